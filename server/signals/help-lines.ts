// Which help lines a client sees, in which order. The lines themselves (number, hours, address, date checked) are data under
// knowledge/partners and are handed in; here is only which fits. The number that fits best comes first: people call the first.
import type { AnswerLanguage } from './crisis-answers.ts';
import type { CrisisSituation, SignalKind } from './signal.ts';

/** One partner that may be shown at once; `number` as dialled. */
export type HelpLineEntry = {
  name: string;
  number?: string | null;
  url?: string | null;
  chatUrl?: string | null;
  hours?: { nl?: string; fr?: string; en?: string } | null;
  kinds: readonly string[];
  languages: readonly string[];
  situations?: readonly string[] | null;
};
/** What the screen gets: the shape of `helpLines` in the safety frame. */
export type ShownHelpLine = { name: string; number: string; url: string; hours: string };

const most = 4;

const crisisOrder: Record<CrisisSituation, Record<AnswerLanguage, string[]>> = {
  suicide: { nl: ['1813', '112'], fr: ['0800 32 123', '112'], en: ['02 648 40 14', '1813', '112'] },
  'self-harm': { nl: ['1813', '112'], fr: ['0800 32 123', '112'], en: ['02 648 40 14', '1813', '112'] },
  threatened: { nl: ['112', '101', '1712'], fr: ['112', '101', '1712'], en: ['112', '101', '1712'] },
  'danger-other': { nl: ['112', '1813', '1712'], fr: ['112', '0800 32 123', '1712'], en: ['112', '02 648 40 14', '1813', '1712'] },
};

const urgentOrder: Partial<Record<SignalKind, string[]>> = {
  // Harm at home or at work: the line for violence first, and the emergency numbers in case it is happening now.
  'domestic-violence': ['1712', '112', '101'],
  harassment: ['112', '101', '1712'],
};

/** The lines for a crisis, most fitting first; the ones in the list of the situation, then others that name the situation. */
export function helpLinesFor(situation: CrisisSituation, language: AnswerLanguage, lines: HelpLineEntry[]): ShownHelpLine[] {
  const first = inOrder(crisisOrder[situation][language], lines);
  const others = lines.filter((line) => line.situations?.includes(situation) && speaks(line, language) && !first.includes(line));
  return shown([...first, ...others], language);
}

/** The lines for an urgent signal of this kind; lines in the client's language before the rest. */
export function urgentLinesFor(kind: SignalKind, language: AnswerLanguage, lines: HelpLineEntry[]): ShownHelpLine[] {
  const first = inOrder(kind === 'crisis' ? perhapsCrisis(language) : (urgentOrder[kind] ?? []), lines);
  const fitting = lines.filter((line) => line.kinds.includes(kind) && !first.includes(line));
  const own = fitting.filter((line) => speaks(line, language));
  const rest = fitting.filter((line) => !speaks(line, language));
  // A kind that no line serves (a dismissal, a contract) gets none: a number that does not fit frightens, and the reply points on.
  return shown([...first, ...own, ...rest], language);
}

/** It may be despair and it may be exhaustion: somebody to talk to comes first, the line for the worst stands beside it. */
function perhapsCrisis(language: AnswerLanguage): string[] {
  return language === 'nl' ? ['106', ...crisisOrder.suicide.nl] : crisisOrder.suicide[language];
}

function inOrder(numbers: string[], lines: HelpLineEntry[]): HelpLineEntry[] {
  const found = numbers.flatMap((number) => lines.filter((line) => numbersOf(line).includes(digits(number))).slice(0, 1));
  return [...new Set(found)];
}

/** A line may print two numbers: "112 / 101". */
function numbersOf(line: HelpLineEntry): string[] {
  return (line.number ?? '')
    .split(/[/,;]| of | ou | or /)
    .map(digits)
    .filter((number) => number !== '');
}

function digits(number: string): string {
  return number.replace(/\D/g, '');
}

function speaks(line: HelpLineEntry, language: AnswerLanguage): boolean {
  return line.languages.length === 0 || line.languages.includes(language);
}

function shown(lines: HelpLineEntry[], language: AnswerLanguage): ShownHelpLine[] {
  return lines.slice(0, most).map((line) => ({
    name: line.name,
    number: line.number ?? '',
    url: line.url ?? line.chatUrl ?? '',
    hours: line.hours?.[language] ?? line.hours?.nl ?? '',
  }));
}
