import { m } from '../paraglide/messages.js';
import { WhySwitch } from './why-switch.tsx';

/** Whether a second person must confirm that a crisis is closed. */
export const SetFourEyes = () => (
  <WhySwitch
    setting="fourEyes"
    path="/api/organisation/four-eyes"
    label={m.admin_four_eyes()}
    what={m.admin_four_eyes_what()}
    titleOf={(on) => `${m.changes_setting_four_eyes()}: ${on ? m.changes_on() : m.changes_off()}`}
  />
);
