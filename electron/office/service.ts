import type { CallInput, CallOutput, OperationName, ParsedInput } from '../../shared/contract';

/** A service answers some of the contract's operations, by name. */
export type Handlers<Name extends OperationName> = {
  readonly [Key in Name]: (input: ParsedInput<Key>) => Promise<CallOutput<Key>> | CallOutput<Key>;
};
export type AllHandlers = Handlers<OperationName>;

/** Names of the contract that begin with one of the given domains: `NamesOf<'drafts' | 'press'>`. */
export type NamesOf<Domain extends string> = Extract<OperationName, `${Domain}.${string}`>;

/** `approval`: the second person's token, where the operation needs one. */
export type OfficeCall = <Name extends OperationName>(name: Name, input: CallInput<Name>, approval?: string) => Promise<CallOutput<Name>>;
