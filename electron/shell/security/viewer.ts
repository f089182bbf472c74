import { session, type WebContents } from 'electron';

/** Chromium's own PDF viewer, a part of the binary. It works in the default session only, which serves nothing but print jobs. */
export const viewerOrigin = 'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/';
const viewerParts = 'chrome://resources/';
/** Where a print job is served, once, from memory. */
export const printOrigin = 'app://print/';

export const mayPrintingLoad = (url: string): boolean => [viewerOrigin, viewerParts, printOrigin].some((start) => url.startsWith(start));

/** The one navigation that is not refused: the viewer showing a print job in a frame of its hidden window. */
export const isViewerShowingJob = (contents: WebContents, url: string, isMainFrame: boolean): boolean =>
  !isMainFrame && contents.session === session.defaultSession && contents.getURL().startsWith(printOrigin) && url.startsWith(viewerOrigin);
