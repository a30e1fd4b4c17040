// Grounded: claims carry a source that says so (DOMAIN.md). What can be checked without reading like a human: whether the source
// exists, was valid that day, names the figures of the sentence, and is about the same thing at all.
import { checkGrounding, type GroundingRule, statesFact } from '../../conversation/grounding.ts';
import { pointing } from '../../conversation/limits/reporting.ts';
import type { Language } from '../../people/roles.ts';
import { contentWordsOf, isSameWord } from '../dutch-words.ts';
import { figuresNamedIn, figuresOf } from '../figures.ts';
import { notJudged, type Score } from '../rubric.ts';
import { isQuestion, type Reply, repliesOf, saidBefore, type Source, type Transcript, withoutMarkers } from '../transcript.ts';
import { generalClaim } from './rules/claims.ts';

const worstFirst = ['figure-not-in-source', 'unresolved', 'not-valid', 'no-source', 'off-topic', 'not-said'] as const;
type Offence = (typeof worstFirst)[number];

/** From the client's own file: hours left, actions, dates of sessions (VOICE.md: own file first). Not a claim about the world. */
const fromFile = /\b(?:jouw|je|uw) (?:dossier|traject|cheque|plan|acties?|lijst(?:je)?)\b|\b(?:votre dossier|your file)\b/iu;
const scale = /\bschaal\b|\b(?:van )?(?:0|nul|1|een|één) tot (?:10|tien|5|vijf)\b/iu;

/**
 * A claim is a sentence, no question, with a source marker; or with a figure that is not the client's own (their messages so far,
 * their career question, insights and actions), no help line's number, not from their file and not a scale; or that speaks for many
 * ("negen op de tien", "werkgevers kiezen"); or that states a fact in a reply that informs (conversation/grounding.ts). A claim is at fault when a marker leads
 * nowhere, when the document was not valid on the day of the reply, when a figure stands in none of the cited passages, when the
 * sentence shares no content word with what it cites or says more or other than it, or when it has no source. Pointing to who knows ("je huisarts") is held to its
 * figures alone. A reply with the move `inform` and no source at all counts as one such claim.
 *
 * Score: 5 − 4 × (faults / claims), rounded, and at most 3 with one fault or more. Null when nothing was claimed.
 */
export function measureGrounded(transcript: Transcript): Score {
  const criterion = 'grounded';
  const replies = repliesOf(transcript);
  if (replies.length === 0) return notJudged(criterion, 'no-replies');
  const sources = new Map(transcript.sources.map((source) => [source.documentId, source]));
  let claims = 0;
  let ownFile = 0;
  let example: { reply: Reply; text: string } | null = null;
  const faults: { reply: Reply; text: string; offence: Offence }[] = [];
  for (const reply of replies) {
    const said = saidBefore(transcript, reply);
    const known = figuresNamedIn([said, ...transcript.helpNumbers].join('\n'));
    let cited = false;
    for (const text of reply.sentences) {
      const markers = [...text.matchAll(/\[(\d+)\]/g)].map((match) => Number(match[1]));
      cited ||= markers.length > 0;
      const figures = isQuestion(text) || scale.test(text) ? [] : figuresOf(text).filter((figure) => !known.has(figure));
      if (markers.length === 0 && figures.length > 0 && (reply.move === 'own-file' || fromFile.test(text))) {
        ownFile++;
        continue;
      }
      // How long an exercise takes, and what its scale runs from, is the exercise's own.
      if (markers.length === 0 && (!claimsSomething(text, figures, said, reply, transcript.language) || reply.move?.startsWith('exercise-'))) continue;
      claims++;
      const offence = markers.length === 0 ? 'no-source' : checkClaim(text, figures, markers, reply, sources, { said, language: transcript.language });
      if (offence) faults.push({ reply, text, offence });
      else example ??= { reply, text };
    }
    if (reply.move === 'inform' && !cited && !reply.cut) {
      claims++;
      faults.push({ reply, text: reply.text, offence: 'no-source' });
    }
  }
  if (claims === 0) return notJudged(criterion, 'no-claims');
  const params = { claims, fromFile: ownFile };
  const worst = worstFirst.flatMap((offence) => faults.filter((fault) => fault.offence === offence))[0];
  if (worst) {
    return {
      criterion,
      score: Math.max(1, Math.min(3, Math.round(5 - (4 * faults.length) / claims))),
      explanation: { code: `grounded.${worst.offence}`, params: { ...params, offences: faults.length } },
      quote: { messageId: worst.reply.id, text: worst.text },
      at: [...new Set(faults.map(({ reply }) => reply.id))],
    };
  }
  return { criterion, score: 5, explanation: { code: 'grounded.good', params }, quote: example && { messageId: example.reply.id, text: example.text } };
}

/** Says how far the source goes, which is no claim beside it. */
const caveat =
  /(?<!\p{L})(?:(?:nog )?niet (?:bevestigd|nagekeken)|bevestigd worden|kijk het na|reken er (?:dus )?(?:nog )?niet|niet zeker van|iets anders dan geen werk|n'ai pas pu vérifier|could not check)(?!\p{L})/iu;

/** Whether a sentence without a marker claims something of the world. */
function claimsSomething(text: string, figures: readonly string[], said: string, reply: Reply, language: Language): boolean {
  if (figures.length > 0) return true;
  if (isQuestion(text) || pointing[language].test(text) || caveat.test(text)) return false;
  return generalClaim[language].test(text) || (reply.move === 'inform' && statesFact(text.trim(), [], said, language, { informs: true }));
}

function checkClaim(
  text: string,
  figures: readonly string[],
  markers: readonly number[],
  reply: Reply,
  sources: ReadonlyMap<string, Source>,
  { said, language }: { said: string; language: Language },
): Offence | null {
  const cited = markers.map((marker) => sources.get(reply.citedDocumentIds[marker - 1] ?? ''));
  if (cited.includes(undefined)) return 'unresolved';
  const found = cited as Source[];
  const day = reply.at.toISOString().slice(0, 10);
  if (found.some((source) => (source.validFrom ?? day) > day || (source.validTo ?? day) < day)) return 'not-valid';
  // A source whose text is not at hand (knowledge that was not brought in) can be named, not held against.
  if (found.every((source) => source.passages.length === 0)) return null;
  const passages = found.map((source) => [source.title, ...source.passages].join('\n')).join('\n');
  const named = figuresNamedIn(passages);
  if (figures.some((figure) => !named.has(figure))) return 'figure-not-in-source';
  const words = contentWordsOf(passages);
  const own = contentWordsOf(text);
  if (language === 'nl' && own.length > 0 && !own.some((word) => words.some((other) => isSameWord(word, other)))) return 'off-topic';
  return saysOther(text, found, said, language);
}

/** A list of points as one sentence: "nodig:\n- a\n- b" says what "nodig: a; b" says. */
const inLines = (text: string): string => text.replace(/:\s*\n\s*- /gu, ': ').replace(/\n\s*- /gu, '; ');

/** A changed fact is a fault wherever it stands; words that the source lacks are none where the sentence only points to who can tell. */
const changed: readonly GroundingRule[] = ['number', 'denial', 'opposite'];

function saysOther(text: string, found: readonly Source[], said: string, language: Language): Offence | null {
  const held = found.map((source) => ({ title: source.title, heading: '', text: inLines(source.passages.join('\n')) }));
  // "… nodig: a; b; c": each point as the source has it, in whatever order.
  const points = /: ([^:]+;[^:]+)$/u.exec(withoutMarkers(text).replace(/[.\s]+$/u, ''))?.[1]?.split(/;\s*/u);
  const told = held.map((source) => source.text.toLowerCase()).join('\n');
  if (points?.every((point) => told.includes(point.trim().toLowerCase()))) return null;
  // The markers count over the sources of the reply; these are the ones of this sentence.
  const verdict = checkGrounding(`${withoutMarkers(text)} ${held.map((_, index) => `[${index + 1}]`).join('')}`, held, said, language);
  if (verdict.ok) return null;
  if (verdict.rule === 'number') return 'figure-not-in-source';
  return changed.includes(verdict.rule) || !(pointing[language].test(text) || verdict.rule === 'name') ? 'not-said' : null;
}
