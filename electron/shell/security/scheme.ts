import { readFile } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';
import { protocol, type Session } from 'electron';
import { headerContentPolicy } from './content-policy';
import { isPageAddress, pageScheme } from './origin';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.otf': 'font/otf',
  '.wasm': 'application/wasm',
  '.json': 'application/json',
  '.bcmap': 'application/octet-stream',
  '.pfb': 'application/octet-stream',
};

/** Must run before `app` is ready (checklist 18). */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: pageScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } }]);
}

/**
 * The file an address of the page means, or null where it means none of ours.
 * @param root absolute folder of the built page
 */
export function resolvePageFile(root: string, address: string): string | null {
  if (!isPageAddress(address)) return null;
  const path = decodePath(new URL(address).pathname);
  if (path === null || path.includes('\0') || path.includes('\\')) return null;
  const file = resolve(root, `.${path}`);
  return file.startsWith(root + sep) && extname(file) in types ? file : null;
}

function decodePath(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

/** Serves the built page to this session: GET only, inside the one folder, every answer under the content policy. */
export function servePage(session: Session, root: string): void {
  session.protocol.handle(pageScheme, async (request) => {
    if (request.method !== 'GET') return new Response(null, { status: 405 });
    const file = resolvePageFile(root, request.url);
    if (file === null) return new Response(null, { status: 404 });
    const body = await readFile(file).catch(() => null);
    if (body === null) return new Response(null, { status: 404 });
    return new Response(new Uint8Array(body), {
      headers: {
        'Content-Type': types[extname(file)] ?? 'application/octet-stream',
        'Content-Security-Policy': headerContentPolicy,
        'X-Content-Type-Options': 'nosniff',
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Resource-Policy': 'same-origin',
        'Referrer-Policy': 'no-referrer',
        'Cache-Control': 'no-store',
      },
    });
  });
}
