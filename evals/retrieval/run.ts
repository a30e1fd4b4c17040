// npm run eval -- retrieval, through the retriever that clients get. Prints one JSON object: hit@1, hit@5, MRR@10, milliseconds per
// query. Two kinds of sets: BEIR-style files (--corpus F.jsonl --queries F.jsonl --qrels F.csv), and our own questions over the
// knowledge folder (--own, all own-questions*.jsonl here, or those of --questions F.jsonl). --half odd|even takes every second query, for tuning on one half and telling of
// the other; --misses prints the questions that were not answered first.
import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readCorpus, readOwnQuestions, readQuestions, type Question } from './read-sets.ts';
import { ingest } from '../../server/knowledge/ingest.ts';
import { loadKnowledgeFiles } from '../../server/knowledge/load-files.ts';
import { listDocuments } from '../../server/knowledge/store.ts';
import { openKoers } from '../open-koers.ts';

const folder = 'evals/retrieval';
const noAnswer = `${folder}/no-answer.jsonl`;

/** @param argv see above */
export async function runRetrievalEval(argv: string[]): Promise<void> {
  const { values } = parseArgs({
    args: argv,
    options: {
      corpus: { type: 'string' },
      queries: { type: 'string' },
      qrels: { type: 'string' },
      own: { type: 'boolean', default: false },
      questions: { type: 'string', multiple: true },
      half: { type: 'string' },
      misses: { type: 'boolean', default: false },
    },
  });
  const { corpus, queries, qrels } = values;
  if (!values.own && !(corpus && queries && qrels)) throw new Error('npm run eval -- retrieval --corpus F.jsonl --queries F.jsonl --qrels F.csv | --own');
  const own =
    values.questions ??
    readdirSync(folder)
      .filter((name) => /^own-questions.*\.jsonl$/.test(name))
      .map((name) => `${folder}/${name}`);
  const all = values.own ? own.flatMap(readOwnQuestions) : readQuestions(queries as string, qrels as string);
  const questions = values.half ? all.filter((_, index) => (index % 2 === 0) === (values.half === 'even')) : all;
  const koers = await openKoers();
  try {
    const loaded = values.own ? await loadKnowledgeFiles('knowledge') : { files: readCorpus(corpus as string), broken: [] };
    await ingest({ db: koers.database }, koers.organisationId, loaded);
    const documents = await koers.database.asSystem(koers.organisationId, 'eval', listDocuments);
    const pathOf = new Map(documents.map(({ id, path }) => [id, path]));
    const reader = { id: crypto.randomUUID(), organisationId: koers.organisationId, role: 'counsellor' as const };
    const look = async (query: string, evenUnsure = true) =>
      (await koers.deps.retrieve(reader, { query, limit: 20, on: '2026-11-26', evenUnsure })).map(({ documentId, heading }) => ({
        path: pathOf.get(documentId) ?? '',
        heading,
      }));
    const times: number[] = [];
    const found: { question: Question; places: { path: string; heading: string }[] }[] = [];
    for (const question of questions) {
      const began = performance.now();
      const places = await look(question.text);
      times.push(performance.now() - began);
      found.push({ question, places });
    }
    const byPassage = score(found.map(({ question, places }) => rankOf(places, question.answers)));
    const byDocument = score(
      found.map(({ question, places }) =>
        rankOf(
          oncePerPath(places),
          question.answers.map(({ path }) => ({ path })),
        ),
      ),
    );
    if (values.misses) {
      for (const { question, places } of found) {
        const rank = rankOf(places, question.answers);
        if (rank !== 1) console.error(`${rank || '-'}  ${question.id}  ${question.text}  ->  ${places[0]?.path ?? 'nothing'}  #${places[0]?.heading ?? ''}`);
      }
    }
    const unanswerable = values.own ? readOwnQuestions(noAnswer) : [];
    let answered = 0;
    let unanswered = 0;
    for (const { text } of unanswerable) if ((await look(text, false)).length > 0) answered++;
    // What a client gets: nothing, where it is not sure. The ranking above is measured without that.
    if (values.own) for (const { text } of questions) if ((await look(text, false)).length === 0) unanswered++;
    console.log(
      JSON.stringify({
        ...(values.own ? byPassage : byDocument),
        msPerQuery: round(times.reduce((sum, time) => sum + time, 0) / times.length),
        queries: questions.length,
        ...(values.own
          ? {
              'document hit@1': byDocument['hit@1'],
              'document hit@5': byDocument['hit@5'],
              saidItDoesNotKnow: round(unanswered / questions.length),
              answeredUnanswerable: round(answered / unanswerable.length),
              unanswerable: unanswerable.length,
              byStyle: Object.fromEntries(
                [...new Set(questions.map(({ style }) => style ?? 'plain'))].map((style) => {
                  const of = found.filter(({ question }) => (question.style ?? 'plain') === style);
                  return [style, { ...score(of.map(({ question, places }) => rankOf(places, question.answers))), queries: of.length }];
                }),
              ),
            }
          : {}),
        documents: documents.length,
      }),
    );
  } finally {
    await koers.close();
  }
}

type Place = { path: string; heading?: string };

/** The place of the first answer among the first ten, from 1; 0 when none is there. */
function rankOf(places: readonly { path: string; heading: string }[], answers: readonly Place[]): number {
  const isAnswer = (place: { path: string; heading: string }) =>
    answers.some(({ path, heading }) => path === place.path && (heading === undefined || heading === place.heading));
  return places.slice(0, 10).findIndex(isAnswer) + 1;
}

const oncePerPath = (places: readonly { path: string; heading: string }[]) =>
  places.filter(({ path }, index) => places.findIndex((other) => other.path === path) === index);
const round = (value: number) => Math.round(value * 1000) / 1000;

function score(ranks: readonly number[]) {
  const share = (within: number) => round(ranks.filter((rank) => rank > 0 && rank <= within).length / ranks.length);
  return { 'hit@1': share(1), 'hit@5': share(5), 'MRR@10': round(ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0) / ranks.length) };
}
