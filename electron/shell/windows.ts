import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BrowserWindow, session, type Session } from 'electron';
import { channels } from '../../shared/contract/channels';
import type { PageCommand } from '../../shared/contract/commands';
import { limits } from '../../shared/domain/limits';
import type { OfficeToShell } from '../office/host-messages';
import type { Places } from './places';
import { blockNetwork } from './security/network';
import { pageOrigin, pageUrl } from './security/origin';
import { denyPermissions } from './security/permissions';
import { servePage } from './security/scheme';
import { securePreferences } from './security/window-preferences';
import type { ShellTexts } from './texts';

/** Unwritten words have this long to reach the office after the window is closed. */
const flushMs = limits.autosaveMs + 300;
/** Grey of the desk, so that no white flashes before the page is drawn. */
const ground = '#eceae6';
const blankPage = 'data:text/html,';

export class Windows {
  /** Windows showing the page; only these may speak to the shell. */
  readonly known = new Set<BrowserWindow>();
  readonly #places: Places;
  readonly #texts: ShellTexts;
  readonly #development: boolean;
  #session: Session | null = null;
  #handbook: BrowserWindow | null = null;
  #sessionOpen = false;
  #sessionsEnded = 0;

  constructor(places: Places, texts: ShellTexts, development: boolean) {
    this.#places = places;
    this.#texts = texts;
    this.#development = development;
  }

  openMain(): BrowserWindow {
    const window = new BrowserWindow({
      width: 1366, height: 768, minWidth: 960, minHeight: 600, show: false,
      title: this.#texts.productName, backgroundColor: ground, autoHideMenuBar: true,
      webPreferences: securePreferences(this.#places.preload, this.#pageSession(), this.#development),
    });
    this.known.add(window);
    window.once('ready-to-show', () => window.show());
    window.on('page-title-updated', (event) => event.preventDefault());
    window.webContents.on('render-process-gone', () => window.webContents.reload());
    window.on('close', (event) => {
      if (!window.isVisible()) return;
      event.preventDefault();
      send(window, 'flush');
      window.hide();
      setTimeout(() => window.destroy(), flushMs);
    });
    window.once('closed', () => {
      this.known.delete(window);
      this.#handbook?.destroy();
    });
    void window.loadURL(pageUrl);
    return window;
  }

  /** Opens the handbook beside the work; it has no bridge. False where this build carries none. */
  openHandbook(): boolean {
    if (!existsSync(join(this.#places.page, 'handbook.html'))) return false;
    if (this.#handbook) {
      this.#handbook.focus();
      return true;
    }
    const { preload: _none, ...preferences } = securePreferences('', this.#pageSession(), this.#development);
    this.#handbook = new BrowserWindow({ width: 900, height: 768, title: this.#texts.handbook, backgroundColor: ground, autoHideMenuBar: true, webPreferences: preferences });
    this.#handbook.once('closed', () => { this.#handbook = null; });
    void this.#handbook.loadURL(`${pageOrigin}/handbook.html`);
    return true;
  }

  /**
   * Tells whether a session ended with this. The title names the office and never a paper; state secrets on the screen are kept from screen
   * capture where the system can.
   */
  showSession({ state, officeName, kind }: Extract<OfficeToShell, { type: 'sessionState' }>): boolean {
    const ended = this.#sessionOpen && state !== 'open';
    this.#sessionOpen = state === 'open';
    if (ended) this.#sessionsEnded += 1;
    const parts = [officeName ?? '', state === 'locked' ? this.#texts.locked : '', kind === 'training' ? this.#texts.training : '', this.#texts.productName];
    for (const window of this.known) {
      window.setTitle(parts.filter((part) => part !== '').join(' · '));
      window.setContentProtection(kind === 'independent' && state === 'open');
    }
    return ended;
  }

  /** Takes everything off the screen at once: nobody may be watching it any more. */
  blank(): void {
    if (!this.#sessionOpen) return;
    for (const window of this.known) void window.loadURL(blankPage).catch(() => {});
  }

  get sessionOpen(): boolean {
    return this.#sessionOpen;
  }

  get sessionsEnded(): number {
    return this.#sessionsEnded;
  }

  /** The page anew in a new process: going by an address of another site ends the old one, and with it all it held. */
  async renew(): Promise<void> {
    this.#sessionOpen = false;
    await Promise.all([...this.known].map(async (window) => {
      await window.loadURL(blankPage).catch(() => {});
      if (!window.isDestroyed()) await window.loadURL(pageUrl).catch(() => {});
    }));
  }

  sendToFocused(command: PageCommand): void {
    const window = BrowserWindow.getFocusedWindow();
    if (window && this.known.has(window)) send(window, command);
  }

  sendToAll(command: PageCommand): void {
    for (const window of this.known) send(window, command);
  }

  focusMain(): void {
    for (const window of this.known) {
      if (window.isMinimized()) window.restore();
      window.focus();
    }
  }

  /** In memory only: nothing the page holds may reach the disk through the browser. */
  #pageSession(): Session {
    if (this.#session) return this.#session;
    this.#session = session.fromPartition('page', { cache: false });
    servePage(this.#session, this.#places.page);
    blockNetwork(this.#session, this.#development);
    denyPermissions(this.#session);
    return this.#session;
  }
}

const send = (window: BrowserWindow, command: PageCommand): void => window.webContents.send(channels.command, command);
