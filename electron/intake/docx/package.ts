import { Refusal } from '../reading';
import { readXml } from './xml';
import { Zip } from './zip';

export interface Relationship {
  readonly id: string;
  /** The last part of the type's address: `styles`, `footnotes`, `image`. */
  readonly type: string;
  /** Path inside the package; empty for what lies outside it. */
  readonly target: string;
  readonly external: boolean;
}

function resolvePath(base: string, target: string): string {
  const parts = target.startsWith('/') ? [] : base.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/** A Word file as parts and the relationships between them. */
export class DocxPackage {
  readonly zip: Zip;
  readonly mainPart: string;

  /** @throws Refusal fileBroken where there is no main document */
  constructor(bytes: Uint8Array) {
    this.zip = new Zip(bytes);
    const main = this.#relationships('').find((relationship) => relationship.type === 'officeDocument' && !relationship.external);
    const candidates = [main?.target ?? '', 'word/document.xml', 'word/document2.xml'];
    const found = candidates.find((name) => name !== '' && this.zip.has(name));
    if (found === undefined) throw new Refusal('fileBroken');
    this.mainPart = found;
  }

  /** Relationships of a part by id. */
  relationships(part: string): ReadonlyMap<string, Relationship> {
    return new Map(this.#relationships(part).map((relationship) => [relationship.id, relationship]));
  }

  /** The parts that the main document names with this type. */
  partsOfType(type: string): string[] {
    return this.#relationships(this.mainPart).filter((one) => one.type === type && !one.external).map((one) => one.target);
  }

  #relationships(part: string): Relationship[] {
    const cut = part.lastIndexOf('/') + 1;
    const bytes = this.zip.read(`${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`);
    if (!bytes) return [];
    return readXml(bytes).filter((node) => node.name === 'rel:Relationship').map((node) => {
      const external = node.attributes['TargetMode'] === 'External';
      return {
        id: node.attributes['Id'] ?? '',
        type: (node.attributes['Type'] ?? '').split('/').at(-1) ?? '',
        target: external ? '' : resolvePath(part, node.attributes['Target'] ?? ''),
        external,
      };
    });
  }
}
