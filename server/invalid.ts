// What a validator does with input that does not fit: the same refusal everywhere, naming the field and never its value.
import { bodyLimit } from 'hono/body-limit';
import { Refusal } from './errors.ts';

type Checked = { success: boolean; error?: readonly { path?: readonly (PropertyKey | { key: PropertyKey })[] }[] };

/** Hook for `validator(…)`. @throws Refusal invalid-input */
export function invalid(result: Checked): void {
  if (result.success) return;
  const step = result.error?.[0]?.path?.[0];
  throw new Refusal('invalid-input', { field: String(typeof step === 'object' ? step.key : (step ?? 'body')) });
}

/** Refuses a body of more bytes than this before it is read whole. @throws Refusal too-long, or the one given */
export const limitBody = (maxSize: number, refusal = () => new Refusal('too-long', { limit: maxSize })) =>
  bodyLimit({
    maxSize,
    onError: () => {
      throw refusal();
    },
  });
