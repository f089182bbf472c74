import { Fragment, Slice, type Node } from '@tiptap/pm/model';
import type { EditorProps } from '@tiptap/pm/view';
import type { EditorHost } from '../host';
import { cleanHtml } from './clean-html';
import { withoutLiveStyles } from './inline-css';

/** How pasted and dropped things come in: files by the host, foreign HTML cleaned, our own as it is. */
export function pasteProps(host: EditorHost): EditorProps {
  return {
    transformPastedHTML: (html) => {
      if (html.includes('data-pm-slice')) return withoutLiveStyles(html);
      const { html: clean, report } = cleanHtml(html);
      if (report.images > 0) host.picturesLeftOut(report.images);
      return clean;
    },
    transformPastedText: (text) => text.normalize('NFC').replaceAll('\uFEFF', ''),
    transformPasted: (slice) => {
      const { fragment, left } = withoutForeignImages(slice.content, host);
      if (left > 0) host.picturesLeftOut(left);
      return left > 0 ? new Slice(fragment, slice.openStart, slice.openEnd) : slice;
    },
    handlePaste: (_view, event) => {
      const data = event.clipboardData;
      const files = [...(data?.files ?? [])];
      // Word puts a picture of the text beside the text: words first.
      if (files.length === 0 || data?.getData('text/plain').trim()) return false;
      host.takeFiles(files);
      return true;
    },
    handleDrop: (_view, event, _slice, moved) => {
      const files = [...(event.dataTransfer?.files ?? [])];
      if (moved || files.length === 0) return false;
      event.preventDefault();
      host.takeFiles(files);
      return true;
    },
  };
}

/** Images of another draft have no bytes in this one. */
function withoutForeignImages(fragment: Fragment, host: EditorHost): { fragment: Fragment; left: number } {
  let left = 0;
  const kept: Node[] = [];
  fragment.forEach((node) => {
    if (node.type.name === 'image' && host.imageUrl(String(node.attrs['imageId'])) === null) {
      left += 1;
      return;
    }
    const inner = withoutForeignImages(node.content, host);
    left += inner.left;
    const copy = inner.left > 0 ? node.type.createAndFill(node.attrs, inner.fragment, node.marks) : node;
    if (copy) kept.push(copy);
  });
  return { fragment: left > 0 ? Fragment.from(kept) : fragment, left };
}
