import { closeSync, openSync, readSync } from 'node:fs';

interface Entry {
  readonly files?: Record<string, Entry>;
}

/** Paths of all files in an ASAR archive. Its header: four little-endian words, the fourth the length of the JSON that follows. */
export function archiveEntries(archive: string): string[] {
  const file = openSync(archive, 'r');
  try {
    const sizes = Buffer.alloc(16);
    readSync(file, sizes, 0, 16, 0);
    const json = Buffer.alloc(sizes.readUInt32LE(12));
    readSync(file, json, 0, json.length, 16);
    return flatten(JSON.parse(json.toString('utf8')) as Entry, '');
  } finally {
    closeSync(file);
  }
}

function flatten({ files }: Entry, path: string): string[] {
  if (!files) return [path];
  return Object.entries(files).flatMap(([name, entry]) => flatten(entry, path === '' ? name : `${path}/${name}`));
}
