/** Reads content streams operator by operator and tells what a printer's or an archive's checker would refuse. */
type Token = { readonly kind: 'operand' | 'operator'; readonly text: string };

const arity: Readonly<Record<string, number>> = {
  q: 0, Q: 0, cm: 6, w: 1, J: 1, j: 1, d: 2, m: 2, l: 2, c: 6, h: 0, re: 4, S: 0, f: 0, n: 0, W: 0, g: 1, G: 1, rg: 3, RG: 3, BT: 0, ET: 0, Tf: 2, Tm: 6, Td: 2, Ts: 1, Tj: 1, TJ: 1,
  Do: 1, BMC: 1, BDC: 2, EMC: 0, gs: 1,
};
const showing = new Set(['Tj', 'TJ', 'Do', 'S', 'f']);

function* tokens(source: string): Generator<Token> {
  let at = 0;
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const found = pattern.exec(source)?.[0] ?? '';
    at += found.length;
    return found;
  };
  const nested = (open: string, close: string): string => {
    const start = at;
    let depth = 0;
    do {
      if (source.startsWith(open, at)) {
        depth += 1;
        at += open.length;
      } else if (source.startsWith(close, at)) {
        depth -= 1;
        at += close.length;
      } else if (open === '<<' && source.charAt(at) === '<') at = source.indexOf('>', at) + 1;
      else at += 1;
    } while (depth > 0 && at < source.length);
    return source.slice(start, at);
  };
  for (;;) {
    take(/[\s\0]+/y);
    if (at >= source.length) return;
    const next = source.charAt(at);
    if (source.startsWith('<<', at)) yield { kind: 'operand', text: nested('<<', '>>') };
    else if (next === '[') yield { kind: 'operand', text: nested('[', ']') };
    else if (next === '<') yield { kind: 'operand', text: take(/<[0-9a-fA-F\s]*>/y) };
    else if (next === '/') yield { kind: 'operand', text: take(/\/[^\s/[\]<>()]*/y) };
    else if (/[\d+.-]/.test(next)) yield { kind: 'operand', text: take(/[+-]?[\d.]+/y) };
    else {
      const word = take(/[A-Za-z*'"]+/y);
      if (!word) throw new Error(`unreadable content at “${source.slice(at, at + 30)}”`);
      yield { kind: word === 'true' || word === 'false' ? 'operand' : 'operator', text: word };
    }
  }
}

/** Faults of one content stream: unknown operators, wrong arity, unbalanced pairs, anything shown outside marked content. */
export function contentFaults(source: string): string[] {
  const faults: string[] = [];
  const marks: { tag: string; inText: boolean }[] = [];
  const seen = new Set<string>();
  let operands: string[] = [];
  let inText = false;
  let saved = 0;
  for (const token of tokens(source)) {
    if (token.kind === 'operand') {
      operands.push(token.text);
      continue;
    }
    const { text: operator } = token;
    const wanted = arity[operator];
    if (wanted === undefined) faults.push(`unknown operator ${operator}`);
    else if (operands.length !== wanted) faults.push(`${operator} takes ${wanted}, got ${operands.length}`);
    if (operator === 'BT') {
      if (inText) faults.push('BT inside BT');
      inText = true;
    } else if (operator === 'ET') {
      if (!inText) faults.push('ET without BT');
      inText = false;
      if (marks.at(-1)?.inText) faults.push('marked content crosses ET');
    } else if (operator === 'q') saved += 1;
    else if (operator === 'Q') saved -= 1;
    else if (operator === 'BMC' || operator === 'BDC') {
      const tag = operands[0] ?? '';
      if (tag === '/Artifact' && marks.length > 0) faults.push('artifact inside marked content');
      const id = /\/MCID (\d+)/.exec(operands[1] ?? '')?.[1];
      if (id !== undefined) {
        if (seen.has(id)) faults.push(`MCID ${id} twice`);
        seen.add(id);
        if (marks.length > 0) faults.push('structure content inside marked content');
      }
      marks.push({ tag, inText });
    } else if (operator === 'EMC') {
      const closed = marks.pop();
      if (!closed) faults.push('EMC without BDC');
      else if (closed.inText !== inText) faults.push('marked content crosses BT or ET');
    } else if (showing.has(operator)) {
      if (marks.length === 0) faults.push(`${operator} outside marked content`);
      if ((operator === 'TJ' || operator === 'Tj') && !inText) faults.push(`${operator} outside a text object`);
    }
    if (saved < 0) faults.push('Q without q');
    operands = [];
  }
  if (marks.length) faults.push('BDC without EMC');
  if (inText) faults.push('BT without ET');
  if (saved > 0) faults.push('q without Q');
  return [...new Set(faults)];
}
