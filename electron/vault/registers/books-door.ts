import { registersOf } from '../../../shared/domain/registers';
import { OfficeError } from '../../../shared/errors/office-error';
import type { BooksDoor, NewLine } from '../doors/books';
import { roomOf, type LevelRoom } from '../levels/level-room';

export function createBooksDoor(rooms: readonly LevelRoom[]): BooksDoor {
  const entered = ({ level, register, scopeId }: Pick<NewLine, 'level' | 'register' | 'scopeId'>): LevelRoom => {
    const room = roomOf(rooms, level);
    if (!registersOf(level).includes(register)) throw new OfficeError('badInput', { field: 'register' });
    if (!room.groups.mayUse(scopeId)) throw new OfficeError('scopeNotHeld');
    return room;
  };
  return {
    list: async () => rooms.flatMap((room) => room.registers.read.summaries()),
    lines: async (request) => roomOf(rooms, request.level).registers.read.lines(request),
    line: async (level, entry) => rooms.find((room) => room.level === level)?.registers.read.line(entry) ?? null,
    async add(line, note) {
      const room = entered(line);
      return room.database.transaction(() => {
        const added = room.registers.add(line, note.actor);
        room.audit.append(note);
        return added;
      });
    },
    async issue(line, numberOf, by, note) {
      const room = entered(line);
      const series = line.series ?? '';
      return room.database.transaction(() => {
        const { draftId } = line;
        const draft = room.drafts.get(draftId) ?? room.namedDrafts.get(draftId);
        const content = room.drafts.content(draftId) ?? room.namedDrafts.content(draftId);
        if (!draft || !content) throw new OfficeError('draftMissing');
        if (content.head.number.trim() !== '') throw new OfficeError('draftHasNumber', { number: content.head.number });
        const number = numberOf(room.registers.read.nextOfSeries(line, series));
        const added = room.registers.add({ ...line, series, fields: { ...line.fields, number } }, note.actor);
        const numbered = { ...content, head: { ...content.head, number } };
        if (room.drafts.get(draftId)) room.draftWriter.save(draftId, draft.revision, numbered, by);
        else room.namedDrafts.save(draftId, draft.revision, numbered, by);
        room.audit.append(note);
        return added;
      });
    },
    async correct(level, entry, day, reason, words, note) {
      const room = roomOf(rooms, level);
      return room.database.transaction(() => {
        const corrected = room.registers.correct(entry, day, reason, words, note.actor);
        room.audit.append(note);
        return corrected;
      });
    },
    async begin(book, note) {
      const room = roomOf(rooms, book.level);
      room.database.transaction(() => {
        room.registers.begin(book, note.actor);
        room.audit.append(note);
      });
    },
    async close(book, note) {
      const room = roomOf(rooms, book.level);
      return room.database.transaction(() => {
        const closed = room.registers.close(book, note.actor);
        room.audit.append(note);
        return closed;
      });
    },
    async next(book, series) {
      const { read } = roomOf(rooms, book.level).registers;
      return { ordinal: read.nextOrdinal(book), seriesNumber: series === null ? null : read.nextOfSeries(book, series) };
    },
    check: async () => rooms.map((room) => ({ level: room.level, head: room.registers.chain.head(), trouble: room.registers.chain.trouble() })),
    sealOf: async (level, entry) => rooms.find((room) => room.level === level)?.registers.chain.sealOf(entry) ?? null,
  };
}
