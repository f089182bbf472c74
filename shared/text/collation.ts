const vietnamese = new Intl.Collator('vi');
const withNumbers = new Intl.Collator('vi', { numeric: true });
const sameLetters = new Intl.Collator('vi', { sensitivity: 'base' });

/** Vietnamese order: letters first (a ă â … d đ), then tones (ngang, huyền, hỏi, ngã, sắc, nặng). standards.md, 5.7. */
export const compareVietnamese = (a: string, b: string): number => vietnamese.compare(a, b);
/** The same with figures by value: "Số 9" before "Số 10". For lists a person reads. */
export const compareTitles = (a: string, b: string): number => withNumbers.compare(a, b);
/** Equal up to case and tone; a is not ă, d is not đ. */
export const sameIgnoringTone = (a: string, b: string): boolean => sameLetters.compare(a, b) === 0;
