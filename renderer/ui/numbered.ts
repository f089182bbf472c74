/** Things that never change their order, with a number from 1 to be known by. */
export const numbered = <Value>(values: readonly Value[]): readonly { readonly value: Value; readonly number: number }[] =>
  values.map((value, index) => ({ value, number: index + 1 }));
