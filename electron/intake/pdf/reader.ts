import { Refusal, type FormatReading } from '../reading';
export async function readPdf(_bytes: Uint8Array): Promise<FormatReading> { throw new Refusal('fileWithoutText'); }
