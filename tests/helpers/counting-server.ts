import { createServer } from 'node:net';

export interface CountingServer {
  readonly address: string;
  /** Connections so far: a program that never asks makes none. */
  readonly requests: () => number;
  readonly close: () => Promise<void>;
}

/** A server on the loopback that counts who connects, whatever protocol they would speak. */
export async function counting(): Promise<CountingServer> {
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    socket.end('HTTP/1.1 200 OK\r\nContent-Length: 2\r\nAccess-Control-Allow-Origin: *\r\nConnection: close\r\n\r\nok');
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the server has no port');
  return {
    address: `http://127.0.0.1:${bound.port}`,
    requests: () => connections,
    close: () => new Promise((resolve) => { server.close(() => resolve()); }),
  };
}
