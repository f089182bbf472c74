import type { InlineJson, MarkName } from '../../../shared/document/json';
import { inlineOf, joinInline, noMarks, trimInline, type Marks } from '../build/inline';

const tagMarks: Readonly<Record<string, MarkName>> = {
  sup: 'superscript', sub: 'subscript', b: 'bold', strong: 'bold', i: 'italic', em: 'italic', u: 'underline', ins: 'underline',
  s: 'strike', del: 'strike', strike: 'strike',
};
/** Tags of HTML that leave nothing behind but their text. */
const bareTags = 'p|div|span|center|font|small|big|a|img|hr|ul|ol|li|blockquote|tbody|thead|tfoot|colgroup|col|caption|body|html';
export const tagPattern = String.raw`<\/?(?:${Object.keys(tagMarks).join('|')}|br|${bareTags})(?:\s[^<>\n]*)?\/?>`;

const token = new RegExp(
  String.raw`(?<escape>\\[\\*_#|<>\[\]()~${'`'}.!+-])|(?<stars>\*+)|(?<tag>${tagPattern})|(?<comment><!--[\s\S]*?-->)|<(?<link>(?:https?:\/\/|mailto:|www\.)[^\s<>]+)>|(?<entity>&(?:amp|lt|gt|quot|nbsp|apos|#\d{1,7}|#x[\da-f]{1,6});)`,
  'giu',
);
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0', apos: "'" };

function entityText(entity: string): string {
  const name = entity.slice(1, -1).toLowerCase();
  if (!name.startsWith('#')) return entities[name] ?? entity;
  const code = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
}

type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'tag'; readonly mark: MarkName; readonly opens: boolean }
  | { readonly kind: 'stars'; left: number; readonly mayOpen: boolean; readonly mayClose: boolean; readonly closes: MarkName[]; readonly opens: MarkName[] };

function piecesOf(source: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  const text = (value: string): void => { if (value) pieces.push({ kind: 'text', text: value }); };
  for (const match of source.matchAll(token)) {
    text(source.slice(from, match.index));
    from = match.index + match[0].length;
    const { escape, stars, tag, link, entity } = match.groups ?? {};
    if (escape) text(escape.slice(1));
    else if (link) text(link.replace(/^mailto:/i, ''));
    else if (entity) text(entityText(entity));
    else if (stars) {
      const before = source[match.index - 1] ?? ' ';
      const after = source[from] ?? ' ';
      const mayOpen = /\S/.test(after) && !(stars.length === 1 && /[\p{L}\p{N}]/u.test(before));
      pieces.push({ kind: 'stars', left: stars.length, mayOpen, mayClose: /\S/.test(before), closes: [], opens: [] });
    } else if (tag) {
      const name = /[a-z]+/i.exec(tag)?.[0].toLowerCase() ?? '';
      const mark = tagMarks[name];
      if (mark) pieces.push({ kind: 'tag', mark, opens: tag[1] !== '/' });
      else if (name === 'br' || (name === 'li' && tag[1] !== '/')) text('\n');
    }
  }
  text(source.slice(from));
  return pieces;
}

/** Pairs the stars: two are bold, one is italic; what finds no partner stays a star. */
function pairStars(pieces: readonly Piece[]): void {
  const openers: Extract<Piece, { kind: 'stars' }>[] = [];
  for (const piece of pieces) {
    if (piece.kind !== 'stars' || piece.left > 3) continue;
    while (piece.mayClose && piece.left > 0) {
      const opener = openers.at(-1);
      if (!opener) break;
      const size = Math.min(opener.left, piece.left) >= 2 ? 2 : 1;
      if (size === 1 && (opener.left === 2 || piece.left === 2)) break;
      const mark = size === 2 ? 'bold' : 'italic';
      opener.opens.unshift(mark);
      piece.closes.push(mark);
      opener.left -= size;
      piece.left -= size;
      if (opener.left === 0) openers.pop();
    }
    if (piece.mayOpen && piece.left > 0) openers.push(piece);
  }
}

/** One block of marked text as inline nodes: `**bold**`, `*italic*`, `<sup>`, `\*`, `<https://…>` and HTML remnants. */
export function readInline(source: string): InlineJson[] {
  const pieces = piecesOf(source.includes('\n') ? source.split('\n').map((line) => line.trim()).join('\n') : source);
  pairStars(pieces);
  const depth = new Map<MarkName, number>();
  const change = (mark: MarkName, by: number): void => { depth.set(mark, Math.max(0, (depth.get(mark) ?? 0) + by)); };
  const current = (): Marks => {
    const marks = new Set([...depth].filter(([, count]) => count > 0).map(([mark]) => mark));
    if (marks.has('superscript')) marks.delete('subscript');
    return marks.size > 0 ? marks : noMarks;
  };
  const nodes: InlineJson[] = [];
  for (const piece of pieces) {
    if (piece.kind === 'text') nodes.push(...inlineOf(piece.text, current()));
    else if (piece.kind === 'tag') change(piece.mark, piece.opens ? 1 : -1);
    else {
      for (const mark of piece.closes) change(mark, -1);
      if (piece.left > 0) nodes.push(...inlineOf('*'.repeat(piece.left), current()));
      for (const mark of piece.opens) change(mark, 1);
    }
  }
  return trimInline(joinInline(nodes));
}
