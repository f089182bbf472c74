import type { BlockJson, DocJson } from '../../shared/document/json';
import { plainText } from '../../shared/document/plain-text';
import { parseDoc } from '../../shared/document/schema';
import { limits } from '../../shared/domain/limits';
import { OfficeError } from '../../shared/errors/office-error';
import { readDocx } from './docx/reader';
import { convertLegacyDocument } from './build/legacy';
import { Refusal, type FormatReading, type PaperFile, type PaperReading } from './reading';
import { foreignParagraphs, severalPapers } from './recognise/checks';
import { recognise } from './recognise/head';
import { paperLines } from './recognise/lines';
import { kindToRead } from './sniff';
import { readText } from './text/reader';

const mediaTypes = {
  TXT: 'text/plain',
  DOCX: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  PDF: 'application/pdf',
} as const;

async function readFormat(kind: keyof typeof mediaTypes, bytes: Uint8Array): Promise<FormatReading> {
  if (kind === 'TXT') return readText(bytes);
  if (kind === 'DOCX') return readDocx(bytes);
  // Loaded only for a PDF: the library takes longer to start than most papers take to read.
  const { readPdf } = await import('./pdf/reader');
  return readPdf(bytes);
}

const centred = (document: DocJson, blocks: ReadonlySet<number>): DocJson => ({
  type: 'doc',
  content: document.content.map((block, index): BlockJson => {
    if (!blocks.has(index)) return block;
    if (block.type === 'heading') return { ...block, attrs: { level: block.attrs.level, align: 'center' } };
    return block.type === 'paragraph' ? { ...block, attrs: { align: 'center', indent: 0 } } : block;
  }),
});

/**
 * Reads a paper from outside, whose name and content nobody vouches for. Pure: bytes in, a document of ours and what the
 * paper says of itself out. Time is bounded by the caller, who may end the thread.
 * @throws OfficeError fileEmpty | fileTooLarge | fileTypeUnknown | fileTypeMismatch | fileBroken | fileEncrypted |
 *   fileWithoutText | fileTooComplex, each with `name`
 */
export async function readPaper({ name, bytes }: PaperFile): Promise<PaperReading> {
  try {
    if (bytes.byteLength === 0) throw new Refusal('fileEmpty');
    const megabyte = 1024 * 1024;
    if (bytes.byteLength > limits.paperBytes) {
      throw new Refusal('fileTooLarge', { megabytes: Math.ceil(bytes.byteLength / megabyte), limit: limits.paperBytes / megabyte });
    }
    const kind = kindToRead(name, bytes);
    const read = convertLegacyDocument(await readFormat(kind, bytes));
    const document = parseDoc(read.document);
    const text = plainText(document);
    if (text.trim() === '' && Object.keys(read.images).length === 0) throw new Refusal(kind === 'PDF' ? 'fileWithoutText' : 'fileEmpty');
    const lines = paperLines(document);
    const { titleBlocks, head, description } = recognise(lines);
    return {
      // A Word file says itself what is centred.
      mediaType: mediaTypes[kind], document: kind === 'DOCX' ? document : centred(document, titleBlocks), images: read.images, text, head, description,
      warnings: [...read.warnings, ...severalPapers(lines), ...foreignParagraphs(document)],
    };
  } catch (error) {
    if (error instanceof Refusal) throw error.named(name);
    if (error instanceof OfficeError) throw error;
    if (error instanceof RangeError) throw new OfficeError('fileTooComplex', { name }, { cause: error });
    throw new OfficeError('fileBroken', { name }, { cause: error });
  }
}
