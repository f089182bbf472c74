import type { Alignment, MarkName, TabStop } from '../../../shared/document/json';
import { el, join, on, val, words, type Xml } from './xml';

export const twips = (points: number): number => Math.round(points * 20);
export const mmTwips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

/** Beside the paragraph's style; sizes in points. */
export interface RunLook {
  readonly style?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly position?: 'superscript' | 'subscript';
  readonly pt?: number;
  readonly red?: boolean;
  readonly frame?: 'single' | 'double';
}

export interface Border {
  readonly side: 'top' | 'left' | 'bottom' | 'right';
  readonly line: 'single' | 'double';
  /** Eighths of a point. */
  readonly weight: number;
  readonly space?: number;
  readonly colour?: string;
}

/** Twips; `line` with its rule. Only what differs from the style. */
export interface ParagraphLook {
  readonly style?: string;
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly breakBefore?: boolean;
  readonly number?: { readonly numId: number; readonly level: number };
  readonly borders?: readonly Border[];
  readonly tabs?: readonly TabStop[];
  readonly before?: number;
  readonly after?: number;
  readonly line?: number;
  readonly lineRule?: 'atLeast' | 'exact' | 'auto';
  readonly left?: number;
  readonly right?: number;
  readonly firstLine?: number;
  readonly hanging?: number;
  readonly align?: Alignment;
  readonly outline?: number;
  /** Size of the paragraph's own end, where it holds no run. */
  readonly endPt?: number;
  readonly section?: Xml;
}

export const red = 'D90000';
const sides = ['top', 'left', 'bottom', 'right'] as const;
const khmerRun = /([\u1780-\u17ff\u19e0-\u19ff][\u1780-\u17ff\u19e0-\u19ff\u200b-\u200d]*)/u;
const jc: Readonly<Record<Alignment, string>> = { left: 'left', center: 'center', right: 'right', justify: 'both' };
const tabKinds = { left: 'left', center: 'center', right: 'right', decimal: 'decimal' } as const;
const leaders = { none: null, dots: 'dot', line: 'underscore' } as const;

export function lookOf(marks: readonly { readonly type: MarkName }[] | undefined, base: RunLook = {}): RunLook {
  const has = new Set((marks ?? []).map(({ type }) => type));
  return {
    ...base,
    ...(has.has('bold') ? { bold: true } : {}), ...(has.has('italic') ? { italic: true } : {}), ...(has.has('underline') ? { underline: true } : {}), ...(has.has('strike') ? { strike: true } : {}),
    ...(has.has('superscript') ? { position: 'superscript' as const } : has.has('subscript') ? { position: 'subscript' as const } : {}),
  };
}

/** In the order of CT_RPr (ECMA-376 Part 1, §17.3.2). */
export function runProperties(look: RunLook, khmer = false): Xml | null {
  const halves = look.pt === undefined ? null : Math.round(look.pt * 2);
  const parts = [
    val('w:rStyle', look.style), on('w:b', look.bold), on('w:bCs', look.bold), on('w:i', look.italic), on('w:iCs', look.italic), on('w:strike', look.strike),
    look.red ? val('w:color', red) : null, val('w:sz', halves), val('w:szCs', halves), look.underline ? val('w:u', 'single') : null,
    look.frame ? el('w:bdr', { 'w:val': look.frame, 'w:sz': look.frame === 'double' ? 4 : 8, 'w:space': 0, 'w:color': look.red ? red : '000000' }) : null, val('w:vertAlign', look.position),
    on('w:cs', khmer), khmer ? el('w:lang', { 'w:bidi': 'km-KH' }) : null,
  ].filter((part) => part !== null);
  return parts.length ? el('w:rPr', {}, parts) : null;
}

export const run = (look: RunLook, ...content: readonly Xml[]): Xml => el('w:r', {}, runProperties(look), content);

/** Text as runs: Khmer takes the complex-script font and language; a tab or a line's end is its own element. */
export function textRuns(text: string, look: RunLook): Xml {
  return join(text.split(khmerRun).filter((part) => part !== '').map((part) =>
    el('w:r', {}, runProperties(look, khmerRun.test(part)), part.split(/([\t\n\r\v\f\u2028\u2029])/).filter((piece) => piece !== '').map((piece) => {
      if (piece === '\t') return el('w:tab');
      if (/^[\n\r\v\f\u2028\u2029]$/.test(piece)) return el('w:br');
      return el('w:t', { 'xml:space': 'preserve' }, words(piece));
    }))));
}

const borderXml = ({ side, line, weight, space = 1, colour = 'auto' }: Border): Xml => el(`w:${side}`, { 'w:val': line, 'w:sz': weight, 'w:space': space, 'w:color': colour });

/** In the order of CT_PPr (ECMA-376 Part 1, §17.3.1). */
export function paragraphProperties(look: ParagraphLook): Xml | null {
  const spaced = look.before !== undefined || look.after !== undefined || look.line !== undefined;
  const indented = look.left !== undefined || look.right !== undefined || look.firstLine !== undefined || look.hanging !== undefined;
  const parts = [
    val('w:pStyle', look.style), on('w:keepNext', look.keepNext), on('w:keepLines', look.keepLines), on('w:pageBreakBefore', look.breakBefore),
    look.number ? el('w:numPr', {}, val('w:ilvl', look.number.level), val('w:numId', look.number.numId)) : null,
    look.borders?.length ? el('w:pBdr', {}, sides.flatMap((side) => (look.borders ?? []).filter((border) => border.side === side).map(borderXml))) : null,
    look.tabs?.length ? el('w:tabs', {}, look.tabs.map(({ atMm, align, leader }) => el('w:tab', { 'w:val': tabKinds[align], 'w:leader': leaders[leader], 'w:pos': mmTwips(atMm) }))) : null,
    spaced ? el('w:spacing', { 'w:before': look.before, 'w:after': look.after, 'w:line': look.line, 'w:lineRule': look.line === undefined ? undefined : (look.lineRule ?? 'atLeast') }) : null,
    indented ? el('w:ind', { 'w:left': look.left, 'w:right': look.right, 'w:firstLine': look.firstLine, 'w:hanging': look.hanging }) : null,
    look.align ? val('w:jc', jc[look.align]) : null, val('w:outlineLvl', look.outline),
    look.endPt === undefined ? null : runProperties({ pt: look.endPt }), look.section ?? null,
  ].filter((part) => part !== null);
  return parts.length ? el('w:pPr', {}, parts) : null;
}

export const paragraph = (look: ParagraphLook, ...content: readonly (Xml | readonly Xml[])[]): Xml => el('w:p', {}, paragraphProperties(look), ...content);
