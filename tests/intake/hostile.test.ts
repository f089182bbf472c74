import * as fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readPaper } from '../../electron/intake/read-paper';
import { limits } from '../../shared/domain/limits';
import { errorTexts } from '../../shared/errors/codes';
import { OfficeError } from '../../shared/errors/office-error';
import { bytesOf, docxOf, para, pdfOf, refusalOf, run } from './builders';

const oleSignature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const paper = docxOf({ body: para(run('Kế hoạch trồng cây')) });

describe('what a file is', () => {
  it('is told by its content, and a wrong name is told to its owner', async () => {
    expect(await refusalOf('a.pdf', paper)).toEqual({ code: 'fileTypeMismatch', params: { name: 'a.pdf', extension: 'pdf', actual: 'DOCX' } });
    expect(await refusalOf('a.docx', bytesOf('Chỉ là chữ'))).toMatchObject({ code: 'fileTypeMismatch', params: { actual: 'TXT' } });
    expect(await refusalOf('a.txt', paper)).toMatchObject({ code: 'fileTypeMismatch', params: { actual: 'DOCX' } });
    expect(await refusalOf('a.docx', bytesOf('{\\rtf1 x}'))).toMatchObject({ code: 'fileTypeMismatch', params: { actual: 'RTF' } });
    expect(await refusalOf('a.docx', Uint8Array.from([...oleSignature, ...Array<number>(600).fill(0)]))).toMatchObject({ code: 'fileTypeMismatch', params: { actual: 'DOC' } });
    expect(await refusalOf('a.docx', zipSync({ 'xl/workbook.xml': strToU8('<a/>') }))).toMatchObject({ code: 'fileTypeMismatch', params: { actual: 'XLSX' } });
  });

  it('is no paper of ours', async () => {
    for (const name of ['a.xlsx', 'a.html', 'a.doc', 'a.png', 'a.csv']) {
      const bytes = name === 'a.png' ? Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0, 1, 2]) : bytesOf('<html>x</html>');
      expect((await refusalOf(name, bytes)).code).toBe('fileTypeUnknown');
    }
    expect((await refusalOf('a.zip', zipSync({ 'a.txt': strToU8('x') }))).code).toBe('fileTypeUnknown');
    expect((await refusalOf('a.txt', new Uint8Array(400))).code).toBe('fileTypeMismatch');
  });

  it('is known without an ending', async () => {
    expect((await readPaper({ name: 'congvan', bytes: paper })).text).toBe('Kế hoạch trồng cây');
    expect((await readPaper({ name: 'ghi chú', bytes: bytesOf('Việc tuần này') })).text).toBe('Việc tuần này');
  });

  it('is refused when empty or too large', async () => {
    expect((await refusalOf('a.txt', new Uint8Array())).code).toBe('fileEmpty');
    expect((await refusalOf('a.txt', bytesOf(' \n\n\t'))).code).toBe('fileEmpty');
    expect((await refusalOf('a.docx', docxOf({ body: para('') }))).code).toBe('fileEmpty');
    expect(await refusalOf('a.txt', new Uint8Array(limits.paperBytes + 1))).toEqual({ code: 'fileTooLarge', params: { name: 'a.txt', megabytes: 201, limit: 200 } });
  });
});

describe('locked files', () => {
  it('are told from broken ones', async () => {
    const name = Uint8Array.from('EncryptedPackage', (letter) => letter.charCodeAt(0));
    const ole = new Uint8Array(2048);
    ole.set(oleSignature);
    name.forEach((code, at) => { ole[1024 + at * 2] = code; });
    expect((await refusalOf('a.docx', ole)).code).toBe('fileEncrypted');
    const locked = await pdfOf((pdf) => pdf.text('Kín'), { userPassword: 'x', pdfVersion: '1.7' });
    expect((await refusalOf('a.pdf', locked)).code).toBe('fileEncrypted');
  });
});

describe('traps', () => {
  const withDocument = (document: string): Uint8Array => docxOf({ body: '', document });

  it('a document type with entities is refused before anything is expanded or fetched', async () => {
    const bomb = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>';
    expect((await refusalOf('a.docx', withDocument(bomb))).code).toBe('fileTooComplex');
    const thief = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><a>&x;</a>';
    expect((await refusalOf('a.docx', withDocument(thief))).code).toBe('fileTooComplex');
  });

  it('a part that swells is refused by its claim, and one that lies about its size by its bytes', async () => {
    const swelling = zipSync({ '[Content_Types].xml': strToU8('<a/>'), 'word/document.xml': new Uint8Array(14 * 1024 * 1024) });
    expect((await refusalOf('a.docx', swelling)).code).toBe('fileTooComplex');
    const lying = zipSync({ 'word/document.xml': strToU8(`<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${' '.repeat(5000)}</w:document>`) });
    const view = new DataView(lying.buffer, lying.byteOffset);
    for (let at = 0; at < lying.length - 4; at += 1) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
    expect((await refusalOf('a.docx', lying)).code).toBe('fileBroken');
  });

  it('nesting without end is refused', async () => {
    const deep = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${'<w:sdt>'.repeat(5000)}${'</w:sdt>'.repeat(5000)}</w:body></w:document>`;
    expect((await refusalOf('a.docx', withDocument(deep))).code).toBe('fileTooComplex');
  });

  it('ill-formed XML, cut packages and missing parts are broken files', async () => {
    expect((await refusalOf('a.docx', withDocument('<w:document><w:body>'))).code).toBe('fileBroken');
    expect((await refusalOf('a.docx', paper.subarray(0, paper.length - 30))).code).toBe('fileBroken');
    expect((await refusalOf('a.docx', zipSync({ '[Content_Types].xml': strToU8('<a/>') }))).code).toBe('fileBroken');
    expect((await refusalOf('a.pdf', bytesOf('%PDF-1.7\nkhông còn gì'))).code).toBe('fileBroken');
  });
});

describe('any bytes at all', () => {
  /** "read", or the code of a proper refusal; anything else goes on as the error it is. */
  const outcome = async (name: string, bytes: Uint8Array): Promise<string> => {
    try {
      return (await readPaper({ name, bytes })).document.type;
    } catch (error) {
      if (error instanceof OfficeError && error.params['name'] === name) return error.code;
      throw error;
    }
  };
  const outcomes = ['doc', ...Object.keys(errorTexts).filter((code) => code.startsWith('file'))];
  const name = fc.constantFrom('a.docx', 'a.pdf', 'a.txt', 'a');

  it('are read or refused with a code', async () => {
    await fc.assert(fc.asyncProperty(name, fc.uint8Array({ minLength: 1, maxLength: 300 }), async (file, bytes) => {
      expect(outcomes).toContain(await outcome(file, bytes));
    }), { numRuns: 150 });
  });

  it('a true paper with some bytes changed as well', async () => {
    const pdf = await pdfOf((one) => one.text('Kế hoạch trồng cây đầu năm của ấp Bình An'));
    const change = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 20 });
    await fc.assert(fc.asyncProperty(fc.constantFrom(['a.docx', paper] as const, ['a.pdf', pdf] as const), change, async ([file, original], changes) => {
      const bytes = original.slice();
      for (const [at, value] of changes) bytes[at % bytes.length] = value;
      expect(outcomes).toContain(await outcome(file, bytes));
    }), { numRuns: 80 });
  });
});
