import { m } from '../../paraglide/messages.js';
import { Refused } from '../../ui/api.ts';
import { wordRefusal } from '../../ui/word-refusal.ts';

const fields: Record<string, () => string> = {
  name: () => m.partner_wrong_name(),
  title: () => m.partner_wrong_title(),
  kinds: () => m.partner_wrong_kinds(),
  number: () => m.partner_wrong_number(),
  url: () => m.partner_wrong_url(),
  chatUrl: () => m.partner_wrong_url(),
  hours: () => m.partner_wrong_hours(),
  chatHours: () => m.partner_wrong_hours(),
  languages: () => m.partner_wrong_languages(),
  region: () => m.partner_wrong_region(),
  about: () => m.partner_wrong_about(),
};
const reasons: Record<string, () => string> = {
  'emergency-line': () => m.partner_wrong_emergency(),
  'help-line': () => m.partner_wrong_help_line(),
  taken: () => m.partner_wrong_taken(),
};

/** Which line of the form is wrong, and what it should hold, in the language of the screen. */
export function wordPartnerProblem(error: unknown): string {
  if (error instanceof Refused) {
    const reason = reasons[String(error.params.why)];
    if (reason) return reason();
    const field = error.code === 'invalid-input' ? fields[String(error.params.field)] : undefined;
    if (field) return field();
  }
  return wordRefusal(error);
}
