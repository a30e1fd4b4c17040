// Grounded: claims carry a source that says so (DOMAIN.md). What can be checked without reading like a human: whether the source
// exists, was valid that day, names the figures of the sentence, and is about the same thing at all.
import { contentWordsOf, isSameWord } from '../dutch-words.ts';
import { figuresNamedIn, figuresOf } from '../figures.ts';
import { notJudged, type Score } from '../rubric.ts';
import { isQuestion, type Reply, repliesOf, type Source, type Transcript } from '../transcript.ts';

const worstFirst = ['figure-not-in-source', 'unresolved', 'not-valid', 'no-source', 'off-topic'] as const;
type Offence = (typeof worstFirst)[number];

/** From the client's own file: hours left, actions, dates of sessions (VOICE.md: own file first). Not a claim about the world. */
const fromFile = /\b(?:jouw|je|uw) (?:dossier|traject|cheque|plan|acties?|lijst(?:je)?)\b|\b(?:votre dossier|your file)\b/iu;
const scale = /\bschaal\b|\b(?:van )?(?:0|nul|1|een|één) tot (?:10|tien|5|vijf)\b/iu;

/**
 * A claim is a sentence, no question, with a source marker, or with a figure that is not the client's own (their messages so far,
 * their career question, insights and actions), no help line's number, not from their file and not a scale. A claim is at fault when a marker leads
 * nowhere, when the document was not valid on the day of the reply, when a figure stands in none of the cited passages, when the
 * sentence shares no content word with what it cites, or when it has a figure and no source. A reply with the move `inform` and no
 * source at all counts as one such claim.
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
    const known = figuresNamedIn([...transcript.clientWords, ...transcript.helpNumbers, ...saidBefore(transcript, reply)].join('\n'));
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
      if (markers.length === 0 && (figures.length === 0 || reply.move?.startsWith('exercise-'))) continue;
      claims++;
      const offence = markers.length === 0 ? 'no-source' : checkClaim(text, figures, markers, reply, sources);
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

function saidBefore(transcript: Transcript, reply: Reply): string[] {
  return transcript.turns.filter((turn) => turn.from === 'client' && turn.seq < reply.seq).map((turn) => turn.text);
}

function checkClaim(text: string, figures: readonly string[], markers: readonly number[], reply: Reply, sources: ReadonlyMap<string, Source>): Offence | null {
  const cited = markers.map((marker) => sources.get(reply.citedDocumentIds[marker - 1] ?? ''));
  if (cited.includes(undefined)) return 'unresolved';
  const found = cited as Source[];
  const day = reply.at.toISOString().slice(0, 10);
  if (found.some((source) => (source.validFrom ?? day) > day || (source.validTo ?? day) < day)) return 'not-valid';
  const said = found.map((source) => [source.title, ...source.passages].join('\n')).join('\n');
  const named = figuresNamedIn(said);
  if (figures.some((figure) => !named.has(figure))) return 'figure-not-in-source';
  const words = contentWordsOf(said);
  const own = contentWordsOf(text);
  return own.length > 0 && !own.some((word) => words.some((other) => isSameWord(word, other))) ? 'off-topic' : null;
}
