import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** Orders of children that Word insists on (ECMA-376 Part 1, Annex A): only the elements the press writes. */
const orders: Readonly<Record<string, readonly string[]>> = {
  'w:document': ['w:body'],
  
  'w:pPr': ['w:pStyle', 'w:keepNext', 'w:keepLines', 'w:pageBreakBefore', 'w:framePr', 'w:widowControl', 'w:numPr', 'w:pBdr', 'w:shd', 'w:tabs', 'w:spacing', 'w:ind', 'w:contextualSpacing', 'w:jc', 'w:outlineLvl', 'w:rPr', 'w:sectPr'],
  'w:rPr': ['w:rStyle', 'w:rFonts', 'w:b', 'w:bCs', 'w:i', 'w:iCs', 'w:caps', 'w:strike', 'w:color', 'w:sz', 'w:szCs', 'w:highlight', 'w:u', 'w:bdr', 'w:shd', 'w:vertAlign', 'w:rtl', 'w:cs', 'w:lang'],
  'w:pBdr': ['w:top', 'w:left', 'w:bottom', 'w:right'],
  'w:numPr': ['w:ilvl', 'w:numId'],
  'w:tbl': ['w:tblPr', 'w:tblGrid', 'w:tr'],
  'w:tblPr': ['w:tblStyle', 'w:tblpPr', 'w:tblW', 'w:jc', 'w:tblInd', 'w:tblBorders', 'w:tblLayout', 'w:tblCellMar', 'w:tblLook', 'w:tblCaption'],
  'w:tblBorders': ['w:top', 'w:left', 'w:bottom', 'w:right', 'w:insideH', 'w:insideV'],
  'w:tblCellMar': ['w:top', 'w:left', 'w:bottom', 'w:right'],
  'w:tr': ['w:trPr', 'w:tc'],
  
  'w:tcPr': ['w:tcW', 'w:gridSpan', 'w:vMerge', 'w:tcBorders', 'w:vAlign'],
  'w:sectPr': ['w:headerReference', 'w:footerReference', 'w:footnotePr', 'w:type', 'w:pgSz', 'w:pgMar', 'w:pgNumType', 'w:cols', 'w:titlePg'],
  'w:style': ['w:name', 'w:basedOn', 'w:next', 'w:qFormat', 'w:pPr', 'w:rPr', 'w:tblPr'],
  'w:styles': ['w:docDefaults', 'w:style'],
  'w:numbering': ['w:abstractNum', 'w:num'],
  'w:abstractNum': ['w:multiLevelType', 'w:lvl'],
  'w:num': ['w:abstractNumId', 'w:lvlOverride'],
  'w:lvl': ['w:start', 'w:numFmt', 'w:suff', 'w:lvlText', 'w:lvlJc', 'w:pPr', 'w:rPr'],
  'w:settings': ['w:mirrorMargins', 'w:defaultTabStop', 'w:characterSpacingControl', 'w:footnotePr', 'w:compat', 'w:themeFontLang', 'w:decimalSymbol', 'w:listSeparator'],
  'w:font': ['w:altName', 'w:charset', 'w:family', 'w:pitch'],
  'wp:inline': ['wp:extent', 'wp:docPr', 'a:graphic'],
  'c:chartSpace': ['c:lang', 'c:roundedCorners', 'c:chart'],
  'c:chart': ['c:title', 'c:autoTitleDeleted', 'c:plotArea', 'c:legend', 'c:plotVisOnly', 'c:dispBlanksAs'],
  'c:ser': ['c:idx', 'c:order', 'c:tx', 'c:spPr', 'c:invertIfNegative', 'c:dPt', 'c:dLbls', 'c:cat', 'c:val', 'c:smooth'],
  'c:barChart': ['c:barDir', 'c:grouping', 'c:varyColors', 'c:ser', 'c:gapWidth', 'c:axId'],
  'c:lineChart': ['c:grouping', 'c:varyColors', 'c:ser', 'c:marker', 'c:axId'],
  'c:pieChart': ['c:varyColors', 'c:ser'],
  'c:catAx': ['c:axId', 'c:scaling', 'c:delete', 'c:axPos', 'c:tickLblPos', 'c:crossAx'],
  'c:valAx': ['c:axId', 'c:scaling', 'c:delete', 'c:axPos', 'c:majorGridlines', 'c:title', 'c:numFmt', 'c:tickLblPos', 'c:crossAx'],
};

/** First this, then any of these. */
const leading: Readonly<Record<string, { readonly first: string; readonly later: readonly string[] }>> = {
  'w:p': { first: 'w:pPr', later: ['w:r', 'w:hyperlink', 'w:bookmarkStart', 'w:bookmarkEnd'] },
  'w:r': { first: 'w:rPr', later: ['w:t', 'w:tab', 'w:br', 'w:fldChar', 'w:instrText', 'w:drawing', 'w:pict', 'w:footnoteReference', 'w:footnoteRef', 'w:separator', 'w:continuationSeparator'] },
  'w:tc': { first: 'w:tcPr', later: ['w:p', 'w:tbl'] },
  'w:hyperlink': { first: '', later: ['w:r'] },
  'w:body': { first: '', later: ['w:p', 'w:tbl', 'w:sectPr'] },
};

interface Open {
  readonly name: string;
  at: number;
  last: string;
}

function orderFault(parent: Open | undefined, name: string): string {
  if (!parent) return '';
  const free = leading[parent.name];
  if (free) {
    const isFirst = parent.last === '';
    parent.last = name;
    return (isFirst && name === free.first) || free.later.includes(name) ? '' : `${name} is not known in ${parent.name}, or too late`;
  }
  const order = orders[parent.name];
  if (!order) return '';
  const place = order.indexOf(name);
  if (place < 0) return parent.name === 'c:chart' ? '' : `${name} is not known in ${parent.name}`;
  if (place < parent.at) return `${name} after ${parent.last} in ${parent.name}`;
  parent.at = place;
  parent.last = name;
  return '';
}

interface Read {
  readonly names: Map<string, number>;
  readonly faults: string[];
  /** Values of `r:id`, `r:embed`; ids of numberings, notes, styles and bookmarks used and made. */
  readonly used: Map<string, Set<string>>;
  readonly made: Map<string, Set<string>>;
}

const put = (map: Map<string, Set<string>>, key: string, value: string): boolean => {
  const set = map.get(key) ?? new Set();
  map.set(key, set);
  const isNew = !set.has(value);
  set.add(value);
  return isNew;
};

function readPart(path: string, xml: string): Read {
  const read: Read = { names: new Map(), faults: [], used: new Map(), made: new Map() };
  const open: Open[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => read.faults.push(`${path}: ${error.message}`));
  parser.on('opentag', (tag) => {
    const fault = orderFault(open.at(-1), tag.name);
    if (fault) read.faults.push(`${path}: ${fault}`);
    read.names.set(tag.name, (read.names.get(tag.name) ?? 0) + 1);
    const value = (name: string): string => String((tag.attributes as Record<string, { value: string } | undefined>)[name]?.value ?? '');
    for (const name of ['r:id', 'r:embed']) if (value(name)) put(read.used, 'relation', value(name));
    if (tag.name === 'w:numId' && open.at(-1)?.name === 'w:numPr') put(read.used, 'number', value('w:val'));
    if (tag.name === 'w:num') put(read.made, 'number', value('w:numId'));
    if (tag.name === 'w:footnoteReference') put(read.used, 'note', value('w:id'));
    if (tag.name === 'w:footnote' && open.at(-1)?.name === 'w:footnotes' && !put(read.made, 'note', value('w:id'))) read.faults.push(`${path}: note ${value('w:id')} twice`);
    if (['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next'].includes(tag.name)) put(read.used, 'style', value('w:val'));
    if (tag.name === 'w:style' && !put(read.made, 'style', value('w:styleId'))) read.faults.push(`${path}: style ${value('w:styleId')} twice`);
    if (tag.name === 'w:bookmarkStart' && (!put(read.made, 'bookmark', value('w:name')) || !put(read.made, 'bookmark id', value('w:id')))) read.faults.push(`${path}: bookmark ${value('w:name')} twice`);
    if (tag.name === 'w:hyperlink') put(read.used, 'bookmark', value('w:anchor'));
    if (tag.name === 'w:hyperlink' && value('w:anchor') === '') read.faults.push(`${path}: a link without a target`);
    open.push({ name: tag.name, at: 0, last: '' });
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  return read;
}

/** Rows whose cells do not fill the grid, and cells that do not end with a paragraph. */
function tableFaults(path: string, xml: string): string[] {
  const faults: string[] = [];
  if (/<\/w:tbl><\/w:tc>|<w:tc><w:tcPr>(?:(?!<\/w:tcPr>).)*<\/w:tcPr><\/w:tc>/s.test(xml)) faults.push(`${path}: a cell that does not end with a paragraph`);
  if (/<\/w:tbl><w:sectPr|<\/w:tbl><\/w:body>/.test(xml)) faults.push(`${path}: a table at the end of the text`);
  if (/<\/w:tbl><w:tbl>/.test(xml)) faults.push(`${path}: two tables that touch`);
  for (const [table] of xml.matchAll(/<w:tbl>(?:(?!<w:tbl>).)*?<\/w:tbl>/gs)) {
    const columns = [...table.matchAll(/<w:gridCol /g)].length;
    for (const [row] of table.matchAll(/<w:tr>.*?<\/w:tr>/gs)) {
      const filled = [...row.matchAll(/<w:tc>.*?<\/w:tcPr>/gs)].reduce((sum, [cell]) => sum + Number(/<w:gridSpan w:val="(\d+)"/.exec(cell)?.[1] ?? 1), 0);
      if (filled !== columns) faults.push(`${path}: a row of ${filled} in a grid of ${columns}`);
    }
  }
  return faults;
}

const resolve = (owner: string, target: string): string => (target.startsWith('/') ? target.slice(1) : `${owner.slice(0, owner.lastIndexOf('/') + 1)}${target}`);

/** Everything wrong with a Word file that can be seen without Word; empty for a good one. */
export function docxFaults(bytes: Uint8Array): string[] {
  const files = unzipSync(bytes);
  const text = (path: string): string => new TextDecoder('utf-8', { fatal: true }).decode(files[path]);
  const faults: string[] = [];
  const reads = new Map<string, Read>();
  const types = text('[Content_Types].xml');
  for (const path of Object.keys(files)) {
    const ending = path.slice(path.lastIndexOf('.') + 1);
    if (path !== '[Content_Types].xml' && !types.includes(`PartName="/${path}"`) && !(ending !== 'xml' && types.includes(`Extension="${ending}"`))) faults.push(`${path}: without a content type`);
    if (ending === 'xml' || ending === 'rels') reads.set(path, readPart(path, text(path)));
    if (path.startsWith('word/') && ending === 'xml') faults.push(...tableFaults(path, text(path)));
  }
  for (const [, part = ''] of types.matchAll(/PartName="\/([^"]+)"/g)) if (!files[part]) faults.push(`content type of ${part}, which is not there`);
  for (const read of reads.values()) faults.push(...read.faults);
  const relations = (owner: string): Map<string, string> => {
    const cut = owner.lastIndexOf('/') + 1;
    const path = `${owner.slice(0, cut)}_rels/${owner.slice(cut)}.rels`;
    return new Map(files[path] ? [...text(path).matchAll(/Id="([^"]+)" Type="[^"]+" Target="([^"]+)"/g)].map(([, id = '', target = '']) => [id, resolve(owner, target)]) : []);
  };
  for (const owner of ['', ...Object.keys(files).filter((path) => path.startsWith('word/') && path.endsWith('.xml'))]) {
    const found = relations(owner);
    for (const target of found.values()) if (!files[target]) faults.push(`${owner || 'package'}: names ${target}, which is not there`);
    for (const id of reads.get(owner)?.used.get('relation') ?? []) if (!found.has(id)) faults.push(`${owner}: ${id} is not a relationship`);
  }
  const all = (what: 'used' | 'made', key: string): Set<string> => new Set([...reads.values()].flatMap((read) => [...(read[what].get(key) ?? [])]));
  for (const key of ['number', 'note', 'style', 'bookmark']) for (const value of all('used', key)) if (!all('made', key).has(value)) faults.push(`${key} ${value} is used and not there`);
  return faults;
}
