import type { z } from 'zod';
import { accessOperations } from './access';
import { approvalOperations } from './approvals';
import { archiveOperations } from './archive';
import { backupOperations } from './backup';
import { copyOperations } from './copies';
import { editorialOperations } from './editorial';
import { holdingsOperations } from './holdings';
import { leakOperations } from './leaks';
import { officeOperations } from './office';
import { oversightOperations } from './oversight';
import { recordCareOperations } from './record-care';
import { registerOperations } from './registers';
import { termOperations } from './terms';

/** The whole contract: every operation a page may ask of the office. */
export const operations = { ...officeOperations, ...oversightOperations, ...accessOperations, ...approvalOperations, ...archiveOperations, ...recordCareOperations, ...backupOperations, ...leakOperations, ...holdingsOperations, ...editorialOperations, ...registerOperations, ...copyOperations, ...termOperations } as const;

export type Operations = typeof operations;
export type OperationName = keyof Operations;
export const operationNames = Object.keys(operations) as OperationName[];

/** What a caller passes (before defaults), what a service receives, and what comes back. */
export type CallInput<Name extends OperationName> = z.input<Operations[Name]['input']>;
export type ParsedInput<Name extends OperationName> = z.output<Operations[Name]['input']>;
export type CallOutput<Name extends OperationName> = z.output<Operations[Name]['output']>;
