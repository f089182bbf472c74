import { expect, test } from 'vitest';
import { levelRule } from '../../../electron/policy/level-rule';
import { officeKinds } from '../../../shared/domain/office';
import { secrecyLevels } from '../../../shared/domain/secrecy';

const online = ['eth0', 'wlan0'];

test.each(officeKinds)('open papers are allowed in an office of kind %s, networked or not', (officeKind) => {
  expect(levelRule({ officeKind, adapters: online, level: 'open' })).toEqual({ allowed: true });
  expect(levelRule({ officeKind, adapters: [], level: 'open' })).toEqual({ allowed: true });
});

test.each(secrecyLevels.filter((level) => level !== 'open'))('%s: refused in an ordinary office even without network', (level) => {
  for (const adapters of [[], online]) {
    expect(levelRule({ officeKind: 'ordinary', adapters, level })).toEqual({
      allowed: false, code: 'stateSecretsNeedIndependentOffice', params: { level },
    });
  }
});

test.each(secrecyLevels.filter((level) => level !== 'open'))('%s: an independent office may, until an adapter is up', (level) => {
  expect(levelRule({ officeKind: 'independent', adapters: [], level })).toEqual({ allowed: true });
  expect(levelRule({ officeKind: 'independent', adapters: online, level })).toEqual({
    allowed: false, code: 'networkIsUp', params: { level, adapters: 'eth0, wlan0' },
  });
});

test.each(secrecyLevels)('%s: a training office may, networked or not', (level) => {
  expect(levelRule({ officeKind: 'training', adapters: online, level })).toEqual({ allowed: true });
});
