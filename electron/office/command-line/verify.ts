import { resolve } from 'node:path';
import { verifyVault, type VerifyFinding } from '../../vault';
import type { Command } from './command';
import { withOffice } from './open-office';
import { readOptions } from './options';

/** Header and files without a key; with `--user` also what that person's keys open: databases, audit chains, originals. */
export const verifyOffice: Command = async (args, output) => {
  const options = readOptions(args, {});
  const directory = resolve(options.need('vault'));
  const findings: readonly VerifyFinding[] = options.text('user')
    ? await withOffice(options, (office) => verifyVault(directory, office.session.vault))
    : await verifyVault(directory);
  for (const finding of findings) output.result({ ...finding }, `${finding.ok ? 'đúng' : 'SAI '}\t${finding.part}\t${finding.name}\t${finding.detail}`);
  return findings.every((finding) => finding.ok) ? 0 : 1;
};
