import type { Handlers, NamesOf } from '../service';
import type { LeakDesk } from './leak-desk';

export const leakHandlers = (leaks: LeakDesk): Handlers<NamesOf<'leaks'>> => ({
  'leaks.findings': ({ token }) => ({ findings: [...leaks.findings(token)] }),
});
