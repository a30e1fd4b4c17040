import { describe, expect, it } from 'vitest';
import { type Shape, shapeOf } from './shape-of-telling.ts';

describe('what kind of thing is told', () => {
  it.each<[Shape, string]>([
    ['unsaid', 'Ik had de fout gezien, maar ik heb niets gezegd.'],
    ['plan', 'Ik ga haar zondag vragen of dat kan.'],
    ['musing', 'Misschien moet ik eens een dag gaan meelopen.'],
    ['fear', 'Ik ben bang dat ze denkt dat ik weg wil.'],
    ['loss', 'Dan ben ik mijn vaste klanten kwijt.'],
    ['weighing', 'Als ik blijf heb ik mijn loon. Als ik ga heb ik rust.'],
    ['hindrance', 'Minder werken kan niet, ik kom nu al maar juist toe.'],
    ['released', 'Die vacatures hoeven eigenlijk niet meer voor mij.'],
    ['said', 'De zaakvoerder zei achteraf dat ik daar talent voor heb.'],
    ['untold', 'Ik heb het nog aan niemand verteld.'],
    ['contrast', 'Ik doe dat graag, maar sinds de fusie zit ik in vergaderingen.'],
    ['recent', 'Vorige week heb ik een klant aan de telefoon gehad.'],
    ['background', 'Ik werk als lasser bij een scheepswerf.'],
  ])('%s: %s', (shape, text) => {
    expect(shapeOf(text)).toBe(shape);
  });

  it('a plain fact has no kind', () => {
    expect(shapeOf('De koffie is op.')).toBeNull();
  });
});
