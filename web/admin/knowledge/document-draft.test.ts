import { describe, expect, it } from 'vitest';
import type { FileRead } from '../../ui/records.ts';
import { type DocumentDraft, emptyDocument, fieldsOfDocument, findOtherFacts, findProblems, isSameDraft, takeFile } from './document-draft.ts';

const today = '2026-11-26';
const empty = emptyDocument(today);
const whole: DocumentDraft = {
  ...empty,
  folder: 'rules',
  title: 'Verlof',
  origin: 'Vlaanderen.be',
  url: 'https://vlaanderen.be/verlof',
  licence: 'eigen tekst',
  body: '## Hoelang?\n\nTien dagen.',
};
const file: FileRead = {
  name: 'verlof.md',
  hash: 'abc',
  format: 'markdown',
  title: 'Verlof om te leren',
  body: '## Uren\n\nHonderdvijfentwintig.',
  passages: [],
  notes: [],
  sameAs: null,
  frontMatter: null,
};

describe('a form that is sent', () => {
  it('hears about every line that is missing at once', () => {
    expect(findProblems(empty, today)).toEqual({ folder: 'missing', title: 'missing', origin: 'missing', licence: 'missing', body: 'missing' });
    expect(findProblems(whole, today)).toEqual({});
  });

  it('needs a link for a rule, and takes none for a method', () => {
    expect(findProblems({ ...whole, url: ' ' }, today)).toEqual({ url: 'missing' });
    expect(findProblems({ ...whole, url: '', folder: 'methodology' }, today)).toEqual({});
  });

  it('takes only an address of the web', () => {
    for (const url of ['vlaanderen.be', 'javascript:alert(1)', 'mailto:els@centrum.be'])
      expect(findProblems({ ...whole, url }, today).url).toBe('not-an-address');
  });

  it('cannot end before it begins, and may last one day', () => {
    expect(findProblems({ ...whole, validFrom: '2026-02-01', validTo: '2026-01-31' }, today)).toEqual({ validTo: 'before-from' });
    expect(findProblems({ ...whole, validFrom: '2026-02-01', validTo: '2026-02-01' }, today)).toEqual({});
  });

  it('was checked today or before', () => {
    expect(findProblems({ ...whole, checkedAt: '2026-11-27' }, today)).toEqual({ checkedAt: 'in-future' });
  });

  it('sends nothing for an empty line, and each wording once', () => {
    const fields = fieldsOfDocument({ ...whole, asked: { 'Hoelang?': 'hoeveel dagen\n\n hoeveel dagen \nhoelang mag ik weg', Leeg: ' \n' } });
    expect(fields).toMatchObject({ competency: null, validFrom: null, validTo: null, file: null });
    expect(fields.asked).toEqual([{ heading: 'Hoelang?', wordings: ['hoeveel dagen', 'hoelang mag ik weg'] }]);
  });
});

describe('a form that is left', () => {
  it('has nothing to lose where only blanks or an order differ', () => {
    expect(isSameDraft({ ...whole, stages: ['intake', 'aftercare'] }, { ...whole, stages: ['aftercare', 'intake'] })).toBe(true);
    expect(isSameDraft(whole, { ...whole, title: 'Verlof ', asked: { Uren: '' } })).toBe(true);
    expect(isSameDraft(whole, { ...whole, body: `${whole.body} Of elf.` })).toBe(false);
    expect(isSameDraft(whole, { ...whole, asked: { Uren: 'hoeveel' } })).toBe(false);
  });
});

it('two versions of a document say in which facts they differ, the text aside', () => {
  expect(findOtherFacts(whole, { ...whole, title: 'Anders', body: 'Anders.' })).toEqual([]);
  expect(findOtherFacts(whole, { ...whole, validTo: '2027-01-01', stages: ['intake'], asked: { Uren: 'hoeveel' } })).toEqual(['stages', 'validTo', 'asked']);
});

describe('a file that is taken over', () => {
  it('fills in what is still empty, and never what was typed', () => {
    const head = { title: 'Uit de kop', origin: 'VDAB', audience: 'client', competency: 'motives', stages: ['synthesis', 'lunch'], checkedAt: '2026-01-02' };
    const taken = takeFile({ ...empty, origin: 'Mijn collega' }, empty, { ...file, frontMatter: { ...head, validTo: 'soon', secret: 1 } }, 'replace');
    expect(taken).toEqual({
      ...empty,
      title: 'Uit de kop',
      origin: 'Mijn collega',
      audience: 'client',
      competency: 'motives',
      stages: ['synthesis'],
      checkedAt: '2026-01-02',
      body: file.body,
      file: { name: 'verlof.md', hash: 'abc' },
    });
  });

  it('comes in place of the text, or below it', () => {
    expect(takeFile(whole, empty, file, 'replace')).toMatchObject({ title: 'Verlof', body: file.body });
    expect(takeFile(whole, empty, file, 'below').body).toBe(`${whole.body}\n\n${file.body}`);
  });
});
