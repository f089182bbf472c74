import type { MixedPaper } from './mixed-document';

const xml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const base64 = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? new Uint8Array()).toString('base64');

/** The same paper as a flat OpenDocument file: paper, margins, size, leading, justified, notes at the foot. */
export function openDocument({ pieces, images }: MixedPaper): string {
  let note = 0;
  const body = pieces.map((piece) => {
    switch (piece.kind) {
      case 'heading':
        return `<text:h text:style-name="H" text:outline-level="2">${xml(piece.words)}</text:h>`;
      case 'paragraph': {
        note += 1;
        const foot = piece.note === null ? '' : `<text:note text:id="n${note}" text:note-class="footnote"><text:note-citation>${note}</text:note-citation><text:note-body><text:p text:style-name="N">${xml(piece.note)}</text:p></text:note-body></text:note>`;
        return `<text:p text:style-name="P">${xml(piece.words)}${foot}</text:p>`;
      }
      case 'list':
        return `<text:list>${piece.items.map((item) => `<text:list-item><text:p text:style-name="L">${xml(item)}</text:p></text:list-item>`).join('')}</text:list>`;
      case 'table':
        return `<table:table><table:table-column table:number-columns-repeated="${piece.rows[0]?.length ?? 1}"/>${piece.rows.map((row, index) => {
          const cells = `<table:table-row>${row.map((cell) => `<table:table-cell table:style-name="C"><text:p text:style-name="T">${xml(cell)}</text:p></table:table-cell>`).join('')}</table:table-row>`;
          return index === 0 ? `<table:table-header-rows>${cells}</table:table-header-rows>` : cells;
        }).join('')}</table:table>`;
      case 'image':
        return `<text:p text:style-name="T"><draw:frame text:anchor-type="as-char" svg:width="${piece.widthMm}mm" svg:height="${(piece.widthMm * 300) / 480}mm"><draw:image><office:binary-data>${base64(images.get(piece.name))}</office:binary-data></draw:image><svg:desc>${xml(piece.alt)}</svg:desc></draw:frame></text:p>`;
    }
  }).join('\n');
  const letters = '<style:text-properties fo:font-family="Liberation Serif" fo:font-size="14pt" fo:language="vi" fo:country="VN"';
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:automatic-styles>
<style:style style:name="P" style:family="paragraph"><style:paragraph-properties fo:text-align="justify" fo:text-indent="10mm" fo:line-height="19pt" fo:margin-bottom="6pt"/>${letters}/></style:style>
<style:style style:name="L" style:family="paragraph"><style:paragraph-properties fo:text-align="justify" fo:line-height="19pt" fo:margin-bottom="6pt"/>${letters}/></style:style>
<style:style style:name="H" style:family="paragraph"><style:paragraph-properties fo:line-height="19pt" fo:margin-bottom="6pt" fo:keep-with-next="always"/>${letters} fo:font-weight="bold"/></style:style>
<style:style style:name="T" style:family="paragraph"><style:paragraph-properties fo:line-height="19pt"/>${letters}/></style:style>
<style:style style:name="N" style:family="paragraph"><style:paragraph-properties fo:text-align="justify"/>${letters.replace('14pt', '11pt')}/></style:style>
<style:style style:name="C" style:family="table-cell"><style:table-cell-properties fo:padding="1mm" fo:border="0.5pt solid #000000"/></style:style>
<style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="210mm" fo:page-height="297mm" fo:margin-top="20mm" fo:margin-bottom="20mm" fo:margin-left="30mm" fo:margin-right="15mm"/></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"/></office:master-styles>
<office:body><office:text>${body}</office:text></office:body></office:document>`;
}

/** The same paper as a web page; browsers have no footnotes, so a note follows its paragraph. `font`: a file of the letters. */
export function webPage({ pieces, images }: MixedPaper, font: string): string {
  const body = pieces.map((piece) => {
    switch (piece.kind) {
      case 'heading':
        return `<h2>${xml(piece.words)}</h2>`;
      case 'paragraph':
        return `<p>${xml(piece.words)}${piece.note === null ? '' : '<sup>1</sup>'}</p>${piece.note === null ? '' : `<p class="note">${xml(piece.note)}</p>`}`;
      case 'list':
        return `<ul>${piece.items.map((item) => `<li>${xml(item)}</li>`).join('')}</ul>`;
      case 'table':
        return `<table>${piece.rows.map((row, index) => (index === 0
          ? `<thead><tr>${row.map((cell) => `<th>${xml(cell)}</th>`).join('')}</tr></thead>` : `<tr>${row.map((cell) => `<td>${xml(cell)}</td>`).join('')}</tr>`)).join('')}</table>`;
      case 'image':
        return `<p><img alt="${xml(piece.alt)}" style="width:${piece.widthMm}mm" src="data:image/png;base64,${base64(images.get(piece.name))}"></p>`;
    }
  }).join('\n');
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Tài liệu đo</title><style>
@font-face{font-family:Tinos;src:url("file://${font}")}@page{size:A4;margin:20mm 15mm 20mm 30mm}
body{font:14pt/19pt Tinos,serif;margin:0;text-align:justify}p{text-indent:10mm;margin:0 0 6pt}h2{font-size:14pt;margin:0 0 6pt;break-after:avoid}
.note{font-size:11pt;text-indent:0}table{border-collapse:collapse;width:100%}td,th{border:.5pt solid;padding:1mm;text-align:left}</style><body>${body}</body></html>`;
}

const typst = (text: string): string => text.replace(/[\\#$*_`<>@~[\]]/g, (sign) => `\\${sign}`);

/** The same paper as Typst markup; pictures lie under their names in the folder. */
export function typstMarkup({ pieces }: MixedPaper): string {
  const body = pieces.map((piece) => {
    switch (piece.kind) {
      case 'heading':
        return `== ${typst(piece.words)}\n`;
      case 'paragraph':
        return `${typst(piece.words)}${piece.note === null ? '' : `#footnote[${typst(piece.note)}]`}\n`;
      case 'list':
        return `${piece.items.map((item) => `- ${typst(item)}`).join('\n')}\n`;
      case 'table':
        return `#table(columns: ${piece.rows[0]?.length ?? 1}, ${piece.rows.map((row, index) => (index === 0 ? `table.header(${row.map((cell) => `[${typst(cell)}]`).join(', ')})` : row.map((cell) => `[${typst(cell)}]`).join(', '))).join(', ')})\n`;
      case 'image':
        return `#image("${piece.name}.png", width: ${piece.widthMm}mm, alt: "${piece.alt}")\n`;
    }
  }).join('\n');
  return `#set document(title: "Tài liệu đo", date: datetime(year: 2026, month: 11, day: 21))
#set page(paper: "a4", margin: (top: 20mm, bottom: 20mm, left: 30mm, right: 15mm))
#set text(font: "Tinos", size: 14pt, lang: "vi")
#set par(justify: true, first-line-indent: 10mm, leading: 6pt, spacing: 12pt)
#show heading: set text(size: 14pt)
= Tài liệu đo
${body}`;
}
