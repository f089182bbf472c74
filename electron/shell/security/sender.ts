import { BrowserWindow, type IpcMainEvent, type IpcMainInvokeEvent } from 'electron';
import { isPageAddress, pageOrigin } from './origin';

/**
 * Checklist 17: the window a message came from, or null unless it is the main frame of one of our windows showing our own page.
 * @param known the windows the shell opened for the page
 */
export function trustedSender(event: IpcMainEvent | IpcMainInvokeEvent, known: ReadonlySet<BrowserWindow>): BrowserWindow | null {
  const frame = event.senderFrame;
  if (!frame || frame.detached || frame.parent !== null || frame !== event.sender.mainFrame) return null;
  if (frame.origin !== pageOrigin || !isPageAddress(frame.url)) return null;
  const window = BrowserWindow.fromWebContents(event.sender);
  return window && known.has(window) ? window : null;
}
