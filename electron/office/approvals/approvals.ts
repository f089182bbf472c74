import { randomUUID } from 'node:crypto';
import type { OperationName } from '../../../shared/contract';
import type { Stake } from '../../../shared/contract/operation';
import type { AccountId } from '../../../shared/domain/ids';
import { OfficeError } from '../../../shared/errors/office-error';
import { maySign, needsSecondPerson, secondPosts, type GraveQuestion, type Signatory } from '../../policy/two-persons';
import type { Account } from '../../vault/doors';
import type { Session } from '../session/session';
import { loggedObject, objectOf, questionOf } from './stakes';

const signatureMs = 5 * 60_000;
/** More acts than anybody has waiting; the oldest gives way. */
const mostKept = 50;

/** One act of one person on certain things, that asks for a second person. */
interface GraveMatter {
  readonly operation: OperationName;
  readonly object: string;
  readonly first: AccountId;
  readonly question: GraveQuestion;
}
interface Signature extends GraveMatter {
  readonly second: AccountId;
  readonly until: number;
}

const signatory = (account: Account): Signatory => ({
  accountId: account.id, roles: account.roles, levels: account.levels, scopes: account.scopes, active: account.active,
});

function keep<Value>(map: Map<string, Value>, key: string, value: Value): void {
  map.delete(key);
  map.set(key, value);
  const oldest = map.keys().next().value;
  if (map.size > mostKept && oldest !== undefined) map.delete(oldest);
}

/** The signatures of second persons: in the memory of this process only, each good for one act, once, for five minutes. */
export class Approvals {
  readonly #session: Session;
  readonly #now: () => number;
  readonly #matters = new Map<string, GraveMatter>();
  readonly #signatures = new Map<string, Signature>();

  constructor(session: Session, now: () => number = Date.now) {
    this.#session = session;
    this.#now = now;
  }

  clear(): void {
    this.#matters.clear();
    this.#signatures.clear();
  }

  /**
   * Lets an act pass that needs no second person or has one's signature; both names are then in the log, before anything is done. Gives the
   * way to give the signature back where the act was refused after all: it is good for one act that is done.
   * @throws OfficeError secondPersonNeeded {operation, object, act, level, posts} | approvalGone | what `maySign` refuses with
   */
  async require(operation: OperationName, stake: Stake, token: string | undefined): Promise<() => void> {
    const { vault } = this.#session;
    const question = await questionOf(vault, stake);
    if (!question || !needsSecondPerson(question)) return () => {};
    const matter: GraveMatter = { operation, object: objectOf(stake), first: vault.account.id, question };
    if (token === undefined) {
      keep(this.#matters, keyOf(matter), matter);
      const posts = secondPosts[question.act].join(',');
      throw new OfficeError('secondPersonNeeded', { operation, object: matter.object, act: question.act, level: question.level ?? '', posts });
    }
    const signature = this.#signatures.get(token);
    const second = await this.#use(token, matter);
    const { levels } = vault.actor;
    const chain = question.level && question.act !== 'grantLevel' && levels.includes(question.level) ? question.level : null;
    await vault.audit.append(chain, {
      actor: second.loginName, action: 'approvals.sign', object: `${operation} ${loggedObject(stake)} ${vault.account.loginName}`.slice(0, 500), outcome: 'done',
    });
    return () => {
      if (signature) keep(this.#signatures, token, signature);
    };
  }

  /**
   * @throws OfficeError approvalGone: no such act waits | wrongPassword | waitBeforeTrying | accountInactive | what `maySign` refuses with
   */
  async sign(operation: string, object: string, loginName: string, password: string, keyFile: Uint8Array | null = null): Promise<{ token: string; second: Account }> {
    const { vault } = this.#session;
    const matter = this.#matters.get(keyOf({ operation, object, first: vault.account.id }));
    if (!matter) throw new OfficeError('approvalGone');
    const accounts = await vault.accounts.list();
    try {
      const second = await vault.accounts.vouch(loginName, password, keyFile);
      this.#requireFit(second, matter, accounts);
      const token = randomUUID();
      keep(this.#signatures, token, { ...matter, second: second.id, until: this.#now() + signatureMs });
      return { token, second };
    } catch (error) {
      // Only a name that is an account's: what else was typed there may be a password.
      const known = accounts.find((account) => account.loginName === loginName)?.loginName ?? '?';
      await vault.audit.append(null, { actor: known, action: 'approvals.sign', object: operation, outcome: 'refused' });
      throw error;
    }
  }

  /** What was so when it was signed may have changed: post, level and account are asked again. */
  async #use(token: string, matter: GraveMatter): Promise<Account> {
    const signature = this.#signatures.get(token);
    this.#signatures.delete(token);
    const fits = signature && keyOf(signature) === keyOf(matter) && signature.until > this.#now();
    const accounts = await this.#session.vault.accounts.list();
    const second = fits ? accounts.find((account) => account.id === signature.second) : undefined;
    if (!second) throw new OfficeError('approvalGone');
    this.#requireFit(second, matter, accounts);
    return second;
  }

  #requireFit(second: Account, { first, question }: GraveMatter, accounts: readonly Account[]): void {
    const verdict = maySign(signatory(second), { accountId: first }, question, accounts.map(signatory));
    if (!verdict.allowed) throw new OfficeError(verdict.code);
  }
}

const keyOf = ({ operation, object, first }: { readonly operation: string; readonly object: string; readonly first: string }): string => `${operation} ${object} ${first}`;
