import { expect, it } from 'vitest';
import { placeAsked, readAskedLines } from './asked.ts';
import { termOf, termsOfPassage } from './terms.ts';

const line = (of: object) => JSON.stringify(of);

it('names a broken line with its number and keeps the rest', () => {
  const text = [
    line({ path: 'rules/a.md', heading: 'Wat kost het?', asked: [' is dat duur '] }),
    '',
    '{"path": "rules/a.md", "head',
    line({ path: 'rules/a.md', heading: 'Wat kost het?', asked: [] }),
    line({ path: 'rules/a.md', heading: 'Wat kost het?', asked: ['x'], note: 'y' }),
    line({ path: 'rules/b.md', heading: 'Voor wie?', asked: ['is dat iets voor mij'] }),
  ].join('\n');
  const { lines, broken } = readAskedLines('asked/rules.jsonl', text);
  expect(lines.map(({ path, asked }) => [path, asked])).toEqual([
    ['rules/a.md', ['is dat duur']],
    ['rules/b.md', ['is dat iets voor mij']],
  ]);
  expect(broken.map(({ path }) => path)).toEqual(['asked/rules.jsonl:3', 'asked/rules.jsonl:4', 'asked/rules.jsonl:5']);
  expect(broken.every(({ wrong }) => wrong !== '')).toBe(true);
});

it('puts wordings with their heading, joins those of two lines, and says which passage is gone', () => {
  const documents = [{ path: 'rules/a.md', title: 'De cheque', body: 'Vooraf.\n\n## Wat kost het?\n\nVeertig euro.' }];
  const { asked, astray } = placeAsked(
    [
      { path: 'rules/a.md', heading: 'Wat kost het?', asked: ['is dat duur', 'hoeveel leg ik op'] },
      { path: 'rules/a.md', heading: 'De cheque', asked: ['wat is dat, zo een bon'] },
      { path: 'rules/a.md', heading: 'Wat kost het?', asked: ['is dat duur', 'kan ik dat betalen'] },
      { path: 'rules/a.md', heading: 'Wat kostte het?', asked: ['vroeger'] },
      { path: 'rules/weg.md', heading: 'Wat kost het?', asked: ['weg'] },
    ],
    documents,
  );
  expect([...asked]).toEqual([
    [
      'rules/a.md',
      [
        ['Wat kost het?', ['is dat duur', 'hoeveel leg ik op', 'kan ik dat betalen']],
        ['De cheque', ['wat is dat, zo een bon']],
      ],
    ],
  ]);
  expect(astray).toEqual([
    { path: 'rules/a.md', heading: 'Wat kostte het?' },
    { path: 'rules/weg.md', heading: 'Wat kost het?' },
  ]);
});

it('weighs a word of a wording below one of the text, more when more wordings have it, and lets a typo of it be mended', () => {
  const weightOf = (asked: string[], word: string) => termsOfPassage('Titel', 'Kop', 'In de tekst staat plafond.', asked).weights.get(termOf(`=${word}`)) ?? 0;
  expect(weightOf([], 'portemone')).toBe(0);
  const once = weightOf(['is dat voor mijn portemonnee', 'kan dat'], 'portemone');
  const twice = weightOf(['is dat voor mijn portemonnee', 'lukt dat met mijn portemonnee'], 'portemone');
  expect(once).toBeGreaterThan(0);
  expect(twice).toBeGreaterThan(once);
  expect(weightOf(['kan dat'], 'plafond')).toBeGreaterThan(once);
  expect(termsOfPassage('', '', '', ['mijn portemonnee']).neighbours.get(termOf('=portemone'))).toContain(termOf('portemne'));
});
