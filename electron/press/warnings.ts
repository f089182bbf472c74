import type { BlockJson, HeadingJson, InlineJson, NodeJson } from '../../shared/document/json';
import type { Colophon, PaperDocument } from '../../shared/document/paper-document';
import { pressWarningCodes, type PressWarningCode } from '../../shared/errors/press';
import { publicationRule } from '../../shared/forms/publication-rules';
import type { TemplateInfo } from '../../shared/forms';
import type { Page } from './layout/model';

/**
 * What somebody should look at before paper is spent. `page` (from 1) and `place` (words near it, at most 60 letters) say where;
 * numbers and words of the sentence stand beside them.
 */
export interface PressWarning {
  readonly code: PressWarningCode;
  readonly params: Readonly<Record<string, string | number>>;
}
/** `key`: the same thing is told once. */
export type Warn = (key: string, warning: PressWarning) => void;

const most = 100;
const longestPlace = 60;

/** Words to find a place by. */
export const placeWords = (text: string): string => text.replace(/\s+/gu, ' ').trim().slice(0, longestPlace).toWellFormed();

/** Gathers warnings, each once, at most a hundred. */
export class WarningList {
  readonly #told = new Map<string, PressWarning>();

  readonly warn: Warn = (key, warning) => {
    if (!this.#told.has(key) && this.#told.size < most) this.#told.set(key, warning);
  };

  /** Gravest first, then by page; a warning that knows only its words gets the page they are on. */
  list(pages: readonly Page[]): PressWarning[] {
    const find = pageFinder(pages);
    const placed = [...this.#told.values()].map((warning): PressWarning => {
      const { page, place } = warning.params;
      const found = page === undefined && typeof place === 'string' ? find(place) : null;
      return found === null ? warning : { ...warning, params: { ...warning.params, page: found } };
    });
    const rank = ({ code }: PressWarning): number => pressWarningCodes.indexOf(code);
    const pageOf = ({ params }: PressWarning): number => Number(params['page'] ?? 0);
    return placed.toSorted((one, other) => rank(one) - rank(other) || pageOf(one) - pageOf(other));
  }
}

const squeezed = (text: string): string => text.replace(/\s+/gu, '').normalize('NFC');

/** Pages are read once, when something is first looked for. */
function pageFinder(pages: readonly Page[]): (words: string) => number | null {
  let texts: readonly string[] | null = null;
  return (words) => {
    texts ??= pages.map((page) => squeezed(page.items.flatMap((item) => (item.kind === 'text' ? item.atoms.map(({ run }) => run.actualText ?? run.texts.join('')) : [])).join('')));
    const wanted = squeezed(words);
    const at = wanted === '' ? -1 : texts.findIndex((text) => text.includes(wanted));
    return at < 0 ? null : at + 1;
  };
}

const wordsOf = (content: readonly InlineJson[] | undefined): string => (content ?? []).map((inline) => (inline.type === 'text' ? inline.text : ' ')).join('');

function headings(node: NodeJson): HeadingJson[] {
  if (node.type === 'heading') return [node];
  return 'content' in node && Array.isArray(node.content) ? (node.content as readonly BlockJson[]).flatMap(headings) : [];
}

function skippedLevels(document: PaperDocument, warn: Warn): void {
  let before = 0;
  for (const { attrs, content } of headings(document.content)) {
    const place = placeWords(wordsOf(content));
    if (before > 0 && attrs.level > before + 1 && place) warn(`heading ${place}`, { code: 'headingLevelSkipped', params: { place, from: before, to: attrs.level } });
    before = attrs.level;
  }
}

/** What has to stand at the foot of a bulletin's last page (standards §6.1), with its word on the screen. */
const neededInColophon: readonly (readonly [keyof Colophon, string])[] = [
  ['responsible', 'người chịu trách nhiệm xuất bản'], ['licenceNumber', 'số giấy phép'], ['licenceDate', 'ngày cấp phép'], ['printer', 'nơi in'], ['printRun', 'số lượng in'], ['frequency', 'kỳ hạn'],
];

const centimetres = (width: number, height: number): string => [width, height].map((side) => String(side / 10).replace('.', ',')).join(' × ');

/** Rules of publications (shared/forms/publication-rules) and the order of headings: seen once a document is set. */
export function warnOfDocument(document: PaperDocument, template: TemplateInfo, pages: number, warn: Warn): void {
  skippedLevels(document, warn);
  const { colophon } = document.head;
  const missing = template.kind === 'bulletin' && colophon ? neededInColophon.filter(([field]) => !colophon[field]).map(([, word]) => word) : [];
  if (missing.length > 0) warn('colophon', { code: 'colophonIncomplete', params: { fields: missing.join(', ') } });
  const rule = publicationRule(template.kind, document.head.date);
  if (!rule) return;
  const { mostPages: limit, mostMm, source } = rule;
  if (pages > limit) warn('pages', { code: 'tooManyPages', params: { pages, limit, source } });
  const { widthMm, heightMm } = template.page;
  if (widthMm > mostMm.width || heightMm > mostMm.height) {
    warn('size', { code: 'pageTooLarge', params: { size: centimetres(widthMm, heightMm), limit: centimetres(mostMm.width, mostMm.height), source } });
  }
}
