import { access } from './access';
import { archive } from './archive';
import { backup } from './backup';
import { common } from './common';
import { desk } from './desk';
import { domain } from './domain';
import { editor } from './editor';
import { entry } from './entry';
import { frame } from './frame';
import { holdings } from './holdings';
import { leaks } from './leaks';
import { print } from './print';
import { registers } from './registers';
import { settings } from './settings';
import { warnings } from './warnings';

/** A file a feature; a new feature adds its line here and in `../en`. */
export const vi = { common, domain, frame, entry, access, archive, backup, desk, editor, holdings, leaks, print, registers, settings, warnings } as const;
