import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nodeExtensions } from '../../../shared/document/extensions';
import type { DocJson } from '../../../shared/document/json';
import { documentVersion, newPaperDocument, parsePaperDocument } from '../../../shared/document/paper-document';
import { plainText } from '../../../shared/document/plain-text';
import { documentSchema, parseDoc } from '../../../shared/document/schema';
import { arbitraryDocument } from '../../helpers/arbitrary-document';

const simple: DocJson = { type: 'doc', content: [{ type: 'paragraph', attrs: { align: null, indent: 0 }, content: [{ type: 'text', text: 'Một câu.' }] }] };

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
    expect(parseDoc({ type: 'doc', content: [{ type: 'paragraph' }] })).toEqual({ type: 'doc', content: [{ type: 'paragraph', attrs: { align: null, indent: 0 } }] });
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
});
