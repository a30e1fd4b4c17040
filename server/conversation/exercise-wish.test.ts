// What a client wants with an exercise, in the words clients use; and what is only told of a life.
import { describe, expect, it } from 'vitest';
import type { Language } from '../people/roles.ts';
import { type ExerciseWish, readExerciseWish, readOfferAnswer } from './exercise-wish.ts';

const running = { isRunning: true, isPaused: false };
const quiet = { isRunning: false, isPaused: false };
const aside = { isRunning: false, isPaused: true };
type Row = [text: string, kind: ExerciseWish['kind'] | null, language?: Language];

const inExercise: Row[] = [
  ['Even pauze.', 'pause'],
  ['efkes pauze', 'pause'],
  ['kunnen we even pauzeren?', 'pause'],
  ['ik wil even pauze nemen', 'pause'],
  ['zet de oefening op pauze', 'pause'],
  ['ik doe de oefening later verder', 'pause'],
  ['une pause', 'pause', 'fr'],
  ["let's take a break", 'pause', 'en'],
  ['Terug naar de vorige vraag.', 'back'],
  ['kan ik terug naar de vorige vraag?', 'back'],
  ['ga ne keer terug', null],
  ['terug', 'back'],
  ['een stap terug aub', 'back'],
  ['question précédente', 'back', 'fr'],
  ['can i go back', 'back', 'en'],
  ['Deze vraag sla ik over.', 'skip'],
  ['sla maar over', 'skip'],
  ['sla over', 'skip'],
  ['ik sla liever over', 'skip'],
  ['overslaan', 'skip'],
  ['volgende', 'skip'],
  ['mag ik die vraag overslaan?', 'skip'],
  ['skip', 'skip'],
  ['passer cette question', 'skip', 'fr'],
  ['skip this one', 'skip', 'en'],
  ['Ik stop met deze oefening.', 'stop'],
  ['kstop ermee', null],
  ['stop', 'stop'],
  ['ik stop ermee', 'stop'],
  ['ik wil stoppen met de oefening', 'stop'],
  ['geen goesting meer in die oefening', 'stop'],
  ["j'arrête l'exercice", 'stop', 'fr'],
  ['stop the exercise', 'stop', 'en'],
  ['verder', 'resume'],
  ['Verder met de oefening "Energie op een rij".', 'resume'],
];
const pausing: Row[] = [
  ['Er komt net iemand binnen, sorry', 'pause'],
  ['er staat hier volk', 'pause'],
  ['Nee laat maar, het is goed zo', 'pause'],
  ['er komt altijd iemand tussen als ik wil werken', null],
  ['er komt niemand naar mij luisteren', null],
];
const ordinary: Row[] = [
  ['ik wil stoppen met mijn job', null],
  ['ik ga terug naar mijn oude werk', null],
  ['ik wil even pauze nemen van mijn werk', null],
  ['ik ben gestopt met werken in januari', null],
  ['ik heb mijn middagpauze overgeslagen', null],
  ['de volgende stap is een cursus', null],
  ['ik wil terug naar school', null],
  ['ik sla die vergadering altijd over', null],
  ['ik moet stoppen want ik word moe', null],
  ['ik wil verder studeren', null],
  ['na de pauze was het weer druk', null],
  ['ik stop elke dag om vijf uur', null],
  ['vorige vraag was moeilijk maar ik denk dat ik graag uitleg geef', null],
];
const outside: Row[] = [
  ['Ik wil de oefening "Waarden ordenen" doen.', 'begin'],
  ['kunnen we de waardenoefening doen?', 'begin'],
  ["Je voudrais faire l'exercice « Waarden ordenen »", 'begin', 'fr'],
  ['Heb je een oefening?', 'ask'],
  ['hedde geen oefeningske voor mij', 'ask'],
  ['kan ik iets doen?', 'ask'],
  ['geef mij een oefening over mijn sterktes', 'ask'],
  ['welke oefeningen zijn er', 'ask'],
  ['avez-vous un exercice', 'ask', 'fr'],
  ['do you have an exercise for me?', 'ask', 'en'],
  ['Verder met de oefening "Waarden ordenen".', 'resume'],
  ['ik heb de oefening van vorige week gedaan', null],
  ['mijn kinesist gaf me oefeningen voor mijn rug', null],
  ['even pauze', null],
  ['terug', null],
  ['volgende', null],
  ['kan ik iets doen aan mijn loon of moet ik gewoon wachten tot ze bellen', null],
];

describe('a wish with an exercise', () => {
  it.each(inExercise)('in an exercise: %s', (text, kind, language = 'nl') => expect(readExerciseWish(text, language, running)?.kind ?? null).toBe(kind));
  it.each(pausing)('no more of it now: %s', (text, kind) => expect(readExerciseWish(text, 'nl', running)?.kind ?? null).toBe(kind));
  it.each([['mijn huiswerk doen'], ['ik wil mijn huiswerk afmaken'], ['kan ik mijn huiswerk van Els maken?']])('homework: %s', (text) =>
    expect(readExerciseWish(text, 'nl', quiet)).toEqual({ kind: 'homework', wants: 'do' }),
  );
  it.each([['het huiswerk van mijn zoon doen we samen'], ['ik moet thuis ook nog huiswerk maken met de kinderen']])('no homework: %s', (text) =>
    expect(readExerciseWish(text, 'nl', quiet)).toBeNull(),
  );
  it.each(ordinary)('telling, in an exercise as outside: %s', (text, kind) => {
    for (const at of [running, quiet, aside]) expect(readExerciseWish(text, 'nl', at)).toBe(kind);
  });
  it.each(outside)('outside: %s', (text, kind, language = 'nl') => expect(readExerciseWish(text, language, quiet)?.kind ?? null).toBe(kind));

  it('keeps the title that was named, whatever stands in it', () => {
    expect(readExerciseWish('Ik wil de oefening "STARR-verhaal: een sterk moment uit je werk" doen.', 'nl', quiet)).toEqual({
      kind: 'begin',
      title: 'STARR-verhaal: een sterk moment uit je werk',
    });
    expect(readExerciseWish('Ik wil de oefening "Rolmodellen: van wie kijk ik iets af?" doen.', 'nl', quiet)).toMatchObject({
      title: 'Rolmodellen: van wie kijk ik iets af?',
    });
  });
  it('stops one that lies aside only when it is named', () => {
    expect(readExerciseWish('stop', 'nl', aside)).toBeNull();
    expect(readExerciseWish('Ik stop met deze oefening.', 'nl', aside)?.kind).toBe('stop');
  });
  it.each([
    ['Deze vraag sla ik over.', 'skip'],
    ['sla over', 'skip'],
    ['sla maar over', 'skip'],
    ['mag ik die vraag overslaan?', 'skip'],
    ['Terug naar de vorige vraag.', 'back'],
  ])('takes a step of one that lies aside: %s', (text, kind) => expect(readExerciseWish(text, 'nl', aside)?.kind).toBe(kind));
  it.each([['volgende'], ['terug'], ['pas'], ['ik sla die vergadering altijd over']])('leaves one that lies aside where it is: %s', (text) =>
    expect(readExerciseWish(text, 'nl', aside)).toBeNull(),
  );
});

describe('an answer to an offer', () => {
  it.each<[string, 'yes' | 'no' | null, Language?]>([
    ['ja graag', 'yes'],
    ['goh ja, waarom niet', 'yes'],
    ['tis goe', 'yes'],
    ['doe maar', 'yes'],
    ['de tweede', 'yes'],
    ['nee liever niet', 'no'],
    ['ja maar liever niet nu', 'no'],
    ['later misschien', 'no'],
    ['liever gewoon verder praten', 'no'],
    ['bof non', null, 'fr'],
    ['oui volontiers', 'yes', 'fr'],
    ['not now', 'no', 'en'],
    ['ja', 'yes'],
    ['Ja.', 'yes'],
    ['ja graag', 'yes'],
    ['doe maar', 'yes'],
    ['ok doe maar', 'yes'],
    ['oké, doe maar', 'yes'],
    ['ok laten we dat doen', 'yes'],
    ['ja laten we beginnen', 'yes'],
    ['ja hoor', 'yes'],
    ['jazeker', 'yes'],
    ['graag', 'yes'],
    ['goed idee', 'yes'],
    ['ja, dat wil ik wel', 'yes'],
    ['vooruit dan maar', 'yes'],
    ['ja kom maar', 'yes'],
    ['lijkt me goed', 'yes'],
    ['ja zo was ik', null],
    ['ja sorry voor t woord', null],
    ['ja maar ik weet niet waar het over gaat', null],
    ['ja maar mijn baas', null],
    ['ja dat heb ik al gehoord', null],
    ['ja mijn man zegt dat ook', null],
    ['ok maar wat met mijn ploegen', null],
    ['ja ik ben moe', null],
    ['goed dat je het vraagt, het was zwaar', null],
    ['ja inderdaad, zo is het gegaan', null],
    ['zeker sinds mijn vader ziek is', null],
    ['ja en toen ben ik vertrokken', null],
    ['top was dat niet', null],
    ['goe ja, ze hebben mij verplaatst', null],
    ["ja da's altijd zo geweest", null],
    ['ja mijn collega', null],
    ['ja, vroeger was ik anders', null],
    ['graag had ik verpleegster geworden', null],
    ['tuurlijk was ik kwaad', null],
    ['ok ik snap het', null],
    ['ja thuis is dat ook zo', null],
    ['ja nu ben ik alleen', null],
    ['allebei niet', 'no'],
    ['geen van beide', 'no'],
    ['nee laat maar', 'no'],
    ['ja maar liever niet', 'no'],
    ["d'accord", 'yes', 'fr'],
    ["yes let's", 'yes', 'en'],
    ['yes that is how it was', null, 'en'],
    ['mijn baas heeft weer geroepen', null],
    ['ik heb vandaag een gesprek gehad', null],
  ])('%s', (text, says, language = 'nl') => expect(readOfferAnswer(text, language)).toBe(says));
});
