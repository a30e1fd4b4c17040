// Every sentence that the embedded voice can say, with its slots filled, and every sentence of the exercises: the guard lets them out. What
// it would hold back no client would ever read, and the voice would fall silent where it has the most to say.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Language } from '../people/roles.ts';
import * as foreignAsks from './asking/foreign-asks.ts';
import * as gladAsks from './asking/glad-asks.ts';
import * as hardAsks from './asking/hard-asks.ts';
import * as openAsks from './asking/open-asks.ts';
import * as openInvitations from './asking/open-invitations.ts';
import { checkSentence } from './guard.ts';
import * as hearing from './hearing-nl.ts';
import * as english from './phrases-en.ts';
import * as exercisePhrases from './phrases-exercise-nl.ts';
import * as french from './phrases-fr.ts';
import * as memoryPhrases from './phrases-memory-nl.ts';
import * as phrases from './phrases-nl.ts';
import * as koersPhrases from './phrases-of-koers.ts';
import * as recallPhrases from './phrases-recall-asked-nl.ts';
import * as stepsForeign from './phrases-steps-foreign.ts';
import * as stepPhrases from './phrases-steps-nl.ts';
import * as questionsByShape from './questions-by-shape-nl.ts';
import * as questions from './questions-nl.ts';
import { splitSentences } from './sentences.ts';

/** What stands in a slot; all of it the client's own, or from their file. */
const slots: Record<Language, Readonly<Record<string, string>>> = {
  nl: {
    naam: 'Els',
    t: 'Kernkwadrant',
    klant: 'Noor',
    n: '[1]',
    uren: '2 uur',
    datum: '3 maart',
    tot: '1 juni',
    w: 'vorige keer',
    q: 'ik werk graag met hout',
    i: 'ik werk graag met hout',
  },
  fr: {
    naam: 'Els',
    t: 'Kernkwadrant',
    klant: 'Noor',
    n: '[1]',
    uren: '2 heures',
    datum: '3 mars',
    tot: '1 juin',
    w: 'la dernière fois',
    q: 'je travaille avec le bois',
    i: 'je travaille avec le bois',
  },
  en: {
    naam: 'Els',
    t: 'Kernkwadrant',
    klant: 'Noor',
    n: '[1]',
    uren: '2 hours',
    datum: '3 March',
    tot: '1 June',
    w: 'last time',
    q: 'i work with wood',
    i: 'i work with wood',
  },
};
const anything: Record<Language, string> = { nl: 'je werk met hout', fr: 'votre travail avec le bois', en: 'your work with wood' };
const told: Record<Language, string> = {
  nl: 'Kernkwadrant. Ik werk graag met hout. je werk met hout. Noor Els 2 uur 3 maart 1 juni vorige keer 0 10 112 1712 1813 Vlaams Mensenrechteninstituut De DrugLijn Terug-naar-werkcoördinator. les gens. De cijfers',
  fr: 'Je travaille avec le bois. votre travail avec le bois. Noor Els 2 heures 3 mars 1 juin 0 10 112 1712 1813 Vlaams Mensenrechteninstituut De DrugLijn Terug-naar-werkcoördinator. les gens. De cijfers',
  en: 'I work with wood. your work with wood. Noor Els 2 hours 3 March 1 June 0 10 112 1712 1813 Vlaams Mensenrechteninstituut De DrugLijn Terug-naar-werkcoördinator. les gens. De cijfers',
};

/** All strings in a value, but for the sources of patterns and single words. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.split(' | ').filter((text) => /\s/.test(text) && !/\(\?|\\p|\||\[\^/.test(text));
  if (value instanceof RegExp || value instanceof Set || typeof value === 'function' || value === null) return [];
  if (value instanceof Map) return [...value.values()].flatMap(stringsIn);
  return typeof value === 'object' ? Object.values(value as object).flatMap(stringsIn) : [];
}

type Held = { sentence: string; rule: string };

function heldBack(texts: readonly string[], language: Language, written?: string): Held[] {
  const held: Held[] = [];
  for (const text of texts) {
    const filled = text.replace(/\{(\w+)\}/g, (_, name: string) => slots[language][name.toLowerCase()] ?? anything[language]);
    for (const sentence of splitSentences(filled.charAt(0).toUpperCase() + filled.slice(1))) {
      const verdict = checkSentence(sentence, {
        language,
        allowed: told[language],
        questionsSoFar: 0,
        alreadySaid: [],
        counsellor: 'Els',
        ...(written && { written }),
      });
      if (!verdict.ok) held.push({ sentence, rule: verdict.rule });
    }
  }
  return held;
}

const isSentence = (text: string): boolean => /[.?:…]["”»]?$/u.test(text.trim());
const foreign = (value: unknown, language: 'fr' | 'en'): unknown =>
  Object.values(value as Record<string, unknown>).map((one) => (one as Record<string, unknown> | null)?.[language] ?? null);

const ofKoersIn = (language: Language): unknown =>
  Object.values(koersPhrases).map((one) => (one as Record<string, unknown>)[language] ?? (Array.isArray(one) && language === 'nl' ? one : null));

const voice: Record<Language, readonly string[]> = {
  nl: stringsIn([
    phrases,
    exercisePhrases,
    memoryPhrases,
    ofKoersIn('nl'),
    recallPhrases,
    stepPhrases,
    questions,
    questionsByShape,
    hearing,
    gladAsks,
    hardAsks,
    openAsks,
    openInvitations,
  ]).filter(isSentence),
  fr: stringsIn([french, ofKoersIn('fr'), foreign(stepsForeign, 'fr'), foreign(foreignAsks, 'fr')]).filter(isSentence),
  en: stringsIn([english, ofKoersIn('en'), foreign(stepsForeign, 'en'), foreign(foreignAsks, 'en')]).filter(isSentence),
};

describe('what the embedded voice says', () => {
  it.each([
    ['nl', 900],
    ['fr', 100],
    ['en', 100],
  ] as const)('passes in %s', (language, least) => {
    expect(voice[language].length).toBeGreaterThan(least);
    expect(heldBack(voice[language], language)).toEqual([]);
  });

  it('leaves out no file of phrases or questions', () => {
    const walked =
      /^(?:phrases-(?:nl|fr|en|exercise-nl|memory-nl|of-koers|recall-asked-nl|steps-nl|steps-foreign)|questions-(?:nl|by-shape-nl)|hearing-nl)\.ts$/;
    // Sentences about an occupation stand beside the marker of their source, and are checked with it (word-occupations.test.ts).
    const elsewhere = new Set(['phrases-occupations.ts']);
    const files = readdirSync(new URL('.', import.meta.url)).filter((name) => /^(?:phrases|questions)-.*\.ts$/.test(name) && !name.endsWith('.test.ts'));
    expect(files.filter((name) => !walked.test(name) && !elsewhere.has(name))).toEqual([]);
  });
});

describe('what an exercise says', () => {
  const folder = new URL('../../knowledge/exercises/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.md'));

  it.each(files)('passes in %s', (name) => {
    const texts = textsOf(readFileSync(new URL(name, folder), 'utf8'));
    expect(texts.length).toBeGreaterThan(6);
    // As in a reply: what a person of the house wrote is said as it stands.
    expect(heldBack(texts, 'nl', texts.join('\n'))).toEqual([]);
  });

  it('reads as no steering to the guard alone, but for one sentence in thirty', () => {
    const texts = files.flatMap((name) => textsOf(readFileSync(new URL(name, folder), 'utf8')));
    const held = heldBack(texts, 'nl').filter(({ rule }) => rule === 'steering');
    expect(texts.length).toBeGreaterThan(600);
    expect(held.length / texts.length, JSON.stringify(held)).toBeLessThan(1 / 30);
  });
});

/** What an exercise asks, asks simply, helps with and sums up, as it stands in its file. */
function textsOf(file: string): string[] {
  const head = file.split(/^---$/mu)[1] ?? '';
  const said = [...head.matchAll(/^ +(?:- )?(?:ask|askSimply|help|text): (["'])(.*)\1$/gmu)].map(([, , text = '']) => text);
  const summed = [...(/^summary:\n((?: +- .*\n)+)/mu.exec(head)?.[1] ?? '').matchAll(/^ +- (["'])(.*)\1$/gmu)].map(([, , text = '']) => text);
  return [...said, ...summed].map((text) => text.replace(/\{[\p{L}\d-]+\}/gu, anything.nl));
}
