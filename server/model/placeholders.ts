// Names, addresses and numbers of people do not leave for a model's service: they go as [NAAM1], [TELEFOON1] and come back in
// its answer. Stable within one veil, so that all texts of one question tell of the same people. Relied on by reply.ts,
// screen.ts, write-with-model.ts and embeddings.ts. It hides what it knows and what has a pattern; a name nobody told it stays.
import { ModelFailure } from './failure.ts';
import { formsOfNames, patternOfNames, personalPatterns } from './personal-patterns.ts';

/** What is known of the people a text is about: client, counsellor, stand-in. `asWritten`: names that may be words too, only with their capital. */
export type KnownData = { names: readonly string[]; asWritten?: readonly string[] };

export type Veil = {
  /** The text with placeholders. Hide each text once. */
  hide(text: string): string;
  /**
   * The text with what was hidden put back.
   * @throws ModelFailure `nonsense` on a placeholder that was never given: the model made somebody up
   */
  restore(text: string): string;
  /** `restore` over pieces that may cut a placeholder in two. */
  restorePieces(pieces: AsyncIterable<string>): AsyncGenerator<string, void, undefined>;
};

const kinds = ['NAAM', ...Object.keys(personalPatterns)];
const anyPlaceholder = new RegExp(`\\[?\\b(${kinds.join('|')})(\\d{1,3})\\b\\]?`, 'gi');
/** What could still become a placeholder when the next piece comes. */
const openEnd = /\[?[A-Za-z]{0,12}\d{0,3}$/;

/** Makes a veil for the texts of one question to a model. */
export function makeVeil(known: KnownData): Veil {
  const forms = formsOfNames(known.names, known.asWritten);
  const spelled = new Map(forms.map(({ form, full }) => [plainForm(form), full]));
  const names = patternOfNames(forms);
  const groups = Object.entries({ ...personalPatterns, ...(names ? { NAAM: names } : {}) });
  const personal = new RegExp(groups.map(([kind, source]) => `(?<${kind}>${source})`).join('|'), 'gu');
  const given = new Map<string, string>();
  const hidden = new Map<string, string>();

  function placeholderFor(kind: string, value: string): string {
    const known = given.get(`${kind} ${value}`);
    if (known) return known;
    const count = [...hidden.keys()].filter((each) => each.startsWith(`[${kind}`)).length + 1;
    const placeholder = `[${kind}${count}]`;
    given.set(`${kind} ${value}`, placeholder);
    hidden.set(placeholder, value);
    return placeholder;
  }

  function restore(text: string): string {
    return text.replace(anyPlaceholder, (_, kind: string, number: string) => {
      const value = hidden.get(`[${kind.toUpperCase()}${Number(number)}]`);
      if (value === undefined) throw new ModelFailure('nonsense');
      return value;
    });
  }

  return {
    hide: (text) =>
      text.replace(personal, (found, ...rest) => {
        const matched = rest.at(-1) as Record<string, string | undefined>;
        const kind = groups.find(([each]) => matched[each] !== undefined)?.[0] ?? 'TEKST';
        return placeholderFor(kind, kind === 'NAAM' ? (spelled.get(plainForm(found)) ?? found) : found);
      }),
    restore,
    async *restorePieces(pieces) {
      let held = '';
      for await (const piece of pieces) {
        held += piece;
        const from = held.search(openEnd);
        const ready = restore(held.slice(0, from));
        held = held.slice(from);
        if (ready) yield ready;
      }
      if (held) yield restore(held);
    },
  };
}

/** One text, for where there is only one: a query to look up. */
export function hidePersonalData(text: string, known: KnownData): { text: string; restore: (text: string) => string } {
  const veil = makeVeil(known);
  return { text: veil.hide(text), restore: veil.restore };
}

function plainForm(form: string): string {
  return form.toLowerCase().replace(/\s+/g, ' ');
}
