import type { CallInput, CallOutput, OperationName } from '../../../shared/contract';
import { OfficeError } from '../../../shared/errors/office-error';
import type { OfficeCall } from '../service';

export interface SecondPerson {
  readonly loginName: string;
  readonly password: string;
}

/**
 * The call, signed by the second person where it needs one; what a window does by its dialog.
 * @throws OfficeError as the operation and `approvals.sign` do; `secondPersonNeeded` where nobody is there to sign
 */
export async function callSigned<Name extends OperationName>(call: OfficeCall, name: Name, input: CallInput<Name>, second: SecondPerson | null): Promise<CallOutput<Name>> {
  try {
    return await call(name, input);
  } catch (error) {
    if (!second || !(error instanceof OfficeError) || error.code !== 'secondPersonNeeded') throw error;
    const { approval } = await call('approvals.sign', { operation: name, object: String(error.params['object']), ...second });
    return call(name, input, approval);
  }
}
