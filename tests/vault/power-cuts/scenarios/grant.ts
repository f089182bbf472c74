import type { AccountId } from '../../../../shared/domain/ids';
import { secrecyLevels } from '../../../../shared/domain/secrecy';
import { note, password } from '../../helpers/fixtures';
import { afterCut, inOffice, makeOffice, must, type Keys } from '../helpers';
import type { Scenario } from '../scenario';

interface State {
  readonly keys: Keys;
  readonly lan: AccountId;
}

/** Levels granted and withdrawn: what was acknowledged last holds. */
export const scenario: Scenario<State> = {
  async prepare(place) {
    let lan = '' as AccountId;
    const keys = await makeOffice(place, async (open) => {
      lan = (await open.accounts.create({ loginName: 'lan', fullName: 'Lan', password, roles: ['editor'], scopes: [] }, note())).id;
    });
    return { keys, lan };
  },
  act: (place, { keys, lan }, acknowledge) => inOffice(place, keys, async (open) => {
    for (const level of secrecyLevels.slice(1)) {
      await open.accounts.grantLevel(lan, level, note());
      acknowledge(`granted ${level}`);
    }
    for (const level of secrecyLevels.slice(1)) {
      await open.accounts.withdrawLevel(lan, level, note());
      acknowledge(`withdrawn ${level}`);
    }
    await open.accounts.update(lan, { fullName: 'Lan Hai', roles: ['approver'], scopes: [], active: true }, note());
    acknowledge('renamed');
  }),
  check: (place, { keys, lan }, acknowledged) => afterCut(place, keys, async (open) => {
    const account = (await open.accounts.list()).find(({ id }) => id === lan);
    must(account !== undefined, 'the account is gone');
    const held = new Set<string>(account?.levels);
    for (const level of secrecyLevels.slice(1)) {
      if (acknowledged.includes(`withdrawn ${level}`)) must(!held.has(level), `${level} was withdrawn and is held`);
      else if (acknowledged.includes(`granted ${level}`) && !acknowledged.some((line) => line.startsWith('withdrawn'))) must(held.has(level), `${level} was granted and is not held`);
    }
    if (acknowledged.includes('renamed')) must(account?.fullName === 'Lan Hai', 'the change was lost');
  }),
};
