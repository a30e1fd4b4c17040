// Numbers, dates and names of a Dutch sentence, for the grounding check. Pure.
import { wordsOf } from '../knowledge/words.ts';
import { numberWords, units } from './grounding-words.ts';

/** Numbers, in digits and in words, with the unit or noun they count. */
export function numbersIn(text: string): { value: string; unit: string }[] {
  const words = text.toLowerCase().match(/0\d{1,3}(?:\s\d{2,3})+|\d+(?:[./,]\d+)*|%|[\p{L}-]+/gu) ?? [];
  return words.flatMap((word, place) => {
    const isDigits = /^\d/.test(word);
    const value = isDigits ? word.replace(/\.(?=\d{3}\b)/g, '').replace(/\s/g, '') : (numberWords[word] ?? '');
    if (value === '' || (word === 'één' && !units.test(words[place + 1] ?? ''))) return [];
    const after = words.slice(place + 1, place + 3);
    const next = (/^\d/.test(after[0] ?? '') ? [] : after).find((one) => units.test(one)) ?? '';
    return [
      {
        value,
        unit: next
          .replace(/^uren$/, 'uur')
          .replace(/^jaren$/, 'jaar')
          .replace(/^weken$/, 'week')
          .replace(/^maanden$/, 'maand')
          .replace(/^dagen$/, 'dag'),
      },
    ];
  });
}

export function datesIn(dates: string): { value: string; unit: string }[] {
  const months = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
  return [...dates.matchAll(/(\d{4})-(\d\d)-(\d\d)/g)].flatMap(([, year, month, day]) => [
    { value: year as string, unit: '' },
    { value: String(Number(day)), unit: months[Number(month) - 1] as string },
  ]);
}

/** Names: a capital inside the sentence, or capitals only. Folded. */
export function namesIn(text: string): string[] {
  const words = text.match(/[\p{L}\p{N}.-]+/gu) ?? [];
  return words.flatMap((word, place) => (/^\p{Lu}/u.test(word) && (place > 0 || /^\p{Lu}{2,}/u.test(word)) ? wordsOf(word.replace(/\.$/, '')) : []));
}
