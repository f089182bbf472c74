import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Every file the press needs beside its code: name in `dist/resources` → where it lies in node_modules. */
export const pressResources = {
  'fonts/Tinos-Regular.ttf': '@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf',
  'fonts/Tinos-Italic.ttf': '@expo-google-fonts/tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf',
  'fonts/Tinos-Bold.ttf': '@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf',
  'fonts/Tinos-BoldItalic.ttf': '@expo-google-fonts/tinos/700Bold_Italic/Tinos_700Bold_Italic.ttf',
  'fonts/NotoSerifKhmer-Regular.ttf': '@expo-google-fonts/noto-serif-khmer/NotoSerifKhmer_400Regular.ttf',
  'fonts/NotoSerifKhmer-Bold.ttf': '@expo-google-fonts/noto-serif-khmer/NotoSerifKhmer_700Bold.ttf',
  'shaping/harfbuzz.wasm': 'harfbuzzjs/dist/harfbuzz.wasm',
  'colour/sRGB.icc': 'pdfkit/js/data/sRGB_IEC61966_2_1.icc',
} as const;
export type PressResource = keyof typeof pressResources;

function nodeModules(from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules');
    if (existsSync(join(candidate, 'harfbuzzjs'))) return candidate;
    if (dirname(folder) === folder) throw new Error('the press finds neither dist/resources nor node_modules');
  }
}

/** Reads one resource: from `dist/resources` beside a bundle, from node_modules when run from source. */
export function loadResource(name: PressResource): Uint8Array {
  const here = import.meta.dirname;
  const bundled = join(here, '..', 'resources', name);
  const path = existsSync(bundled) ? bundled : join(nodeModules(here), pressResources[name]);
  return readFileSync(path);
}
