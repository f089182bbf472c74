import type { Handlers, NamesOf } from '../service';
import type { Approvals } from './approvals';

/** The second person's signature. */
export function approvalHandlers(approvals: Approvals): Handlers<NamesOf<'approvals'>> {
  return {
    'approvals.sign': async ({ operation, object, loginName, password }) => {
      const { token, second } = await approvals.sign(operation, object, loginName, password);
      return { approval: token, signer: { loginName: second.loginName, fullName: second.fullName } };
    },
  };
}
