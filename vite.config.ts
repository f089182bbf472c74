import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type EnvironmentOptions, type Plugin } from 'vite';
import { metaContentPolicy } from './electron/shell/security/content-policy';
import { handbookPages } from './scripts/vite/handbook';
import { copyPressResources } from './scripts/vite/press-resources';
import { pdfDecoders } from './scripts/vite/pdf-decoders';
import { copyResources } from './scripts/vite/resources';
import { operationNames } from './shared/contract';

const root = import.meta.dirname;
const at = (path: string): string => resolve(root, path);
const version = (JSON.parse(readFileSync(at('package.json'), 'utf8')) as { version: string }).version;

/** Loaded from node_modules at run time: native code only. Everything else is bundled, so the package stays small. */
const external = [/^node:/, 'electron', 'better-sqlite3'];

/** A bundle for Node: `entries` are name → source file. */
function nodeSide(outDir: string, entries: Record<string, string>): EnvironmentOptions {
  return {
    consumer: 'server',
    resolve: { noExternal: true, external: ['electron', 'better-sqlite3'] },
    build: {
      outDir: at(outDir),
      emptyOutDir: true,
      target: 'node22',
      minify: false,
      sourcemap: false,
      rolldownOptions: {
        input: entries,
        external,
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' },
      },
    },
  };
}

/** Every page carries the content policy itself, and makes its Trusted Types policy before any other script runs. */
const pageSecurity: Plugin = {
  name: 'page-security',
  transformIndexHtml: {
    order: 'pre',
    handler: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: metaContentPolicy }, injectTo: 'head-prepend' },
      { tag: 'script', attrs: { type: 'module', src: './app/trusted-types.ts' }, injectTo: 'head-prepend' },
    ],
  },
};

export default defineConfig({
  root: at('renderer'),
  base: './',
  // Fonts that a PDF may name without carrying them; the PDF view brings them along.
  assetsInclude: ['**/*.pfb'],
  plugins: [pageSecurity, handbookPages(at('resources/handbook')), pdfDecoders(root), copyResources(root, ['sample-office']), copyPressResources(root), react()],
  define: { __VERSION__: JSON.stringify(version), __OPERATION_NAMES__: JSON.stringify(operationNames) },
  environments: {
    client: {
      build: {
        outDir: at('dist/page'), emptyOutDir: true, target: 'chrome148', sourcemap: false, modulePreload: { polyfill: false }, assetsInlineLimit: 0,
        rolldownOptions: { input: { index: at('renderer/index.html'), handbook: at('renderer/handbook.html') } },
      },
    },
    shell: nodeSide('dist/shell', { index: at('electron/shell/index.ts') }),
    preload: nodeSide('dist/preload', { bridge: at('electron/preload/bridge.ts') }),
    office: nodeSide('dist/office', { index: at('electron/office/index.ts'), 'command-line': at('electron/office/command-line.ts') }),
    workers: nodeSide('dist/workers', { press: at('electron/workers/press.ts'), intake: at('electron/workers/intake.ts'), drill: at('electron/workers/drill.ts') }),
  },
  builder: {},
});
