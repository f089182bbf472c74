import { fold } from './fold';
import { knownPasswords } from './known-passwords';

/** What is wrong with a password: too short, known to everybody, made of the person's or the office's own name, or a mere pattern. */
export type PasswordWeakness = 'short' | 'known' | 'ownName' | 'pattern';
export interface PasswordOwner {
  readonly loginName: string;
  readonly fullName: string;
  readonly officeName: string;
}

/** Letters and digits alone, without accents: "Mật khẩu!2026" → "matkhau2026". */
const bare = (words: string): string => fold(words).replaceAll(/[^a-z0-9]/g, '');
/** Letters that people put digits and signs for. */
const unleet = (words: string): string => words.replaceAll('0', 'o').replaceAll('1', 'i').replaceAll('3', 'e').replaceAll('4', 'a').replaceAll('5', 's').replaceAll('7', 't').replaceAll('@', 'a').replaceAll('$', 's');
const withoutNumbers = (words: string): string => words.replaceAll(/^\d+|\d+$/g, '');

const walks = ['qwertyuiopasdfghjklzxcvbnm', '1qaz2wsx3edc4rfv5tgb6yhn7ujm', 'abcdefghijklmnopqrstuvwxyz', '01234567890123456789', '09876543210987654321', 'zyxwvutsrqponmlkjihgfedcba'];

function isPattern(words: string): boolean {
  if (words === '' || /^\d+$/.test(words) || new Set(words).size < 4) return true;
  if (/^(.{1,5})\1+$/.test(words)) return true;
  return words.length >= 6 && walks.some((walk) => walk.includes(words) || walk.includes([...words].reverse().join('')));
}

const known = new Set(knownPasswords);
const isKnown = (words: string): boolean => known.has(words) || known.has(withoutNumbers(words));

/** Names in the ways people type them: "Trần Thị Lan" → lan, tranthilan, thilan, lantran, ttlan. */
function namesOf({ loginName, fullName, officeName }: PasswordOwner): Set<string> {
  const parts = fold(fullName).split(/[^a-z0-9]+/).filter(Boolean);
  const given = parts.at(-1) ?? '';
  const initials = parts.slice(0, -1).map((part) => part.charAt(0)).join('');
  return new Set([
    bare(loginName), bare(fullName), given, parts.slice(-2).join(''), `${given}${parts[0] ?? ''}`, `${initials}${given}`, `${given}${initials}`, bare(officeName),
  ].filter((name) => name.length > 1));
}

/**
 * Null where the password is fit. Length first, in characters as a person counts them; no rule about kinds of signs and none about age: a
 * sentence nobody guesses is worth more than both.
 */
export function passwordWeakness(password: string, minimum: number, owner: PasswordOwner): PasswordWeakness | null {
  if ([...password.normalize('NFC')].length < minimum) return 'short';
  const words = bare(password);
  const forms = [words, bare(unleet(password.toLowerCase().replaceAll(/^[\d\W]+|[\d\W]+$/gu, '')))];
  // Words of another writing, as Khmer, are in no list of ours.
  if (words === '' && /\p{L}/u.test(password)) return null;
  if (forms.some(isKnown)) return 'known';
  const names = namesOf(owner);
  if (forms.some((form) => names.has(withoutNumbers(form)) || names.has(form))) return 'ownName';
  return forms.some((form) => isPattern(form) || isPattern(withoutNumbers(form))) ? 'pattern' : null;
}
