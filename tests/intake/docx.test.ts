import { describe, expect, it } from 'vitest';
import { encodeTcvn3 } from '../../shared/text/legacy/tcvn3';
import { encodeVni } from '../../shared/text/legacy/vni';
import { cell, onePixelPng, para, readDocx, run, sketch } from './builders';

const numbering = `
  <w:abstractNum w:abstractNumId="1">
    <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1-"/></w:lvl>
    <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl>
    <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2.%3."/></w:lvl>
  </w:abstractNum>
  <w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf0b7"/></w:lvl></w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>`;
const numbered = (list: number, level: number): string => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;

describe('a Word file', () => {
  it('gives paragraphs with their look and alignment, breaks and tabs', async () => {
    const { document, mediaType } = await readDocx({ body: [
      para(run('Ấp ') + run('Bình An', '<w:b/>') + run(' họp', '<w:i/><w:u w:val="single"/>') + run(' xong', '<w:b w:val="0"/>') + run('2', '<w:vertAlign w:val="superscript"/>'), '<w:jc w:val="both"/>'),
      para(run('kế hoạch', '<w:caps/>'), '<w:jc w:val="center"/>'),
      para('<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t></w:r>'),
      para('<w:r><w:t>trước</w:t><w:br w:type="page"/><w:t>sau</w:t></w:r>'),
    ].join('') });
    expect(mediaType).toBe('application/vnd.openxmlformats-officedocument.wordprocessingml.document');
    expect(sketch(document)).toEqual(['p justify Ấp {b Bình An}{iu  họp} xong{sup 2}', 'p center KẾ HOẠCH', 'p a\tb⏎c-d', 'p trước', 'pageBreak', 'p sau']);
  });

  it('takes headings from styles and outline levels, with what styles inherit', async () => {
    const styles = `<w:style w:type="paragraph" w:styleId="Goc"><w:name w:val="heading 2"/><w:rPr><w:b/></w:rPr></w:style>
      <w:style w:type="paragraph" w:styleId="Con"><w:name w:val="Con"/><w:basedOn w:val="Goc"/><w:pPr><w:jc w:val="center"/></w:pPr></w:style>
      <w:style w:type="character" w:styleId="Nhan"><w:name w:val="Nhan"/><w:rPr><w:i/></w:rPr></w:style>`;
    const { document } = await readDocx({ styles, body: [
      para(run('Chương trình'), '<w:pStyle w:val="Con"/>'), para(run('Mục nhỏ'), '<w:outlineLvl w:val="4"/>'),
      para(run('nhấn', '<w:rStyle w:val="Nhan"/>')), para('', '<w:pStyle w:val="Goc"/>'),
    ].join('') });
    expect(sketch(document)).toEqual(['h2 Chương trình', 'h5 Mục nhỏ', 'p {i nhấn}', 'p']);
  });

  it('prints automatic numbers and nests bullets', async () => {
    const { document } = await readDocx({ numbering, body: [
      para(run('TÌNH HÌNH'), numbered(1, 0)), para(run('Kết quả'), numbered(1, 1)), para(run('Tổ 1'), numbered(1, 2)), para(run('Tổ 2'), numbered(1, 2)),
      para(run('Hạn chế'), numbered(1, 1)), para(run('Một'), numbered(1, 2)), para(run('NHIỆM VỤ'), numbered(1, 0)), para(run('Chung'), numbered(1, 1)),
      para(run('trồng cây'), numbered(2, 0)), para(run('bàng'), numbered(2, 1)), para(run('giữ sạch'), numbered(2, 0)),
      para(run('PHỤ'), numbered(3, 0)),
    ].join('') });
    expect(sketch(document)).toEqual([
      'p I- TÌNH HÌNH', 'p 1. Kết quả', 'p 1.1. Tổ 1', 'p 1.2. Tổ 2', 'p 2. Hạn chế', 'p 2.1. Một', 'p II- NHIỆM VỤ', 'p 1. Chung',
      'dash p trồng cây', 'dash • p bàng', 'dash p giữ sạch', 'p V- PHỤ',
    ]);
  });

  it('reads tables with merged cells; a table inside a cell becomes text', async () => {
    const inner = `<w:tbl><w:tr>${cell(para(run('trong')))}</w:tr></w:tbl>`;
    const { document, warnings } = await readDocx({ body: `<w:tbl><w:tblGrid><w:gridCol w:w="1500"/><w:gridCol w:w="3000"/></w:tblGrid>
      <w:tr><w:trPr><w:tblHeader/></w:trPr>${cell(para(run('Tổ')))}${cell(para(run('Cây')))}</w:tr>
      <w:tr>${cell(para(run('1')), '<w:vMerge w:val="restart"/>')}${cell(para(run('bàng')))}</w:tr>
      <w:tr>${cell(para(''), '<w:vMerge/>')}${cell(`${inner}${para(run('sao'))}`)}</w:tr>
      <w:tr>${cell(para(run('cộng')), '<w:gridSpan w:val="2"/>')}</w:tr></w:tbl>` });
    expect(sketch(document)).toEqual(['!1x1 p Tổ | !1x1 p Cây', '1x2 p 1 | 1x1 p bàng', '1x1 p trong / p sao', '2x1 p cộng']);
    const [table] = document.content;
    expect(table?.type === 'table' && table.content[0]?.content.map((one) => one.attrs.colwidth)).toEqual([[100], [200]]);
    expect(warnings).toContainEqual({ code: 'nestedTables', params: { count: 1 } });
  });

  it('knows a table that only puts things side by side from one with lines: its own, its style’s, its cells’', async () => {
    const row = (properties = '') => `<w:tr>${cell(para(run('a')), properties)}${cell(para(run('b')), properties)}</w:tr>`;
    const lines = (value: string) => `<w:tblBorders><w:top w:val="${value}"/><w:left w:val="${value}"/></w:tblBorders>`;
    const style = `<w:style w:type="table" w:styleId="Grid"><w:name w:val="Table Grid"/><w:tblPr>${lines('single')}</w:tblPr></w:style><w:style w:type="table" w:styleId="Heir"><w:name w:val="Heir"/><w:basedOn w:val="Grid"/></w:style>`;
    const frameOf = async (properties: string, cells = ''): Promise<string | undefined> => {
      const { document } = await readDocx({ styles: style, body: `<w:tbl><w:tblPr>${properties}</w:tblPr>${row(cells)}</w:tbl>` });
      const [table] = document.content;
      return table?.type === 'table' ? table.attrs?.frame : undefined;
    };
    expect(await frameOf('')).toBe('none');
    expect(await frameOf(lines('nil'))).toBe('none');
    expect(await frameOf(lines('single'))).toBe('all');
    expect(await frameOf('<w:tblStyle w:val="Heir"/>')).toBe('all');
    expect(await frameOf(`<w:tblStyle w:val="Heir"/>${lines('none')}`)).toBe('none');
    expect(await frameOf('', '<w:tcBorders><w:bottom w:val="single"/></w:tcBorders>')).toBe('all');
  });

  it('fills the holes of a crooked table', async () => {
    const { document } = await readDocx({ body: `<w:tbl><w:tr>${cell(para(run('a')), '<w:gridSpan w:val="3"/>')}</w:tr><w:tr>${cell(para(run('b')), '<w:vMerge/>')}</w:tr></w:tbl>` });
    expect(sketch(document)).toEqual(['3x1 p a', '1x1 p b | 1x1 p | 1x1 p']);
  });

  it('puts notes where they are called', async () => {
    const { document } = await readDocx({
      footnotes: `<w:footnote w:type="separator" w:id="-1">${para(run('---'))}</w:footnote><w:footnote w:id="2">${para('<w:r><w:footnoteRef/></w:r>' + run(' Theo sổ ấp.'))}${para(run('Năm 2025.'))}</w:footnote>`,
      body: para(`${run('Trồng 300 cây')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('.')}`),
    });
    expect(sketch(document)).toEqual(['p Trồng 300 cây[^Theo sổ ấp. Năm 2025.].']);
  });

  it('keeps insertions, drops deletions and comments, and says so', async () => {
    const { document, warnings } = await readDocx({ header: para(run('Tài liệu họp tháng 11')), body: para(
      `${run('Họp ')}<w:del w:id="1"><w:r><w:delText>sáng</w:delText></w:r></w:del><w:ins w:id="2">${run('chiều')}</w:ins><w:r><w:commentReference w:id="0"/></w:r>${run(' mật', '<w:vanish/>')}`,
    ) });
    expect(sketch(document)).toEqual(['p Họp chiều']);
    expect(warnings).toEqual([
      { code: 'trackedChanges', params: { insertions: 1, deletions: 1 } }, { code: 'commentsDropped', params: { count: 1 } },
      { code: 'unknownDropped', params: { names: 'hidden text' } }, { code: 'headersDropped', params: { excerpt: 'Tài liệu họp tháng 11' } },
    ]);
  });

  it('keeps PNG and JPEG images once, after the sentence they stand in, and reports others', async () => {
    const drawing = (name: string): string => `<w:r><w:drawing><wp:inline><wp:extent cx="3600000" cy="1800000"/><wp:docPr id="1" name="x" descr="Cây bàng"/><a:graphic><a:blip r:embed="rId-${name}"/></a:graphic></wp:inline></w:drawing></w:r>`;
    const reading = await readDocx({ media: { 'a.png': onePixelPng(), 'b.wmf': new Uint8Array(40) }, body: para(`${run('Hàng c')}${drawing('a.png')}${run('ây')}`) + para(drawing('a.png')) + para(run('Hết') + drawing('b.wmf')) });
    expect(sketch(reading.document)).toEqual(['p Hàng cây', 'image image-1 100 Cây bàng', 'image image-1 100 Cây bàng', 'p Hết']);
    expect(Object.keys(reading.images)).toEqual(['image-1']);
    expect(Buffer.from(reading.images['image-1']?.base64 ?? '', 'base64').equals(onePixelPng())).toBe(true);
    expect(reading.warnings).toEqual([{ code: 'imagesDropped', params: { count: 1, kinds: 'wmf' } }]);
  });

  it('reads a text box once, though the file says it twice', async () => {
    const box = (text: string): string => `<w:txbxContent>${para(run(text))}</w:txbxContent>`;
    const { document } = await readDocx({ body: para(`${run('Ngoài')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('Trong khung')}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('Trong khung')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`) });
    expect(sketch(document)).toEqual(['p Ngoài', 'p Trong khung']);
  });

  it('shows what fields show, not their codes', async () => {
    const { document } = await readDocx({ body: para(
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "x" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('Trang nhà')}<w:r><w:fldChar w:fldCharType="end"/></w:r><w:hyperlink r:id="r">${run(' ấp')}</w:hyperlink>`,
    ) });
    expect(sketch(document)).toEqual(['p Trang nhà ấp']);
  });

  it('converts TCVN3 and VNI by the font of each run, capitals fonts included', async () => {
    const font = (name: string): string => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;
    const { document, warnings } = await readDocx({ body: [
      para(run(encodeTcvn3('kế hoạch'), font('.VnTimeH')) + run(encodeTcvn3(' năm tới, đường làng'), font('.VnTime')) + run(' và Tổ dân phố', font('Times New Roman'))),
      para(run(encodeVni('Lực lượng dân ph').slice(0, 3), font('VNI-Times')) + run(encodeVni('Lực lượng dân ph').slice(3), font('VNI-Times')) + run(encodeVni('òng'), font('VNI-Times'))),
    ].join('') });
    expect(sketch(document)).toEqual(['p KẾ HOẠCH năm tới, đường làng và Tổ dân phố', 'p Lực lượng dân phòng']);
    expect(warnings.filter((warning) => warning.code === 'legacyConverted').map((warning) => warning.params['encoding'])).toEqual(['TCVN3', 'VNI']);
  });

  it('understands other prefixes and the strict form', async () => {
    const { document } = await readDocx({ body: '', document: '<d:document xmlns:d="http://purl.oclc.org/ooxml/wordprocessingml/main"><d:body><d:p><d:r><d:t>Chặt chẽ</d:t></d:r></d:p></d:body></d:document>' });
    expect(sketch(document)).toEqual(['p Chặt chẽ']);
  });
});
