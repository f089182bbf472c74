// A display for tests and benchmarks: the one there is, else Xvfb started and ended here.
import { spawn } from 'node:child_process';

/** Runs `work(environment)` with DISPLAY set. The screen is the design size of the product. */
export async function withDisplay(work) {
  if (process.platform !== 'linux' || process.env.DISPLAY) return work({ ...process.env });
  // -displayfd lets the server choose a free number; without access control, because tests may run as another user.
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1366x768x24', '-nolisten', 'tcp', '-ac'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  try {
    const number = await new Promise((resolve, reject) => {
      server.once('error', reject);
      server.once('exit', () => reject(new Error('Xvfb ended before it was ready')));
      server.stdio[3].once('data', (data) => resolve(String(data).trim()));
    });
    return await work({ ...process.env, DISPLAY: `:${number}` });
  } finally {
    server.kill();
  }
}
