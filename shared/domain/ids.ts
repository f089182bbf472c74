declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

export type AccountId = Branded<'account'>;
export type RecordId = Branded<'record'>;
export type DraftId = Branded<'draft'>;
export type ScopeId = Branded<'scope'>;
export type TopicId = Branded<'topic'>;
export type JobId = Branded<'job'>;
/** A one-time word for a path that a person chose in a dialog or dropped; the page never handles paths. */
export type FileGrant = Branded<'fileGrant'>;

/** The scope everyone of the office belongs to. */
export const wholeOfficeScope = 'whole-office' as ScopeId;
