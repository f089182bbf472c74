import { zipSync, type Zippable } from 'fflate';
import { el, words, xmlFile, type Xml } from './xml';

const relationshipRoot = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const packageRoot = 'http://schemas.openxmlformats.org/package/2006/';
/** DOS time begins in 1980; a fixed time keeps the bytes the same. */
const zipTime = Date.UTC(1980, 0, 2);

export type PartKind = 'styles' | 'numbering' | 'settings' | 'fontTable' | 'footnotes' | 'header' | 'footer' | 'image' | 'chart';

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** Gathers the parts of a Word file and the relationships between them, and writes them in one fixed order. */
export class DocxParts {
  readonly #files = new Map<string, Uint8Array>();
  readonly #types = new Map<string, string>();
  readonly #defaults = new Map<string, string>([['rels', 'application/vnd.openxmlformats-package.relationships+xml'], ['xml', 'application/xml']]);
  readonly #relations = new Map<string, Relation[]>();

  /** A part the main document (or `owner`) names. @returns the relationship's id */
  add(kind: PartKind, name: string, bytes: Uint8Array, contentType: string, owner = 'word/document.xml'): string {
    const path = `word/${name}`;
    if (!this.#files.has(path)) this.#put(path, bytes, contentType);
    return this.relate(owner, `${relationshipRoot}${kind}`, name);
  }

  /** @returns the id of a relationship that is there already, or of a new one */
  relate(owner: string, type: string, target: string): string {
    const relations = this.#relations.get(owner) ?? [];
    this.#relations.set(owner, relations);
    const known = relations.find((relation) => relation.type === type && relation.target === target);
    if (known) return known.id;
    const id = `rId${relations.length + 1}`;
    relations.push({ id, type, target });
    return id;
  }

  #put(path: string, bytes: Uint8Array, contentType: string): void {
    this.#files.set(path, bytes);
    const ending = path.slice(path.lastIndexOf('.') + 1);
    if (ending === 'xml') this.#types.set(`/${path}`, contentType);
    else this.#defaults.set(ending, contentType);
  }

  /** @param created ISO date and time written into the properties */
  zip(main: Xml, properties: { readonly title: string; readonly author: string; readonly created: string }): Uint8Array {
    this.#put('word/document.xml', xmlFile(main), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml');
    this.#put('docProps/core.xml', xmlFile(coreProperties(properties)), 'application/vnd.openxmlformats-package.core-properties+xml');
    this.#put('docProps/app.xml', xmlFile(el('Properties', { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' }, el('Application', {}, words('Tòa Soạn')))),
      'application/vnd.openxmlformats-officedocument.extended-properties+xml');
    this.relate('', `${relationshipRoot}officeDocument`, 'word/document.xml');
    this.relate('', `${packageRoot}relationships/metadata/core-properties`, 'docProps/core.xml');
    this.relate('', `${relationshipRoot}extended-properties`, 'docProps/app.xml');

    const files: Zippable = {};
    const put = (path: string, bytes: Uint8Array): void => {
      files[path] = [bytes, { mtime: zipTime, level: /\.(png|jpe?g)$/.test(path) ? 0 : 6 }];
    };
    put('[Content_Types].xml', xmlFile(el('Types', { xmlns: `${packageRoot}content-types` },
      [...this.#defaults].map(([Extension, ContentType]) => el('Default', { Extension, ContentType })),
      [...this.#types].map(([PartName, ContentType]) => el('Override', { PartName, ContentType })))));
    for (const [owner, relations] of this.#relations) {
      const cut = owner.lastIndexOf('/') + 1;
      put(`${owner.slice(0, cut)}_rels/${owner.slice(cut)}.rels`, xmlFile(el('Relationships', { xmlns: `${packageRoot}relationships` },
        relations.map(({ id, type, target }) => el('Relationship', { Id: id, Type: type, Target: target })))));
    }
    for (const [path, bytes] of this.#files) put(path, bytes);
    return zipSync(files);
  }
}

function coreProperties({ title, author, created }: { readonly title: string; readonly author: string; readonly created: string }): Xml {
  const stamp = created.replace(/\.\d+(?=Z|$)/, '');
  return el('cp:coreProperties', {
    'xmlns:cp': `${packageRoot}metadata/core-properties`, 'xmlns:dc': 'http://purl.org/dc/elements/1.1/', 'xmlns:dcterms': 'http://purl.org/dc/terms/', 'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  },
  el('dc:title', {}, words(title)), el('dc:creator', {}, words(author)), el('dc:language', {}, words('vi-VN')),
  el('dcterms:created', { 'xsi:type': 'dcterms:W3CDTF' }, words(stamp)), el('dcterms:modified', { 'xsi:type': 'dcterms:W3CDTF' }, words(stamp)));
}
