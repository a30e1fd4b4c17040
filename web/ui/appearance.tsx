import { useState } from 'react';
import { m } from '../paraglide/messages.js';
import { keep, recall } from './device.ts';

const place = 'koers.appearance';
const appearances = ['system', 'light', 'dark'] as const;
type Appearance = (typeof appearances)[number];
const isAppearance = (value: string | null): value is Appearance => appearances.some((known) => known === value);

function chosenAppearance(): Appearance {
  const chosen = recall(place);
  return isAppearance(chosen) ? chosen : 'system';
}

/** Light or dark as chosen on this device, else as the system has it. Called before the first paint. */
export function dress(appearance: Appearance = chosenAppearance()): void {
  if (appearance === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = appearance;
}

export function ChooseAppearance() {
  const [appearance, setAppearance] = useState(chosenAppearance);
  const words: Record<Appearance, string> = {
    system: m.appearance_system(),
    light: m.appearance_light(),
    dark: m.appearance_dark(),
  };
  return (
    <label className="choose-appearance">
      <span className="hidden-but-read">{m.appearance_label()}</span>
      <select
        value={appearance}
        onChange={(event) => {
          const next = event.target.value;
          if (!isAppearance(next)) return;
          keep(place, next === 'system' ? null : next);
          dress(next);
          setAppearance(next);
        }}
      >
        {appearances.map((each) => (
          <option key={each} value={each}>
            {words[each]}
          </option>
        ))}
      </select>
    </label>
  );
}
