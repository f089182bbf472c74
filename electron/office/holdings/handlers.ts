import { OfficeError } from '../../../shared/errors/office-error';
import type { Fonds } from '../../../shared/domain/holdings';
import { keptUntil } from '../../../shared/domain/retention';
import { formatShortDate } from '../../../shared/text/dates';
import type { PlacedRecord } from '../../vault/doors';
import { recordDocument } from '../archive/record-document';
import { ownPaper } from '../cleared';
import { writeOut, type FileGrants } from '../file-grants';
import type { Jobs } from '../jobs';
import type { LeakDesk } from '../leaks/leak-desk';
import type { PressRoom } from '../press-room';
import type { Printer } from '../printer';
import { today } from '../registers/calendar';
import type { Handlers, NamesOf } from '../service';
import type { Session } from '../session/session';
import { FondsList } from './fonds';
import { listed } from './listed';
import { archivalPackage, recordPackage, type PaperBytes } from './package';
import { documentCode } from './package-metadata';
import { disposalSheet, labelSheet } from './sheets';

export interface HoldingsRooms {
  readonly session: Session;
  readonly press: PressRoom;
  readonly grants: FileGrants;
  readonly jobs: Jobs;
  readonly leaks: LeakDesk;
  readonly printer: Printer;
  readonly version: string;
}

/** Fonds, files, what holds papers together, and what leaves the archive in one piece. */
export function holdingsHandlers({ session, press, grants, jobs, leaks, printer, version }: HoldingsRooms): Handlers<NamesOf<'holdings'>> {
  const fondsList = (): FondsList => new FondsList(session.vault.registers);
  const fondsById = async (): Promise<ReadonlyMap<string, Fonds>> => new Map((await fondsList().list()).map((fonds) => [fonds.id, fonds]));
  const note = (action: string, object = '') => session.note(action, object);
  const mustFile = async (id: string) => {
    const file = await session.vault.holdings.file(id);
    if (!file) throw new OfficeError('fileMissing');
    session.requireLevel(file.level);
    return file;
  };
  const bytesOf = async (placed: PlacedRecord): Promise<PaperBytes & { readonly text: string }> => {
    const { records, profile } = session.vault;
    const [original, content] = [await records.original(placed.record.id), await records.content(placed.record.id)];
    if (!original || !content) throw new OfficeError('recordMissing');
    const pdf = placed.record.mediaType === 'application/pdf' ? null
      : (await press.print(recordDocument(placed.record, content, profile.kind === 'training'), placed.record.filedAt)).pdf;
    return { ...placed, original, pdf, text: content.text };
  };
  const disposable = async () => (await session.vault.holdings.files()).map((file) => listed(file, today())).filter((file) => file.disposable);
  const disposalPdf = async () => {
    const files = await disposable();
    if (files.length === 0) return { pdf: null, files: 0 };
    const { pdf } = await press.print(disposalSheet(session.vault, files, await fondsById()), new Date().toISOString());
    return { pdf, files: files.length };
  };

  return {
    'holdings.overview': async () => ({
      profile: await fondsList().profile(), fonds: await fondsList().list(), files: (await session.vault.holdings.files()).map((file) => listed(file, today())), today: today(),
    }),
    'holdings.setProfile': async ({ profile }) => {
      await fondsList().setProfile(profile, note('holdings.setProfile'));
      return {};
    },
    'holdings.addFonds': (fonds) => fondsList().add(fonds, note('holdings.addFonds')),
    'holdings.changeFonds': (fonds) => fondsList().change(fonds, note('holdings.changeFonds')),
    'holdings.addFile': async (file) => {
      session.requireLevel(file.level);
      await fondsList().get(file.fondsId);
      return { ...(await session.vault.holdings.add(file, note('holdings.addFile'))) };
    },
    'holdings.describeFile': async ({ id, description }) => {
      await mustFile(id);
      return { ...(await session.vault.holdings.describe(id, description, note('holdings.describeFile', id))) };
    },
    'holdings.closeFile': async ({ id, day }) => {
      await mustFile(id);
      return { ...(await session.vault.holdings.close(id, day, note('holdings.closeFile', id))) };
    },
    'holdings.transferFile': async ({ id, day }) => {
      await mustFile(id);
      return { ...(await session.vault.holdings.transferred(id, day, note('holdings.transferFile', id))) };
    },
    'holdings.records': async ({ id }) => {
      await mustFile(id);
      return { records: (await session.vault.holdings.records(id)).map(({ record, ordinal, details }) => ({ record, ordinal, details: { ...details } })) };
    },
    'holdings.place': async ({ recordId, fileId }) => {
      await session.vault.holdings.place(recordId, fileId, note('holdings.place', recordId));
      return {};
    },
    'holdings.paper': async ({ recordId }) => {
      const { holdings } = session.vault;
      const relations = await holdings.relations(recordId);
      const file = await holdings.fileOf(recordId);
      return { file: file && { ...file }, details: { ...(await holdings.details(recordId)) }, relations: relations.map((relation) => ({ ...relation })) };
    },
    'holdings.setDetails': async ({ recordId, details }) => {
      await session.vault.holdings.setDetails(recordId, details, note('holdings.setDetails', recordId));
      return {};
    },
    'holdings.relate': async (relation) => {
      await session.vault.holdings.relate(relation, note('holdings.relate', relation.from));
      return {};
    },
    'holdings.unrelate': async (relation) => {
      await session.vault.holdings.unrelate(relation, note('holdings.unrelate', relation.from));
      return {};
    },

    'holdings.disposalList': disposalPdf,
    'holdings.printDisposalList': async () => {
      const { pdf } = await disposalPdf();
      return { printed: pdf !== null && (await printer.print('Tòa Soạn – danh mục', ownPaper(pdf))) };
    },
    'holdings.destroyFile': async ({ id, decision }) => {
      const file = await mustFile(id);
      if (file.closedOn === null) throw new OfficeError('fileOpen');
      const until = keptUntil(file.closedOn, file.retention);
      if (until === null || until >= today()) throw new OfficeError('retentionNotOver', { code: file.code, until: until === null ? '∞' : formatShortDate(until) });
      await session.vault.holdings.destroy(id, decision, note('holdings.destroyFile', id));
      return {};
    },
    'holdings.printLabels': async ({ ids }) => {
      const files = await Promise.all(ids.map(mustFile));
      const { pdf } = await press.print(labelSheet(session.vault, files, await fondsById()), new Date().toISOString());
      return { printed: await printer.print('Tòa Soạn – nhãn', ownPaper(pdf)) };
    },
    'holdings.savePackage': ({ id, grant, jobId, leaksSeen }) => jobs.run(jobId, async (job) => {
      const file = await mustFile(id);
      const { vault } = session;
      const papers: Awaited<ReturnType<typeof bytesOf>>[] = [];
      const placed = await vault.holdings.records(id);
      for (const [index, paper] of placed.entries()) {
        if (job.signal.aborted) throw new OfficeError('cancelled');
        job.progress(index, placed.length, '');
        papers.push(await bytesOf(paper));
      }
      const { zip, fileCode } = archivalPackage({
        profile: await fondsList().profile(), fonds: await fondsList().get(file.fondsId), file, officeName: vault.profile.name, program: `Tòa Soạn ${version}`,
        createdAt: new Date().toISOString(), papers,
      });
      const bytes = await leaks.passMany(papers.map((paper) => ({
        bytes: paper.original, name: paper.record.fileName, level: file.level, text: paper.text, source: paper.record.id, madeHere: false,
      })), zip, leaksSeen);
      await writeOut(grants.take(grant, 'write'), bytes);
      await vault.audit.append(file.level, note('holdings.savePackage', `${id} ${fileCode}`));
      return { records: papers.length, bytes: zip.length };
    }),
    'holdings.saveRecord': async ({ recordId, grant, leaksSeen }) => {
      const { vault } = session;
      const record = await vault.records.get(recordId);
      if (!record) throw new OfficeError('recordMissing');
      session.requireLevel(record.level);
      const paper = await bytesOf({ record, ordinal: 1, details: await vault.holdings.details(recordId) });
      const zip = recordPackage(paper, await fondsList().profile(), documentCode('0.0.0000.01.0', 1), record.filedAt);
      const bytes = await leaks.passMany([{ bytes: paper.original, name: record.fileName, level: record.level, text: paper.text, source: recordId, madeHere: false }], zip, leaksSeen);
      await writeOut(grants.take(grant, 'write'), bytes);
      await vault.audit.append(record.level, note('holdings.saveRecord', recordId));
      return { bytes: zip.length };
    },
  };
}
