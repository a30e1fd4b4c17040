import { describe, expect, test } from 'vitest';
import { asksTwice, formOfQuestion } from './question-form.ts';

describe('the form of a question', () => {
  test.each([
    ['Wat deed jij toen precies?', 'open'],
    ['Over welke van de twee wil je het eerst hebben?', 'open'],
    ['Stel dat je blijft: wat levert dat je op?', 'open'],
    ['En de infoavond?', 'open'],
    ['Ben je tevreden met je job?', 'closed'],
    ['Waarom bleef je daar?', 'closed'],
    ['Wil je hier verder over praten of liever over iets anders?', 'check'],
    ['Klopt dat zo?', 'check'],
    ['Vertel je liever over het bakken of over de mensen?', 'choice'],
    ['Vind je niet dat je lang genoeg gewacht hebt?', 'leading'],
    ['Heb je al eens aan de kleuterklas gedacht?', 'leading'],
    ['Waarom zeg je hem dat niet gewoon?', 'leading'],
  ] as const)('%s is %s', (question, form) => {
    expect(formOfQuestion(question)).toBe(form);
  });

  test.each([
    ['Où retrouveriez-vous ce temps-là ?', 'fr', 'open'],
    ["Qu'est-ce qui vous a fait tenir ?", 'fr', 'open'],
    ['Êtes-vous fatiguée ?', 'fr', 'closed'],
    ['Ne trouvez-vous pas que vous avez assez attendu ?', 'fr', 'leading'],
    ['What did you do there?', 'en', 'open'],
    ['Are you happy with your job?', 'en', 'closed'],
    ["Wouldn't it be smarter to ignore him?", 'en', 'leading'],
  ] as const)('%s (%s) is %s', (question, language, form) => {
    expect(formOfQuestion(question, language)).toBe(form);
  });

  test('two questions behind one mark are heard as two', () => {
    expect(asksTwice('Hoelang werk je er al, en doe je dat graag?', 'nl')).toBe(true);
    expect(asksTwice('How long have you been there, and do you like it?', 'en')).toBe(true);
    expect(asksTwice('Dat is zwaar, en wat houdt je tegen?', 'nl')).toBe(false);
    expect(asksTwice('Wat is er goed en fout aan die job?', 'nl')).toBe(false);
  });
});
