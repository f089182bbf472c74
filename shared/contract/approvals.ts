import { z } from 'zod';
import { mutation } from './operation';
import * as s from './schemas';

export const approvalOperations = {
  /**
   * The second person's signature, at the same desk, under an act that was just refused with `secondPersonNeeded {operation, object}`.
   * The token is good for that act of that person on that object, once, for five minutes. A wrong password counts as at log-in.
   */
  'approvals.sign': mutation({
    ability: 'member',
    input: z.object({ operation: z.string().max(100), object: z.string().max(2000), loginName: s.loginName, password: s.password, keyFile: s.fileGrant.optional() }),
    output: z.object({ approval: z.string(), signer: z.object({ loginName: z.string(), fullName: z.string() }) }),
  }),
} as const;
