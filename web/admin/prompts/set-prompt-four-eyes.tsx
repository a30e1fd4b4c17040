import { m } from '../../paraglide/messages.js';
import { WhySwitch } from '../why-switch.tsx';

/** Whether who writes a version leaves putting it to work to somebody else. */
export const SetPromptFourEyes = () => (
  <WhySwitch
    setting="fourEyesPrompts"
    path="/api/prompts/four-eyes"
    label={m.prompts_four_eyes()}
    what={m.prompts_four_eyes_what()}
    titleOf={(on) => (on ? m.prompts_four_eyes_on() : m.prompts_four_eyes_off())}
  />
);
