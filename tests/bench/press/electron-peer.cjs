// Electron's own printToPDF, warm: a window that holds a page and prints it as often as a line comes in; answers milliseconds and bytes.
const { app, BrowserWindow } = require('electron');
const { createInterface } = require('node:readline');

app.disableHardwareAcceleration();
const start = async () => {
  await app.whenReady();
  const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true, backgroundThrottling: false } });
  const lines = createInterface({ input: process.stdin });
  lines.on('line', async (path) => {
    try {
      if (window.webContents.getURL() !== `file://${path}`) {
        await window.loadFile(path);
        await window.webContents.executeJavaScript('document.fonts.ready.then(() => true)');
      }
      const began = performance.now();
      const pdf = await window.webContents.printToPDF({ generateTaggedPDF: true, preferCSSPageSize: true });
      process.stdout.write(`${performance.now() - began} ${pdf.length}\n`);
    } catch (error) {
      process.stdout.write(`error ${error.message}\n`);
    }
  });
  lines.on('close', () => app.quit());
  process.stdout.write('ready\n');
};
void start();
