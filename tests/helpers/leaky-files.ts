import { strToU8, zipSync } from 'fflate';
import type { LeakKind } from '../../shared/domain/leaks';

/** Files that hide one thing each, written by hand, and what must be found in them. */
export interface Plant {
  readonly what: string;
  readonly kind: LeakKind;
  readonly bytes: Uint8Array;
  /** Must stand in the finding's place or detail. */
  readonly trace: string;
}

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const xml = (body: string): Uint8Array => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${body}`);
const plainBody = '<w:p><w:r><w:t>Nội dung công khai.</w:t></w:r></w:p>';

/** A Word file that says nothing but its body, with parts added or put in place. */
export function docx(parts: Readonly<Record<string, Uint8Array>> = {}, body = plainBody): Uint8Array {
  return zipSync({
    '[Content_Types].xml': xml('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'),
    '_rels/.rels': xml('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'),
    'word/document.xml': xml(`<w:document ${w}><w:body>${body}</w:body></w:document>`),
    ...parts,
  });
}

const core = (element: string): Uint8Array => docx({ 'docProps/core.xml': xml(`<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${element}</cp:coreProperties>`) });
const app = (element: string): Uint8Array => docx({ 'docProps/app.xml': xml(`<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">${element}</Properties>`) });
const external = (target: string, part = 'word/_rels/document.xml.rels'): Uint8Array => docx({
  [part]: xml(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${target}" TargetMode="External"/></Relationships>`),
});

/** EXIF in a JPEG without a picture: a camera’s name, a place on earth, a thumbnail’s entry. */
export function photo({ gps = false, thumbnail = false, artist = '' }: { readonly gps?: boolean; readonly thumbnail?: boolean; readonly artist?: string } = {}): Uint8Array {
  const entries: [tag: number, type: number, count: number, value: number | string][] = [];
  if (artist) entries.push([0x013b, 2, artist.length + 1, `${artist}\0`]);
  if (gps) entries.push([0x8825, 4, 1, 8]);
  const tiff = Buffer.alloc(400);
  tiff.write('II', 0, 'latin1');
  tiff.writeUInt16LE(42, 2);
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(entries.length, 8);
  let words = 200;
  for (const [index, [tag, type, count, value]] of entries.entries()) {
    const at = 10 + index * 12;
    tiff.writeUInt16LE(tag, at);
    tiff.writeUInt16LE(type, at + 2);
    tiff.writeUInt32LE(count, at + 4);
    if (typeof value === 'number') tiff.writeUInt32LE(value, at + 8);
    else {
      tiff.writeUInt32LE(words, at + 8);
      tiff.write(value, words, 'latin1');
      words += value.length;
    }
  }
  const next = 10 + entries.length * 12;
  if (thumbnail) {
    tiff.writeUInt32LE(100, next);
    tiff.writeUInt16LE(1, 100);
    tiff.writeUInt16LE(0x0201, 102);
  }
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(body.length + 2);
  return new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe1]), length, body, Buffer.from([0xff, 0xd9])]));
}

/** A PDF of one page out of numbered objects; object 1 is the catalogue, 2 the pages, 3 the page, 4 its content. */
export function pdf({ catalog = '', page = '', content = 'BT /F1 12 Tf 72 700 Td (Noi dung) Tj ET', trailer = '', more = [] as readonly string[], tail = '' } = {}): Uint8Array {
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`, '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> ${page} >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`, '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>', ...more,
  ];
  let text = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n${tail}`;
  return new Uint8Array(Buffer.from(text, 'latin1'));
}

const run = (properties: string, words: string): string => `<w:p><w:r><w:rPr>${properties}</w:rPr><w:t>${words}</w:t></w:r></w:p>`;

export const plants: readonly Plant[] = [
  { what: 'author of a Word file', kind: 'property', bytes: core('<dc:creator>Nguyễn Văn Mật</dc:creator>'), trace: 'Nguyễn Văn Mật' },
  { what: 'last editor', kind: 'property', bytes: core('<cp:lastModifiedBy>Trần Thị Sửa</cp:lastModifiedBy>'), trace: 'Trần Thị Sửa' },
  { what: 'description property', kind: 'property', bytes: core('<dc:description>Bản trình riêng</dc:description>'), trace: 'Bản trình riêng' },
  { what: 'company', kind: 'property', bytes: app('<Company>Phòng Cơ yếu</Company>'), trace: 'Phòng Cơ yếu' },
  { what: 'template’s path', kind: 'path', bytes: app('<Template>C:\\Users\\nvmat\\Mau\\bao-cao.dotx</Template>'), trace: 'nvmat' },
  { what: 'custom property', kind: 'property', bytes: docx({ 'docProps/custom.xml': xml('<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property name="HoSo"><vt:lpwstr>Vụ việc số 7</vt:lpwstr></property></Properties>') }), trace: 'Vụ việc số 7' },
  { what: 'custom XML data', kind: 'property', bytes: docx({ 'customXml/item1.xml': xml('<phieu><nguoiGiao>Lãnh đạo tỉnh</nguoiGiao></phieu>') }), trace: 'Lãnh đạo tỉnh' },
  { what: 'link to a share', kind: 'path', bytes: external('file:///\\\\maychu\\noibo\\ke-hoach.docx'), trace: 'maychu' },
  { what: 'attached template', kind: 'path', bytes: external('file:///D:/Mau/cong-van.dotm', 'word/_rels/settings.xml.rels'), trace: 'D:/Mau' },
  { what: 'path in a field', kind: 'path', bytes: docx({}, '<w:p><w:r><w:instrText>INCLUDEPICTURE "C:\\Users\\nvmat\\anh.png"</w:instrText></w:r></w:p>'), trace: 'nvmat' },
  { what: 'comment', kind: 'comment', bytes: docx({ 'word/comments.xml': xml(`<w:comments ${w}><w:comment w:id="0" w:author="Lê Duyệt"><w:p><w:r><w:t>Đoạn này đừng đưa ra ngoài</w:t></w:r></w:p></w:comment></w:comments>`) }), trace: 'đừng đưa ra ngoài' },
  { what: 'tracked insertion', kind: 'trackedChange', bytes: docx({}, '<w:p><w:ins w:id="1" w:author="Lê Thêm"><w:r><w:t>câu thêm vào</w:t></w:r></w:ins></w:p>'), trace: 'câu thêm vào' },
  { what: 'tracked deletion', kind: 'trackedChange', bytes: docx({}, '<w:p><w:del w:id="1" w:author="Lê Xoá"><w:r><w:delText>câu đã xoá</w:delText></w:r></w:del></w:p>'), trace: 'câu đã xoá' },
  { what: 'hidden text', kind: 'hiddenText', bytes: docx({}, run('<w:vanish/>', 'chữ ẩn')), trace: 'chữ ẩn' },
  { what: 'white text', kind: 'hiddenText', bytes: docx({}, run('<w:color w:val="FFFFFF"/>', 'chữ trắng')), trace: 'chữ trắng' },
  { what: 'text of one point in a footer', kind: 'hiddenText', bytes: docx({ 'word/footer1.xml': xml(`<w:ftr ${w}>${run('<w:sz w:val="2"/>', 'chữ tí hon')}</w:ftr>`) }), trace: 'chữ tí hon' },
  { what: 'thumbnail of a Word file', kind: 'thumbnail', bytes: docx({ 'docProps/thumbnail.jpeg': photo() }), trace: 'thumbnail' },
  { what: 'embedded file', kind: 'attachment', bytes: docx({ 'word/embeddings/oleObject1.bin': strToU8('x') }), trace: 'oleObject1' },
  { what: 'macro', kind: 'script', bytes: docx({ 'word/vbaProject.bin': strToU8('x') }), trace: 'vbaProject' },
  { what: 'place of a photograph', kind: 'location', bytes: docx({ 'word/media/image1.jpeg': photo({ gps: true }) }), trace: 'image1' },
  { what: 'photographer', kind: 'imageData', bytes: docx({ 'word/media/image1.jpeg': photo({ artist: 'Pham Chup' }) }), trace: 'Pham Chup' },
  { what: 'thumbnail of a photograph', kind: 'thumbnail', bytes: photo({ thumbnail: true }), trace: '' },
  { what: 'author of a PDF', kind: 'property', bytes: pdf({ trailer: '/Info 6 0 R', more: ['<< /Author (Nguyen Van Mat) >>'] }), trace: 'Nguyen Van Mat' },
  { what: 'path in a PDF’s producer', kind: 'path', bytes: pdf({ trailer: '/Info 6 0 R', more: ['<< /Title (C:\\\\Users\\\\nvmat\\\\bao-cao.docx) >>'] }), trace: 'nvmat' },
  { what: 'note on a page', kind: 'comment', bytes: pdf({ page: '/Annots [6 0 R]', more: ['<< /Type /Annot /Subtype /Text /Rect [0 0 20 20] /Contents (Cho y doan nay) /T (Le Duyet) >>'] }), trace: 'Cho y doan nay' },
  { what: 'attachment of a PDF', kind: 'attachment', bytes: pdf({ catalog: '/Names << /EmbeddedFiles << /Names [(mat.txt) 6 0 R] >> >>', more: ['<< /Type /Filespec /F (mat.txt) /UF (mat.txt) /EF << /F 7 0 R >> >>', '<< /Type /EmbeddedFile /Length 1 >>\nstream\nx\nendstream'] }), trace: 'mat.txt' },
  { what: 'value of a form', kind: 'formValue', bytes: pdf({ catalog: '/AcroForm << /Fields [6 0 R] >>', page: '/Annots [6 0 R]', more: ['<< /Type /Annot /Subtype /Widget /FT /Tx /T (ten) /V (Nguoi to cao) /Rect [0 0 90 20] /P 3 0 R >>'] }), trace: 'Nguoi to cao' },
  { what: 'invisible text of a PDF', kind: 'hiddenText', bytes: pdf({ content: 'BT 3 Tr /F1 12 Tf 72 700 Td (an) Tj ET' }), trace: 'p. 1' },
  { what: 'layer switched off', kind: 'hiddenText', bytes: pdf({ catalog: '/OCProperties << /OCGs [6 0 R] /D << /OFF [6 0 R] /Order [6 0 R] >> >>', more: ['<< /Type /OCG /Name (Ban nhap) >>'] }), trace: 'Ban nhap' },
  { what: 'earlier version of a PDF', kind: 'earlierVersion', bytes: pdf({ tail: '6 0 obj\n<< /X 1 >>\nendobj\nxref\n0 0\ntrailer\n<< /Size 7 /Root 1 0 R /Prev 400 >>\nstartxref\n400\n%%EOF\n' }), trace: '%%EOF' },
  { what: 'thumbnail of a page', kind: 'thumbnail', bytes: pdf({ page: '/Thumb 6 0 R', more: ['<< /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\nx\nendstream'] }), trace: '/Thumb' },
  { what: 'script of a PDF', kind: 'script', bytes: pdf({ catalog: '/OpenAction << /S /JavaScript /JS (app.alert(1)) >>' }), trace: '' },
];
