import type { ErrorEnvelope } from '../errors/office-error';
import type { OfficeEventName, OfficeEvents } from './events';

/** Page → office. */
export interface CallMessage {
  readonly type: 'call';
  readonly id: number;
  readonly name: string;
  readonly input: unknown;
}
export type Envelope = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: ErrorEnvelope };
/** Office → page. */
export type OfficeMessage =
  | { readonly type: 'answer'; readonly id: number; readonly envelope: Envelope }
  | { [Name in OfficeEventName]: { readonly type: 'event'; readonly name: Name; readonly payload: OfficeEvents[Name] } }[OfficeEventName];
