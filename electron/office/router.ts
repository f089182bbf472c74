import { operations, type OperationName } from '../../shared/contract';
import type { Operation } from '../../shared/contract/operation';
import type { Envelope } from '../../shared/contract/wire';
import { OfficeError, toErrorEnvelope } from '../../shared/errors/office-error';
import { can } from '../policy/can';
import type { Approvals } from './approvals/approvals';
import { levelsIn } from './levels-in';
import type { AllHandlers } from './service';
import type { Session } from './session/session';

type Handler = (input: unknown) => unknown;

/**
 * The one road into the office: name → parse → session → ability → second person → call → parse → envelope. Who sends was settled by the port
 * it comes through. Mutations of one domain wait for each other; a long filing does not hold up the saving of a draft.
 */
export class Router {
  readonly #handlers: ReadonlyMap<string, Handler>;
  readonly #session: Session;
  readonly #approvals: Approvals;
  readonly #lanes = new Map<string, Promise<unknown>>();
  readonly #report: (error: unknown, operation: string) => void;

  constructor(handlers: AllHandlers, session: Session, approvals: Approvals, report: (error: unknown, operation: string) => void) {
    this.#handlers = new Map(Object.entries(handlers as unknown as Record<string, Handler>));
    this.#session = session;
    this.#approvals = approvals;
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
    if (operation.ability !== 'anyone') {
      await this.#require(name);
      for (const level of levelsIn(parsed.data)) this.#session.requireLawful(level);
    }
    const handler = this.#handlers.get(name);
    if (!handler) throw new OfficeError('unknownOperation');
    const perform = async (): Promise<unknown> => {
      const stake = operation.twoPersons?.(parsed.data);
      if (stake) await this.#approvals.require(name, stake, approval);
      return operation.output.parse(await handler(parsed.data));
    };
    return operation.kind === 'mutation' ? this.#inLane(name.split('.')[0] ?? name, perform) : perform();
  }

  async #require(name: OperationName): Promise<void> {
    const actor = this.#session.actor;
    if (!actor) throw new OfficeError('notLoggedIn');
    if (can(actor, operations[name].ability)) return;
    await this.#session.vault.audit.append(null, this.#session.note(name, '', 'refused'));
    throw new OfficeError('notAllowed');
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
