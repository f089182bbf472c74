import { loadResource, type PressResource } from '../resources';
import { openHarfBuzz, type HarfBuzzFont } from './harfbuzz';

export type FaceName = 'regular' | 'italic' | 'bold' | 'boldItalic' | 'khmer' | 'khmerBold';

/** One font file, open for shaping. Lengths as parts of an em. */
export interface Face {
  readonly name: FaceName;
  readonly bytes: Uint8Array;
  readonly font: HarfBuzzFont;
  readonly ascent: number;
  readonly descent: number;
  /** Drawn where the font has nothing: a box, or the dotted circle. */
  readonly replacement: number;
}
export type Faces = Readonly<Record<FaceName, Face>>;

const files: Readonly<Record<FaceName, PressResource>> = {
  regular: 'fonts/Tinos-Regular.ttf', italic: 'fonts/Tinos-Italic.ttf', bold: 'fonts/Tinos-Bold.ttf', boldItalic: 'fonts/Tinos-BoldItalic.ttf',
  khmer: 'fonts/NotoSerifKhmer-Regular.ttf', khmerBold: 'fonts/NotoSerifKhmer-Bold.ttf',
};

let opened: Promise<Faces> | undefined;

/** All faces; each is read when it is first used, once a process. */
export function openFaces(): Promise<Faces> {
  opened ??= (async () => {
    const harfBuzz = await openHarfBuzz();
    const open = (name: FaceName): Face => {
      const bytes = loadResource(files[name]);
      const font = harfBuzz.openFont(bytes);
      const khmer = name === 'khmer' || name === 'khmerBold';
      return {
        name, bytes, font,
        ascent: khmer ? 1.069 : 0.891, descent: khmer ? 0.293 : 0.216,
        replacement: font.glyphFor(0x25a1) || font.glyphFor(0x25cc) || font.glyphFor(0x20),
      };
    };
    const found = new Map<FaceName, Face>();
    const face = (name: FaceName): Face => {
      const known = found.get(name);
      if (known) return known;
      const made = open(name);
      found.set(name, made);
      return made;
    };
    return {
      get regular() { return face('regular'); }, get italic() { return face('italic'); }, get bold() { return face('bold'); },
      get boldItalic() { return face('boldItalic'); }, get khmer() { return face('khmer'); }, get khmerBold() { return face('khmerBold'); },
    };
  })();
  return opened;
}

/** The Latin face of a style. */
export function latinFace(faces: Faces, style: { readonly bold?: boolean; readonly italic?: boolean }): Face {
  if (style.bold) return style.italic ? faces.boldItalic : faces.bold;
  return style.italic ? faces.italic : faces.regular;
}
/** Khmer has no slanted letters: emphasis there is weight. */
export const khmerFace = (faces: Faces, style: { readonly bold?: boolean }): Face => (style.bold ? faces.khmerBold : faces.khmer);
