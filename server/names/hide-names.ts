// What a supervisor reads has no names in it (DOMAIN.md; the client is told so on the first screen): not of those who are known, not of others
// the client speaks of, and no number or address. It is hidden as it is for a model (model/placeholders.ts), only that a person sees no
// placeholder: what one veil hides it hides the same in every text of a conversation, so that a quote still stands in its message. Pure.
import { makeVeil } from '../model/placeholders.ts';
import { findNames, type FoundNames } from './find-names.ts';

/** What stands in the place of a name, a number, an address. */
export const hiddenMark = '•••';

/** Anything a veil leaves; TEKST is what only looked like it. */
const placeholder = /\[(NAAM|EMAIL|REKENING|RIJKSNUMMER|TELEFOON|ADRES|TEKST)\d+\]/g;

/**
 * Makes what hides names.
 * @param known names of those who take part
 * @param saidByClient all that the client wrote in this conversation, in which others may be named
 */
export function makeHider(known: readonly string[], saidByClient: readonly string[]): (text: string) => string {
  return hiderOf(known, [findNames(saidByClient)]);
}

/** The same of names that were found before. */
export function hiderOf(known: readonly string[], found: readonly FoundNames[]): (text: string) => string {
  const veil = makeVeil({ names: [...known, ...found.flatMap(({ anyCase }) => anyCase)], asWritten: found.flatMap(({ asWritten }) => asWritten) });
  return (text) => veil.hide(text).replace(placeholder, (given, kind) => (kind === 'TEKST' ? veil.restore(given) : hiddenMark));
}

/** A quote with its names again, for who may read them: where it stands in its message; as it is where it does not. */
export function findHiddenQuote(quote: string, message: string): string {
  if (!quote.includes(hiddenMark)) return quote;
  const pattern = quote
    .split(hiddenMark)
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
    // What was hidden stands within one sentence.
    .join('[^\\s.!?](?:[^\\n.!?]|[.](?!\\s)){0,119}?');
  return new RegExp(pattern, 'u').exec(message)?.[0] ?? quote;
}
