import { describe, expect, test } from 'vitest';
import { giveIds } from './item-ids.ts';
import { findPutAside } from './put-aside.ts';
import type { Sentence } from './section.ts';
import { trackOrigins } from './track-origins.ts';

const machine = (text: string): Sentence => ({ text, origin: 'machine', evidence: [{ kind: 'message', id: 'm' }] });
const by = (origin: 'client' | 'counsellor', text: string, rest: Partial<Sentence> = {}): Sentence => ({ text, origin, evidence: [], ...rest });

describe('whose a sentence was', () => {
  const before = [machine('Ik ben goed in uitleggen.'), machine('Ik word blij van nieuwe collega’s inwerken.'), machine('Ik ken veel mensen.')];
  test('what a counsellor put in other words began with the machine; what went is rejected; what is new was nobody’s', () => {
    const after = [by('counsellor', 'Ik spreek ook Frans.'), by('counsellor', 'Ik ben erg goed in rustig uitleggen.'), before[1] as Sentence];
    expect(trackOrigins(after, before, 'counsellor')).toEqual({
      sentences: [by('counsellor', 'Ik spreek ook Frans.'), by('counsellor', 'Ik ben erg goed in rustig uitleggen.', { was: 'machine' }), before[1]],
      changed: 1,
      rejected: 1,
    });
  });
  test('a word before a short sentence leaves it known whose it was, and counts as changed', () => {
    const [old, other] = [machine('Ik zing.'), machine('Ik dans.')];
    const after = [by('client', 'Vroeger Ik zing.', { was: 'machine' }), other];
    expect(trackOrigins(after, [old, other], 'client')).toEqual({ sentences: after, changed: 1, rejected: 0 });
  });
  test('one that came in the place of one that went, between the same neighbours, is that one in other words', () => {
    const after = [before[0] as Sentence, by('client', 'Leren geven ligt mij.'), before[2] as Sentence];
    expect(trackOrigins(after, before, 'client')).toMatchObject({ sentences: [{}, { was: 'machine' }, {}], changed: 1, rejected: 0 });
  });
  test('whoever rewrites their own rewrites nobody else’s; the first one stays known', () => {
    expect(trackOrigins([by('client', 'Ik wil later bakker worden.')], [by('client', 'Ik wil bakker worden.')], 'client').sentences[0]?.was).toBeUndefined();
    expect(
      trackOrigins([by('client', 'Ik wil later bakker worden.')], [by('counsellor', 'Ik wil bakker worden.', { was: 'machine' })], 'client').sentences[0]?.was,
    ).toBe('machine');
  });
  test('a person’s sentence that goes is no rejected draft', () => {
    expect(trackOrigins([], [by('client', 'Ik wil bakker worden.')], 'counsellor').rejected).toBe(0);
  });
});

describe('what people put aside', () => {
  const text = (version: number, isByPerson: boolean, ...sentences: Sentence[]) => ({ section: 'motives' as const, version, isByPerson, sentences });
  test('a sentence of the machine that a person took out', () => {
    expect(findPutAside([text(2, true, machine('A.')), text(1, false, machine('A.'), machine('B.'))]).get('motives')).toEqual(['B.']);
  });
  test('not what the machine itself left out, nor what came back', () => {
    expect(findPutAside([text(1, false, machine('A.')), text(2, false, machine('B.'))]).get('motives')).toBeUndefined();
    expect(findPutAside([text(1, false, machine('A.')), text(2, true), text(3, true, machine('A.'))]).get('motives')).toEqual([]);
  });
});

describe('which action is which', () => {
  const known = [
    { id: '1', text: 'Ik bel Kris.', isPrivate: true as const },
    { id: '2', text: 'Ik lees.' },
  ];
  let made = 0;
  const newId = () => `new ${++made}`;
  test('by its id first, then by its words, and no id is made up or used twice', () => {
    expect(
      giveIds([{ id: '1', text: 'Ik bel Kris morgen.' }, { text: 'Ik lees.' }, { id: 'x', text: 'Nieuw.' }, { id: '1', text: 'Ook nieuw.' }], known, newId),
    ).toEqual([
      { id: '1', text: 'Ik bel Kris morgen.', isPrivate: true },
      { id: '2', text: 'Ik lees.' },
      { id: 'new 1', text: 'Nieuw.' },
      { id: 'new 2', text: 'Ook nieuw.' },
    ]);
  });
});
