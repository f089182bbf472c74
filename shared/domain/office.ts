/** What an office was declared to be at its making; it never changes (brief, "Three kinds of office"). */
export const officeKinds = ['ordinary', 'independent', 'training'] as const;
export type OfficeKind = (typeof officeKinds)[number];

export interface OfficeProfile {
  readonly kind: OfficeKind;
  /** The issuing body as it stands on papers, e.g. "Ban Tuyên giáo và Dân vận". */
  readonly name: string;
  /** The body above it, e.g. "Tỉnh ủy An Giang"; empty where there is none. */
  readonly parentBody: string;
  /** The place in "An Giang, ngày …". */
  readonly place: string;
}
