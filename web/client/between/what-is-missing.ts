import { isQuiet } from '../../../server/between/quiet-hours.ts';
import { m } from '../../paraglide/messages.js';
import type { CheckInChoice } from '../../ui/between/records.ts';

/** What a choice that is on still needs, in words; the same as the server asks. Null where it is whole. */
export function whatIsMissing(chosen: CheckInChoice): string | null {
  if (!chosen.isOn) return null;
  if (chosen.weekdays.length === 0) return m.check_in_needs_day();
  if (!chosen.byMail && !chosen.byPush) return m.check_in_needs_way();
  return isQuiet(chosen.atMinute, chosen) ? m.check_in_in_quiet() : null;
}
