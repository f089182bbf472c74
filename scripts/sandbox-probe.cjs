// Opens one sandboxed page without a screen: tells whether Chromium's sandbox works for this user on this machine.
const { app, BrowserWindow } = require('electron');

app.enableSandbox();
setTimeout(() => app.exit(1), 10_000);
async function probe() {
  await app.whenReady();
  const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true } });
  window.webContents.on('render-process-gone', () => app.exit(1));
  await window.loadURL('data:text/html,<title>ready</title>');
  app.exit(0);
}
void probe();
