// node evals/guard/train.ts: trains the learned guard and writes its weights. Deterministic: nothing is drawn by lot. The threshold is chosen on
// scores of sentences whose whole file (a writer's tone) was left out, so that at most `mostFalseAlarms` of the fine twins are held back.
import { mkdirSync, writeFileSync } from 'node:fs';
import { learnedGuardPath } from '../../server/conversation/limits/learned/load-learned-guard.ts';
import { writeLearnedGuard } from '../../server/conversation/limits/learned/weights-file.ts';
import { type Language, languages } from '../../server/people/roles.ts';
import { type Example, fitGuard, rowsOf, scoreLeftOut } from './fit.ts';
import { readHouseSentences } from './house-sentences.ts';
import { readTrainSentences } from './train-sentences.ts';

const mostFalseAlarms = 0.02;
/** There is more of it than of what was written for this, it is all of a kind, and it is never judged: it only shows how Koers talks. */
const houseWeight = 0.1;
const houseFolds = 5;

type Sentence = Example & { group: string; isHouse: boolean };

const written = readTrainSentences().map((one): Sentence => ({ ...one, weight: 1, group: one.writer, isHouse: false }));
const house = (await readHouseSentences()).map(
  ({ text, lang }, at): Sentence => ({ text, lang, kind: '', isBad: false, weight: houseWeight, group: `house ${at % houseFolds}`, isHouse: true }),
);
const examples = [...written, ...house];
const fit = rowsOf(examples);
const scores = scoreLeftOut(examples, fit, (at) => (examples[at] as Sentence).group);

const scoresWhere = (holds: (one: Sentence) => boolean): number[] => scores.filter((_, at) => holds(examples[at] as Sentence));
/** The least score above which at most this share lies. */
const boundary = (list: readonly number[], share: number): number => list.toSorted((a, b) => b - a)[Math.floor(list.length * share)] ?? 0;
const shareAbove = (list: readonly number[], from: number): string =>
  `${((100 * list.filter((one) => one > from).length) / list.length).toFixed(1)}% of ${list.length}`;

const from = Object.fromEntries(
  languages.map((language) => {
    const inLanguage = (one: Sentence) => one.lang === language;
    const twins = scoresWhere((one) => inLanguage(one) && !one.isBad && !one.isHouse);
    return [language, boundary(twins, mostFalseAlarms)];
  }),
) as Record<Language, number>;

for (const language of languages) {
  const bad = (more: (one: Sentence) => boolean = () => true) => scoresWhere((one) => one.lang === language && one.isBad && more(one));
  const fine = (isHouse: boolean) => scoresWhere((one) => one.lang === language && !one.isBad && one.isHouse === isHouse);
  const at = from[language];
  console.log(`${language}: caught ${shareAbove(bad(), at)}; held back: twins ${shareAbove(fine(false), at)}, the house's own ${shareAbove(fine(true), at)}`);
  for (const group of [...new Set(written.filter((one) => one.lang === language).map((one) => one.group))])
    console.log(
      `   ${group.padEnd(12)} ${shareAbove(
        bad((one) => one.group === group),
        at,
      )}`,
    );
}
const bytes = writeLearnedGuard(fitGuard(examples, fit, from));
mkdirSync(new URL('.', learnedGuardPath), { recursive: true });
writeFileSync(learnedGuardPath, bytes);
console.log(`Wrote ${bytes.length} bytes, trained on ${examples.length} sentences, ${written.filter((one) => one.isBad).length} of them bad.`);
