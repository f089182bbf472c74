import { roles as allRoles, type Role } from '../../../shared/domain/people';
import { isSecrecyLevel, type SecrecyLevel } from '../../../shared/domain/secrecy';
import { OfficeError } from '../../../shared/errors/office-error';
import { callSigned } from '../approvals/call-signed';
import type { Command, ExitCode } from './command';
import { withOffice } from './open-office';
import { readOptions, readSecondPerson } from './options';

const list = (text: string | undefined): string[] => (text ?? '').split(',').map((word) => word.trim()).filter(Boolean);

/** Adds a person, with levels where the one who adds holds them. */
export const addAccount: Command = async (args, output) => {
  const options = readOptions(args, {
    'new-user': { type: 'string' }, 'full-name': { type: 'string' }, roles: { type: 'string' }, levels: { type: 'string' }, scopes: { type: 'string' },
  });
  const roles = list(options.need('roles')).map((word): Role => {
    const role = allRoles.find((known) => known === word);
    if (!role) throw new OfficeError('usage', { detail: `--roles ${word}` });
    return role;
  });
  const levels = list(options.text('levels')).map((word): SecrecyLevel => {
    if (!isSecrecyLevel(word)) throw new OfficeError('usage', { detail: `--levels ${word}` });
    return word;
  });
  const password = process.env['TOASOAN_NEW_PASSWORD'];
  if (!password) throw new OfficeError('usage', { detail: 'TOASOAN_NEW_PASSWORD' });
  const loginName = options.need('new-user');
  const second = readSecondPerson(options);
  return withOffice<ExitCode>(options, async (office) => {
    const known = (await office.call('scopes.list', {})).scopes;
    const scopes = list(options.text('scopes')).map((word) => {
      const scope = known.find((one) => one.id === word || one.name === word);
      if (!scope) throw new OfficeError('scopeUnknown', { scope: word });
      return scope.id;
    });
    let account = await office.call('accounts.create', { loginName, fullName: options.text('full-name') ?? loginName, password, roles, scopes });
    for (const level of levels.filter((one) => one !== 'open')) account = await callSigned(office.call, 'levels.grant', { accountId: account.id, level }, second);
    output.result({ ...account }, `${account.loginName}: ${account.roles.join(', ')}; ${account.levels.join(', ')}`);
    return 0;
  });
};
