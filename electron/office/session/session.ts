import { renameSync, rmSync } from 'node:fs';
import type { OfficeKind, OfficeProfile } from '../../../shared/domain/office';
import type { Actor } from '../../../shared/domain/people';
import { secrecyLevels, type SecrecyLevel } from '../../../shared/domain/secrecy';
import { OfficeError } from '../../../shared/errors/office-error';
import { levelRule } from '../../policy/level-rule';
import type { AuditNote, LockedVault, OpenVault } from '../../vault/doors';
import {
  createVault, forgetRestored, openVault, restoreBackup, restoredFrom, vaultExists, type BackupWatch, type CreatedVault, type NewVault,
} from '../../vault';
import type { LockedFor } from '../host-messages';
import { networkAdaptersUp } from '../network';

/** A row of wrong passwords longer than this is told by its beginning. */
const mostRefusals = 1000;

/** A damaged or newer vault is no act of the person who met it. */
const isRefusal = (error: unknown): boolean =>
  error instanceof OfficeError && (error.code === 'wrongPassword' || error.code === 'waitBeforeTrying' || error.code === 'wrongPasswordNoWait' || error.code === 'accountInactive');

/** After these, and only after these, a vault may be replaced by a backup; the damaged one is kept. */
const isDamage = (error: unknown): boolean =>
  error instanceof OfficeError && (error.code === 'databaseDamaged' || error.code === 'vaultHeaderDamaged' || error.code === 'accountKeysDamaged');

export type SessionState = 'loggedOut' | 'locked' | 'open';

/**
 * Who works in this office process. Holds the vault's lock from the first question about it until release, and its keys only
 * between log-in and lock.
 */
export class Session {
  readonly directory: string;
  readonly #witness: string | undefined;
  #locked: LockedVault | undefined;
  #opening: Promise<LockedVault> | undefined;
  #open: OpenVault | undefined;
  #lockedFor: LockedFor | undefined;
  #changed: (state: SessionState) => void = () => {};
  /** Names tried with a wrong password while nobody's key was there to write the log with. */
  #refused: string[] = [];
  #damaged = false;

  /** `lockedFor`: whose session an office before this one was locked in. `witness`: folder that remembers how far the vault had come. */
  constructor(directory: string, lockedFor?: LockedFor, witness?: string) {
    this.directory = directory;
    this.#witness = witness;
    this.#lockedFor = lockedFor;
  }

  onChange(listener: (state: SessionState) => void): void {
    this.#changed = listener;
  }

  get state(): SessionState {
    if (this.#open) return 'open';
    return this.#lockedFor ? 'locked' : 'loggedOut';
  }

  /** Who was working when the session was locked. */
  get whoLocked(): LockedFor | null {
    return this.#lockedFor ?? null;
  }

  get actor(): Actor | null {
    return this.#open?.actor ?? null;
  }

  exists(): Promise<boolean> {
    return vaultExists(this.directory);
  }

  /** @throws OfficeError notLoggedIn */
  get vault(): OpenVault {
    if (!this.#open) throw new OfficeError('notLoggedIn');
    return this.#open;
  }

  /** What the header says, before anybody logs in. @throws OfficeError vaultMissing and all that opening a vault refuses */
  async profile(): Promise<OfficeProfile> {
    return (await this.#held()).profile;
  }

  async create(input: Omit<NewVault, 'directory' | 'levels'>): Promise<CreatedVault> {
    const levels: readonly SecrecyLevel[] = input.profile.kind === 'ordinary' ? ['open'] : secrecyLevels;
    const created = await createVault({ ...input, directory: this.directory, levels, witness: this.#witness });
    this.#locked = created.vault;
    this.#enter(created.open);
    return created;
  }

  /** What the header says of the name; nobody need be logged in. */
  async needsKeyFile(loginName: string): Promise<boolean> {
    return (await this.#held()).needsKeyFile(loginName);
  }

  /** `keyFile`: the bytes of the file, where the account asks for one. */
  async logIn(loginName: string, password: string, keyFile: Uint8Array | null = null): Promise<void> {
    const vault = await this.#held();
    await this.#leave();
    try {
      this.#enter(await vault.logIn(loginName, password, usableLevels(vault.profile), keyFile));
    } catch (error) {
      this.#damaged ||= isDamage(error);
      if (isRefusal(error) && this.#refused.length < mostRefusals) this.#refused.push(loginName);
      throw error;
    }
    await this.#writeEntry('session.logIn');
  }

  async recover(loginName: string, sheets: readonly [string, string], password: string): Promise<void> {
    const vault = await this.#held();
    await this.#leave();
    this.#enter(await vault.recover(loginName, sheets, password, usableLevels(vault.profile)));
    await this.#writeEntry('session.recover');
  }

  /** Closes databases and forgets keys; remembers who may come back. */
  async lock(): Promise<void> {
    const account = this.#open?.account;
    if (!account) return;
    await this.#writeExit('session.lock');
    await this.#leave();
    this.#lockedFor = { loginName: account.loginName, fullName: account.fullName };
    this.#changed('locked');
  }

  async logOut(): Promise<void> {
    await this.#writeExit('session.logOut');
    await this.#leave();
    this.#lockedFor = undefined;
    this.#changed('loggedOut');
  }

  /**
   * Writes a backup set out as this office's vault. A vault that stands there must have been found damaged by this process; it is
   * put beside the new one. Gives the folder it was put in, or null.
   * @throws OfficeError vaultExists | networkIsUp and what restoring refuses
   */
  async restore({ folder, profile }: { readonly folder: string; readonly profile: OfficeProfile | null }, setId: string, watch: BackupWatch): Promise<string | null> {
    refuseNetwork(profile?.kind ?? 'independent');
    if (!(await this.exists())) {
      await restoreBackup(folder, setId, this.directory, watch);
      return null;
    }
    if (!this.#damaged || this.#open) throw new OfficeError('vaultExists', { path: this.directory });
    await this.release();
    const keptAt = `${this.directory}-hong-${new Date().toISOString().replaceAll(/[:.]/g, '-')}`;
    renameSync(this.directory, keptAt);
    try {
      await restoreBackup(folder, setId, this.directory, watch);
    } catch (error) {
      rmSync(this.directory, { recursive: true, force: true });
      renameSync(keptAt, this.directory);
      throw error;
    }
    this.#damaged = false;
    return keptAt;
  }

  /** Of an independent office: nothing that touches all its levels is done while an adapter is up. @throws OfficeError networkIsUp */
  requireLawfulMachine(): void {
    refuseNetwork(this.vault.profile.kind);
  }

  /** Gives the directory back to others. */
  async release(): Promise<void> {
    await this.#leave();
    await this.#locked?.release();
    this.#locked = undefined;
  }

  /** Whether the law lets the level be used here and now, whoever asks. @throws OfficeError stateSecretsNeedIndependentOffice | networkIsUp */
  requireLawful(level: SecrecyLevel): void {
    const answer = levelRule({ officeKind: this.vault.profile.kind, adapters: networkAdaptersUp(), level });
    if (!answer.allowed) throw new OfficeError(answer.code, answer.params);
  }

  /** @throws OfficeError stateSecretsNeedIndependentOffice | networkIsUp | levelNotHeld */
  requireLevel(level: SecrecyLevel): void {
    this.requireLawful(level);
    if (!this.vault.actor.levels.includes(level)) throw new OfficeError('levelNotHeld', { level });
  }

  /** The refusal of the lowest level that is open although the machine, as it is now, forbids it; null where none is. */
  forbidden(): OfficeError | null {
    return this.#open ? this.#firstUnlawful(this.#open.actor.levels) : null;
  }

  /** The refusal of the lowest level whose key the person has and that was left shut, the machine being what it is; null where none is. */
  leftShut(): OfficeError | null {
    if (!this.#open) return null;
    const { actor, account } = this.#open;
    return this.#firstUnlawful(account.levels.filter((level) => !actor.levels.includes(level)));
  }

  #firstUnlawful(levels: readonly SecrecyLevel[]): OfficeError | null {
    const adapters = networkAdaptersUp();
    for (const level of levels) {
      const answer = levelRule({ officeKind: this.vault.profile.kind, adapters, level });
      if (!answer.allowed) return new OfficeError(answer.code, answer.params);
    }
    return null;
  }

  note(action: string, object = '', outcome: AuditNote['outcome'] = 'done'): AuditNote {
    return { actor: this.vault.account.loginName, action, object, outcome };
  }

  /** First the refusals that waited for a key, by account names only: what else was typed there may be a password. */
  async #writeEntry(action: string): Promise<void> {
    const { audit, accounts } = this.vault;
    const waiting = this.#refused;
    this.#refused = [];
    const known = waiting.length > 0 ? new Set((await accounts.list()).map((account) => account.loginName)) : new Set<string>();
    for (const name of waiting) await audit.append(null, { actor: known.has(name) ? name : '?', action: 'session.logIn', object: '', outcome: 'refused' });
    const restored = restoredFrom(this.directory);
    if (restored !== null) {
      await audit.append(null, this.note('backup.restored', restored));
      forgetRestored(this.directory);
    }
    await audit.append(null, this.note(action));
  }

  /** A log that cannot be written must not keep anybody from locking. */
  async #writeExit(action: string): Promise<void> {
    await this.#open?.audit.append(null, this.note(action)).catch(() => {});
  }

  async #held(): Promise<LockedVault> {
    if (this.#locked) return this.#locked;
    // Shared by whoever asks meanwhile: a second opening would meet the first one's lock and call the vault in use.
    this.#opening ??= openVault(this.directory, { witness: this.#witness }).catch((error: unknown) => {
      this.#damaged ||= isDamage(error);
      throw error;
    }).finally(() => { this.#opening = undefined; });
    this.#locked = await this.#opening;
    return this.#locked;
  }

  #enter(open: OpenVault): void {
    this.#open = open;
    this.#lockedFor = undefined;
    this.#changed('open');
  }

  async #leave(): Promise<void> {
    const open = this.#open;
    this.#open = undefined;
    await open?.close();
  }
}

const usableLevels = (profile: OfficeProfile): readonly SecrecyLevel[] => {
  const adapters = networkAdaptersUp();
  return secrecyLevels.filter((level) => levelRule({ officeKind: profile.kind, adapters, level }).allowed);
};

function refuseNetwork(officeKind: OfficeKind): void {
  const answer = levelRule({ officeKind, adapters: networkAdaptersUp(), level: officeKind === 'ordinary' ? 'open' : 'confidential' });
  if (!answer.allowed) throw new OfficeError(answer.code, answer.params);
}
