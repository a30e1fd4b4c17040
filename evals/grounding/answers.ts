// npm run eval -- faithfulness [--part tuning|unseen] [--checker honest|gullible|rubbish] [--found-only] [--show]: whole answers to knowledge questions,
// through retrieval, planner and gate. Prints one JSON object: sentences that are not supported and left (the target is 0), supported ones
// that were dropped, by kind and language, for a played model's answers; and what the embedded voice says to the same questions.
import { parseArgs } from 'node:util';
import { measureEmbedded } from './embedded-answers.ts';
import { type Checker, openWithNearMisses, type PlayedAnswer, playAnswers, readAnswers, type SentenceKind, type Told } from './play-answers.ts';

/** @param argv see above */
export async function runFaithfulnessEval(argv: string[]): Promise<void> {
  const { values } = parseArgs({
    args: argv,
    options: {
      answers: { type: 'string', default: 'evals/grounding/answers.jsonl' },
      part: { type: 'string' },
      checker: { type: 'string' },
      'found-only': { type: 'boolean', default: false },
      show: { type: 'boolean', default: false },
    },
  });
  const answers = readAnswers(values.answers).filter(({ part }) => !values.part || part === values.part);
  const koers = await openWithNearMisses();
  try {
    const played = await playAnswers(koers, answers, { checker: (values.checker as Checker | undefined) ?? null, foundOnly: values['found-only'] });
    const embedded = await measureEmbedded(koers, answers);
    if (values.show) played.forEach(show);
    console.log(JSON.stringify({ model: byLanguage(played), embedded }, null, 1));
  } finally {
    await koers.close();
  }
}

const isRight = (kind: SentenceKind) => kind === 'supported' || kind === 'talk';

function byLanguage(played: readonly PlayedAnswer[]) {
  return Object.fromEntries(
    (['nl', 'fr', 'en'] as const).map((language) => {
      const answers = played.filter((answer) => answer.language === language);
      const told = answers.flatMap((answer) => answer.told);
      const wrong = told.filter(({ kind }) => !isRight(kind));
      return [
        language,
        {
          answers: answers.length,
          notInformed: answers.filter(({ move }) => move !== 'inform').map(({ id }) => id),
          notShown: answers.reduce((sum, { missing }) => sum + missing.length, 0),
          unsupportedThatLeft: `${countLeft(wrong)} of ${wrong.length}`,
          supportedDropped: `${dropped(told, 'supported')} of ${told.filter(({ kind }) => kind === 'supported').length}`,
          talkDropped: `${dropped(told, 'talk')} of ${told.filter(({ kind }) => kind === 'talk').length}`,
          leftByKind: Object.fromEntries(
            kindsOf(wrong).map((kind) => [kind, `${countLeft(wrong.filter((one) => one.kind === kind))} of ${count(wrong, kind)}`]),
          ),
        },
      ];
    }),
  );
}

const countLeft = (told: readonly Told[]) => told.filter(({ left }) => left).length;
const count = (told: readonly Told[], kind: SentenceKind) => told.filter((one) => one.kind === kind).length;
const dropped = (told: readonly Told[], kind: SentenceKind) => told.filter((one) => one.kind === kind && !one.left).length;
const kindsOf = (told: readonly Told[]) => [...new Set(told.map(({ kind }) => kind))].sort();

function show({ id, move, reply, told, missing }: PlayedAnswer): void {
  console.error(`\n${id} ${move}${missing.length > 0 ? ` (not shown: ${missing.join(', ')})` : ''}\n  => ${reply}`);
  for (const { kind, text, left } of told) if (left !== isRight(kind)) console.error(`  ${left ? 'LEFT' : 'DROPPED'} ${kind}: ${text}`);
}
