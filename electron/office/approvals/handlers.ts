import type { Handlers, NamesOf } from '../service';
import type { FileGrants } from '../file-grants';
import { withKeyFile } from '../session/key-file';
import type { Approvals } from './approvals';

/** The second person's signature. */
export function approvalHandlers(approvals: Approvals, grants: FileGrants): Handlers<NamesOf<'approvals'>> {
  return {
    'approvals.sign': async ({ operation, object, loginName, password, keyFile }) => {
      const { token, second } = await withKeyFile(grants, keyFile, (bytes) => approvals.sign(operation, object, loginName, password, bytes));
      return { approval: token, signer: { loginName: second.loginName, fullName: second.fullName } };
    },
  };
}
