import { describe, expect, it } from 'vitest';
import { can } from '../../../electron/policy/can';
import { firstPlace } from '../../../renderer/app/first-room';
import type { Role } from '../../../shared/domain/people';

const placeOf = (...roles: Role[]) => firstPlace((ability) => can({ roles }, ability));

describe('after log-in the screen opens where the person works', () => {
  it.each<[Role, ReturnType<typeof firstPlace>]>([
    ['editor', { room: 'desk' }],
    ['archivist', { room: 'archive' }],
    ['printOperator', { room: 'print' }],
    ['approver', { room: 'print' }],
    ['securityOfficer', { room: 'settings', section: 'accounts' }],
    ['inspector', { room: 'settings', section: 'audit' }],
  ])('as %s', (role, place) => expect(placeOf(role)).toEqual(place));

  it('and with several posts where most is written', () => {
    expect(placeOf('securityOfficer', 'archivist')).toEqual({ room: 'archive' });
    expect(placeOf('securityOfficer', 'archivist', 'editor', 'approver', 'printOperator')).toEqual({ room: 'desk' });
    expect(placeOf('inspector', 'securityOfficer')).toEqual({ room: 'settings', section: 'accounts' });
    expect(placeOf('archivist', 'printOperator')).toEqual({ room: 'archive' });
  });
});
