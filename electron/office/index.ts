import { randomUUID } from 'node:crypto';
import type { CallMessage, OfficeMessage } from '../../shared/contract/wire';
import type { FileGrant } from '../../shared/domain/ids';
import { composeOffice, type Office } from './compose';
import type { OfficeConfiguration, OfficeToShell, PrintOutcome, ShellToOffice } from './host-messages';

/** The parts of Electron's ports that are used here, so that this room needs nothing of Electron. */
interface Port {
  on(event: 'message', listener: (event: { data: unknown; ports: readonly Port[] }) => void): void;
  on(event: 'close', listener: () => void): void;
  postMessage(message: unknown): void;
  start(): void;
}

const parentPort = (process as unknown as { parentPort: Port }).parentPort;
const tellShell = (message: OfficeToShell): void => parentPort.postMessage(message);

const printing = new Map<string, (outcome: PrintOutcome) => void>();
const waitingPorts: Port[] = [];
let office: Office | undefined;

/** Errors of our own making are told by name and operation only: their text may hold words of a paper. */
const report = (error: unknown, operation: string): void => {
  const name = error instanceof Error ? error.name : typeof error;
  process.stderr.write(`office: ${operation}: ${name}\n`);
};

function configure(configuration: OfficeConfiguration): void {
  const made = composeOffice({
    ...configuration,
    report,
    print: (title, pdf, duplex) =>
      new Promise((resolve) => {
        const jobId = randomUUID();
        printing.set(jobId, resolve);
        tellShell({ type: 'print', jobId, title, pdf, duplex });
      }),
  });
  office = made;
  made.announcements.listen((name) => {
    if (name === 'session.changed') void tellSessionState(made);
  });
  for (const port of waitingPorts.splice(0)) serve(made, port);
  tellShell({ type: 'ready' });
  void tellSessionState(made);
}

async function tellSessionState({ session }: Office): Promise<void> {
  const profile = (await session.exists()) ? await session.profile().catch(() => null) : null;
  tellShell({ type: 'sessionState', state: session.state, officeName: profile?.name ?? null, kind: profile?.kind ?? null, lockedFor: session.whoLocked });
}

/** One page: its calls in, answers and events out. The shell gives a port to its own windows only. */
function serve(serving: Office, port: Port): void {
  const send = (message: OfficeMessage): void => port.postMessage(message);
  const stop = serving.announcements.listen((name, payload) => send({ type: 'event', name, payload } as OfficeMessage));
  port.on('message', ({ data }) => {
    if (!isCall(data)) return;
    void serving.router.handle(data.name, data.input).then((envelope) => send({ type: 'answer', id: data.id, envelope }));
  });
  port.on('close', stop);
  port.start();
}

const isCall = (data: unknown): data is CallMessage =>
  typeof data === 'object' && data !== null && 'type' in data && data.type === 'call' && 'id' in data && typeof data.id === 'number' && 'name' in data;

parentPort.on('message', ({ data, ports }) => {
  const message = data as ShellToOffice;
  switch (message.type) {
    case 'configure':
      return configure(message);
    case 'port': {
      const [port] = ports;
      if (!port) return;
      if (office) serve(office, port);
      else waitingPorts.push(port);
      return;
    }
    case 'grant':
      office?.grants.register(message.path, message.mode, message.grant, message.name);
      return tellShell({ type: 'granted', grant: message.grant as FileGrant });
    case 'lock':
      return void office?.lock();
    case 'printed':
      printing.get(message.jobId)?.(message.outcome);
      printing.delete(message.jobId);
      return;
    case 'shutdown':
      void (office?.close() ?? Promise.resolve()).finally(() => process.exit(0));
      return;
  }
});
