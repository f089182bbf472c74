import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nodeExtensions } from '../../../shared/document/extensions';
import type { DocJson } from '../../../shared/document/json';
import { documentVersion, newPaperDocument, parsePaperDocument } from '../../../shared/document/paper-document';
import { plainText } from '../../../shared/document/plain-text';
import { documentSchema, parseDoc } from '../../../shared/document/schema';
import { arbitraryDocument } from '../../helpers/arbitrary-document';

const simple: DocJson = { type: 'doc', content: [{ type: 'paragraph', attrs: { align: null, indent: 0, tabs: [], keepWithNext: false }, content: [{ type: 'text', text: 'Một câu.' }] }] };

describe('the document schema', () => {
  test('knows exactly the nodes of the JSON types', () => {
    expect(Object.keys(documentSchema().nodes).sort()).toEqual(Object.keys(nodeExtensions).sort());
  });

  test('any document of the types is a document of the schema and comes back unchanged', () => {
    fc.assert(fc.property(arbitraryDocument, (doc) => {
      expect(plainText(parseDoc(doc))).toBe(plainText(doc));
      expect(parseDoc(parseDoc(doc))).toEqual(parseDoc(doc));
    }), { numRuns: 200 });
  });

  test('an unknown node, a wrong nesting and anything that is no document are refused with the place', () => {
    const bad: unknown[] = [
      null, 7, {}, { type: 'doc' }, { type: 'doc', content: [] }, { type: 'doc', content: [{ type: 'script' }] },
      { type: 'doc', content: [{ type: 'text', text: 'x' }] }, { type: 'doc', content: [{ type: 'listItem', content: [] }] },
    ];
    for (const json of bad) expect(() => parseDoc(json)).toThrow(expect.objectContaining({ code: 'documentInvalid' }));
  });

  test('missing attributes get their defaults', () => {
    expect(parseDoc({ type: 'doc', content: [{ type: 'paragraph' }] })).toEqual({ type: 'doc', content: [{ type: 'paragraph', attrs: { align: null, indent: 0, tabs: [], keepWithNext: false } }] });
  });
});

describe('a kept document', () => {
  test('comes back as it went', () => {
    const document = newPaperDocument('meeting-a4', simple, { title: 'Thử' });
    expect(parsePaperDocument(JSON.parse(JSON.stringify(document)))).toEqual(document);
  });

  test('a newer version is told as newer, a strange one as invalid', () => {
    const document = newPaperDocument('meeting-a4', simple);
    expect(() => parsePaperDocument({ ...document, version: documentVersion + 1 })).toThrow(expect.objectContaining({ code: 'documentNewer', params: { found: documentVersion + 1 } }));
    for (const version of [0, -1, 1.5, '1', null, undefined]) expect(() => parsePaperDocument({ ...document, version })).toThrow(expect.objectContaining({ code: 'documentInvalid' }));
    expect(() => parsePaperDocument({ ...document, head: { ...document.head, title: 7 } })).toThrow(expect.objectContaining({ code: 'documentInvalid', params: { place: 'head.title' } }));
  });

  test('a document of version 1 opens and means what it meant', () => {
    const old = {
      format: 'toasoan-document', version: 1, template: 'meeting-a4',
      head: { title: 'Cũ', typeName: '', subject: '', parentBody: '', issuingBody: '', number: '', place: '', date: null, addressees: [], recipients: [], signature: null, issueLine: '' },
      marks: { level: 'open', circulation: 'none', urgency: 'none', training: false },
      content: { type: 'doc', content: [
        { type: 'heading', attrs: { level: 2, align: null }, content: [{ type: 'text', text: 'Mục' }] },
        { type: 'paragraph', attrs: { align: 'left', indent: 1 }, content: [{ type: 'text', text: 'Lời.' }] },
        { type: 'orderedList', attrs: { start: 3, style: 'strange' }, content: [{ type: 'listItem', content: [{ type: 'paragraph', attrs: { align: null, indent: 0 }, content: [{ type: 'text', text: 'một' }] }] }] },
        { type: 'image', attrs: { imageId: 'a', alt: 'Ảnh', caption: 'Chú', widthMm: 40 } },
        { type: 'table', attrs: { frame: 'none' }, content: [{ type: 'tableRow', content: [{ type: 'tableCell', attrs: { colspan: 1, rowspan: 1, colwidth: null, align: 'right' }, content: [{ type: 'paragraph' }] }] }] },
      ] },
      images: {},
    };
    const read = parsePaperDocument(old);
    expect(read.version).toBe(documentVersion);
    expect(plainText(read.content)).toBe('Mục\nLời.\nmột\nChú\n');
    expect(read.content.content).toMatchObject([
      { attrs: { level: 2, numbering: null, anchor: null } }, { attrs: { align: 'left', indent: 1, tabs: [], keepWithNext: false } },
      { attrs: { start: 3, style: 'decimal' } }, { attrs: { caption: 'Chú', anchor: null } }, { attrs: { frame: 'none', caption: '', anchor: null } },
    ]);
    expect(read.options).toEqual({ columns: null, footnotes: 'document', runningHead: true });
  });
});
