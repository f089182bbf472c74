import { MessageChannelMain, utilityProcess, type BrowserWindow, type MessagePortMain, type UtilityProcess } from 'electron';
import { channels } from '../../shared/contract/channels';
import type { FileGrant } from '../../shared/domain/ids';
import type { LockedFor, LockReason, OfficeConfiguration, OfficeToShell, ShellToOffice } from '../office/host-messages';

/** More deaths than this within a minute and the office is not started again. */
const deathsPerMinute = 5;
const shutdownMs = 5_000;
const acknowledgeMs = 2_000;

export interface OfficeHostEvents {
  readonly sessionState: (message: Extract<OfficeToShell, { type: 'sessionState' }>) => void;
  /** It ended by itself; another one is being started. */
  readonly died: () => void;
  readonly print: (message: Extract<OfficeToShell, { type: 'print' }>) => void;
  /** The office keeps dying: nothing more can be done but tell the person. */
  readonly gaveUp: () => void;
}

/** Starts the office, gives each window its road to it, and starts it again when it dies. */
export class OfficeHost {
  readonly #entry: string;
  readonly #configuration: OfficeConfiguration;
  readonly #events: OfficeHostEvents;
  readonly #windows = new Set<BrowserWindow>();
  /** Ended on purpose: another one takes their place, and they are no deaths. */
  readonly #retired = new WeakSet<UtilityProcess>();
  #lockedFor: LockedFor | null = null;
  readonly #acknowledgements = new Map<FileGrant, () => void>();
  readonly #deaths: number[] = [];
  #process: UtilityProcess | null = null;
  #closing = false;

  /** @param entry absolute path of the built office */
  constructor(entry: string, configuration: OfficeConfiguration, events: OfficeHostEvents) {
    this.#entry = entry;
    this.#configuration = configuration;
    this.#events = events;
  }

  start(): void {
    const process = utilityProcess.fork(this.#entry, [], { serviceName: 'Tòa Soạn – office', stdio: 'inherit' });
    this.#process = process;
    process.on('message', (message: OfficeToShell) => this.#receive(message));
    process.once('exit', () => this.#died(process));
    this.#send({ type: 'configure', ...this.#configuration, ...(this.#lockedFor && { lockedFor: this.#lockedFor }) });
    for (const window of this.#windows) this.#connect(window);
  }

  /** Gives the page of this window a fresh port; an older one of the same page is thereby given up. */
  attach(window: BrowserWindow): void {
    if (!this.#windows.has(window)) {
      this.#windows.add(window);
      window.once('closed', () => this.#windows.delete(window));
    }
    if (this.#process) this.#connect(window);
  }

  /** Resolves when the office knows the word; the page may use it from then on. */
  grant(grant: FileGrant, path: string, mode: 'read' | 'write' | 'folder', name: string): Promise<void> {
    const known = new Promise<void>((resolve) => {
      this.#acknowledgements.set(grant, resolve);
      setTimeout(resolve, acknowledgeMs).unref();
    });
    this.#send({ type: 'grant', grant, path, mode, name });
    return known.finally(() => this.#acknowledgements.delete(grant));
  }

  lock(reason: LockReason): void {
    this.#send({ type: 'lock', reason });
  }

  printed(jobId: string, outcome: 'printed' | 'cancelled' | 'failed'): void {
    this.#send({ type: 'printed', jobId, outcome });
  }

  /** Lets the office close its databases, for at most five seconds. */
  async stop(): Promise<void> {
    this.#closing = true;
    if (this.#process) await shutDown(this.#process);
  }

  /**
   * A new process in place of the one that held keys: nothing of its memory is left, zeroed or not. The vault's lock is let go with the old
   * one and taken again by the new one when it is first asked; who took it in between is told by name.
   * @param lockedFor whose password the window waits for, null after a log-out
   */
  async renew(lockedFor: LockedFor | null): Promise<void> {
    this.#lockedFor = lockedFor;
    const before = this.#process;
    if (!before || this.#closing) return;
    this.#retired.add(before);
    this.#process = null;
    await shutDown(before);
    if (!this.#closing && !this.#process) this.start();
  }

  #connect(window: BrowserWindow): void {
    const { port1, port2 } = new MessageChannelMain();
    this.#send({ type: 'port', windowId: window.id }, [port1]);
    window.webContents.postMessage(channels.port, null, [port2]);
  }

  #send(message: ShellToOffice, ports: MessagePortMain[] = []): void {
    this.#process?.postMessage(message, ports);
  }

  #receive(message: OfficeToShell): void {
    if (message.type === 'granted') this.#acknowledgements.get(message.grant)?.();
    if (message.type === 'print') this.#events.print(message);
    if (message.type === 'sessionState') this.#events.sessionState(message);
  }

  #died(process: UtilityProcess): void {
    if (this.#process === process) this.#process = null;
    if (this.#closing || this.#retired.has(process)) return;
    this.#lockedFor = null;
    this.#events.died();
    for (const window of this.#windows) window.webContents.send(channels.officeStopped);
    const now = Date.now();
    this.#deaths.push(now);
    const recent = this.#deaths.filter((time) => now - time < 60_000);
    if (recent.length > deathsPerMinute) {
      this.#events.gaveUp();
      return;
    }
    setTimeout(() => this.start(), 200 * recent.length);
  }
}

/** Asks an office to close its databases and end; after five seconds it is ended. */
async function shutDown(process: UtilityProcess): Promise<void> {
  const ended = new Promise<void>((resolve) => { process.once('exit', () => resolve()); });
  process.postMessage({ type: 'shutdown' } satisfies ShellToOffice);
  const tooLong = setTimeout(() => process.kill(), shutdownMs);
  await ended;
  clearTimeout(tooLong);
}
