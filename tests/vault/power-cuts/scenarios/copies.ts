import { day, line } from '../../registers/helpers';
import { note } from '../../helpers/fixtures';
import { afterCut, inOffice, makeOffice, must, type Keys } from '../helpers';
import type { Scenario } from '../scenario';

const all = { text: '', from: null, to: null, limit: 10_000, offset: 0 } as const;
const recipients = ['Xã A', 'Xã B', 'Xã C'] as const;
const rounds = 6;
const sourceId = 'mot-ban-soan';
const acts = ['recalled', 'returned', 'destroyed'] as const;

/** Copies are given out and followed to their end: no copy without its line, none lost or doubled, the sum always agrees. */
export const scenario: Scenario<Keys> = {
  prepare: (place) => makeOffice(place, async (open) => {
    await open.books.add(line({ level: 'secret', register: 'copying', day: day(1) }), note());
  }),
  act: (place, keys, acknowledge) => inOffice(place, keys, async (open) => {
    for (let round = 0; round < rounds; round += 1) {
      const firstNumber = round * recipients.length + 1;
      const { set } = await open.copies.issue({ source: 'draft', sourceId, title: 'Tài liệu', recipients: [...recipients], firstNumber, line: line({ level: 'secret', register: 'copying', day: day(round + 2) }) }, note());
      acknowledge(`issued ${set.issued}`);
      for (const state of acts) {
        await open.copies.follow(set.id, [firstNumber, firstNumber + 1], state, day(round + 2), 'biên bản', note());
        acknowledge(`${state} ${firstNumber}`);
      }
    }
  }),
  check: (place, keys, acknowledged) => afterCut(place, keys, async (open) => {
    must((await open.books.check()).every(({ trouble }) => trouble === null), 'the chain of the registers is broken');
    const told = Number(acknowledged.findLast((words) => words.startsWith('issued '))?.slice(7) ?? 0);
    const set = await open.copies.of('draft', sourceId);
    const issued = set?.issued ?? 0;
    must(issued === told || issued === told + recipients.length, `${told} copies were told, and ${issued} stand there`);
    const { lines } = await open.books.lines({ ...all, level: 'secret', register: 'copying', period: '2026' });
    must((lines.length - 1) * recipients.length === issued && lines.every((each, index) => each.ordinal === index + 1), `${issued} copies in lines ${lines.map((each) => each.ordinal).join()}`);
    if (!set) return;
    const copies = await open.copies.copies(set.id);
    must(copies.every((copy, index) => copy.number === index + 1) && copies.length === issued, `copies ${copies.map((copy) => copy.number).join()}`);
    must(Object.values(set.counts).reduce((sum, count) => sum + count, 0) === issued, `the counts are ${JSON.stringify(set.counts)} of ${issued}`);
    for (const [index, state] of acts.entries()) {
      const followed = acknowledged.filter((words) => words.startsWith(`${state} `)).map((words) => Number(words.split(' ')[1]));
      for (const number of followed) {
        const pair = copies.filter((copy) => copy.number === number || copy.number === number + 1);
        must(pair.length === 2 && pair.every(({ history }) => history[index + 1]?.state === state), `${state} of copy ${number} was told and is not there`);
      }
    }
    // A step is of both copies or of none.
    must(copies.every((copy) => (copy.number - 1) % 3 !== 0 || copies[copy.number]?.state === copy.state), 'a step was half done');
    const { set: more } = await open.copies.issue({ source: 'draft', sourceId, title: 'Tài liệu', recipients: ['Xã D'], firstNumber: issued + 1, line: line({ level: 'secret', register: 'copying', day: day(20) }) }, note());
    must(more.issued === issued + 1, 'the next copy is not the next number');
  }),
};
