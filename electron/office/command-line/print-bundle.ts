import { parsePaperBundle, parsePaperDocument, type PaperBundle } from '../../../shared/document/paper-document';
import { OfficeError } from '../../../shared/errors/office-error';
import type { Imposition } from '../../../shared/imposition';
import type { RenderedPdf } from '../../press';
import { writtenAt } from './export-paper';
import type { Options } from './options';

/** What `print` takes beside the files where several papers become one file. */
export const bundleOptions = { title: { type: 'string' }, contents: { type: 'boolean' } } as const;

const isBundle = (json: unknown): boolean => typeof json === 'object' && json !== null && 'format' in json && json.format === 'toasoan-bundle';

/**
 * A BUNDLE.json, or several documents in their order; null: one document alone.
 * @throws OfficeError usage where what is only for one paper or only for several stands with the other, and what a broken file is refused with
 */
export function readBundle(files: readonly unknown[], options: Options): PaperBundle | null {
  const [first] = files;
  const title = options.text('title');
  if (files.length === 1 && !isBundle(first)) {
    if (title !== undefined || options.flag('contents')) throw new OfficeError('usage', { detail: 'print A.json B.json --title … --contents' });
    return null;
  }
  if (options.text('template') !== undefined) throw new OfficeError('usage', { detail: '--template' });
  if (files.length > 1) return { format: 'toasoan-bundle', version: 1, title: title ?? '', contents: options.flag('contents'), parts: files.map(parsePaperDocument) };
  const bundle = parsePaperBundle(first);
  return { ...bundle, title: title ?? bundle.title, contents: bundle.contents || options.flag('contents') };
}

/** As one paper is: in this very thread, with the date of the newest part. */
export async function setBundle(bundle: PaperBundle, imposition: Imposition | null): Promise<RenderedPdf> {
  const { renderBundle } = await import('../../press');
  const createdAt = bundle.parts.map(writtenAt).reduce((one, other) => (one > other ? one : other));
  try {
    return await renderBundle(bundle, { createdAt, ...(imposition ? { imposition } : {}) });
  } catch (error) {
    throw error instanceof OfficeError ? error : new OfficeError('documentUnprintable', { place: bundle.title }, { cause: error });
  }
}
