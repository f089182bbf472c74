/** Marks over text without touching it; the names are styled in `pdf.css`. */
function registered(name: string): Highlight {
  const known = CSS.highlights.get(name);
  if (known) return known;
  const made = new Highlight();
  CSS.highlights.set(name, made);
  return made;
}

/** Marks ranges until the returned function is called. */
export function markRanges(name: 'pdf-hit' | 'pdf-current', ranges: readonly Range[]): () => void {
  const highlight = registered(name);
  if (name === 'pdf-current') highlight.priority = 1;
  for (const range of ranges) highlight.add(range);
  return () => {
    for (const range of ranges) highlight.delete(range);
  };
}
