import { mostLeaks, type LeakFinding } from '../../../shared/domain/leaks';
import { sniff } from '../sniff';
import { inspectDocx, tellImage } from './docx';
import { inspectPdf } from './pdf';

const detailUnits = 300;

/**
 * What a file would take out of the house beside what is seen on its pages. Pure, for the thread that opens papers from outside; text that
 * is seen (numbers, passages) is judged elsewhere.
 */
export async function inspectFile(bytes: Uint8Array): Promise<readonly LeakFinding[]> {
  const findings: LeakFinding[] = [];
  const kind = sniff(bytes);
  if (kind === 'DOCX') findings.push(...inspectDocx(bytes));
  else if (kind === 'PDF') findings.push(...(await inspectPdf(bytes)));
  else tellImage(bytes, '', (of, place, detail) => findings.push({ kind: of, place, detail }));
  return findings.slice(0, mostLeaks).map((finding) => ({ ...finding, detail: finding.detail.replaceAll(/\s+/g, ' ').trim().slice(0, detailUnits).toWellFormed() }));
}
