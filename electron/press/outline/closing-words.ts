import { settableText } from '../layout/inline';

/** A name of a list as it is printed: without the sign it ends or begins with. */
export const listedName = (text: string): string => settableText(text).trim().replace(/[;,.]+$/u, '').replace(/^[-–]\s*/u, '');
export const listedNames = (list: readonly string[]): string[] => list.map(listedName).filter((name) => name !== '');

/** Names with the sign each ends with: the form's between, a full stop at the end. */
export function signedList(list: readonly string[], separator: string): string[] {
  const names = listedNames(list);
  return names.map((name, index) => `- ${name}${index === names.length - 1 ? '.' : separator}`);
}
