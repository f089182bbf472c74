import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useMemo, useState } from 'react';
import { findPlaces, joinItems, type PageText, type Place } from './find-in-page';

export interface PdfHit {
  /** From 1. */
  readonly page: number;
  readonly place: Place;
}

/** Finds a query on every page; page texts are read once, when something is first looked for. */
export function usePdfFind(document: PDFDocumentProxy | null, query: string): readonly PdfHit[] {
  const [texts, setTexts] = useState<{ readonly document: PDFDocumentProxy; readonly pages: readonly PageText[] } | null>(null);
  const wanted = query.trim() !== '';
  useEffect(() => {
    if (!document || !wanted || texts?.document === document) return;
    let current = true;
    const read = async (): Promise<void> => {
      const pages = await Promise.all(Array.from({ length: document.numPages }, async (_, index) => {
        const content = await (await document.getPage(index + 1)).getTextContent();
        return joinItems(content.items.flatMap((item) => ('str' in item ? [item] : [])));
      }));
      if (current) setTexts({ document, pages });
    };
    read().catch(() => undefined);
    return () => {
      current = false;
    };
  }, [document, wanted, texts]);
  return useMemo(() => {
    if (!wanted || texts?.document !== document || !texts) return [];
    return texts.pages.flatMap((page, index) => findPlaces(page, query).map((place) => ({ page: index + 1, place })));
  }, [document, query, texts, wanted]);
}
