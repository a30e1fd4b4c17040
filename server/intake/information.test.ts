import { describe, expect, it } from 'vitest';
import { languages } from '../people/roles.ts';
import { informationFor } from '../words/information.ts';

describe('what a client reads before they agree', () => {
  it.each(languages)('says in %s what Koers is, who reads, what happens with worries, and that one may stop', (language) => {
    const parts = informationFor(language, { counsellor: 'Els Wouters', standIn: 'Karim Haddad', hours: 'maandag tot donderdag' });
    const text = parts.flatMap(({ heading, lines }) => [heading, ...lines]).join('\n');
    expect(parts).toHaveLength(4);
    for (const piece of ['Els Wouters', 'Els ', 'Karim Haddad', 'maandag tot donderdag', '112', 'VDAB', 'Koers']) expect(text).toContain(piece);
    expect(text).not.toMatch(/[{}!]|undefined|null/);
    expect(text).toMatch({ nl: /computerprogramma, geen mens/, fr: /un programme, pas une personne/, en: /a computer program, not a person/ }[language]);
  });

  it('names nobody who is not there, and has short sentences', () => {
    const parts = informationFor('nl', { counsellor: 'Els', standIn: null, hours: null });
    const lines = parts.flatMap((part) => part.lines);
    expect(lines.join(' ')).not.toMatch(/Is Els er niet|Meestal:/);
    const sentences = lines.flatMap((line) => line.split(/(?<=[.?])\s/));
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 22)).toEqual([]);
    expect(lines.join(' ')).not.toMatch(/je moet/i);
  });
});
