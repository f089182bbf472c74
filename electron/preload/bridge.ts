import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Bridge } from '../../shared/contract/bridge';
import type { OfficeEventName, OfficeEvents } from '../../shared/contract/events';
import type { CallMessage, Envelope, OfficeMessage } from '../../shared/contract/wire';
import { channels } from '../../shared/contract/channels';

declare const __OPERATION_NAMES__: readonly string[];

type Listener = (payload: never) => void;

const names = new Set(__OPERATION_NAMES__);
const pending = new Map<number, (envelope: Envelope) => void>();
const listeners = new Map<OfficeEventName, Set<Listener>>();
const waiting: CallMessage[] = [];
let port: MessagePort | null = null;
let lastId = 0;

const refusal = (code: 'unknownOperation' | 'officeStopped'): Envelope =>
  ({ ok: false, error: { code, params: {} } });

function tell<Name extends OfficeEventName>(name: Name, payload: OfficeEvents[Name]): void {
  for (const listener of listeners.get(name) ?? []) (listener as (payload: OfficeEvents[Name]) => void)(payload);
}

function dispatch(message: OfficeMessage): void {
  if (message.type === 'event') {
    // The page is about to be taken away without a word.
    if (message.name === 'session.changed' && message.payload.state !== 'open') remember();
    tell(message.name, message.payload);
    return;
  }
  pending.get(message.id)?.(message.envelope);
  pending.delete(message.id);
}

function officeStopped(): void {
  port?.close();
  port = null;
  const abandoned = [...pending.entries()].filter(([id]) => !waiting.some((message) => message.id === id));
  for (const [id, settle] of abandoned) {
    pending.delete(id);
    settle(refusal('officeStopped'));
  }
  tell('session.changed', { state: 'loggedOut' });
}

ipcRenderer.on(channels.port, (event) => {
  const [next] = event.ports;
  if (!next) return;
  if (port) officeStopped();
  port = next;
  port.addEventListener('message', ({ data }: MessageEvent<OfficeMessage>) => dispatch(data));
  port.start();
  for (const message of waiting.splice(0)) port.postMessage(message);
});
ipcRenderer.on(channels.officeStopped, officeStopped);
ipcRenderer.send(channels.connect);

// The page's storage lives in memory: the look of the window is put back before the page reads it, and handed over when it goes.
for (const [key, value] of Object.entries(ipcRenderer.sendSync(channels.recallPreferences) as Record<string, string>)) localStorage.setItem(key, value);
const remember = (): void => ipcRenderer.send(channels.rememberPreferences, { ...localStorage });
window.addEventListener('pagehide', remember);
ipcRenderer.on(channels.command, (_event, command: string) => {
  if (command === 'flush') remember();
});

function call(name: string, input: unknown): Promise<Envelope> {
  if (!names.has(name)) return Promise.resolve(refusal('unknownOperation'));
  lastId += 1;
  const message: CallMessage = { type: 'call', id: lastId, name, input };
  return new Promise((resolve) => {
    pending.set(message.id, resolve);
    if (port) port.postMessage(message);
    else waiting.push(message);
  });
}

/**
 * The files of the latest drop, paste or choice, taken from the event itself: one that the page made up or kept from before
 * gives no word, and one that crossed the bridge has lost its path, with Chromium's sandbox off even its name.
 */
let offered: readonly File[] = [];
for (const type of ['drop', 'paste', 'change']) {
  window.addEventListener(type, (event) => {
    const transfer = event instanceof DragEvent ? event.dataTransfer : event instanceof ClipboardEvent ? event.clipboardData : null;
    const files = transfer?.files ?? (event.target instanceof HTMLInputElement ? event.target.files : null);
    if (files) offered = [...files];
  }, true);
}

const bridge: Bridge = {
  call,
  on(name, listener) {
    const registered = listeners.get(name) ?? new Set<Listener>();
    listeners.set(name, registered.add(listener));
    return () => void registered.delete(listener);
  },
  shell: {
    chooseFiles: (request) => ipcRenderer.invoke(channels.chooseFiles, request),
    chooseSaveTarget: (request) => ipcRenderer.invoke(channels.chooseSaveTarget, request),
    chooseFolder: () => ipcRenderer.invoke(channels.chooseFolder),
    grantDropped(files) {
      const wanted = new Set<string | undefined>([...files].map((file: Partial<File>) => file.name));
      const dropped = offered.filter((file) => wanted.has(file.name) || wanted.has(undefined))
        .map((file) => ({ path: webUtils.getPathForFile(file), name: file.name, size: file.size }));
      return ipcRenderer.invoke(channels.grantDropped, dropped.filter(({ path }) => path !== ''));
    },
    openHandbook: () => ipcRenderer.invoke(channels.openHandbook),
    onCommand(listener) {
      const deliver = (_event: unknown, command: string): void => listener(command);
      ipcRenderer.on(channels.command, deliver);
      return () => void ipcRenderer.off(channels.command, deliver);
    },
  },
};

contextBridge.exposeInMainWorld('toasoan', bridge);
