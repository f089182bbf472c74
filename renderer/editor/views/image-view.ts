import type { Node } from '@tiptap/pm/model';
import type { NodeView } from '@tiptap/pm/view';
import { t } from 'i18next';
import type { EditorHost } from '../host';

/** An image of the draft's own store, drawn from the page's memory; one the draft does not have says so in its place. */
export class ImageView implements NodeView {
  readonly dom: HTMLElement;
  private readonly host: EditorHost;

  constructor(node: Node, host: EditorHost) {
    this.host = host;
    this.dom = document.createElement('figure');
    this.dom.className = 'document-image';
    this.update(node);
  }

  update(node: Node): boolean {
    if (node.type.name !== 'image') return false;
    const { imageId, alt, caption, widthMm } = node.attrs as { imageId: string; alt: string; caption: string; widthMm: number | null };
    const url = this.host.imageUrl(imageId);
    this.dom.replaceChildren(url === null ? missing() : picture(url, alt, widthMm));
    if (!caption) return true;
    const line = document.createElement('figcaption');
    line.textContent = caption;
    this.dom.append(line);
    return true;
  }

  selectNode(): void {
    this.dom.classList.add('is-selected');
  }

  deselectNode(): void {
    this.dom.classList.remove('is-selected');
  }

  ignoreMutation(): boolean {
    return true;
  }
}

function picture(url: string, alt: string, widthMm: number | null): HTMLElement {
  const image = document.createElement('img');
  image.src = url;
  image.alt = alt;
  image.draggable = false;
  // Natural size is printed at 200 dpi; the page on the screen has 96 pixels an inch.
  image.addEventListener('load', () => {
    image.style.width = widthMm === null ? `${(image.naturalWidth * 96) / 200}px` : `${widthMm}mm`;
  }, { once: true });
  return image;
}

function missing(): HTMLElement {
  const note = document.createElement('div');
  note.className = 'document-image-missing';
  note.textContent = t('editor:image.missing');
  return note;
}
