import type { ReactNode } from 'react';

export interface TextPart {
  readonly text: string;
  readonly hit: boolean;
}

/** Text in pieces, the found ones marked. */
export function Snippet({ parts }: { readonly parts: readonly TextPart[] }): ReactNode {
  let at = 0;
  return parts.map((part) => {
    const key = at;
    at += part.text.length;
    return part.hit ? <mark key={key}>{part.text}</mark> : <span key={key}>{part.text}</span>;
  });
}
