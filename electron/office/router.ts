import { operations, type OperationName } from '../../shared/contract';
import type { Envelope } from '../../shared/contract/wire';
import { OfficeError, toErrorEnvelope } from '../../shared/errors/office-error';
import { can } from '../policy/can';
import type { AllHandlers } from './service';
import type { Session } from './session/session';

type Handler = (input: unknown) => unknown;

/**
 * The one road into the office: name → parse → session → ability → call → parse → envelope. Who sends was settled by the port
 * it comes through. Mutations of one domain wait for each other; a long filing does not hold up the saving of a draft.
 */
export class Router {
  readonly #handlers: ReadonlyMap<string, Handler>;
  readonly #session: Session;
  readonly #lanes = new Map<string, Promise<unknown>>();
  readonly #report: (error: unknown, operation: string) => void;

  constructor(handlers: AllHandlers, session: Session, report: (error: unknown, operation: string) => void) {
    this.#handlers = new Map(Object.entries(handlers as unknown as Record<string, Handler>));
    this.#session = session;
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
    const operation = operations[name];
    const parsed = operation.input.safeParse(input);
    if (!parsed.success) {
      const field = parsed.error.issues[0]?.path.join('.') || name;
      throw new OfficeError('badInput', { field });
    }
    if (operation.ability !== 'anyone') await this.#require(name);
    const handler = this.#handlers.get(name);
    if (!handler) throw new OfficeError('unknownOperation');
    const perform = async (): Promise<unknown> => operation.output.parse(await handler(parsed.data));
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

const isOperation = (name: unknown): name is OperationName => typeof name === 'string' && Object.hasOwn(operations, name);
