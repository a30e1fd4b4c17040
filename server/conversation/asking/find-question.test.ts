import { describe, expect, it } from 'vitest';
import { type Asking, findQuestion } from './find-question.ts';
import { gladAsks } from './glad-asks.ts';
import { hardAsks } from './hard-asks.ts';
import { openAsks } from './open-asks.ts';
import { openInvitations, pastInvitations, quietInvitations } from './open-invitations.ts';
import { wordingsOf } from './aspects.ts';

const asked = (text: string, more: Partial<Asking> & { before?: string; focus?: 'qualities' | 'networking' } = {}): string | null =>
  findQuestion({
    situation: {
      text,
      stage: 'deepening',
      past: more.before === undefined ? [] : [{ from: 'koers', text: more.before, move: 'open-question' }],
      ...(more.focus && { guidance: { focus: more.focus, exercises: null, leaveAlone: [], isQuiet: false, quietUntil: null, simpler: false } }),
    },
    said: [],
    thing: null,
    isHard: false,
    fits: () => true,
    ...more,
  });

describe('the question follows from what was told', () => {
  it.each([
    ['Ik vind uitleggen zo leuk.', /uitleggen/],
    ['Ik ben bang dat ze denkt dat ik weg wil.', /stel je je dan voor|zou er dan/],
    ['Ik wil geen klacht indienen, dan ben ik mijn werk kwijt.', /als je het wel deed/],
    ['Mijn collega Nadia zegt dat ik te bescheiden ben.', /jij daar zelf/],
    ['Ik had drie fouten gezien, maar ik heb niets gezegd.', /willen zeggen|liever gezegd/],
    ['Mijn beste collega is in september overleden.', /voor jou, nu|daar vandaag mee/],
    ['Dat kaartje hangt nog altijd op mijn frigo.', /bewaart/],
    ['Mijn chef wil dat ik souschef word.', /wat wil jij zelf/],
    ['Ik ga haar zondag vragen of dat kan.', /gezegd of gevraagd|zeggen of vragen/],
    ['Vroeger was ik degene die de barbecue organiseerde.', /die kant van jou/],
  ])('%s', (text, question) => {
    expect(asked(text)).toMatch(question);
  });

  it('where no rule is sure, it invites to go on', () => {
    expect(asked('De koffie is op.')).toBe('Vertel eens verder.');
  });

  it('what is past is asked after as past', () => {
    expect(asked('De koffie was op.')).toBe('Hoe was dat voor jou?');
  });

  it('the same aspect is not asked twice in a row', () => {
    expect(asked('Ik vind uitleggen zo leuk.', { before: 'Wat is daar voor jou zo leuk aan?' })).not.toMatch(/leuk/);
  });

  it('what the message tells itself is not asked', () => {
    expect(asked('Ik vind uitleggen zo leuk, omdat ze het dan snappen.')).not.toMatch(/^Wat maakt/);
  });

  it('of questions that fit, one of the focus comes first', () => {
    expect(asked('Ik zou graag met dieren werken.', { focus: 'networking' })).toMatch(/^Wie ken je/);
  });

  it('stands next to what was said back, not to another sentence', () => {
    const long =
      'Mijn moeder is vorig jaar verhuisd en dat was een heel gedoe met dozen en papieren en de buren. Ik vind lesgeven het leukst van alles wat ik doe op school, nog altijd na al die jaren.';
    expect(asked(long, { said: ['Lesgeven vind je het leukst.'] })).toMatch(/leuk/);
  });
});

it('every wording asks at most one thing, in at most sixteen words', () => {
  const all = [...openInvitations, ...quietInvitations, ...pastInvitations, ...[...gladAsks, ...hardAsks, ...openAsks].flatMap(({ asks }) => asks)].flatMap(
    wordingsOf,
  );
  for (const question of all) {
    expect(question.match(/\?/g)?.length ?? 0, question).toBeLessThanOrEqual(1);
    expect(question.split(' ').length, question).toBeLessThanOrEqual(16);
    expect(question, question).not.toMatch(/!|je moet|je zou beter/);
  }
});
