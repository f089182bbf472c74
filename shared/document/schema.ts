import { getSchema } from '@tiptap/core';
import { Node, type Schema } from '@tiptap/pm/model';
import { OfficeError } from '../errors/office-error';
import { tooDeepAt } from './depth';
import { documentExtensions } from './extensions';
import type { DocJson } from './json';

let built: Schema | undefined;

/** The one ProseMirror schema, without a screen. */
export function documentSchema(): Schema {
  built ??= getSchema(documentExtensions);
  return built;
}

/** The deepest node that is not well formed, as "content[3].content[0]", with ProseMirror's word for what is wrong. */
function faultAt(json: unknown, path: string): string {
  const schema = documentSchema();
  const faultOf = (value: unknown): string => {
    try {
      Node.fromJSON(schema, value).check();
      return '';
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  };
  let at = { json, path, fault: faultOf(json) };
  for (;;) {
    const content: unknown = typeof at.json === 'object' && at.json !== null && 'content' in at.json ? at.json.content : undefined;
    if (!Array.isArray(content)) break;
    const next = content.findIndex((child) => faultOf(child) !== '');
    if (next < 0) break;
    at = { json: content[next], path: `${at.path}${at.path ? '.' : ''}content[${next}]`, fault: faultOf(content[next]) };
  }
  return `${at.path || 'doc'}: ${at.fault}`.slice(0, longestPlace);
}

const longestPlace = 160;

/**
 * Checks a document against the schema and fills in missing attributes.
 * @throws OfficeError documentInvalid, with the node and ProseMirror's word for what is wrong with it.
 */
export function parseDoc(json: unknown): DocJson {
  const deep = tooDeepAt(json);
  if (deep !== null) throw new OfficeError('documentInvalid', { place: deep });
  try {
    const node = Node.fromJSON(documentSchema(), json);
    node.check();
    return node.toJSON() as DocJson;
  } catch (error) {
    throw new OfficeError('documentInvalid', { place: faultAt(json, '') }, { cause: error });
  }
}
