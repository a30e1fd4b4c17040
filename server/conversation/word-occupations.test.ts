// What Koers says of occupations in its own voice: every sentence passes the guard and is carried by its source, nobody is ranked or
// pushed, and what is asked again is not said again.
import { beforeAll, describe, expect, it } from 'vitest';
import { type Catalogue, makeCatalogue } from '../knowledge/occupations/catalogue.ts';
import { makeOccupationPassages } from '../knowledge/occupations/occupation-passages.ts';
import { readStarter } from '../knowledge/occupations/starter.ts';
import { starterRows } from '../knowledge/occupations/starter-rows.ts';
import { checkGrounding } from './grounding.ts';
import { checkSentence } from './guard.ts';
import { wordMove } from './guide.ts';
import { chooseMove, type OccupationQuestion, type Passage, type PastTurn, type Situation } from './move.ts';
import { readOccupationQuestion } from './occupation-question.ts';

const today = '2026-11-26';
let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await makeCatalogue(starterRows((await readStarter()).occupations));
});

function answerTo(text: string, more: Partial<Situation> = {}) {
  const bare: Situation = {
    stage: 'deepening',
    language: 'nl',
    text,
    past: [],
    findings: [],
    counsellorName: 'Els',
    clientName: 'Bram',
    hoursLeft: null,
    careerQuestion: null,
    insights: [],
    actions: [],
    ...more,
  };
  const situation = { ...bare, occupations: readOccupationQuestion(catalogue, bare) };
  const chosen = chooseMove(situation);
  const told = situation.insights.map((insight) => ({ text: insight, confirmed: true }));
  const { passages } = chosen.occupations ? makeOccupationPassages(catalogue, chosen.occupations, told, today) : { passages: [] };
  const reply = wordMove(chosen, situation, passages, today);
  return { ...reply, chosen, passages, said: reply.sentences.join(' '), cites: reply.cited.map((index) => passages[index]?.title) };
}
const never = /je moet|past (?:perfect |goed )?bij (?:je|jou)|\bgeschikt\b|\bbeste\b|\bnummer \d|%|!/i;
const questions = (sentences: readonly string[]) => sentences.filter((sentence) => sentence.replace(/["«][^"»]*["»]/g, '').includes('?')).length;

describe('each question gets its own answer', () => {
  it.each<[string, RegExp, string[], Partial<Situation>?]>([
    ['wat doet een zorgkundige?', /je helpt ouderen.*onder meer dit nodig/s, ['Zorgkundige (beroep)']],
    ['hoe word ik elektricien?', /onder meer dit nodig.*Wegen naar het beroep van elektricien/s, ['Elektricien (beroep)']],
    [
      'is bakker een knelpuntberoep?',
      /staat op de VDAB-lijst van knelpuntberoepen van 2026.*(?:bevestigd|nagekeken worden|nakijken)/s,
      ['Brood- en banketbakker (beroep)'],
    ],
    ['is boekhouder een knelpuntberoep?', /staat niet op de VDAB-lijst van knelpuntberoepen van 2026/, ['Boekhouder (beroep)']],
    [
      'wat is het verschil tussen zorgkundige en verpleegkundige?',
      /hebben onder meer dit gemeen.*Een zorgkundige heeft daarnaast.*Een verpleegkundige heeft daarnaast/s,
      ['Zorgkundige (beroep)', 'Verpleegkundige (beroep)'],
    ],
    ['welke jobs lijken op poetshulp?', /Beroepen dicht bij dat van huishoudhulp zijn onder meer/, ['Huishoudhulp (beroep)']],
    [
      'ik werk graag met dieren, welke jobs vragen dat?',
      /"ik werk graag met dieren".*dieren vasthouden en verzorgen.*woorden/s,
      ['Dierenartsassistent (beroep)', 'Medewerker land- en tuinbouw (beroep)'],
    ],
    ["C'est quoi un plombier ?", /en néerlandais : « Wat een loodgieter/, ['Loodgieter-verwarmingsinstallateur (beroep)'], { language: 'fr' }],
    [
      'What is the difference between a cook and a butcher?',
      /in Dutch: "Een kok.*in Dutch: "Een slager/s,
      ['Kok (beroep)', 'Slager (beroep)'],
      { language: 'en' },
    ],
  ])('%s', (text, says, cites, more) => {
    const { move, said, sentences, cites: cited, passages, cited: places } = answerTo(text, more);
    expect(move).toBe('inform');
    expect(said).toMatch(says);
    expect(said).not.toMatch(never);
    expect(cited).toEqual(cites);
    expect(questions(sentences)).toBe(1);
    expect(sentences.at(-1)).toMatch(/\?$/);
    for (const sentence of sentences.filter((one) => /\[\d\]/.test(one)))
      expect({
        sentence,
        verdict: checkGrounding(
          sentence,
          places.map((at) => passages[at] as Passage),
          text,
          more?.language ?? 'nl',
        ),
      }).toEqual({ sentence, verdict: { ok: true } });
  });

  it('what the client told of what an occupation asks is said back in their words', () => {
    const { said } = answerTo('wat doet een verpleegkundige?', { insights: ['Ik blijf rustig als het druk is.'] });
    expect(said).toMatch(/"rustig blijven onder druk".*"Ik blijf rustig als het druk is"/);
  });

  it('words that no occupation uses are no verdict on the client', () => {
    const { said, cites } = answerTo('ik ben handig en werk graag buiten, welke jobs vragen dat?');
    expect(cites).toEqual([]);
    expect(said).not.toMatch(never);
    expect(said).toMatch(/niet over jou|niets over wat je kan/);
  });

  it('the same question again gets something new, and in the end says that there is no more', () => {
    let past: PastTurn[] = [];
    const replies: string[] = [];
    for (let time = 0; time < 6; time++) {
      const { said, move } = answerTo('wat doet een kok?', { past });
      replies.push(said);
      past = [...past, { from: 'client', text: 'wat doet een kok?' }, { from: 'koers', text: said, move }];
    }
    expect(new Set(replies).size).toBe(replies.length);
    const facts = replies.flatMap((reply) => reply.split(/(?<=\.) /).filter((sentence) => sentence.includes('[1]')));
    expect(new Set(facts).size).toBe(facts.length);
  });
});

describe('what is said of every occupation of the starter set', () => {
  const asks = ['what', 'asks', 'shortage', 'like'] as const;
  it.each(asks)('%s: passes the guard, is carried by its source, and holds no order', (ask) => {
    const wrong: string[] = [];
    let cited = 0;
    const heldBack: string[] = [];
    for (const { id, title } of catalogue.occupations.values()) {
      const question: OccupationQuestion = { ask, named: [{ id, title }], said: [], from: 'message' };
      const { passages } = makeOccupationPassages(catalogue, question, [], today);
      const situation: Situation = { ...emptySituation, occupations: question };
      const reply = wordMove({ move: 'inform', reason: '', query: null, occupations: question }, situation, passages, today);
      const sources = reply.cited.map((at) => passages[at] as Passage);
      if (!reply.sentences.some((sentence) => sentence.includes('[1]'))) wrong.push(`${title}: nothing said`);
      for (const sentence of reply.sentences) {
        if (never.test(sentence)) wrong.push(sentence);
        if (!sentence.includes('[1]')) continue;
        cited++;
        if (!checkGrounding(sentence, sources, '', 'nl').ok) heldBack.push(sentence);
      }
      // Whole sentences of a passage are what a model may take over as they are.
      for (const { text } of passages)
        for (const sentence of text.split(/(?<=\.) /).filter((one) => one.split(' ').length <= 45))
          if (!checkSentence(sentence, { language: 'nl', allowed: text, questionsSoFar: 0, alreadySaid: [] }).ok) wrong.push(`guard: ${sentence}`);
    }
    expect(wrong).toEqual([]);
    // The check reads words and not meaning ("verslagen schrijven" beside a list is who says it, to it); of a model it would hold back these few.
    expect({ heldBack, few: heldBack.length <= cited * 0.03 }).toMatchObject({ few: true });
  });

  it.each([
    'Een zorgkundige verdient 2400 euro [1].',
    'Een zorgkundige heeft geen hygiënisch werken nodig [1].',
    'Een zorgkundige geeft medicatie en verzorgt wonden [1].',
    'Er is altijd werk voor een zorgkundige [1].',
    'Zorgkundige staat niet op de VDAB-lijst van knelpuntberoepen van 2026 [1].',
    'Zorgkundige staat op de VDAB-lijst van knelpuntberoepen van 2025 [1].',
  ])('a sentence that says otherwise is not carried: %s', (sentence) => {
    const of = catalogue.titles.index.find('zorgkundige', 1)[0];
    const id = catalogue.titles.idOf(of?.at ?? -1);
    const sources = (['what', 'asks', 'shortage'] as const).flatMap(
      (ask) => makeOccupationPassages(catalogue, { ask, named: [{ id, title: 'Zorgkundige' }], said: [], from: 'message' }, [], today).passages,
    );
    for (const source of sources) expect(checkGrounding(sentence, [source], '', 'nl').ok).toBe(false);
  });
});

const emptySituation: Situation = {
  stage: 'deepening',
  language: 'nl',
  text: 'wat is dat?',
  past: [],
  findings: [],
  counsellorName: 'Els',
  clientName: 'Bram',
  hoursLeft: null,
  careerQuestion: null,
  insights: [],
  actions: [],
};
