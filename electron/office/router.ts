import { operations, type OperationName } from '../../shared/contract';
import type { Operation } from '../../shared/contract/operation';
import type { Envelope } from '../../shared/contract/wire';
import type { SecrecyLevel } from '../../shared/domain/secrecy';
import type { ErrorCode } from '../../shared/errors/codes';
import { OfficeError, toErrorEnvelope } from '../../shared/errors/office-error';
import { can } from '../policy/can';
import type { Approvals } from './approvals/approvals';
import { levelsIn } from './levels-in';
import type { AllHandlers } from './service';
import type { Session } from './session/session';

type Handler = (input: unknown) => unknown;

export interface RouterRooms {
  readonly handlers: AllHandlers;
  readonly session: Session;
  readonly approvals: Approvals;
  /** Shuts the session and what runs in it. */
  readonly lock: () => Promise<void>;
  readonly report: (error: unknown, operation: string) => void;
}

/** Codes that say of a thing that it does not exist for who asks. */
const missing: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['recordMissing', 'draftMissing', 'levelNotHeld']);
/** Codes of acts that somebody tried and may not do here and now. */
const refusals: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'notAllowed', 'levelNotHeld', 'scopeNotHeld', 'networkIsUp', 'stateSecretsNeedIndependentOffice', 'recordMissing', 'draftMissing',
  'sourceAboveDraft', 'sourceOutsideScope', 'sourceForNamedReaders',
]);

/**
 * The one road into the office: name → parse → session → ability → law → second person → call → parse → law → envelope. Who sends was settled by the port
 * it comes through. Mutations of one domain wait for each other; a long filing does not hold up the saving of a draft.
 */
export class Router {
  readonly #handlers: ReadonlyMap<string, Handler>;
  readonly #session: Session;
  readonly #approvals: Approvals;
  readonly #lanes = new Map<string, Promise<unknown>>();
  readonly #lock: () => Promise<void>;
  readonly #report: (error: unknown, operation: string) => void;

  constructor({ handlers, session, approvals, lock, report }: RouterRooms) {
    this.#handlers = new Map(Object.entries(handlers as unknown as Record<string, Handler>));
    this.#session = session;
    this.#approvals = approvals;
    this.#lock = lock;
    this.#report = report;
  }

  /** Never throws: whatever happens becomes an envelope. */
  async handle(name: unknown, input: unknown): Promise<Envelope> {
    try {
      return { ok: true, value: await this.call(name, input) };
    } catch (error) {
      if (!(error instanceof OfficeError)) this.#report(error, typeof name === 'string' ? name : '?');
      return { ok: false, error: toErrorEnvelope(error) };
    }
  }

  async call(name: unknown, input: unknown): Promise<unknown> {
    if (!isOperation(name)) throw new OfficeError('unknownOperation');
    const operation: Operation = operations[name];
    const { approval, asked } = withoutApproval(operation, input);
    const parsed = operation.input.safeParse(asked);
    if (!parsed.success) {
      const field = parsed.error.issues[0]?.path.join('.') || name;
      throw new OfficeError('badInput', { field });
    }
    const handler = this.#handlers.get(name);
    if (!handler) throw new OfficeError('unknownOperation');
    if (operation.ability === 'anyone') return this.#perform(name, async () => operation.output.parse(await handler(parsed.data)));
    try {
      await this.#require(name);
      await this.#requireLaw(levelsIn(parsed.data));
      return await this.#perform(name, async () => {
        const stake = operation.twoPersons?.(parsed.data);
        const giveBack = stake ? await this.#approvals.require(name, stake, approval) : null;
        const answer: unknown = operation.output.parse(await Promise.resolve(handler(parsed.data)).catch((error: unknown) => {
          // Refused after all, e.g. by the leak check: nothing was done under the signature.
          if (error instanceof OfficeError) giveBack?.();
          throw error;
        }));
        await this.#requireLaw([]);
        return answer;
      });
    } catch (error) {
      throw await this.#refused(name, error);
    }
  }

  async #require(name: OperationName): Promise<void> {
    const actor = this.#session.actor;
    if (!actor) throw new OfficeError('notLoggedIn');
    if (!can(actor, operations[name].ability)) throw new OfficeError('notAllowed');
  }

  /**
   * The law on State secrets, before every operation and after it: where a level is open that an adapter now forbids, the session is shut on the
   * spot, whatever was asked; so is every level that the input names refused, by name of the adapter.
   */
  async #requireLaw(named: readonly SecrecyLevel[]): Promise<void> {
    const forbidden = this.#session.forbidden();
    if (forbidden) {
      await this.#session.vault.audit.append(null, this.#session.note('session.network', '', 'refused'));
      await this.#lock();
      throw forbidden;
    }
    for (const level of named) this.#session.requireLawful(level);
  }

  /**
   * What the caller is told. A refusal is in the log by who and what, not by which thing: this log is read by people of lower levels. What is not
   * there may stand at a level that the machine keeps shut: then that is told, whether it stands there or not.
   */
  async #refused(name: OperationName, error: unknown): Promise<unknown> {
    if (!(error instanceof OfficeError) || !this.#session.actor) return error;
    const told = missing.has(error.code) ? (this.#session.leftShut() ?? error) : error;
    if (refusals.has(told.code)) await this.#session.vault.audit.append(null, this.#session.note(name, '', 'refused')).catch(() => {});
    return told;
  }

  #perform(name: OperationName, perform: () => Promise<unknown>): Promise<unknown> {
    return operations[name].kind === 'mutation' ? this.#inLane(name.split('.')[0] ?? name, perform) : perform();
  }

  #inLane(lane: string, perform: () => Promise<unknown>): Promise<unknown> {
    const before = this.#lanes.get(lane) ?? Promise.resolve();
    const mine = before.then(perform, perform);
    this.#lanes.set(lane, mine.catch(() => {}));
    return mine;
  }
}

/** The second person's token rides in the input of acts that may need one; no schema and no handler sees it. */
function withoutApproval(operation: Operation, input: unknown): { readonly approval: string | undefined; readonly asked: unknown } {
  if (!operation.twoPersons || typeof input !== 'object' || input === null || !('approval' in input)) return { approval: undefined, asked: input };
  const { approval, ...asked } = input;
  if (typeof approval !== 'string') throw new OfficeError('badInput', { field: 'approval' });
  return { approval, asked };
}

const isOperation = (name: unknown): name is OperationName => typeof name === 'string' && Object.hasOwn(operations, name);
