// What the embedded voice says to the same questions: every sentence with a marker must stand word for word in a passage of the document
// it cites, and what no longer holds must be said to be past.
import { sameSentenceKey } from '../../server/conversation/guard.ts';
import { splitSentences } from '../../server/conversation/sentences.ts';
import { playScript } from '../dialogue/play-script.ts';
import type { EvalKoers } from '../open-koers.ts';
import type { Answer } from './play-answers.ts';

type Cited = { documentId: string; title: string };

/** Counts over the questions, in the embedded voice. */
export async function measureEmbedded(koers: EvalKoers, answers: readonly Answer[]) {
  const documents = await readDocuments(koers);
  const figures = { answers: answers.length, informed: 0, cited: 0, notInSource: 0, fromNearMiss: 0, pastUnsaid: 0, forCounsellors: 0 };
  for (const { question, language } of answers) {
    const [turn] = await playScript(koers, { turns: [question], client: { language } });
    const citations = (turn?.reply.citations ?? []) as Cited[];
    if (citations.length > 0) figures.informed++;
    const sentences = splitSentences(turn?.reply.text ?? '');
    for (const [, number] of (turn?.reply.text ?? '').matchAll(/\[(\d+)\]/g)) {
      const document = documents.get(citations[Number(number) - 1]?.documentId ?? '');
      const sentence = sentences.find((one) => one.includes(`[${number}]`)) ?? '';
      figures.cited++;
      if (!document?.text.includes(partInSource(sentence, language))) figures.notInSource++;
      if (document?.isNearMiss) figures.fromNearMiss++;
      if (document?.audience === 'counsellor') figures.forCounsellors++;
      if (document?.isPast && !/gold tot|valait jusqu|held until|jusqu'au|until/i.test(turn?.reply.text ?? '')) figures.pastUnsaid++;
    }
  }
  return figures;
}

/** In another language the source is quoted in Dutch between marks. */
function partInSource(sentence: string, language: Answer['language']): string {
  const quoted = /["“«]\s*(.+?)\s*["”»]/.exec(sentence)?.[1];
  return sameSentenceKey(language === 'nl' ? sentence : (quoted ?? sentence));
}

async function readDocuments(koers: EvalKoers) {
  const rows = await koers.database.asSystem(koers.organisationId, 'eval', (tx) =>
    tx.query<{ id: string; audience: string; origin: string; validTo: string | null; text: string }>(
      `select d.id, d.audience, d.origin, d.valid_to::text as "validTo", string_agg(p.text, ' ' order by p.id) as text
       from document d join passage p on p.organisation_id = d.organisation_id and p.document_id = d.id
       where d.organisation_id = koers_organisation() group by d.id, d.organisation_id, d.audience, d.origin, d.valid_to`,
    ),
  );
  const today = new Date().toISOString().slice(0, 10);
  return new Map(
    rows.map(({ id, audience, origin, validTo, text }) => [
      id,
      { audience, isNearMiss: origin.startsWith('Verzonnen voor deze meting'), isPast: validTo !== null && validTo < today, text: sameSentenceKey(text) },
    ]),
  );
}
