// @vitest-environment happy-dom
import { DOMParser as SchemaParser } from '@tiptap/pm/model';
import { describe, expect, it } from 'vitest';
import { cleanHtml } from '../../../renderer/editor/paste/clean-html';
import { readMarker } from '../../../renderer/editor/paste/word-lists';
import type { DocJson } from '../../../shared/document/json';
import { plainText } from '../../../shared/document/plain-text';
import { documentSchema } from '../../../shared/document/schema';

/** The document a paste becomes. */
function pasted(html: string): DocJson {
  const place = document.createElement('div');
  place.innerHTML = cleanHtml(html).html;
  return SchemaParser.fromSchema(documentSchema()).parse(place).toJSON() as DocJson;
}
const wordItem = (level: number, mark: string, text: string): string =>
  `<p class=MsoListParagraph style='margin-left:${level * 36}pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>${text}</p>`;

describe('pasting from Word', () => {
  it('keeps headings, bold, italics and alignment', () => {
    const doc = pasted(`<html><body lang=VI><h1>Phần thứ nhất</h1><p class=MsoNormal align=center style='text-align:center'><b><span style='font-size:14.0pt'>Kết quả</span></b> <i>năm 2026</i></p></body></html>`);
    expect(doc.content).toMatchObject([
      { type: 'heading', attrs: { level: 1 }, content: [{ text: 'Phần thứ nhất' }] },
      { type: 'paragraph', attrs: { align: 'center' }, content: [{ text: 'Kết quả', marks: [{ type: 'bold' }] }, { text: ' ' }, { text: 'năm 2026', marks: [{ type: 'italic' }] }] },
    ]);
  });

  it('reads alignment, indents and marks of styles without letting a style live', () => {
    const { html } = cleanHtml('<style>p{}</style><p style="text-align:center"><span style="font-weight:700">giữa</span></p><p style="margin-left:72pt;color:red">thụt</p>');
    expect(html).toBe('<p data-align="center"><strong>giữa</strong></p><p data-indent="2">thụt</p>');
  });

  it('makes real lists of Word\'s paragraphs, by depth, mark and number', () => {
    const doc = pasted([wordItem(1, '1.', 'Một'), wordItem(2, 'a)', 'Một a'), wordItem(2, 'b)', 'Một b'), wordItem(1, '2.', 'Hai')].join('\n'));
    expect(doc.content).toHaveLength(1);
    expect(doc.content[0]).toMatchObject({
      type: 'orderedList', attrs: { style: 'decimal', start: 1 },
      content: [
        { content: [{ content: [{ text: 'Một' }] }, { type: 'orderedList', attrs: { style: 'lowerAlpha' }, content: [{}, { content: [{ content: [{ text: 'Một b' }] }] }] }] },
        { content: [{ content: [{ text: 'Hai' }] }] },
      ],
    });
  });

  it('tells dashes, bullets and Roman numbers apart and keeps the first number', () => {
    expect(readMarker('-')).toMatchObject({ kind: 'ordered', style: 'dash' });
    expect(readMarker('·')).toMatchObject({ kind: 'bullet' });
    expect(readMarker('IV.')).toMatchObject({ style: 'upperRoman', start: 4 });
    expect(readMarker('đ)')).toMatchObject({ style: 'lowerAlpha', start: 5 });
    expect(readMarker('12.')).toMatchObject({ style: 'decimal', start: 12 });
  });

  it('keeps tables with their spans and lays nested ones out as paragraphs', () => {
    const { html, report } = cleanHtml('<table width=500 style="border:1px"><tr><td colspan=2><p>Tổng</p><table><tr><td>trong</td></tr></table></td></tr><tr><td>A</td><td></td></tr></table>');
    expect(html).not.toMatch(/width|border/u);
    expect(report.nestedTables).toBe(1);
    const doc = pasted('<table><tr><td colspan=2><p>Tổng</p><table><tr><td>trong</td></tr></table></td></tr><tr><td>A</td><td></td></tr></table>');
    expect(doc.content[0]).toMatchObject({ type: 'table', content: [{ content: [{ attrs: { colspan: 2 } }] }, { content: [{}, {}] }] });
    expect(plainText(doc)).toBe('Tổng trong\nA\t');
  });

  it('turns Word\'s footnotes into footnotes', () => {
    const doc = pasted(`<p>Theo kết luận<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a> của Trung ương.</p>
      <div style='mso-element:footnote-list'><hr><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1">[1]</a> Kết luận số 21-KL/TW.</p></div></div>`);
    expect(doc.content).toMatchObject([{ type: 'paragraph', content: [{ text: 'Theo kết luận' }, { type: 'footnote', content: [{ text: 'Kết luận số 21-KL/TW.' }] }, { text: ' của Trung ương.' }] }]);
  });

  it('keeps a page break as a block of its own', () => {
    const doc = pasted(`<p>Trước<span><br clear=all style='mso-special-character:line-break;page-break-before:always'></span></p><p>Sau</p>`);
    expect(doc.content.map(({ type }) => type)).toEqual(['paragraph', 'pageBreak', 'paragraph']);
  });
});

describe('pasting from anywhere', () => {
  it('lets nothing through that loads, runs, styles or points outside', () => {
    const hostile = `<style>p{color:red}</style><script>alert(1)</script><p onclick="x()" style="color:red;background:url(http://x.test/a.png)">Chữ <a href="http://x.test">liên kết</a><img src="http://x.test/p.png" onerror="x()"><svg onload="x()"><circle r="1"></circle></svg></p><iframe src="http://x.test"></iframe><object data="x"></object><link rel=stylesheet href="http://x.test/s.css"><blockquote data-record="r1" data-citation="giả" data-level="open"><p>giả mạo</p></blockquote><figure data-image-id="i1"></figure>`;
    const { html, report } = cleanHtml(hostile);
    expect(html).toBe('<p>Chữ liên kết</p><p>giả mạo</p>');
    expect(report.images).toBe(1);
  });

  it('composes accents, keeps Khmer, and reads spaces as HTML does', () => {
    expect(cleanHtml('<p>  Tie\u0302\u0301ng&nbsp;&nbsp;Vie\u0323\u0302t\n và <b> chữ </b> đậm </p>').html).toBe('<p>Tiếng Việt và <strong>chữ </strong>đậm</p>');
    expect(cleanHtml('<p>ភាសា\u200bខ្មែរ</p>').html).toBe('<p>ភាសា\u200bខ្មែរ</p>');
  });

  it('believes a style that takes bold away', () => {
    expect(cleanHtml('<b style="font-weight:normal"><p>thường <span style="font-weight:700">đậm</span></p></b>').html).toBe('<p>thường <strong>đậm</strong></p>');
  });

  it('keeps loose words, lists of the web and line breaks', () => {
    expect(cleanHtml('một<br>hai<ol type="a" start="3"><li>ba</li></ol>bốn').html)
      .toBe('<p>một<br>hai</p><ol data-style="lowerAlpha" start="3"><li><p>ba</p></li></ol><p>bốn</p>');
  });
});
