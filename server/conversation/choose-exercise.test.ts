// When an exercise may be brought up, which one, and which is meant by who asks. Each row is one moment of a conversation.
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { loadKnowledgeFiles } from '../knowledge/load-files.ts';
import { chooseAsked, chooseOffer, chosenOf, findBySubject, findByTitle, mayOfferNow, namesChoice } from './choose-exercise.ts';
import type { ListedExercise } from './exercise-plan.ts';
import type { OpenHomework } from '../trajectory/homework-store.ts';
import type { PastTurn, Situation } from './move.ts';

const { files } = await loadKnowledgeFiles(join(import.meta.dirname, '..', '..', 'knowledge'));
const library = files
  .filter(({ folder }) => folder === 'exercises')
  .map(({ title, details, stages, path }) => ({ id: path, title, stages, competency: 'qualities', ...details }) as unknown as ListedExercise);
const called = (part: string): ListedExercise => library.find(({ title }) => title.toLowerCase().startsWith(part)) as ListedExercise;

const fact = 'Gisteren heb ik een planning gemaakt voor de week.';
const talk = (messages: number): PastTurn[] =>
  Array.from({ length: messages }, (): PastTurn[] => [
    { from: 'client', text: fact },
    { from: 'koers', text: 'Je maakte een planning.', move: 'reflect' },
  ]).flat();
const offered = (answer: string): PastTurn[] => [
  { from: 'koers', text: 'Er is een oefening.', move: 'exercise-offer', exercise: { exerciseId: 'x', title: 'X', status: 'offered', awaits: 'offer' } },
  { from: 'client', text: answer },
];
const at = (past: PastTurn[], text = fact, more: Partial<Situation> = {}): Situation =>
  ({ stage: 'exploration', language: 'nl', past, text, findings: [], insights: [], actions: [], ...more }) as unknown as Situation;

describe('the moment', () => {
  it.each<[string, Situation, ReturnType<typeof mayOfferNow>]>([
    ['the third message', at(talk(2)), null],
    ['the fifth message', at(talk(4)), null],
    ['the sixth message', at(talk(5)), 'any'],
    ['after a no', at([...talk(6), ...offered('nee liever niet'), ...talk(12)]), null],
    ['nine messages after an offer', at([...talk(6), ...offered('mijn baas was er ook'), ...talk(7)]), null],
    ['long after one offer', at([...talk(6), ...offered('mijn baas was er ook'), ...talk(11)]), 'any'],
    ['long after two offers', at([...talk(6), ...offered('mijn baas was er ook'), ...talk(11), ...offered('de baas was er ook'), ...talk(11)]), 'homework'],
    ['something hard', at(talk(8), 'Mijn beste collega is in september overleden.'), null],
    ['right after something hard', at([...talk(8), { from: 'client', text: 'Mijn beste collega is in september overleden.' }]), null],
    ['a signal three turns ago', at([...talk(6), { from: 'koers', text: 'Dat is veel.', move: 'after-signal' }, ...talk(3)]), null],
    ['full telling', at(talk(8), 'Ik werk graag met mijn handen. Ik heb vroeger meubels gemaakt. Ik mis dat nu in mijn werk.'), 'homework'],
    ['French', at(talk(8), "Hier j'ai fait un planning pour la semaine.", { language: 'fr' }), 'homework'],
    ['something hard in French', at(talk(8), 'Ma meilleure collègue est décédée en septembre.', { language: 'fr' }), null],
  ])('%s', (_, situation, may) => expect(mayOfferNow(situation)).toBe(may));
});

describe('what fits', () => {
  it('is nothing for a word in passing', () => {
    expect(chooseOffer(library, [], [], at(talk(8), 'Vroeger maakte ik elke week een planning.'))).toBeNull();
    expect(chooseOffer(library, [], [], at(talk(8), 'Ik werk drie ploegen in de fabriek.'))).toBeNull();
  });
  const given = (exerciseId: string, more: Partial<OpenHomework> = {}): OpenHomework => ({
    id: exerciseId,
    exerciseId,
    title: 'Iets',
    dueIn: 1,
    daysSince: 5,
    wasSpokenOf: false,
    ...more,
  });
  const [one, other] = [called('waarden').id, called('energie').id];
  const offerOf = (homework: OpenHomework[]) => chooseOffer(library, [], [], at(talk(8), fact, { homework }));
  it('is homework that is due, whatever is told; what is due first comes first', () => {
    expect(offerOf([given(one)])).toMatchObject({ isHomework: true, offer: { id: one } });
    expect(offerOf([given(one), given(other, { dueIn: -2 })])).toMatchObject({ offer: { id: other } });
    expect(offerOf([given(other, { dueIn: null }), given(one)])).toMatchObject({ offer: { id: one } });
  });
  it('is no homework that has time, or that was spoken of', () => {
    expect(offerOf([given(one, { dueIn: 3 })])).toBeNull();
    expect(offerOf([given(one, { dueIn: null, daysSince: 1 })])).toBeNull();
    expect(offerOf([given(one, { wasSpokenOf: true })])).toBeNull();
  });
});

describe('the one that is meant', () => {
  it.each([
    ['over kernkwaliteiten', 'kern'],
    ['van de energievreters doen', 'energie'],
    ['waardenoefening', 'waarden'],
  ])('%s', (said, part) => expect((findByTitle(library, said) ?? findBySubject(library, said))?.title.toLowerCase()).toContain(part));

  const two = { exerciseId: called('energie').id, others: [called('waarden').id] };
  it.each([
    ['de tweede', 'waarden'],
    ['het eerste', 'energie'],
    ['die van waarden', 'waarden'],
    ['ja, die met de waarden', 'waarden'],
    ['doe maar de eerste', 'energie'],
    ['de laatste', 'waarden'],
    ['eerst de oefening', 'energie'],
  ])('of two: %s', (said, part) => {
    expect(namesChoice(said, two, library)).toBe(true);
    expect(chosenOf(said, two, library)?.title.toLowerCase()).toContain(part);
  });
  it('of one, the second is something else', () => expect(chosenOf('de tweede', { exerciseId: two.exerciseId }, library)).toBeNull());
  it.each([['de oefening van vorige week was lastig'], ['de eerste keer was het lastig'], ['die van boekhouding was er ook'], ['dat was een moeilijke week']])(
    'of two, none: %s',
    (said) => expect(namesChoice(said, two, library)).toBe(false),
  );
});

describe('which one is meant by what it is about', () => {
  test.each([
    ['Heb je een oefening om te weten wat ik nu echt belangrijk vind?', 'waarden'],
    ['Ik zou graag weten waar ik goed in ben, heb je daar een oefening voor?', 'starr'],
    ['Heb je een oefening om te zien wat mij energie geeft?', 'energie'],
    ['Kan je mij helpen met een oefening om te kiezen tussen twee jobs?', 'voor'],
    ['Ik wil oefenen op het gesprek met mijn baas', 'gesprek'],
    ['heb je een oefening om mijn netwerk in kaart te brengen?', 'netwerk'],
    ['Is er een oefening om te ontdekken welke beroepen bij mij passen?', 'interesses'],
    ['Heb je iets om na te gaan of ik zelfstandige kan worden?', 'ondernemer'],
    ['Heb je een oefening over mijn loopbaan tot nu toe?', 'loopbaanlijn'],
    ['Heb je een oefening voor mijn werk-privé balans?', 'levensrollen'],
    ['Ik wil een brief aan mezelf schrijven', 'brief'],
    ['Heb je een oefening om een obstakel weg te krijgen?', 'als-dan'],
    ['oefening om iets uit te proberen', 'klein'],
    ['Hoe maak ik een STARR?', 'starr'],
    ['Heb je een oefening over wie mij inspireert?', 'rolmodel'],
    ['Heb je een oefening om te weten wat ik kan meenemen naar een andere sector?', 'overdraag'],
    ['oefening over loslaten', 'loslaten'],
  ])('%s', (text, file) => {
    const [first] = chooseAsked(library, text, [], at([], text, { stage: 'deepening' }));
    expect(first?.id.split('/').at(-1)).toMatch(new RegExp(`^${file}`));
  });
});
