/** Lines of at most `width` signs, broken between words; a word longer than that stands alone. */
export function wrapped(lines: readonly string[], width: number | null): string[] {
  if (width === null || width < 1) return [...lines];
  return lines.flatMap((line) => {
    const made: string[] = [];
    let current = '';
    for (const word of line.split(' ')) {
      if (current !== '' && current.length + 1 + word.length > width) {
        made.push(current);
        current = word;
      } else current = current === '' ? word : `${current} ${word}`;
    }
    return [...made, current];
  });
}
