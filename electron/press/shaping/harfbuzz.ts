import { loadResource } from '../resources';

/** The part of harfbuzzjs' WebAssembly that shaping needs. Bound by hand: its own loader awaits at top level, which a CommonJS worker cannot. */
interface WasmMemory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}
interface Wasm {
  compile(bytes: Uint8Array): Promise<object>;
  instantiate(module: object, imports: object): Promise<{ readonly exports: unknown }>;
}
interface HarfBuzzExports {
  readonly memory: WasmMemory;
  __wasm_call_ctors(): void;
  malloc(size: number): number;
  free(pointer: number): void;
  hb_blob_create(data: number, length: number, mode: number, userData: number, destroy: number): number;
  hb_face_create(blob: number, index: number): number;
  hb_face_get_upem(face: number): number;
  hb_face_collect_unicodes(face: number, set: number): void;
  hb_set_create(): number;
  hb_set_destroy(set: number): void;
  hb_set_get_population(set: number): number;
  hb_set_next_many(set: number, code: number, out: number, size: number): number;
  hb_font_create(face: number): number;
  hb_font_set_scale(font: number, x: number, y: number): void;
  hb_font_get_glyph_h_advance(font: number, glyph: number): number;
  hb_font_get_nominal_glyph(font: number, code: number, out: number): number;
  hb_buffer_create(): number;
  hb_buffer_clear_contents(buffer: number): void;
  hb_buffer_add_utf16(buffer: number, text: number, length: number, offset: number, count: number): void;
  hb_buffer_set_direction(buffer: number, direction: number): void;
  hb_buffer_set_script(buffer: number, script: number): void;
  hb_buffer_set_language(buffer: number, language: number): void;
  hb_buffer_get_length(buffer: number): number;
  hb_buffer_get_glyph_infos(buffer: number, length: number): number;
  hb_buffer_get_glyph_positions(buffer: number, length: number): number;
  hb_language_from_string(text: number, length: number): number;
  hb_shape(font: number, buffer: number, features: number, count: number): void;
}

/** One glyph of a shaped text; lengths in font units, `cluster` the UTF-16 offset of its first letter. */
export interface HarfBuzzGlyph {
  readonly glyph: number;
  readonly cluster: number;
  readonly advance: number;
  readonly xOffset: number;
  readonly yOffset: number;
}
export interface HarfBuzzFont {
  readonly unitsPerEm: number;
  /** Code points the font has glyphs for. */
  readonly coverage: ReadonlySet<number>;
  advance(glyph: number): number;
  glyphFor(codePoint: number): number;
  shape(text: string, how: ShapeOptions): HarfBuzzGlyph[];
}
export interface ShapeOptions {
  readonly script: string;
  readonly language: 'vi' | 'km';
  readonly rightToLeft: boolean;
  /** Four-letter tags switched off. */
  readonly off: readonly string[];
}
export interface HarfBuzz {
  openFont(bytes: Uint8Array): HarfBuzzFont;
}

const pageSize = 65_536;
const tag = (text: string): number =>
  ((text.charCodeAt(0) << 24) | (text.charCodeAt(1) << 16) | (text.charCodeAt(2) << 8) | text.charCodeAt(3)) >>> 0;
const directions = { leftToRight: 4, rightToLeft: 5 };

function bind(hb: HarfBuzzExports): HarfBuzz {
  const buffer = hb.hb_buffer_create();
  let textPointer = 0;
  let textRoom = 0;
  const out = hb.malloc(4);
  const languages = new Map<string, number>();
  const features = new Map<string, { readonly pointer: number; readonly count: number }>();

  function languageOf(name: string): number {
    let found = languages.get(name);
    if (found === undefined) {
      const pointer = hb.malloc(name.length);
      new Uint8Array(hb.memory.buffer, pointer, name.length).set(new TextEncoder().encode(name));
      found = hb.hb_language_from_string(pointer, name.length);
      hb.free(pointer);
      languages.set(name, found);
    }
    return found;
  }

  function featuresOff(tags: readonly string[]): { readonly pointer: number; readonly count: number } {
    const key = tags.join();
    let found = features.get(key);
    if (!found) {
      const pointer = hb.malloc(Math.max(1, tags.length) * 16);
      const view = new Uint32Array(hb.memory.buffer, pointer, tags.length * 4);
      tags.forEach((name, index) => view.set([tag(name), 0, 0, 0xffffffff], index * 4));
      found = { pointer, count: tags.length };
      features.set(key, found);
    }
    return found;
  }

  function shape(font: number, text: string, how: ShapeOptions): HarfBuzzGlyph[] {
    if (text.length > textRoom) {
      if (textPointer) hb.free(textPointer);
      textRoom = Math.max(256, text.length * 2);
      textPointer = hb.malloc(textRoom * 2);
    }
    const units = new Uint16Array(hb.memory.buffer, textPointer, text.length);
    for (let index = 0; index < text.length; index += 1) units[index] = text.charCodeAt(index);
    const off = featuresOff(how.off);
    hb.hb_buffer_clear_contents(buffer);
    hb.hb_buffer_add_utf16(buffer, textPointer, text.length, 0, text.length);
    hb.hb_buffer_set_direction(buffer, how.rightToLeft ? directions.rightToLeft : directions.leftToRight);
    hb.hb_buffer_set_script(buffer, tag(how.script));
    hb.hb_buffer_set_language(buffer, languageOf(how.language));
    hb.hb_shape(font, buffer, off.pointer, off.count);
    const count = hb.hb_buffer_get_length(buffer);
    const infos = hb.hb_buffer_get_glyph_infos(buffer, 0) / 4;
    const positions = hb.hb_buffer_get_glyph_positions(buffer, 0) / 4;
    const memory = new Int32Array(hb.memory.buffer);
    const at = (index: number): number => memory[index] ?? 0;
    const glyphs: HarfBuzzGlyph[] = [];
    for (let index = 0; index < count; index += 1) {
      const info = infos + index * 5;
      const position = positions + index * 5;
      glyphs.push({ glyph: at(info), cluster: at(info + 2), advance: at(position), xOffset: at(position + 2), yOffset: at(position + 3) });
    }
    return glyphs;
  }

  function coverageOf(face: number): Set<number> {
    const set = hb.hb_set_create();
    hb.hb_face_collect_unicodes(face, set);
    const size = hb.hb_set_get_population(set);
    const pointer = hb.malloc(size * 4);
    hb.hb_set_next_many(set, 0xffffffff, pointer, size);
    const codes = new Set<number>(new Uint32Array(hb.memory.buffer, pointer, size));
    hb.free(pointer);
    hb.hb_set_destroy(set);
    return codes;
  }

  return {
    openFont(bytes) {
      const pointer = hb.malloc(bytes.length);
      new Uint8Array(hb.memory.buffer, pointer, bytes.length).set(bytes);
      const face = hb.hb_face_create(hb.hb_blob_create(pointer, bytes.length, 1, 0, 0), 0);
      const font = hb.hb_font_create(face);
      const unitsPerEm = hb.hb_face_get_upem(face);
      hb.hb_font_set_scale(font, unitsPerEm, unitsPerEm);
      const advances: (number | undefined)[] = [];
      return {
        unitsPerEm,
        coverage: coverageOf(face),
        advance: (glyph) => (advances[glyph] ??= hb.hb_font_get_glyph_h_advance(font, glyph)),
        glyphFor: (code) => (hb.hb_font_get_nominal_glyph(font, code, out) ? (new Uint32Array(hb.memory.buffer, out, 1)[0] ?? 0) : 0),
        shape: (text, how) => shape(font, text, how),
      };
    },
  };
}

const stop = (): never => {
  throw new Error('harfbuzz stopped');
};
let opened: Promise<HarfBuzz> | undefined;

/** HarfBuzz, compiled once a process. */
export function openHarfBuzz(): Promise<HarfBuzz> {
  opened ??= (async () => {
    const { WebAssembly } = globalThis as unknown as { readonly WebAssembly: Wasm };
    const held: { memory?: WasmMemory } = {};
    const imports = {
      wasi_snapshot_preview1: { proc_exit: stop },
      env: {
        _abort_js: stop, _emscripten_runtime_keepalive_clear: () => undefined, _setitimer_js: () => 0,
        emscripten_resize_heap(size: number) {
          const now = held.memory?.buffer.byteLength ?? 0;
          try {
            held.memory?.grow(Math.ceil((Math.max(size >>> 0, now * 1.2) - now) / pageSize));
            return 1;
          } catch {
            return 0;
          }
        },
      },
    };
    const compiled = await WebAssembly.compile(new Uint8Array(loadResource('shaping/harfbuzz.wasm')));
    const instance = await WebAssembly.instantiate(compiled, imports);
    const hb = instance.exports as unknown as HarfBuzzExports;
    held.memory = hb.memory;
    hb.__wasm_call_ctors();
    return bind(hb);
  })();
  return opened;
}
