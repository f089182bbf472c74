import './page.css';
import './structure/structure.css';
import './tools.css';

export { insertImage, insertPassage, startWriting } from './commands';
export { cursorPlace, restoreCursor, type CursorPlace } from './cursor-place';
export { createPaperEditor, documentOf, type PaperEditor } from './create-editor';
export { FindBar } from './find/FindBar';
export { step as findStep } from './find/find-plugin';
export { showWords } from './find/show-words';
export type { EditorHost } from './host';
export { inText } from './in-text';
export { Outline } from './outline/Outline';
export { Ribbon } from './ribbon/Ribbon';
export { Sheet, type SheetLook } from './Sheet';
export { WordCount } from './WordCount';
