// The material of one question to a judge, as text: turns, what the client found out before, sources. Everything a person wrote is on one
// line, without marks that could end the fence, and with names and numbers as placeholders. Pure.
import type { Veil } from '../../model/placeholders.ts';
import { asData } from '../../model/prompt.ts';
import type { Criterion } from '../rubric.ts';
import { repliesOf, type Source, type Transcript, type Turn } from '../transcript.ts';
import type { NumberedTurn } from './choose-turns.ts';
import { tokensOf } from './choose-turns.ts';
import type { Level, RubricCriterion } from './read-rubric.ts';

/** Tokens of sources in one question. */
const sourceBudget = 2500;

/** Fixed answers are written by people; they count only where the right answer may be a fixed one. */
export function mayBeQuoted(turn: Turn, criterion: Criterion): boolean {
  return turn.from === 'koers' && (turn.voice !== 'fixed' || criterion === 'signal-reaction');
}

/** One line a turn, with a line where turns are left out. */
export function wordTurns(
  shown: readonly NumberedTurn[],
  { transcript, criterion, veil }: { transcript: Transcript; criterion: Criterion; veil: Veil },
): string {
  const lines: string[] = [];
  let last = 0;
  for (const { number, turn } of shown) {
    if (number > last + 1) lines.push(leftOut(number - last - 1));
    lines.push(`[${number}]${mayBeQuoted(turn, criterion) ? '*' : ''} ${speakerOf(turn, transcript)}: ${oneLine(turn.text, veil)}`);
    last = number;
  }
  const missing = transcript.turns.length - last;
  if (missing > 0) lines.push(leftOut(missing));
  return lines.join('\n');
}

const leftOut = (count: number) => (count === 1 ? '(1 beurt weggelaten)' : `(${count} beurten weggelaten)`);

function speakerOf(turn: Turn, { signals }: Transcript): string {
  if (turn.from === 'counsellor') return 'begeleider';
  if (turn.from === 'koers') return `Koers${turn.voice === 'fixed' ? ', vast antwoord' : ''}${turn.cut ? ', afgebroken' : ''}`;
  return `klant${signals.some(({ messageId }) => messageId === turn.id) ? ' [signaal]' : ''}`;
}

/** Where a criterion does not ask what the client said before, that is not shown: it would only colour the rest. */
const needsFile: readonly Criterion[] = ['uses-insights', 'moves-forward', 'grounded'];

export function wordFile({ clientWords }: Transcript, criterion: Criterion, veil: Veil): string {
  if (!needsFile.includes(criterion)) return '(niet nodig voor dit criterium)';
  return clientWords.length === 0 ? '(niets)' : clientWords.map((words) => `- ${oneLine(words, veil)}`).join('\n');
}

/** What the shown turns cite, by turn and marker; of a long source the passages that have most to do with the turn. */
export function wordSources(shown: readonly NumberedTurn[], transcript: Transcript, criterion: Criterion, veil: Veil): string {
  if (criterion !== 'grounded') return '(niet nodig voor dit criterium)';
  const cites = shown.flatMap(({ number, turn }) =>
    turn.citedDocumentIds.map((documentId, at) => ({ mark: `beurt ${number}, [${at + 1}]`, documentId, turn })),
  );
  if (cites.length === 0) return '(geen)';
  const each = Math.floor(sourceBudget / cites.length);
  const blocks = cites.map(({ mark, documentId, turn }) => {
    const source = transcript.sources.find((one) => one.documentId === documentId);
    if (!source) return `${mark}: (niet gevonden)`;
    return `${mark}: ${oneLine(source.title, veil)}${validity(source)}\n${nearest(source, turn.text, each)
      .map((passage) => oneLine(passage, veil))
      .join('\n')}`;
  });
  return blocks.join('\n\n');
}

function validity({ validFrom, validTo }: Source): string {
  if (!validFrom && !validTo) return '';
  return ` (geldig${validFrom ? ` van ${validFrom}` : ''}${validTo ? ` tot en met ${validTo}` : ''})`;
}

/** The passages that share most words and figures with a turn, in their own order, within a budget; the first one always. */
function nearest({ passages }: Source, text: string, budget: number): string[] {
  const asked = new Set(text.toLowerCase().match(/\p{L}{4,}|\d+/gu) ?? []);
  const shared = (passage: string) => new Set((passage.toLowerCase().match(/\p{L}{4,}|\d+/gu) ?? []).filter((word) => asked.has(word))).size;
  const ranked = passages.map((passage, at) => ({ passage, at, count: shared(passage) })).sort((a, b) => b.count - a.count || a.at - b.at);
  const kept: typeof ranked = [];
  let spent = 0;
  for (const one of ranked) {
    if (kept.length > 0 && spent + tokensOf(one.passage) > budget) continue;
    kept.push(one);
    spent += tokensOf(one.passage);
  }
  return kept.sort((a, b) => a.at - b.at).map(({ passage }) => passage);
}

/** The five levels in the order of this vote. */
export function wordLevels({ levels }: RubricCriterion, order: readonly Level[]): string {
  return order.map((level) => `Niveau ${level}: ${levels[level].anchor}\nVoorbeeld: ${levels[level].example}`).join('\n\n');
}

/** A typed line break would look like a turn of its own. */
function oneLine(text: string, veil: Veil): string {
  return asData(veil.hide(text)).replace(/\s+/g, ' ').trim();
}

/** Why a criterion need not be asked at all; null where it is. */
export function isPointless(transcript: Transcript, criterion: Criterion): 'no-replies' | 'no-insights' | null {
  const quotable = transcript.turns.some((turn) => mayBeQuoted(turn, criterion) && turn.text.trim() !== '');
  if (!quotable || (criterion !== 'signal-reaction' && repliesOf(transcript).length === 0)) return 'no-replies';
  return criterion === 'uses-insights' && transcript.clientWords.length === 0 ? 'no-insights' : null;
}
