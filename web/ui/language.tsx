import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import type { Language } from '../../server/people/roles.ts';
import { m } from '../paraglide/messages.js';
import { locales, setLocale } from '../paraglide/runtime.js';
import { keep, recall } from './device.ts';

const place = 'koers.language';
const isLanguage = (value: unknown): value is Language => typeof value === 'string' && (locales as readonly string[]).includes(value);

/** What was chosen on this device, else what the browser asks for, else Dutch. */
export function firstLanguage(): Language {
  const chosen = recall(place);
  if (isLanguage(chosen)) return chosen;
  return navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'nl';
}

/** Puts a language to work for everything worded from now on. */
export function speak(language: Language): void {
  void setLocale(language, { reload: false });
  document.documentElement.lang = language;
}

type Spoken = {
  language: Language;
  /** True once a person chose before signing in: their choice then goes before what the server remembers. */
  chosenHere: boolean;
  /** The choice has been told to the server. */
  settle: () => void;
  choose: (language: Language) => void;
  /** Takes over the language of who signed in, without counting as a choice. */
  adopt: (language: Language) => void;
};
const SpokenLanguage = createContext<Spoken | null>(null);

/** Words everything inside again when the language changes; what a person was typing is kept on the device and comes back. */
export function LanguageProvider({ children }: { children: (language: Language) => ReactNode }) {
  const [language, setLanguage] = useState(firstLanguage);
  const [chosenHere, setChosenHere] = useState(false);
  const adopt = useCallback((next: Language) => {
    // Kept, so that the next visit starts in it.
    keep(place, next);
    speak(next);
    setLanguage(next);
  }, []);
  const settle = useCallback(() => setChosenHere(false), []);
  const choose = useCallback(
    (next: Language) => {
      setChosenHere(true);
      adopt(next);
    },
    [adopt],
  );
  const spoken = useMemo(() => ({ language, chosenHere, choose, adopt, settle }), [language, chosenHere, choose, adopt, settle]);
  return <SpokenLanguage value={spoken}>{children(language)}</SpokenLanguage>;
}

export function useLanguage(): Spoken {
  const spoken = useContext(SpokenLanguage);
  if (!spoken) throw new Error('LanguageProvider is missing');
  return spoken;
}

const ownNames: Record<Language, string> = { nl: 'Nederlands', fr: 'Français', en: 'English' };

/** Each language is named in itself, so that who cannot read the screen still finds the way out. */
export function ChooseLanguage({ onChoose }: { onChoose?: (language: Language) => void }) {
  const { language, choose } = useLanguage();
  return (
    <label className="choose-language">
      <span className="hidden-but-read">{m.language_label()}</span>
      <select
        value={language}
        onChange={(event) => {
          const next = event.target.value;
          if (!isLanguage(next)) return;
          onChoose?.(next);
          choose(next);
          // The screen is worded anew; whoever chose with the keyboard goes on where they were.
          setTimeout(() => document.querySelector<HTMLSelectElement>('.choose-language select')?.focus());
        }}
      >
        {locales.map((locale) => (
          <option key={locale} value={locale} lang={locale}>
            {ownNames[locale]}
          </option>
        ))}
      </select>
    </label>
  );
}
