import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { anchor, renderChapter } from './markdown';

const link = (title: string): string => `<a href="#${anchor(title)}">${title}</a>`;

/** Fills `handbook.html` with the chapters, in the order of their file names, and the list of them. */
export function handbookPages(folder: string): Plugin {
  return {
    name: 'handbook-pages',
    transformIndexHtml: {
      order: 'pre',
      handler(html, { filename }) {
        if (!filename.endsWith('handbook.html')) return html;
        const chapters = readdirSync(folder).filter((name) => name.endsWith('.md')).toSorted()
          .map((name) => renderChapter(readFileSync(join(folder, name), 'utf8'), '../resources/handbook/images'));
        const contents = chapters.map(({ title, sections }) => `<li>${link(title)}<ul>${sections.map((section) => `<li>${link(section)}</li>`).join('')}</ul></li>`);
        return html
          .replace('<!-- contents -->', () => `<ol>${contents.join('')}</ol>`)
          .replace('<!-- chapters -->', () => chapters.map((chapter) => `<section>${chapter.html}</section>`).join('\n'));
      },
    },
  };
}
