import { z } from 'zod';
import { leakKinds } from '../domain/leaks';
import { query } from './operation';
import * as s from './schemas';

export const leakOperations = {
  /**
   * What stopped a file (`leaksFound {token}`). Whoever has seen it sends the operation again with `leaksSeen: token`; findings of kind
   * `passage` never pass.
   */
  'leaks.findings': query({
    ability: 'member', input: z.object({ token: s.leaksSeen.unwrap() }),
    output: z.object({ findings: z.array(z.object({ kind: z.enum(leakKinds), place: z.string(), detail: z.string() })) }),
  }),
} as const;
