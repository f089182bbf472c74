import type { Session } from 'electron';
import { isPageAddress } from './origin';

/** Writing plain text to the clipboard is the only thing the page may ask of the system. */
const allowed = 'clipboard-sanitized-write';

/** Checklist 5: what is asked, and what is only looked up, both denied; devices too. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, decide, details) => {
    decide(permission === allowed && details.isMainFrame && isPageAddress(details.requestingUrl));
  });
  session.setPermissionCheckHandler((_contents, permission, requestingOrigin, details) =>
    permission === allowed && details.isMainFrame && isPageAddress(requestingOrigin));
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler(null);
}
