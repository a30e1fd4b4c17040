import { describe, expect, test } from 'vitest';
import { usageOf } from './plan-type.ts';
import { judgeReadiness, type MissingCode, mayAcceptWhole, type PlanState } from './readiness.ts';
import { planTypes, type SectionName, type SectionStatus, sectionNames } from './section.ts';

const filled = (section: SectionName, status: SectionStatus = 'final'): PlanState['sections'][number] => ({
  section,
  status,
  sentences: [{ text: 'Iets.', origin: 'client', evidence: [] }],
  items: section === 'actions' ? [{ id: 'a', text: 'Ik bel Kris.', when: 'maandag', doneWhen: 'ik hem sprak', competency: 'networking' }] : [],
});
const all = (status: SectionStatus = 'final') => sectionNames.map((name) => filled(name, status));
const judge = (given: Partial<PlanState>) => judgeReadiness({ type: 'combined', sections: all(), comments: [], isAccepted: true, ...given });
const codesOf = (given: Partial<PlanState>): MissingCode[] => judge(given).missing.map(({ code }) => code);

describe('what is missing before a plan can be finished', () => {
  test('nothing, once all of it is the client’s', () => expect(judge({})).toEqual({ ready: true, missing: [] }));
  test('the client’s yes to the whole comes last', () => {
    expect(codesOf({ isAccepted: false })).toEqual(['plan-not-accepted']);
    expect(codesOf({ isAccepted: false, sections: [...all().slice(1), filled('careerQuestion', 'submitted')] })).toEqual(['section-waits']);
  });
  test.each(planTypes)('a plan directed at %s misses what it asks for, and nothing that it leaves aside', (type) => {
    const missing = judge({ type, sections: [] }).missing;
    expect(missing.filter(({ code }) => code === 'section-empty').map(({ section }) => section)).toEqual(
      sectionNames.filter((name) => usageOf(type, name) === 'required'),
    );
    expect(missing.every(({ section }) => !section || usageOf(type, section) !== 'unused')).toBe(true);
    expect(missing.map(({ code }) => code)).toContain('no-reflection');
  });
  test.each<[SectionStatus, MissingCode | undefined]>([
    ['draft', 'section-draft'],
    ['submitted', 'section-waits'],
    ['returned', 'section-returned'],
    ['approved', 'section-not-accepted'],
    ['final', undefined],
  ])('a section that is %s', (status, code) => {
    expect(codesOf({ sections: [filled('goals', status), ...all().filter(({ section }) => section !== 'goals')] })).toEqual(code ? [code] : []);
  });
  test('every plan keeps a reflection and an action', () => {
    for (const type of planTypes) {
      expect(usageOf(type, 'actions')).toBe('required');
      expect(usageOf(type, 'choices')).toBe('required');
    }
    expect(codesOf({ sections: all().map((section) => ({ ...section, items: [] })) })).toContain('no-action');
  });
  test('a remark, a goal that is not smart and evidence that went are advice, and stop nothing', () => {
    const sections = all().map((section) =>
      section.section === 'goals'
        ? {
            ...section,
            sentences: [{ text: 'Iets.', origin: 'machine' as const, evidence: [], evidenceGone: true }],
            items: [{ id: 'g', text: 'Ander werk.', smart: [{ letter: 'T' as const, ok: false, hint: 'x' }] }],
          }
        : section,
    );
    const { ready, missing } = judge({ sections, comments: [{ id: 'k', section: 'goals', status: 'open' }] });
    expect(ready).toBe(true);
    expect(missing).toEqual([
      { code: 'evidence-gone', blocks: false, section: 'goals', params: { sentence: 0 } },
      { code: 'goal-not-smart', blocks: false, section: 'goals', itemId: 'g', params: { letters: 'T' } },
      { code: 'comment-open', blocks: false, section: 'goals', params: { commentId: 'k' } },
    ]);
  });
  test('the client can say yes to the whole where only their own yes is missing', () => {
    expect(mayAcceptWhole(judge({ sections: all('approved'), isAccepted: false }))).toBe(true);
    expect(mayAcceptWhole(judge({ sections: all('submitted'), isAccepted: false }))).toBe(false);
  });
});
