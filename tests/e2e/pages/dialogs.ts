import type { ElectronApplication } from '@playwright/test';

/** The system's own dialogs cannot be driven from a test: from now on they answer these paths; no path means that the person closed them. */
export async function answerDialogs(app: ElectronApplication, answers: { readonly open?: readonly string[]; readonly save?: string | null }): Promise<void> {
  await app.evaluate(({ dialog }, { open, save }) => {
    if (open) dialog.showOpenDialog = () => Promise.resolve({ canceled: open.length === 0, filePaths: [...open] });
    if (save !== undefined) dialog.showSaveDialog = () => Promise.resolve({ canceled: save === null, filePath: save ?? '' });
  }, answers);
}
