import { day, line } from '../../registers/helpers';
import { note } from '../../helpers/fixtures';
import { afterCut, inOffice, makeOffice, must, type Keys } from '../helpers';
import type { Scenario } from '../scenario';

const all = { text: '', from: null, to: null, limit: 10_000, offset: 0 } as const;
const levels = ['open', 'secret'] as const;
const registerAt = (level: (typeof levels)[number]) => (level === 'open' ? 'incoming' as const : 'secretIncoming' as const);

/** Lines written, put right and closed, copies given out: no number is lost, repeated or left out, and a closed day stays closed. */
export const scenario: Scenario<Keys> = {
  prepare: (place) => makeOffice(place, async (open) => {
    for (const level of levels) await open.books.add(line({ level, day: day(1) }), note());
  }),
  act: (place, keys, acknowledge) => inOffice(place, keys, async (open) => {
    for (let number = 2; number <= 12; number += 1) {
      for (const level of levels) {
        const written = await open.books.add(line({ level, day: day(number) }), note());
        acknowledge(`line ${level} ${written.ordinal}`);
        if (number % 3 === 0) {
          const right = await open.books.correct(level, written.entry, day(number), 'nhầm', { typeName: 'Báo cáo', subject: 'Đúng', fields: {} }, note());
          acknowledge(`line ${level} ${right.ordinal}`);
        }
        if (number % 4 !== 0) continue;
        await open.books.close({ level, register: registerAt(level), period: '2026', day: day(number) }, note());
        acknowledge(`closed ${level} ${day(number)}`);
      }
      const { set } = await open.copies.issue({
        source: 'record', sourceId: 'mot-tai-lieu', title: 'Tài liệu', recipients: ['Xã A', 'Xã B'], firstNumber: (number - 2) * 2 + 1, line: line({ register: 'copying', day: day(number) }),
      }, note());
      acknowledge(`copies ${set.issued}`);
    }
  }),
  check: (place, keys, acknowledged) => afterCut(place, keys, async (open) => {
    must((await open.books.check()).every(({ trouble }) => trouble === null), 'the chain of the registers is broken');
    for (const level of levels) {
      const { lines } = await open.books.lines({ ...all, level, register: registerAt(level), period: '2026' });
      must(lines.every((each, index) => each.ordinal === index + 1), `numbers at ${level}: ${lines.map((each) => each.ordinal).join()}`);
      const told = acknowledged.filter((words) => words.startsWith(`line ${level} `)).length;
      must(lines.length === told + 1 || lines.length === told + 2, `${told} lines were told at ${level} and ${lines.length} stand there`);
      const closed = acknowledged.findLast((words) => words.startsWith(`closed ${level} `))?.slice(-10);
      const kept = (await open.books.list()).find((book) => book.level === level && book.register === registerAt(level))?.closedTo ?? '';
      must(!closed || kept >= closed, `closed up to ${closed ?? ''} was told, and it is ${kept}`);
    }
    const told = Number(acknowledged.findLast((words) => words.startsWith('copies '))?.slice(7) ?? 0);
    const set = await open.copies.of('record', 'mot-tai-lieu');
    const issued = set?.issued ?? 0;
    must(issued === told || issued === told + 2, `${told} copies were told, and ${issued} stand there`);
    const { lines } = await open.books.lines({ ...all, level: 'open', register: 'copying', period: '2026' });
    must(lines.length * 2 === issued, `${issued} copies in ${lines.length} lines of the register of copying`);
  }),
};
