import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { anchor, renderChapter } from '../../../scripts/vite/markdown';

const folder = join(import.meta.dirname, '../../../resources/handbook');
const files = readdirSync(folder).filter((name) => name.endsWith('.md'));
const chapters = files.map((name) => ({ name, ...renderChapter(readFileSync(join(folder, name), 'utf8'), 'images') }));
const html = (markdown: string): string => renderChapter(`# T\n\n${markdown}`, 'images').html.replace('<h1 id="t">T</h1>\n', '');

describe('the handbook’s own Markdown', () => {
  it('sets lists, tables, notes, code, pictures and keys', () => {
    expect(html('- một\n- hai\n  ba')).toBe('<ul><li>một</li><li>hai ba</li></ul>');
    expect(html('1. một\n2. hai')).toBe('<ol><li>một</li><li>hai</li></ol>');
    expect(html('| A | B |\n|---|---|\n| `x` | **y** |')).toBe('<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td><code>x</code></td><td><strong>y</strong></td></tr></tbody></table>');
    expect(html('> coi\n> chừng')).toBe('<aside>coi chừng</aside>');
    expect(html('```\na <b>\n```')).toBe('<pre tabindex="0">a &lt;b&gt;</pre>');
    expect(html('![Kho](images/kho.png)')).toBe('<figure><img src="images/kho.png" alt="Kho" /><figcaption>Kho</figcaption></figure>');
    expect(html('Bấm [[Ctrl+K]]')).toBe('<p>Bấm <span class="keys"><kbd>Ctrl</kbd>+<kbd>K</kbd></span></p>');
  });

  it('lets no markup of the text through', () => {
    expect(html('<script>1</script> & "x"')).toBe('<p>&lt;script&gt;1&lt;/script&gt; &amp; &quot;x&quot;</p>');
    expect(html('`<i>`')).toBe('<p><code>&lt;i&gt;</code></p>');
  });

  it('makes anchors without accents', () => {
    expect(anchor('Độ mật và phạm vi sử dụng')).toBe('do-mat-va-pham-vi-su-dung');
  });

  it('refuses a chapter without a title', () => {
    expect(() => renderChapter('chữ', 'images')).toThrow('# title');
  });
});

describe('the chapters', () => {
  const anchors = chapters.flatMap((chapter) => [...chapter.html.matchAll(/<h\d id="([^"]+)"/g)].map((match) => match[1]));

  it('give every heading an anchor of its own', () => {
    expect(anchors.length).toBeGreaterThan(20);
    expect(anchors.filter((id, index) => anchors.indexOf(id) !== index)).toEqual([]);
  });

  it.each(chapters)('$name links only to what is there', ({ html: text }) => {
    expect([...text.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]).filter((id) => !anchors.includes(id))).toEqual([]);
  });

  it.each(chapters)('$name leaves no mark of its markup behind', ({ html: text }) => {
    const words = text.replaceAll(/<pre[^>]*>.*?<\/pre>|<code>.*?<\/code>/gs, '').replaceAll(/<[^>]+>/g, '');
    expect(words).not.toMatch(/\*\*|\[\[|\]\]|\]\(|^#|`/m);
  });

  it.each(chapters)('$name shows pictures that exist', ({ html: text }) => {
    const pictures = readdirSync(join(folder, 'images'));
    expect([...text.matchAll(/src="images\/([^"]+)"/g)].map((match) => match[1] ?? '').filter((name) => !pictures.includes(name))).toEqual([]);
  });
});
