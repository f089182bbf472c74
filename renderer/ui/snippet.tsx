import type { ReactNode } from 'react';

export interface TextPart {
  readonly text: string;
  readonly hit: boolean;
}

/** Neighbouring hits with nothing but a space between them become one: a phrase is read as a phrase. */
export function joinHits(parts: readonly TextPart[]): readonly TextPart[] {
  const joined: TextPart[] = [];
  for (const [index, part] of parts.entries()) {
    const hit = part.hit || (part.text.trim() === '' && parts[index - 1]?.hit === true && parts[index + 1]?.hit === true);
    const last = joined.at(-1);
    if (last && last.hit === hit) joined.splice(-1, 1, { text: last.text + part.text, hit });
    else joined.push({ text: part.text, hit });
  }
  return joined;
}

/** Text in pieces, the found ones marked. */
export function Snippet({ parts }: { readonly parts: readonly TextPart[] }): ReactNode {
  let at = 0;
  return joinHits(parts).map((part) => {
    const key = at;
    at += part.text.length;
    return part.hit ? <mark key={key}>{part.text}</mark> : <span key={key}>{part.text}</span>;
  });
}
