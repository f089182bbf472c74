/** What a paper may take while it is read. Sizes in bytes; a file beyond them is refused as fileTooComplex. */
export const intakeLimits = {
  /** One part of a package, and all that are opened, once inflated. */
  partBytes: 160 * 1024 * 1024,
  packageBytes: 320 * 1024 * 1024,
  /** Inflated to stored size, looked at from `ratioFromBytes` on: XML of office papers stays under 60. */
  ratio: 150,
  ratioFromBytes: 12 * 1024 * 1024,
  archiveEntries: 20_000,
  xmlDepth: 400,
  /** Elements of one block (a paragraph, a table) and of a whole part. */
  blockElements: 3_000_000,
  partElements: 12_000_000,
  attributesPerElement: 2_000,
  /** Paragraphs, cells and the like of the document that comes out. */
  nodes: 400_000,
  textUnits: 60_000_000,
  listDepth: 8,
  tableColumns: 200,
  images: 2_000,
  imagePixels: 100_000_000,
  pages: 20_000,
} as const;
