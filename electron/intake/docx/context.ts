import type { FootnoteJson } from '../../../shared/document/json';
import type { DocumentImage } from '../../../shared/document/paper-document';
import { Budget } from '../build/blocks';
import { imageOf, pictureSize } from '../build/pictures';
import { intakeLimits } from '../limits';
import type { IntakeWarning } from '../reading';
import { Numbering } from './numbering';
import type { DocxPackage, Relationship } from './package';
import { Styles } from './styles';

/** What was met on the way and is told at the end. */
export class Findings {
  insertions = 0;
  deletions = 0;
  comments = 0;
  nestedTables = 0;
  droppedImages = 0;
  readonly droppedKinds = new Set<string>();
  readonly unknown = new Set<string>();
  readonly encodings = new Set<string>();

  warnings(): IntakeWarning[] {
    const list: IntakeWarning[] = [];
    if (this.insertions + this.deletions > 0) list.push({ code: 'trackedChanges', params: { insertions: this.insertions, deletions: this.deletions } });
    if (this.comments > 0) list.push({ code: 'commentsDropped', params: { count: this.comments } });
    if (this.droppedImages > 0) list.push({ code: 'imagesDropped', params: { count: this.droppedImages, kinds: [...this.droppedKinds].sort().join(', ') } });
    if (this.nestedTables > 0) list.push({ code: 'nestedTables', params: { count: this.nestedTables } });
    if (this.unknown.size > 0) list.push({ code: 'unknownDropped', params: { names: [...this.unknown].sort().slice(0, 12).join(', ') } });
    for (const encoding of this.encodings) list.push({ code: 'legacyConverted', params: { encoding } });
    return list;
  }
}

/** Everything a Word file's reader shares while it goes through the parts. */
export class Context {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly findings = new Findings();
  readonly budget = new Budget();
  readonly images: Record<string, DocumentImage> = {};
  readonly footnotes = new Map<string, FootnoteJson>();
  readonly endnotes = new Map<string, FootnoteJson>();
  /** Of the part that is being read. */
  relationships: ReadonlyMap<string, Relationship> = new Map();
  readonly #package: DocxPackage;
  readonly #imageIds = new Map<string, string | null>();

  constructor(docx: DocxPackage) {
    this.#package = docx;
    const part = (type: string): Uint8Array | null => {
      const [name] = docx.partsOfType(type);
      return name === undefined ? null : docx.zip.read(name);
    };
    this.styles = new Styles(part('styles'));
    this.numbering = new Numbering(part('numbering'));
  }

  /** The id of the picture behind a relationship, kept once however often it is used; null and a finding for one we cannot take. */
  picture(relationshipId: string | undefined): string | null {
    const relationship = this.relationships.get(relationshipId ?? '');
    if (!relationship) return null;
    const key = relationship.external ? `external ${relationship.id}` : relationship.target;
    let id = this.#imageIds.get(key);
    if (id === undefined) {
      id = this.#load(relationship);
      this.#imageIds.set(key, id);
    }
    if (id === null) {
      this.findings.droppedImages += 1;
      this.findings.droppedKinds.add(relationship.external ? 'link' : (relationship.target.split('.').at(-1)?.toLowerCase() ?? '?').slice(0, 8));
    }
    return id;
  }

  #load(relationship: Relationship): string | null {
    if (relationship.external || Object.keys(this.images).length >= intakeLimits.images) return null;
    const bytes = this.#package.zip.read(relationship.target);
    const size = bytes && pictureSize(bytes);
    if (!bytes || !size) return null;
    const id = `image-${Object.keys(this.images).length + 1}`;
    this.images[id] = imageOf(size, bytes);
    return id;
  }
}
