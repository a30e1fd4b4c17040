// What the house itself says: the embedded voice's phrases and questions, the exercises, and the passages of the knowledge as they are cited.
// All of it was written to be said, so it is fine by definition; the learned guard is trained on it as such.
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sentencesOf } from '../../server/conversation/passage-sentences.ts';
import { splitSentences } from '../../server/conversation/sentences.ts';
import type { Passage } from '../../server/conversation/move.ts';
import type { Language } from '../../server/people/roles.ts';

export type HouseSentence = { from: 'voice' | 'exercise' | 'passage'; lang: Language; text: string };

const root = fileURLToPath(new URL('../../', import.meta.url));
const voiceFiles = 'server/conversation/{phrases-*,questions-*,hearing-nl,asking/*}.ts';
/** Of each passage file: enough to know the tone, without drowning what was written by hand. */
const perPassageFile = 6;

const fillings: Record<Language, string> = { nl: 'je werk met hout', fr: 'votre travail avec le bois', en: 'your work with wood' };
const names: Record<string, string> = { naam: 'Els', klant: 'Noor', n: '[1]', uren: '2', datum: '3 maart', tot: '1 juni' };

export async function readHouseSentences(): Promise<HouseSentence[]> {
  const found = new Map<string, HouseSentence>();
  for (const one of [...(await voiceSentences()), ...exerciseSentences(), ...passageSentences()]) found.set(one.text, one);
  return [...found.values()];
}

async function voiceSentences(): Promise<HouseSentence[]> {
  const said: HouseSentence[] = [];
  for (const file of filesIn(voiceFiles)) {
    const strings = stringsOf(await import(`${root}${file}`));
    for (const text of strings.filter((one) => /\s/.test(one) && /[.?:…]["”»]?$/u.test(one.trim()) && !/\(\?|\\p|\[\^/.test(one))) {
      const lang = languageOf(file, text);
      for (const sentence of splitSentences(filled(text, lang))) said.push({ from: 'voice', lang, text: sentence });
    }
  }
  return said;
}

function exerciseSentences(): HouseSentence[] {
  return filesIn('knowledge/exercises/*.md').flatMap((file) => {
    const head = read(file).split(/^---$/mu)[1] ?? '';
    const asked = [...head.matchAll(/^ +(?:- )?(?:ask|askSimply|help|text): (["'])(.*)\1$/gmu)];
    return asked.flatMap(([, , text = '']) =>
      splitSentences(filled(text, 'nl')).map((sentence): HouseSentence => ({ from: 'exercise', lang: 'nl', text: sentence })),
    );
  });
}

/** As a reply gives them: with the marker of their source. */
function passageSentences(): HouseSentence[] {
  return filesIn('knowledge/{labour-market,methodology,partners,rules}/**/*.md').flatMap((file) => {
    const text = read(file).replace(/^---\n[\s\S]*?\n---\n/u, '');
    return sentencesOf({ text } as Passage)
      .slice(0, perPassageFile)
      .map((sentence): HouseSentence => ({ from: 'passage', lang: 'nl', text: `${sentence.replace(/[.]$/u, '')} [1].` }));
  });
}

const filesIn = (pattern: string): string[] =>
  globSync(pattern, { cwd: root })
    .filter((file) => !/\.test\.ts$/.test(file))
    .sort();
const read = (file: string): string => readFileSync(`${root}${file}`, 'utf8');

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.split(' | ');
  if (value === null || typeof value !== 'object' || value instanceof RegExp) return [];
  const parts = value instanceof Map || value instanceof Set ? [...value.values()] : Object.values(value);
  return parts.flatMap(stringsOf);
}

/** Files of foreign phrases hold both languages side by side. */
function languageOf(file: string, text: string): Language {
  if (/phrases-fr/.test(file)) return 'fr';
  if (/phrases-en/.test(file)) return 'en';
  if (!/foreign/.test(file)) return 'nl';
  return /(?<!\p{L})(?:vous|votre|vos|est|les|une|le|la)(?!\p{L})/iu.test(text) ? 'fr' : 'en';
}

function filled(text: string, lang: Language): string {
  const whole = text.replace(/\{([\p{L}\d-]+)\}/gu, (_, name: string) => names[name.toLowerCase()] ?? fillings[lang]);
  return whole.charAt(0).toUpperCase() + whole.slice(1);
}
