/** A piece of text as the library gives it; lengths in points, y grows upwards. */
export interface TextPiece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height of the type. */
  readonly size: number;
  /** Not set along the horizontal. */
  readonly turned: boolean;
  readonly endsLine: boolean;
}
export interface LinePart {
  text: string;
  readonly raised: boolean;
}
export interface TextLine {
  readonly page: number;
  readonly x: number;
  right: number;
  readonly y: number;
  size: number;
  readonly turned: boolean;
  readonly parts: LinePart[];
}

export const lineText = (line: TextLine): string => line.parts.map((part) => part.text).join('');

/** Wider than this, in type sizes, a gap divides two columns of a head. */
const columnGap = 2.2;

function startLine(piece: TextPiece, page: number): TextLine {
  return {
    page, x: piece.x, right: piece.x + piece.width, y: piece.y, size: piece.size, turned: piece.turned, parts: [{ text: piece.text, raised: false }],
  };
}

function belongs(line: TextLine, piece: TextPiece): boolean {
  if (line.turned !== piece.turned) return false;
  if (piece.turned) return true;
  const size = Math.max(line.size, piece.size, 1);
  if (Math.abs(piece.y - line.y) > size * 0.55) return false;
  const gap = piece.x - line.right;
  return gap < size * columnGap && gap > -size * 1.5;
}

function append(line: TextLine, piece: TextPiece): void {
  const raised = piece.size < line.size * 0.8 && piece.y > line.y + line.size * 0.12;
  const last = line.parts.at(-1);
  const gap = piece.x - line.right;
  const apart = gap > Math.max(line.size, piece.size) * 0.18 && !/\s$/.test(last?.text ?? '') && !/^\s/.test(piece.text);
  const text = apart ? ` ${piece.text}` : piece.text;
  if (last && last.raised === raised) last.text += text;
  else line.parts.push({ text, raised });
  line.right = Math.max(line.right, piece.x + piece.width);
  if (!raised) line.size = Math.max(line.size, piece.size);
}

/** Lines in the order in which the file writes them, which is the order people wrote them in. */
export function linesOf(pieces: readonly TextPiece[], page: number): TextLine[] {
  const lines: TextLine[] = [];
  let open: TextLine | undefined;
  for (const piece of pieces) {
    if (piece.text !== '') {
      // Spaces between columns and lines have places of their own, which say nothing.
      const blank = piece.text.trim() === '';
      if (blank && open) {
        const last = open.parts.at(-1);
        if (last && !/\s$/.test(last.text) && piece.width < open.size * columnGap) {
          // A space after a raised number belongs to the sentence, not to the number.
          if (last.raised) open.parts.push({ text: ' ', raised: false });
          else last.text += ' ';
        }
      } else if (!blank) {
        if (open && belongs(open, piece)) append(open, piece);
        else {
          open = startLine(piece, page);
          lines.push(open);
        }
      }
    }
    if (piece.endsLine) open = undefined;
  }
  return rejoined(lines);
}

/** A line that an end mark cut although it goes on at the same height: raised numbers make some programs do that. */
function rejoined(lines: readonly TextLine[]): TextLine[] {
  const joined: TextLine[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const gap = last ? line.x - last.right : 0;
    const near = last && !line.turned && !last.turned && gap > -last.size * 0.5 && gap < Math.max(last.size, line.size) * 0.6;
    const sameHeight = last && line.y - last.y < last.size * 0.55 && last.y - line.y < line.size * 0.3;
    if (!last || !near || !sameHeight) {
      joined.push(line);
      continue;
    }
    const raised = line.size < last.size * 0.8 && line.y > last.y + last.size * 0.12;
    const needsSpace = gap > last.size * 0.18 && !/\s$/.test(lineText(last));
    line.parts.forEach((part, index) => last.parts.push({ text: (index === 0 && needsSpace ? ' ' : '') + part.text, raised: raised || part.raised }));
    last.right = Math.max(last.right, line.right);
    if (!raised) last.size = Math.max(last.size, line.size);
  }
  return joined.filter((line) => lineText(line).trim() !== '');
}
