import { getSchema } from '@tiptap/core';
import { Node, type Schema } from '@tiptap/pm/model';
import { OfficeError } from '../errors/office-error';
import { documentExtensions } from './extensions';
import type { DocJson } from './json';

let built: Schema | undefined;

/** The one ProseMirror schema, without a screen. */
export function documentSchema(): Schema {
  built ??= getSchema(documentExtensions);
  return built;
}

/**
 * Checks a document against the schema and fills in missing attributes.
 * @throws OfficeError documentInvalid, with ProseMirror's word for the place.
 */
export function parseDoc(json: unknown): DocJson {
  try {
    const node = Node.fromJSON(documentSchema(), json);
    node.check();
    return node.toJSON() as DocJson;
  } catch (error) {
    const place = error instanceof Error ? error.message.slice(0, 120) : 'doc';
    throw new OfficeError('documentInvalid', { place }, { cause: error });
  }
}
