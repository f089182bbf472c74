// Who may import whom. Every import counts, `import type` too. Part of npm run lint.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { root } from './electron.mjs';

/** First match wins, so the narrower room stands first. `may`: rooms; `npm`: kinds of package; `advice`: what to do instead. */
const rooms = [
  { room: 'shared/domain', may: [], npm: [], advice: 'Words of the domain need nothing: move what you need into shared/domain or pass it in.' },
  { room: 'shared/errors', may: ['shared/domain'], npm: [], advice: 'An error is a code and two sentences: pass values in as parameters.' },
  { room: 'shared', may: ['shared'], npm: ['plain', 'document'], advice: 'shared runs in the page and in Node: only shared code and packages that need neither.' },
  { room: 'electron/policy', may: ['shared/domain'], npm: [], advice: 'A policy is a pure answer: give it the facts as arguments.' },
  { room: 'electron/vault', may: ['shared/domain', 'shared/text', 'shared/errors', 'shared/document'], npm: ['plain', 'node', 'native'], advice: 'The vault knows no service, policy or contract: take plain values through a door.' },
  { room: 'electron/press', may: ['shared'], npm: ['plain', 'document', 'node'], advice: 'The press is pure, document in and bytes out: let the caller load what it needs.' },
  { room: 'electron/intake', may: ['shared'], npm: ['plain', 'document', 'node', 'either'], advice: 'Intake is pure, bytes in and document out: let the caller file the result.' },
  { room: 'electron/workers', may: ['shared', 'electron/press', 'electron/intake', 'electron/vault'], npm: ['plain'], advice: 'A worker only hands jobs to press, intake or the vault\'s checks.' },
  { room: 'electron/office', may: ['shared', 'electron/policy', 'electron/vault', 'electron/workers', 'electron/press', 'electron/intake'], npm: ['plain', 'document', 'node'], advice: 'The office runs without Electron: send the shell a message of host-messages.ts.' },
  { room: 'electron/preload', may: ['shared/contract'], npm: ['electron'], typesOnly: ['shared'], advice: 'The bridge is made from the contract\'s names and holds no logic.' },
  { room: 'electron/shell', may: ['shared/domain', 'shared/contract', 'shared/errors'], files: ['electron/office/host-messages.ts'], npm: ['electron'], advice: 'The shell owns no data: ask the office through host-messages.ts.' },
  { room: 'renderer/ui', may: ['shared/domain', 'shared/text', 'shared/errors', 'renderer/styles', 'renderer/i18n'], npm: ['plain', 'page', 'either'], advice: 'ui has no domain words and no road to the office: take values and callbacks as properties.' },
  { room: 'renderer/api', may: ['shared'], npm: ['plain', 'page'], advice: 'api is only the road to the office.' },
  { room: 'renderer/i18n', may: ['shared', 'renderer/api'], npm: ['plain', 'page'], advice: 'Sentences need nothing but shared.' },
  { room: 'renderer/editor', may: ['shared', 'renderer/ui', 'renderer/i18n', 'renderer/styles'], npm: ['plain', 'page', 'document'], advice: 'The editor knows no screen: take what it needs through its host.' },
  { room: 'renderer/features/*', may: ['shared', 'renderer/api', 'renderer/ui', 'renderer/i18n', 'renderer/styles', 'renderer/editor', 'renderer/app'], npm: ['plain', 'page', 'document', 'either'], advice: 'A feature knows no other feature: navigate by the app, or move the common part to ui or editor.' },
  { room: 'renderer/app', may: ['shared', 'renderer'], npm: ['plain', 'page', 'document'], advice: 'app puts screens together.' },
  { room: 'renderer', may: ['shared', 'renderer'], npm: ['plain', 'page'], advice: '' },
];

/** Every npm package by where it may run; a new one must be put here, which makes it a visible decision. */
const kinds = {
  plain: ['zod', 'fflate', 'saxes', 'libsodium-wrappers-sumo', 'qrcode'],
  document: ['@tiptap/core', '@tiptap/pm', '@tiptap/extension-*', '@tiptap/extensions'],
  node: ['pdfkit', 'fontkit', 'harfbuzzjs', 'node:*'],
  native: ['better-sqlite3'],
  either: ['pdfjs-dist'],
  page: ['react', 'react-dom', 'react-i18next', 'i18next', '@mantine/*', '@tabler/*', '@tanstack/*', '@tiptap/react', '@tiptap/extension-*', 'react-resizable-panels', '@fontsource/*', '@expo-google-fonts/*'],
  electron: ['electron', 'node:*'],
};

const problems = [];
const graph = new Map();
for (const top of ['shared', 'electron', 'renderer']) for (const file of walk(join(root, top))) check(file);
findCycles();
for (const problem of problems.sort()) console.error(`rooms: ${problem}`);
process.exit(problems.length > 0 ? 1 : 0);

function* walk(folder) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* walk(path);
    else if (/\.tsx?$/.test(name)) yield path;
  }
}

function named(path) {
  return relative(root, path).split(sep).join('/');
}

function roomOf(path) {
  const parts = path.split('/');
  for (const entry of rooms) {
    const pattern = entry.room.split('/');
    if (pattern.every((part, index) => part === '*' || part === parts[index])) return { ...entry, own: parts.slice(0, pattern.length).join('/') };
  }
  return null;
}

function check(file) {
  const from = named(file);
  const room = roomOf(from);
  const targets = [];
  graph.set(from, targets);
  for (const { specifier, typeOnly } of importsOf(readFileSync(file, 'utf8'))) {
    if (specifier.startsWith('.')) {
      const target = resolveFile(dirname(file), specifier);
      if (target === null) continue;
      const to = named(target);
      if (!typeOnly) targets.push(to);
      if (room && !mayImport(room, to, typeOnly)) problems.push(`${from} imports ${to}. ${room.advice}`);
    } else if (room) checkPackage(from, room, specifier, typeOnly);
  }
}

function mayImport(room, to, typeOnly) {
  const inside = (folder) => to === folder || to.startsWith(`${folder}/`);
  if (inside(room.own) || room.files?.includes(to)) return true;
  if (typeOnly && room.typesOnly?.some(inside)) return true;
  return room.may.some(inside);
}

function checkPackage(from, room, specifier) {
  const name = specifier.startsWith('node:') ? 'node:*' : specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
  if (name === 'node:*' && room.room.startsWith('electron/') && room.room !== 'electron/policy') return;
  const fits = (pattern) => (pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern);
  const found = Object.entries(kinds).filter(([, patterns]) => patterns.some(fits)).map(([kind]) => kind);
  if (found.length === 0) problems.push(`${from} imports ${name}, which no kind in scripts/check-rooms.mjs names. Decide where it may run and put it there.`);
  else if (!found.some((kind) => room.npm.includes(kind))) problems.push(`${from} imports ${name} (${found.join(', ')}). ${room.advice}`);
}

function importsOf(source) {
  const code = source.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '');
  const found = [];
  for (const match of code.matchAll(/^\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm)) found.push({ specifier: match[2], typeOnly: Boolean(match[1]) });
  for (const match of code.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)) found.push({ specifier: match[1], typeOnly: false });
  return found;
}

function resolveFile(folder, specifier) {
  const base = resolve(folder, specifier.replace(/\?.*$/, ''));
  return [base, `${base}.ts`, `${base}.tsx`, join(base, 'index.ts'), join(base, 'index.tsx')].find((path) => existsSync(path) && statSync(path).isFile()) ?? null;
}

/** Depth first; each circle is told once, by the import that closes it. */
function findCycles() {
  const done = new Set();
  const path = [];
  const visit = (file) => {
    if (done.has(file)) return;
    const at = path.indexOf(file);
    if (at >= 0) {
      problems.push(`a circle: ${[...path.slice(at), file].join(' → ')}. Move what both need into a third file.`);
      return;
    }
    path.push(file);
    for (const next of graph.get(file) ?? []) visit(next);
    path.pop();
    done.add(file);
  };
  for (const file of graph.keys()) visit(file);
}
