import '../styles/fonts.css';
import '../styles/tokens.css';
import './handbook.css';
import { findInText } from './find';

const dark = matchMedia('(prefers-color-scheme: dark)');
const contrast = matchMedia('(prefers-contrast: more)');

function followSystem(): void {
  document.documentElement.dataset['mantineColorScheme'] = dark.matches ? 'dark' : 'light';
  if (contrast.matches) document.documentElement.dataset['contrast'] = 'high';
  else delete document.documentElement.dataset['contrast'];
}

/** Search by the browser's own highlights: the text itself is never touched. */
function search(chapters: HTMLElement, query: HTMLInputElement, count: HTMLOutputElement): void {
  let ranges: Range[] = [];
  let at = 0;

  const show = (): void => {
    CSS.highlights.set('found', new Highlight(...ranges));
    const current = ranges[at];
    CSS.highlights.set('current', current ? new Highlight(current) : new Highlight());
    current?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    count.value = query.value.trim() === '' ? '' : ranges.length === 0 ? 'Không thấy' : `${at + 1} / ${ranges.length}`;
  };
  const step = (by: number): void => {
    if (ranges.length === 0) return;
    at = (at + by + ranges.length) % ranges.length;
    show();
  };
  query.addEventListener('input', () => {
    ranges = findInText(chapters, query.value);
    at = 0;
    show();
  });
  addEventListener('keydown', (event) => {
    const key = event.key.toLowerCase();
    if ((event.ctrlKey || event.metaKey) && key === 'f') query.select();
    else if (key === 'f3' || (key === 'enter' && event.target === query)) step(event.shiftKey ? -1 : 1);
    else if (key === 'escape' && query.value !== '') {
      query.value = '';
      query.dispatchEvent(new Event('input'));
      chapters.focus({ preventScroll: true });
    } else if (key === 'escape') close();
    else return;
    event.preventDefault();
  });
}

followSystem();
dark.addEventListener('change', followSystem);
contrast.addEventListener('change', followSystem);
const chapters = document.querySelector<HTMLElement>('#chapters');
const query = document.querySelector<HTMLInputElement>('#query');
const count = document.querySelector<HTMLOutputElement>('#count');
if (chapters && query && count) search(chapters, query, count);
