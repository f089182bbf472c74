const priorities = { 'pdf-hit': 0, 'pdf-current': 1, 'text-hit': 0, 'text-current': 1 } as const;

function registered(name: keyof typeof priorities): Highlight {
  const known = CSS.highlights.get(name);
  if (known) return known;
  const made = new Highlight();
  made.priority = priorities[name];
  CSS.highlights.set(name, made);
  return made;
}

/** Marks ranges of text without touching it until the returned function is called; the names are styled in `base.css`. */
export function markRanges(name: keyof typeof priorities, ranges: readonly Range[]): () => void {
  const highlight = registered(name);
  for (const range of ranges) highlight.add(range);
  return () => {
    for (const range of ranges) highlight.delete(range);
  };
}
