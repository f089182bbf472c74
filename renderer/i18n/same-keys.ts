/** The shape of a Vietnamese catalogue, its words left free: a missing or extra key in the other language does not compile. */
export type SameKeys<Catalogue> = { readonly [Key in keyof Catalogue]: Catalogue[Key] extends string ? string : SameKeys<Catalogue[Key]> };
