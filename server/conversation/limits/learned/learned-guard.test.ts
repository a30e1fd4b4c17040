import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadPrompts } from '../../../model/load-prompts.ts';
import { makeMender } from '../../mend-sentence.ts';
import type { ChosenMove, Passage, Situation } from '../../move.ts';
import { makeSentenceGate } from '../../sentence-gate.ts';
import { checkSentence } from '../../guard.ts';
import { learnedGuardPath, loadLearnedGuard } from './load-learned-guard.ts';
import { readLearnedGuard, writeLearnedGuard } from './weights-file.ts';

const bytes = new Uint8Array(readFileSync(learnedGuardPath));
const judge = loadLearnedGuard();
const situation: Situation = {
  stage: 'deepening',
  language: 'nl',
  text: 'Ik werk al twaalf jaar in het magazijn en mijn baas luistert niet.',
  past: [],
  findings: [],
  counsellorName: 'Els',
  clientName: 'Noor',
  hoursLeft: null,
  careerQuestion: null,
  insights: [],
  actions: [],
};
const passage: Passage = {
  id: 'p',
  documentId: 'd',
  title: 'Werken in de zorg',
  heading: 'Waar begin je?',
  text: 'Een infosessie over werken in de zorg is gratis.',
  url: null,
  checkedAt: '2026-11-26',
  validTo: null,
};
/** No rule knows it. */
const push = 'Een opleiding tot begeleider sluit mooi aan bij wie jij bent.';
const steers = () => 'learned:steering' as const;
const same = (sentence: string) => sentence;

describe('the weights', () => {
  it('are read back as they were written, and weigh less than 1.5 MB', () => {
    expect(bytes.length).toBeLessThan(1.5e6);
    expect(writeLearnedGuard(readLearnedGuard(bytes))).toEqual(bytes);
  });

  it('are refused when broken, missing or of other features', () => {
    expect(() => readLearnedGuard(bytes.subarray(0, bytes.length - 1))).toThrow('broken');
    expect(() => readLearnedGuard(new Uint8Array([1, 2]))).toThrow('broken');
    expect(() => loadLearnedGuard('/no/such/file')).toThrow('missing');
    const guard = readLearnedGuard(bytes);
    expect(() => readLearnedGuard(writeLearnedGuard({ ...guard, head: { ...guard.head, version: 0 } }))).toThrow('Train them again');
  });
});

describe('a judgement', () => {
  it('finds and names what no rule foresaw, and leaves its near twin', () => {
    expect(checkSentence(push, { language: 'nl', allowed: '', questionsSoFar: 0, alreadySaid: [] })).toEqual({ ok: true });
    expect(judge(push, 'nl', '')).toBe('learned:steering');
    expect(judge('Je denkt aan een opleiding tot begeleider.', 'nl', '')).toBeNull();
    expect(judge('You belong with children.', 'en', '')).toBe('learned:steering');
    expect(judge('You like working with children.', 'en', '')).toBeNull();
  });

  it("lets what the client said stand between marks, and takes marks around somebody else's words for nothing", () => {
    const said = `"${push}", dat las je.`;
    expect(judge(said, 'nl', push)).toBeNull();
    expect(judge(`Dus: "${situation.text}"`, 'nl', situation.text)).toBeNull();
    expect(judge(`"${push}"`, 'nl', '')).toBe('learned:steering');
  });
});

describe('at the gate', () => {
  const gateWith = (passages: readonly Passage[] = []) => makeSentenceGate(situation, passages, { judge: steers });

  it("holds back a model's sentence and counts its own name", () => {
    const gate = gateWith();
    expect(gate.passHeld(gate.hold('Vertel eens over je werk.'), null, same)).toEqual([]);
    expect(gate.guarded).toEqual(['learned:steering']);
  });

  it('counts the rule where a rule holds it back too', () => {
    const gate = gateWith();
    gate.passHeld(gate.hold('Je moet met je baas praten.'), null, same);
    expect(gate.guarded).toEqual(['steering']);
  });

  it('does not judge what the house says, nor what is held against a source', () => {
    const gate = gateWith([passage]);
    expect(gate.pass('Vertel eens over je werk.')).toHaveLength(1);
    expect(gate.passHeld(gate.hold('Een infosessie over werken in de zorg is gratis [1].'), null, same)).toHaveLength(1);
    expect(gate.guarded).toEqual([]);
  });

  it('is mended as by the rule of that name: without a model, by what the embedded voice asks', async () => {
    const gate = gateWith();
    const chosen: ChosenMove = { move: 'open-question', reason: 'test', query: null };
    const prompts = loadPrompts('prompts');
    const mender = makeMender({ chat: null, prompts, log: () => undefined }, { chosen, situation, passages: [], gate, stopped: new AbortController().signal });
    gate.passHeld(gate.hold('Zou de bakkerij niets voor je zijn?'), null, same);
    expect((await mender.mend('Zou de bakkerij niets voor je zijn?', 0)).join('')).toMatch(/\?$/);
    expect(gate.guarded).toEqual(['learned:steering:replaced']);
  });
});
