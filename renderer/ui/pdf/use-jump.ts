import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'react';
import { findPlaces, joinItems } from './find-in-page';
import type { PdfHit } from './use-pdf-find';

export interface PdfJump {
  /** From 1; null: wherever the words are. */
  readonly page: number | null;
  readonly words: string;
}

async function firstPlace(document: PDFDocumentProxy, { page, words }: PdfJump, isWanted: () => boolean): Promise<PdfHit | null> {
  const pages = page === null ? Array.from({ length: document.numPages }, (_, index) => index + 1) : [page];
  // One page after the other, and no further than needed: the text of five hundred pages is not held for one place.
  for (const number of pages) {
    if (!isWanted() || number > document.numPages) return null;
    const content = await (await document.getPage(number)).getTextContent();
    const [place] = findPlaces(joinItems(content.items.flatMap((item) => ('str' in item ? [item] : []))), words);
    if (place) return { page: number, place };
  }
  return null;
}

/** The place somebody was sent to: its page, and the words on it as soon as they are found; null while there is none. */
export function useJump(document: PDFDocumentProxy, jump: PdfJump | null): { readonly page: number | null; readonly hit: PdfHit | null } {
  const [found, setFound] = useState<{ readonly jump: PdfJump; readonly hit: PdfHit | null } | null>(null);
  useEffect(() => {
    if (!jump || jump.words.trim() === '') return;
    let wanted = true;
    const look = async (): Promise<void> => {
      const hit = await firstPlace(document, jump, () => wanted);
      if (wanted) setFound({ jump, hit });
    };
    look().catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [document, jump]);
  const hit = jump !== null && found?.jump === jump ? found.hit : null;
  return { page: hit?.page ?? jump?.page ?? null, hit };
}
