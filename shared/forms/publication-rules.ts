import type { PaperKind } from '../domain/papers';

/** Limits a publication has to keep, valid between two dates (ISO, null: open). Sizes of the trimmed page in millimetres. */
export interface PublicationRule {
  readonly kind: PaperKind;
  readonly inForce: { readonly from: string | null; readonly to: string | null };
  readonly source: string;
  /** False where nobody has checked the official text yet: the customer is to confirm it. */
  readonly verified: boolean;
  readonly mostPages: number;
  readonly mostMm: { readonly width: number; readonly height: number };
}

/** Dated and replaceable; the newest last (standards §6.1). */
export const publicationRules: readonly PublicationRule[] = [
  {
    kind: 'bulletin', inForce: { from: null, to: '2026-06-30' }, source: 'Luật Báo chí 2016, Điều 34', verified: true,
    mostPages: 64, mostMm: { width: 190, height: 270 },
  },
  {
    // Whether the limits stay in the law of 2025 is not verified: they are kept until the customer confirms.
    kind: 'bulletin', inForce: { from: '2026-07-01', to: null }, source: 'Luật Báo chí 2016, Điều 34 (chờ xác nhận theo Luật Báo chí 2025)', verified: false,
    mostPages: 64, mostMm: { width: 190, height: 270 },
  },
];

/** The rule for a kind of paper on a day (ISO `YYYY-MM-DD`; null: the newest), null where there is none. */
export function publicationRule(kind: PaperKind, date: string | null): PublicationRule | null {
  const rules = publicationRules.filter((rule) => rule.kind === kind);
  if (date === null) return rules.at(-1) ?? null;
  return rules.find(({ inForce }) => (inForce.from ?? '') <= date && date <= (inForce.to ?? '9999-12-31')) ?? null;
}
