import type { Session, WebPreferences } from 'electron';

/**
 * Checklist 2, 3, 4, 6, 8, 9, 10, 11: every preference written out, so that no default can change under us.
 * @param preload absolute path of the bridge
 */
export function securePreferences(preload: string, session: Session, development: boolean): WebPreferences {
  return {
    preload,
    session,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    contextIsolation: true,
    sandbox: true,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    plugins: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    safeDialogs: true,
    backgroundThrottling: false,
    devTools: development,
  };
}
