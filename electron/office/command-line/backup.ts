import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { OfficeError } from '../../../shared/errors/office-error';
import { findBackups, restoreBackup } from '../../vault';
import { shortDateTime } from '../backup/words';
import type { Command } from './command';
import { withOffice } from './open-office';
import { readOptions } from './options';
import { workersPath } from './workers-path';

const drillThread = join(workersPath, 'drill.cjs');

/** `backup --vault … --user … --to FOLDER`: a set; with `--drill` it is tried out at once. */
export const backupOffice: Command = async (args, output) => {
  const options = readOptions(args, { to: { type: 'string' }, drill: { type: 'boolean' } });
  const to = resolve(options.need('to'));
  if (!existsSync(to)) throw new OfficeError('backupMediumGone', { path: to });
  return withOffice(options, async ({ session }) => {
    session.requireLawfulMachine();
    const made = await session.vault.backup.make(to, session.note('backup.make'));
    output.result({ ...made.set, writtenBytes: made.writtenBytes }, `${made.set.id}\t${made.set.totalBytes}\t+${made.writtenBytes}\t${made.set.fingerprint}`);
    if (!options.flag('drill')) return 0;
    const result = await session.vault.backup.drill(to, made.set.id, drillThread, session.note('backup.drill'));
    for (const { problem, name } of result.problems) output.result({ problem, name }, `SAI \t${problem}\t${name}`);
    output.result({ files: result.files, opened: result.opened, problems: result.problems.length }, `phục hồi thử: ${result.files} tệp, ${result.opened} cơ sở dữ liệu, ${result.problems.length} lỗi`);
    return result.problems.length === 0 ? 0 : 1;
  });
};

/** `restore --from FOLDER --vault NEW_FOLDER [--set ID]`: the newest set unless told; without `--vault` the sets are listed. Needs no password. */
export const restoreOffice: Command = async (args, output) => {
  const options = readOptions(args, { from: { type: 'string' }, set: { type: 'string' } });
  const shelves = await findBackups(resolve(options.need('from')));
  const target = options.text('vault');
  if (!target) {
    for (const { profile, sets } of shelves) {
      for (const set of sets) output.result({ office: profile?.name ?? null, ...set }, `${set.id}\t${set.madeAt ? shortDateTime(set.madeAt) : 'hỏng'}\t${profile?.name ?? '?'}\t${set.fingerprint}`);
    }
    return 0;
  }
  const wanted = options.text('set');
  const shelf = shelves.find(({ sets }) => sets.some((set) => (wanted ? set.id === wanted : set.madeAt !== null)));
  const id = wanted ?? shelf?.sets.find((set) => set.madeAt !== null)?.id;
  if (!shelf || id === undefined) throw new OfficeError('backupMissing', { path: options.need('from') });
  await restoreBackup(shelf.folder, id, resolve(target));
  output.result({ id, vault: resolve(target) }, `đã phục hồi ${id} vào ${resolve(target)}`);
  return 0;
};
