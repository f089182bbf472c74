import type { DocJson } from '../../shared/document/json';
import type { DocumentHead, DocumentImage } from '../../shared/document/paper-document';
import type { AccountId, DraftId, RecordId, ScopeId, TopicId } from '../../shared/domain/ids';
import type { OfficeProfile } from '../../shared/domain/office';
import type { ArchiveRecord, Classification, PaperKind, Urgency } from '../../shared/domain/papers';
import type { Actor, Role } from '../../shared/domain/people';
import type { SecrecyLevel } from '../../shared/domain/secrecy';

/*
 * The doors of the vault: what services may ask of it. Every method is one whole unit of work, its audit line in the same
 * transaction, so no service opens a transaction and none assumes that the store answers at once.
 */

/** Who did what to which thing; the vault adds the time, the number and the chain. Holds ids, never content. */
export interface AuditNote {
  readonly actor: string;
  readonly action: string;
  readonly object: string;
  readonly outcome: 'done' | 'refused';
}
export interface AuditEntry extends AuditNote {
  readonly sequence: number;
  readonly at: string;
}

export interface Account {
  readonly id: AccountId;
  readonly loginName: string;
  readonly fullName: string;
  readonly roles: readonly Role[];
  readonly levels: readonly SecrecyLevel[];
  readonly scopes: readonly ScopeId[];
  readonly active: boolean;
  readonly createdAt: string;
}
export interface NewAccount {
  readonly loginName: string;
  readonly fullName: string;
  readonly password: string;
  readonly roles: readonly Role[];
  readonly scopes: readonly ScopeId[];
}

/** In the office's own database: people, scopes, topics, settings, audit of these. */
export interface AccountsDoor {
  list(): Promise<readonly Account[]>;
  /** Gives the new account the keys of the office and of the open level. @throws OfficeError loginNameTaken | passwordTooShort */
  create(account: NewAccount, note: AuditNote): Promise<Account>;
  /** @throws OfficeError accountUnknown | lastSecurityOfficer */
  update(id: AccountId, change: Pick<Account, 'fullName' | 'roles' | 'scopes' | 'active'>, note: AuditNote): Promise<Account>;
  /** Seals the level's key to the account. @throws OfficeError levelNotHeld where this session does not hold it */
  grantLevel(id: AccountId, level: SecrecyLevel, note: AuditNote): Promise<Account>;
  withdrawLevel(id: AccountId, level: SecrecyLevel, note: AuditNote): Promise<Account>;
  /** Of the person who is logged in. @throws OfficeError wrongPassword | passwordTooShort */
  changePassword(current: string, next: string, note: AuditNote): Promise<void>;
}
/** The keys behind the two recovery sheets; the words of the sheets themselves are kept nowhere. */
export interface RecoveryDoor {
  /** `renewed`: sheets made anew wait for `confirm`, the earlier ones work beside them. `confirmed`: the present ones were put away. */
  status(): Promise<{ readonly confirmed: boolean; readonly renewed: boolean }>;
  /**
   * Two new sheets that open the office from now on; the earlier ones go on working until `confirm`, so that a cut in between
   * leaves no office without sheets. @throws OfficeError levelNotHeld {level}: the lowest level of the office not open here
   */
  renew(note: AuditNote): Promise<readonly [string, string]>;
  /** The newest sheets were put away: all earlier ones open nothing any more. */
  confirm(note: AuditNote): Promise<void>;
}
export interface Scope {
  readonly id: ScopeId;
  readonly name: string;
}
export interface Topic {
  readonly id: TopicId;
  readonly name: string;
  readonly parentId: TopicId | null;
}
export interface RegistersDoor {
  scopes(): Promise<readonly Scope[]>;
  addScope(scope: Scope, note: AuditNote): Promise<void>;
  topics(): Promise<readonly Topic[]>;
  addTopic(topic: Topic, note: AuditNote): Promise<void>;
  setting(name: string): Promise<string | null>;
  setSetting(name: string, value: string, note: AuditNote): Promise<void>;
}

export interface RecordContent {
  readonly text: string;
  readonly document: DocJson;
  /** Images the document names, by `imageId`; large ones, so kept apart from the JSON. */
  readonly images: Readonly<Record<string, DocumentImage>>;
}
export interface NewRecord {
  readonly record: ArchiveRecord;
  readonly content: RecordContent;
  /** The paper as it came, byte for byte. */
  readonly original: Uint8Array;
}
/** Records of every level this session holds and every scope it belongs to; all others do not exist here. */
export interface RecordsDoor {
  /** @throws OfficeError levelNotHeld | scopeNotHeld | diskFull */
  add(record: NewRecord, note: AuditNote): Promise<void>;
  get(id: RecordId): Promise<ArchiveRecord | null>;
  content(id: RecordId): Promise<RecordContent | null>;
  original(id: RecordId): Promise<Uint8Array | null>;
  /** The visible record with the same original, if any. */
  findBySha256(sha256: string): Promise<ArchiveRecord | null>;
}

export interface SearchRequest {
  /** As typed; the vault folds and splits it with `shared/text`. Empty: everything, newest first. */
  readonly query: string;
  readonly kinds: readonly PaperKind[];
  readonly levels: readonly SecrecyLevel[];
  readonly topics: readonly TopicId[];
  readonly years: readonly number[];
  readonly bodies: readonly string[];
  readonly limit: number;
  readonly offset: number;
}
export interface SnippetPart {
  readonly text: string;
  readonly hit: boolean;
}
export interface SearchHit {
  readonly record: ArchiveRecord;
  readonly snippet: readonly SnippetPart[];
  readonly titleParts: readonly SnippetPart[];
}
export interface FacetCount<Value> {
  readonly value: Value;
  readonly count: number;
}
export interface SearchAnswer {
  readonly total: number;
  readonly hits: readonly SearchHit[];
  readonly facets: {
    readonly kinds: readonly FacetCount<PaperKind>[];
    readonly levels: readonly FacetCount<SecrecyLevel>[];
    readonly topics: readonly FacetCount<TopicId>[];
    readonly years: readonly FacetCount<number>[];
    readonly bodies: readonly FacetCount<string>[];
  };
}
export interface SearchDoor {
  search(request: SearchRequest): Promise<SearchAnswer>;
}

export interface DraftSummary {
  readonly id: DraftId;
  readonly title: string;
  readonly template: string;
  readonly classification: Classification;
  readonly urgency: Urgency;
  readonly revision: number;
  readonly updatedAt: string;
  readonly updatedBy: string;
}
export interface DraftContent {
  readonly head: DocumentHead;
  readonly content: DocJson;
}
export interface DraftImage {
  readonly imageId: string;
  readonly mediaType: 'image/png' | 'image/jpeg';
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}
/** Drafts of every level this session holds and every scope it belongs to. */
export interface DraftsDoor {
  list(): Promise<readonly DraftSummary[]>;
  create(draft: DraftSummary, content: DraftContent, note: AuditNote): Promise<void>;
  get(id: DraftId): Promise<DraftSummary | null>;
  content(id: DraftId): Promise<DraftContent | null>;
  images(id: DraftId): Promise<readonly DraftImage[]>;
  /**
   * Durable when it returns. Writes revision `baseRevision + 1`, or nothing and null where the draft stands at another
   * revision. `title` follows the head. Not audited line by line: a save is not an act, creating and printing are.
   */
  save(id: DraftId, baseRevision: number, content: DraftContent, by: string): Promise<DraftSummary | null>;
  /** Moves the draft to another level or scope, with its images, in one step as seen from outside. */
  classify(id: DraftId, classification: Classification, urgency: Urgency, note: AuditNote): Promise<DraftSummary>;
  remove(id: DraftId, note: AuditNote): Promise<void>;
  addImage(id: DraftId, image: DraftImage): Promise<void>;
}

/** One chain a database: what happened at a level can be read only with that level's key. */
export interface AuditDoor {
  /** `level` null: the office's own chain. */
  append(level: SecrecyLevel | null, note: AuditNote): Promise<void>;
  /** Newest first, over the chains this session can open. */
  list(limit: number, beforeSequence: number | null): Promise<readonly AuditEntry[]>;
  /** Whether every line still follows from the one before it. */
  intact(): Promise<boolean>;
}

/** An unlocked vault in one person's hands. */
export interface OpenVault {
  readonly profile: OfficeProfile;
  readonly account: Account;
  readonly actor: Actor;
  readonly accounts: AccountsDoor;
  readonly recovery: RecoveryDoor;
  readonly registers: RegistersDoor;
  readonly records: RecordsDoor;
  readonly search: SearchDoor;
  readonly drafts: DraftsDoor;
  readonly audit: AuditDoor;
  /** Closes the databases and forgets the keys. */
  close(): Promise<void>;
}

/** A vault whose lock file this process holds and whose keys nobody has opened yet. */
export interface LockedVault {
  readonly directory: string;
  readonly profile: OfficeProfile;
  /**
   * `usable`: the levels that may be opened here and now (the network rule is the caller's); all others stay shut although
   * the person holds their keys, and are left out of `actor.levels`.
   * @throws OfficeError wrongPassword | waitBeforeTrying (delays grow and outlive a restart) | databaseDamaged | vaultNewer
   */
  logIn(loginName: string, password: string, usable?: readonly SecrecyLevel[]): Promise<OpenVault>;
  /** Both sheets give the recovery key; the account gets a new password, its levels stay. @throws OfficeError recoveryRejected */
  recover(loginName: string, sheets: readonly [string, string], password: string, usable?: readonly SecrecyLevel[]): Promise<OpenVault>;
  /** Lets the lock file go. */
  release(): Promise<void>;
}

export interface NewVault {
  readonly directory: string;
  readonly profile: OfficeProfile;
  readonly account: NewAccount;
  /** Levels that get a database and a key: `open` alone in an ordinary office. */
  readonly levels: readonly SecrecyLevel[];
}
export interface CreatedVault {
  readonly vault: LockedVault;
  readonly open: OpenVault;
  /** The words of the two holders' sheets: groups of characters with a check group, for paper. Kept nowhere. */
  readonly recoverySheets: readonly [string, string];
}

export interface VerifyFinding {
  readonly part: 'header' | 'database' | 'audit' | 'file';
  readonly name: string;
  readonly ok: boolean;
  readonly detail: string;
}

