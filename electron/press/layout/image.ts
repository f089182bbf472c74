import type { ImageJson } from '../../../shared/document/json';
import type { Place, SetContext } from './context';
import { settableText } from './inline';
import { mm, slotOf, structNode, type FlowItem } from './model';
import { flowLines, setParagraph } from './paragraph';
import { captionWords } from './table-parts';
import { placeWords } from '../warnings';

const naturalDpi = 200;
/** Under this an image looks blurred in print. */
const leastDpi = 200;

/** An image with its caption, centred, at most as wide and high as the place. */
export function setImage(block: ImageJson, place: Place, context: SetContext): FlowItem[] {
  const { imageId, widthMm } = block.attrs;
  const alt = settableText(block.attrs.alt).trim();
  const captionText = captionWords(block, context);
  const size = context.imageSize(imageId);
  const natural = size ?? { width: 600, height: 300 };
  const most = Math.max(60, context.roomHeight * 0.86 - 40);
  let width = Math.min(place.width, widthMm ? mm(widthMm) : (natural.width * 72) / naturalDpi);
  let height = (width * natural.height) / Math.max(1, natural.width);
  if (height > most) {
    width *= most / height;
    height = most;
  }
  const dpi = Math.round((natural.width * 72) / width);
  const attributes: Record<string, unknown> = { O: 'Layout', Placement: 'Block' };
  const figure = structNode('Figure', place.parent, { alt: alt || captionText || 'Hình ảnh', attributes });
  const slot = slotOf(figure);
  const picture: FlowItem = {
    height, gapBefore: 0, breakBefore: true, notes: [],
    draw: (page, left, top, pageIndex) => {
      const x = left + place.x + (place.width - width) / 2;
      attributes['BBox'] = [x, page.height - top - height, x + width, page.height - top];
      if (size && dpi < leastDpi) context.warn(`dpi ${imageId} ${dpi}`, { code: 'imageLowResolution', params: { dpi, page: pageIndex + 1, ...(captionText ? { place: placeWords(captionText) } : {}) } });
      page.items.push({ kind: size ? 'image' : 'placeholder', x, y: top, width, height, imageId, slot });
    },
  };
  if (!captionText) return [picture];
  const caption = slotOf(structNode('Caption', figure));
  const lines = setParagraph([{ kind: 'text', text: captionText, style: { pt: place.style.pt * 0.9, italic: true }, slot: caption }],
    { width: place.width, leading: place.leading * 0.92, pt: place.style.pt * 0.9, align: 'center', firstIndent: 0 }, context);
  return [picture, ...flowLines(lines, { x: place.x, gapBefore: 4, breakBefore: false, together: true })];
}
