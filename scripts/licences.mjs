// Writes THIRD-PARTY-LICENCES.md from the packages that ship; --check compares instead. Fails on a licence we may not ship.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './electron.mjs';

const target = join(root, 'THIRD-PARTY-LICENCES.md');
const allowed = /^(MIT|MIT-0|ISC|BSD-2-Clause|BSD-3-Clause|0BSD|Apache-2\.0|OFL-1\.1|MPL-2\.0|Zlib|Unlicense|CC0-1\.0|BlueOak-1\.0\.0|Unicode-3\.0|Python-2\.0|CC-BY-4\.0)$/;
/** Where a package's own field is silent: what its licence file says. */
const readFromFile = { 'png-js': 'MIT' };

/** A licence expression is fine where each part joined by AND, and one joined by OR, is allowed. */
const acceptable = (expression) => expression.replaceAll(/[()]/g, '').split(/ AND /i).every((part) => part.split(/ OR /i).some((name) => allowed.test(name.trim())));

/** Optional parts, binaries of one platform and mere types do not ship, and would make the list differ by machine. */
function shippedPackages() {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(packages)
    .filter(([path, { dev, link, optional, os }]) => path !== '' && !dev && !link && !optional && !os && !path.includes('node_modules/@types/') && existsSync(join(root, path, 'package.json')))
    .map(([path]) => describe(join(root, path)))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

function describe(folder) {
  const { name, version, license, licenses, homepage } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  const stated = typeof license === 'string' ? license : license?.type ?? licenses?.map((entry) => entry.type).join(' OR ');
  return { name, version, homepage, licence: stated ?? readFromFile[name] ?? 'unknown', text: file ? readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim() : '' };
}

const packages = shippedPackages();
const refused = packages.filter(({ licence }) => !acceptable(licence));
for (const { name, licence } of refused) console.error(`licences: ${name} is under "${licence}", which may not ship. Choose another package, or add the licence to the list with a decision note.`);
if (refused.length > 0) process.exit(1);

const texts = new Map();
for (const { name, text } of packages) {
  if (text === '') continue;
  const key = createHash('sha256').update(text).digest('hex');
  const entry = texts.get(key) ?? { text, names: [] };
  if (!entry.names.includes(name)) entry.names.push(name);
  texts.set(key, entry);
}
const written = `# Third-party licences

Made by \`node scripts/licences.mjs\` from the packages that ship; do not edit by hand. Electron brings its own list along
(\`LICENSES.chromium.html\` beside the program). SQLite is in the public domain; SQLite3 Multiple Ciphers is under MIT.

| package | version | licence |
|---|---|---|
${packages.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`).join('\n')}

${[...texts.values()].map(({ names, text }) => `## ${names.join(', ')}\n\n\`\`\`\n${text.replaceAll('```', "'''")}\n\`\`\``).join('\n\n')}
`;

if (process.argv.includes('--check')) {
  if (!existsSync(target) || readFileSync(target, 'utf8') !== written) {
    console.error('licences: THIRD-PARTY-LICENCES.md is stale. Run "node scripts/licences.mjs" and commit it.');
    process.exit(1);
  }
} else {
  writeFileSync(target, written);
  console.error(`licences: ${packages.length} packages`);
}
