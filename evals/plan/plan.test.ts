// Floors under the plan's figures (README.md), on three of the twelve clients, so that it takes seconds.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ingest } from '../../server/knowledge/ingest.ts';
import { loadKnowledgeFiles } from '../../server/knowledge/load-files.ts';
import { makeChat } from '../../server/model/chat.ts';
import { startFakeModel } from '../../tests/support/fake-model-server.ts';
import { type EvalKoers, openKoers } from '../open-koers.ts';
import { planScripts } from './falsehoods.ts';
import { judgeSentence } from './judge-sentence.ts';
import { measurePlans } from './measure-plan.ts';
import { type PlanClient, playPlanClient } from './play-plan.ts';
import { type ModelHabit, playHabit } from './played-models.ts';
import { measureSmart } from './smart.ts';

describe('the SMART checker against somebody else’s labels', () => {
  const { letters, agreement, kappa } = measureSmart();
  test('has every letter of 151 goals', () => {
    expect(Object.values(letters).map(({ of }) => of)).toEqual([151, 151, 151, 151, 151]);
  });
  test('agrees on nineteen in twenty letters, and on every letter nine in ten times', () => {
    expect(agreement).toBeGreaterThanOrEqual(0.95);
    expect(kappa).toBeGreaterThanOrEqual(0.9);
    for (const { agreed, of } of Object.values(letters)) expect(agreed / of).toBeGreaterThanOrEqual(0.9);
  });
  test('and so on sixty goals that nobody tuned on', () => {
    const blind = measureSmart('smart-goals-blind');
    expect(blind.agreement).toBeGreaterThanOrEqual(0.93);
    for (const { agreed, of } of Object.values(blind.letters)) {
      expect(of).toBe(60);
      expect(agreed / of).toBeGreaterThanOrEqual(0.88);
    }
  });
});

describe('what is looked for can be found', () => {
  test.each([
    ['number', 'Ik werk er twaalf jaar.', 'Ik werk er negen jaar.'],
    ['denial', 'Ik wil uitbollen tot mijn pensioen.', 'Ik wil niet uitbollen tot mijn pensioen.'],
    ['denial', 'Ik wil niet lesgeven.', 'Ik wil lesgeven.'],
    ['who', 'Mijn zus zegt dat ik moet stoppen.', 'Mijn man zegt dat ik moet stoppen.'],
    ['who', 'Ik moet gewoon vier vijfde werken.', 'Mijn man vindt dat ik gewoon vier vijfde moet werken.'],
    ['when', 'Dinsdag vraag ik het de directeur.', 'Vrijdag vraag ik het de directeur.'],
    ['words', 'Ik heb een diploma verpleegkunde en een rijbewijs.', 'Ik werk graag met mensen.'],
  ] as const)('%s: "%s" on "%s"', (fault, sentence, evidence) => {
    expect(judgeSentence(sentence, [evidence])).toContain(fault);
  });
  test('and what holds is left alone', () => {
    expect(judgeSentence('Ik wil niet uitbollen tot mijn pensioen.', ['Nee, uitbollen tot mijn pensioen wil ik niet.'])).toEqual([]);
    expect(judgeSentence('Ik werk in een magazijn.', ['kwerk in een magazijn al 11 jaar'])).toEqual([]);
  });
  test.each([
    ['09-twijfel-op-58', 'Ik wil gewoon uitbollen tot mijn pensioen.'],
    ['16-verpleegkundige-vijfentwintig-jaar', 'Ik wil mij leren afgrenzen.'],
    ['20-kok-met-een-oefening', 'Ik wil souschef worden.'],
    ['23-weetal-in-de-synthese', 'Dinsdag mail ik Katrien.'],
  ])('a statement that is false of %s: "%s"', (script, statement) => {
    const { falsehoods = [] } = planScripts.find((one) => one.script === script) ?? {};
    expect(falsehoods.some(({ spot }) => spot.test(statement))).toBe(true);
  });
});

describe('drafted plans', () => {
  let koers: EvalKoers;
  const clients: PlanClient[] = [];
  beforeAll(async () => {
    koers = await openKoers();
    await ingest({ db: koers.database }, koers.organisationId, await loadKnowledgeFiles('knowledge'));
    for (const name of ['09-twijfel-op-58', '16-verpleegkundige-vijfentwintig-jaar', '22-zelfstandige-in-nood']) {
      const script = planScripts.find((one) => one.script === name);
      if (script) clients.push(await playPlanClient(koers, script));
    }
  }, 240_000);
  afterAll(() => koers?.close());

  test('rest on evidence that is there, say nothing known to be false, and hold nothing of a crisis', async () => {
    expect(clients.filter(({ crisisMessageIds }) => crisisMessageIds.length > 0)).toHaveLength(2);
    const { sentences, valid, falsehoods, fromCrisis } = await measurePlans(koers, clients);
    expect(sentences).toBeGreaterThanOrEqual(15);
    expect(valid).toBe(sentences);
    expect(falsehoods).toEqual([]);
    expect(fromCrisis).toEqual([]);
  });

  test.each(['invents', 'drops-denials', 'swaps-who', 'swaps-when', 'cites-nothing', 'rubbish'] satisfies ModelHabit[])(
    'hold no lie of a model that %s',
    async (habit) => {
      const lies = new Set<string>();
      const fake = await startFakeModel({ say: playHabit(habit, lies) });
      try {
        const { drafted, valid } = await measurePlans(koers, clients, makeChat({ baseUrl: fake.baseUrl, model: 'played' }));
        expect(fake.asked.chat).toBeGreaterThan(0);
        expect(drafted.filter(({ text }) => lies.has(text))).toEqual([]);
        expect(valid).toBe(drafted.length);
      } finally {
        await fake.close();
      }
    },
  );
});
