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
    // As after all that was acknowledged, or after one step more: it was done and not told any more.
    const secret = secrecyLevels.slice(1);
    const heldAfter = (steps: number): string => secret.filter((_, index) => index < steps && steps <= secret.length + index).join();
    const held = account?.levels.slice(1).join();
    const told = acknowledged.length;
    must(held === heldAfter(told) || held === heldAfter(told + 1), `${told} steps were told, and ${held ?? ''} is held`);
    if (acknowledged.includes('renamed')) must(account?.fullName === 'Lan Hai', 'the change was lost');
  }),
};
