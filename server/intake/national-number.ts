// A national register number has no place in Koers: nothing that is done here needs one. It is known by its eleven digits, of which the
// last two check the nine before (97 less the remainder; with a 2 in front for who was born from 2000 on). Pure.

/** Whether a text holds one, however it is written: 85.07.30-033.28, 85 07 30 033 28, 85073003328. */
export function holdsNationalNumber(text: string): boolean {
  for (const [written] of text.matchAll(/(?<!\d)(?:\d[ .\-/]{0,2}){10}\d(?!\d)/g)) {
    const digits = written.replace(/\D/g, '');
    const [person, check] = [digits.slice(0, 9), Number(digits.slice(9))];
    if (check === 97 - (Number(person) % 97) || check === 97 - (Number(`2${person}`) % 97)) return true;
  }
  return false;
}
