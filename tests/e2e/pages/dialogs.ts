import type { ElectronApplication } from '@playwright/test';

/** The system's own dialogs cannot be driven from a test: from now on they answer these paths; no path means that the person closed them. */
export async function answerDialogs(app: ElectronApplication, answers: { readonly open?: readonly string[]; readonly save?: string | null }): Promise<void> {
  await app.evaluate(({ dialog }, { open, save }) => {
    if (open) dialog.showOpenDialog = () => Promise.resolve({ canceled: open.length === 0, filePaths: [...open] });
    if (save !== undefined) dialog.showSaveDialog = () => Promise.resolve({ canceled: save === null, filePath: save ?? '' });
  }, answers);
}

/** The system's printing dialog cannot be driven from a test either: from now on every job is taken at once. Returns how many were. */
export async function answerPrinting(app: ElectronApplication): Promise<() => Promise<number>> {
  await app.evaluate(({ app: program }) => {
    const counted = globalThis as { printedJobs?: number };
    counted.printedJobs = 0;
    program.on('web-contents-created', (_event, contents) => {
      contents.print = (_options, done) => {
        counted.printedJobs = (counted.printedJobs ?? 0) + 1;
        done?.(true, '');
      };
    });
  });
  return () => app.evaluate(() => (globalThis as { printedJobs?: number }).printedJobs ?? 0);
}
