import type { ArchiveRecord } from '../../../shared/domain/papers';
import type { RecordId } from '../../../shared/domain/ids';
import { kindNames } from '../../../shared/domain/kind-names';
import { compareSecrecy, type SecrecyLevel } from '../../../shared/domain/secrecy';
import { expiryOf, termRuleOn, yearsAfter } from '../../../shared/domain/terms';
import { levelWords } from '../../../shared/domain/words';
import { OfficeError } from '../../../shared/errors/office-error';
import { formatShortDate } from '../../../shared/text/dates';
import type { DecisionAct, SecrecyDecision } from '../../vault/doors';
import { today } from '../registers/calendar';
import { draftLetter } from '../registers/letters';
import type { Handlers, NamesOf } from '../service';
import type { Session } from '../session/session';
import { carryOut, sameDecision } from './carry-out';

const present = ({ number, date, signer, act, from, to, expiresOn, at, by }: SecrecyDecision) => ({ number, date, signer, act, from, to, expiresOn, at, by });
const actOf = (from: SecrecyLevel, to: SecrecyLevel): DecisionAct => (to === 'open' ? 'declassified' : compareSecrecy(to, from) < 0 ? 'lowered' : 'raised');

/** Terms of protection and changes of level: the competent person decides, here it is written down and carried out. */
export function termHandlers(session: Session): Handlers<NamesOf<'terms'>> {
  const visible = async (id: RecordId): Promise<ArchiveRecord> => {
    const record = await session.vault.records.get(id);
    if (!record) throw new OfficeError('recordMissing');
    session.requireLevel(record.level);
    return record;
  };
  /** A decision stands at both levels it touched; who holds both sees it once. */
  const decisionsOf = async (id: RecordId): Promise<SecrecyDecision[]> => {
    const found: SecrecyDecision[] = [];
    for (const decision of await session.vault.terms.decisions(id)) if (!found.some((each) => sameDecision(each, decision))) found.push(decision);
    return found;
  };

  return {
    'terms.list': async ({ until }) => {
      const papers = (await session.vault.terms.protectedPapers()).map(({ record, decidedExpiry, classifiedOn }) => {
        const rule = termRuleOn(classifiedOn);
        return {
          recordId: record.id, level: record.level, number: record.number, date: record.date, subject: record.subject, issuingBody: record.issuingBody, classifiedOn,
          expiresOn: decidedExpiry ?? expiryOf(record.level, classifiedOn) ?? classifiedOn, byLaw: decidedExpiry === null, source: rule.source, unsure: decidedExpiry === null && rule.unsure,
        };
      });
      const shown = papers.filter((paper) => until === null || paper.expiresOn <= until).toSorted((a, b) => a.expiresOn.localeCompare(b.expiresOn));
      return { today: today(), papers: shown, released: (await session.vault.terms.released()).map((decision) => ({ ...decision })) };
    },
    'terms.decisions': async ({ recordId }) => {
      await visible(recordId);
      return { decisions: (await decisionsOf(recordId)).map(present) };
    },
    'terms.record': async ({ recordId, act, decision, expiresOn }) => {
      const record = await visible(recordId);
      if (record.level === 'open') throw new OfficeError('sameLevel');
      const { level } = record;
      const { protectedPapers, decide } = session.vault.terms;
      const paper = (await protectedPapers()).find((each) => each.record.id === recordId);
      // One extension is at most the level's own term, counted from the day the present one ends; a first term from its decision.
      const inForce = paper?.decidedExpiry ?? expiryOf(level, paper?.classifiedOn ?? decision.date) ?? decision.date;
      const years = termRuleOn(decision.date).years[level];
      const most = yearsAfter(act === 'extended' ? inForce : decision.date, years);
      if (expiresOn > most) throw new OfficeError('termTooLong', { years, level, until: formatShortDate(most) });
      if (expiresOn <= decision.date) throw new OfficeError('badInput', { field: 'expiresOn' });
      await decide(level, { ...decision, recordId, scopeId: record.scopeId, act, from: level, to: level, expiresOn }, session.note(`terms.${act}`, recordId));
      return {};
    },
    'terms.changeLevel': async ({ recordId, to, decision }) => {
      const record = await visible(recordId);
      if (record.level === to) throw new OfficeError('sameLevel');
      session.requireLevel(to);
      return carryOut(session.vault, record, { ...decision, act: actOf(record.level, to), to }, (action) => session.note(action, recordId));
    },
    'terms.notice': async ({ recordId, template }) => {
      const record = await visible(recordId);
      const { vault } = session;
      const decision = (await decisionsOf(recordId)).findLast((each) => each.act === 'declassified' || each.act === 'lowered' || each.act === 'raised');
      const set = await vault.copies.of('record', recordId);
      const holders = set ? (await vault.copies.copies(set.id)).filter((copy) => copy.state === 'out' || copy.state === 'recalled') : [];
      if (!decision || holders.length === 0) throw new OfficeError('nobodyToTell');
      const name = [kindNames[record.kind].toLocaleLowerCase('vi'), record.number && `số ${record.number}`, record.date && `ngày ${formatShortDate(record.date)}`].filter(Boolean).join(' ');
      const freed = decision.act === 'declassified';
      const what = freed ? 'giải mật' : `chuyển từ độ ${levelWords[decision.from].vi} sang độ ${levelWords[decision.to].vi}`;
      const stamp = freed ? `“GIẢI MẬT”, “Từ: ${formatShortDate(decision.date)}”` : `độ mật mới “${levelWords[decision.to].vi.toLocaleUpperCase('vi')}”`;
      const draftId = await draftLetter(session, {
        template, subject: `Thông báo ${freed ? 'giải mật' : 'thay đổi độ mật của'} ${name}`, addressees: [...new Set(holders.map((copy) => copy.recipient))], classification: {
          topicId: record.topicId, level: record.level, scopeId: record.scopeId, circulationMark: 'none',
        },
        paragraphs: [
          `Thực hiện quyết định số ${decision.number}, ngày ${formatShortDate(decision.date)} của ${decision.signer}, ${vault.profile.name} thông báo: ${name} của ${record.issuingBody || vault.profile.name} được ${what} kể từ ngày ${formatShortDate(decision.date)}.`,
          `Đề nghị các cơ quan, đơn vị đang giữ bản của tài liệu này đóng dấu hoặc ghi rõ ${stamp} lên bản đang giữ, và quản lý theo quy định.`,
          `Các bản đang ở nơi nhận: ${holders.map((copy) => `bản số ${copy.number}/${copy.total} (${copy.recipient})`).join('; ')}.`,
        ],
      });
      return { draftId, recipients: holders.length };
    },
  };
}
