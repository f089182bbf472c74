import { createHash, randomUUID } from 'node:crypto';
import { isForbidden, mostLeaks, type LeakFinding, type LeakKind } from '../../../shared/domain/leaks';
import type { SecrecyLevel } from '../../../shared/domain/secrecy';
import { OfficeError } from '../../../shared/errors/office-error';
import { personalNumbers } from '../../../shared/text/personal-numbers';
import { type ClearedBytes, cleared } from '../cleared';
import type { IntakeRoom } from '../intake-room';
import type { Session } from '../session/session';

/** A file on its way out. */
export interface LeavingFile {
  readonly bytes: Uint8Array;
  /** As the recipient sees it; stands in refusals. */
  readonly name: string;
  /** The level it leaves at. */
  readonly level: SecrecyLevel;
  /** The words that are read in it. */
  readonly text: string;
  /** Where the file comes from, for the log: a record's or draft's id. */
  readonly source: string;
  /** Made here out of a document of ours: what it says of itself is ours, only its pictures may tell more. */
  readonly madeHere: boolean;
}
interface Seen {
  readonly fingerprint: string;
  readonly findings: readonly LeakFinding[];
}

const ofPictures: ReadonlySet<LeakKind> = new Set(['location', 'thumbnail', 'imageData']);
const around = 30;
const mostKept = 20;

/** The words around a place, whole ones only; dots where more stands. */
function excerpt(text: string, from: number, to: number): string {
  const before = text.slice(Math.max(0, from - around), from);
  const after = text.slice(to, to + around);
  const cutBefore = from > around ? `…${before.replace(/^\S*\s*/u, '')}` : before;
  const cutAfter = to + around < text.length ? `${after.replace(/\s*\S*$/u, '')}…` : after;
  return `${cutBefore}${text.slice(from, to)}${cutAfter}`.replaceAll(/\s+/gu, ' ').trim().toWellFormed();
}

function numbersIn(text: string): LeakFinding[] {
  return personalNumbers(text).map(({ kind, text: number, at }) => ({
    kind: 'personalNumber', place: kind, detail: excerpt(text, at, at + number.length),
  }));
}

/**
 * Looks through every file before it leaves: what it hides, whose numbers it names, which words also stand at a higher level. Findings stop
 * it; the person sees them and sends the very same file again with the word for having seen them. Words of a higher level never pass.
 */
export class LeakDesk {
  readonly #session: Session;
  readonly #intake: IntakeRoom;
  readonly #seen = new Map<string, Seen>();

  constructor(session: Session, intake: IntakeRoom) {
    this.#session = session;
    this.#intake = intake;
  }

  clear(): void {
    this.#seen.clear();
  }

  /** @throws OfficeError leaksFound {name, count, forbidden, token} and what a broken file is refused with */
  pass(file: LeavingFile, seen: string | undefined): Promise<ClearedBytes> {
    return this.passMany([file], file.bytes, seen);
  }

  /** Several files that leave inside one: `whole` is what is let out. @throws as `pass` */
  async passMany(files: readonly LeavingFile[], whole: Uint8Array, seen: string | undefined): Promise<ClearedBytes> {
    const found: LeakFinding[] = [];
    for (const each of files) {
      const own = await this.#findings(each);
      found.push(...(files.length === 1 ? own : own.map((finding) => ({ ...finding, detail: `${each.name}: ${finding.detail}` }))));
    }
    const findings = found.slice(0, mostLeaks);
    const [file] = files;
    if (!file || findings.length === 0) return cleared(whole);
    const hash = createHash('sha256');
    for (const each of files) hash.update(each.bytes);
    const fingerprint = hash.update(file.level).update(JSON.stringify(findings)).digest('hex');
    const forbidden = findings.filter(isForbidden).length;
    const kinds = [...new Set(findings.map(({ kind }) => kind))].join(',');
    if (seen !== undefined && forbidden === 0 && this.#seen.get(seen)?.fingerprint === fingerprint) {
      this.#seen.delete(seen);
      await this.#session.vault.audit.append(file.level, this.#session.note('leaks.passed', `${file.source} ${kinds}`));
      return cleared(whole);
    }
    const token = randomUUID();
    this.#seen.set(token, { fingerprint, findings });
    const oldest = this.#seen.keys().next().value;
    if (this.#seen.size > mostKept && oldest !== undefined) this.#seen.delete(oldest);
    await this.#session.vault.audit.append(file.level, this.#session.note('leaks.stopped', `${file.source} ${kinds}`, 'refused'));
    throw new OfficeError('leaksFound', { name: file.name, count: findings.length, forbidden, token });
  }

  /** @throws OfficeError leaksGone */
  findings(token: string): readonly LeakFinding[] {
    const seen = this.#seen.get(token);
    if (!seen) throw new OfficeError('leaksGone');
    return seen.findings;
  }

  async #findings(file: LeavingFile): Promise<readonly LeakFinding[]> {
    const hidden = (await this.#intake.inspect(file.bytes, file.name)).filter(({ kind }) => !file.madeHere || ofPictures.has(kind));
    const passages = await this.#session.vault.search.passagesAbove(file.text, file.level, file.source);
    const elsewhere = passages.map(({ recordId, level, words }): LeakFinding => ({ kind: 'passage', place: `${level} ${recordId}`, detail: words.slice(0, 300) }));
    return [...elsewhere, ...hidden, ...numbersIn(file.text)].slice(0, mostLeaks);
  }
}
