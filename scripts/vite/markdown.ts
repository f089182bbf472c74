/** The little Markdown the handbook is written in: headings, paragraphs, lists, tables, notes, code, pictures; and `[[Ctrl+K]]` for keys. */

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const keys = (combination: string): string => `<span class="keys">${combination.split('+').map((key) => `<kbd>${key}</kbd>`).join('+')}</span>`;

function inline(text: string): string {
  return text
    .split(/(`[^`]+`)/)
    .map((part) =>
      part.startsWith('`')
        ? `<code>${escape(part.slice(1, -1))}</code>`
        : escape(part)
            .replace(/\[\[(.+?)\]\]/g, (_whole, combination: string) => keys(combination))
            .replace(/\*\*(.+?)\*\*/g, '<strong>$1</strong>')
            .replace(/\[(.+?)\]\((#[\w-]+)\)/g, '<a href="$2">$1</a>'))
    .join('');
}

/** `Nộp tài liệu` → `nop-tai-lieu`. */
export const anchor = (text: string): string =>
  text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');

const cells = (row: string): string[] => row.trim().replace(/^\||\|$/g, '').split('|').map((cell) => cell.trim());

const tableRow = (row: string, tag: string): string => `<tr>${cells(row).map((cell) => `<${tag}>${inline(cell)}</${tag}>`).join('')}</tr>`;

function table(rows: readonly string[]): string {
  const [head = '', , ...body] = rows;
  return `<table><thead>${tableRow(head, 'th')}</thead><tbody>${body.map((row) => tableRow(row, 'td')).join('')}</tbody></table>`;
}

function list(lines: readonly string[], tag: 'ul' | 'ol'): string {
  const items: string[] = [];
  for (const line of lines) {
    const item = /^(?:-|\d+\.) (.*)$/.exec(line);
    if (item) items.push(item[1] ?? '');
    else items.push(`${items.pop() ?? ''} ${line.trim()}`);
  }
  return `<${tag}>${items.map((item) => `<li>${inline(item)}</li>`).join('')}</${tag}>`;
}

function block(text: string, imageFolder: string): string {
  const lines = text.split('\n');
  const [first = ''] = lines;
  const heading = /^(#{1,3}) (.+)$/.exec(first);
  if (heading) {
    const [, marks = '', title = ''] = heading;
    return `<h${marks.length} id="${anchor(title)}">${inline(title)}</h${marks.length}>`;
  }
  const picture = /^!\[(.+)\]\(images\/([\w.-]+)\)$/.exec(first);
  if (picture) return `<figure><img src="${imageFolder}/${picture[2] ?? ''}" alt="${escape(picture[1] ?? '')}" /><figcaption>${inline(picture[1] ?? '')}</figcaption></figure>`;
  if (first.startsWith('```')) return `<pre tabindex="0">${escape(lines.slice(1, -1).join('\n'))}</pre>`;
  if (first.startsWith('|')) return table(lines);
  if (first.startsWith('- ')) return list(lines, 'ul');
  if (/^\d+\. /.test(first)) return list(lines, 'ol');
  if (first.startsWith('> ')) return `<aside>${inline(lines.map((line) => line.replace(/^> ?/, '')).join(' '))}</aside>`;
  return `<p>${inline(lines.join(' '))}</p>`;
}

export interface Chapter {
  readonly title: string;
  readonly sections: readonly string[];
  readonly html: string;
}

/** Blocks are set apart by blank lines; the first one is the chapter's `# title`. A fenced block may not hold a blank line. */
export function renderChapter(markdown: string, imageFolder: string): Chapter {
  const blocks = markdown.trim().split(/\n\s*\n/);
  const headings = (marks: string): string[] => blocks.filter((text) => text.startsWith(`${marks} `)).map((text) => text.slice(marks.length + 1).trim());
  const [title] = headings('#');
  if (!title) throw new Error('a chapter begins with "# title"');
  return { title, sections: headings('##'), html: blocks.map((text) => block(text, imageFolder)).join('\n') };
}
