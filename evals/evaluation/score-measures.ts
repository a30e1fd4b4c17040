// How well the embedded measures find what was planted, and how far their scores agree with the ratings by hand. Pure.
import { confusion, type Kappa, type Pair, percentAgreement, weightedKappa } from '../../server/evaluation/agreement.ts';
import { measureConversation } from '../../server/evaluation/measure-conversation.ts';
import { type Criterion, criteria, type Score } from '../../server/evaluation/rubric.ts';
import type { PlantedFault, RatedConversation } from './read-conversations.ts';

/** From this score down a conversation is held to be at fault on a criterion. */
const low = 3;

export type Share = { count: number; of: number };
export type Figures = {
  criterion: Criterion;
  /** Of the planted faults, those whose very turn is named. */
  strict: Share;
  /** Of the planted faults, those whose turn is named or whose conversation scores three or less. */
  lenient: Share;
  /** Of the turns that are named, those that hold a planted fault of this criterion; and those that hold one on reading, planted or not. */
  plantedOfNamed: Share;
  trueOfNamed: Share;
  /** Of the conversations without a fault of this criterion, planted or seen on reading, those with a score of three or less or a turn that is named. */
  falseAlarms: Share;
  /** Of the conversations that a person rated, those that the measure scored too. */
  judged: Share;
  exact: number | null;
  withinOne: number | null;
  kappa: Kappa;
  missed: { name: string; fault: PlantedFault }[];
  wrong: { name: string; messageId: string }[];
};

const scale = [1, 2, 3, 4, 5];

export function scoreMeasures(conversations: readonly RatedConversation[]): Figures[] {
  const measured = conversations.map((rated) => ({ rated, scores: measureConversation(rated.transcript) }));
  return criteria.map((criterion) => {
    const some = measured.map(({ rated, scores }) => ({ rated, score: scores.find((one) => one.criterion === criterion) as Score }));
    return figuresOf(criterion, some);
  });
}

function figuresOf(criterion: Criterion, measured: readonly { rated: RatedConversation; score: Score }[]): Figures {
  const share = () => ({ count: 0, of: 0 });
  const figures = { strict: share(), lenient: share(), plantedOfNamed: share(), trueOfNamed: share(), falseAlarms: share(), judged: share() };
  const missed: Figures['missed'] = [];
  const wrong: Figures['wrong'] = [];
  const pairs: Pair[] = [];
  for (const { rated, score } of measured) {
    const faults = rated.faults.filter((fault) => fault.criterion === criterion);
    const named = score.at ?? [];
    const isLow = score.score !== null && score.score <= low;
    for (const fault of faults.filter(({ planted }) => planted)) {
      const isNamed = named.includes(fault.messageId);
      count(figures.strict, isNamed);
      count(figures.lenient, isNamed || isLow);
      if (!isNamed) missed.push({ name: rated.name, fault });
    }
    for (const messageId of named) {
      const held = faults.filter((fault) => fault.messageId === messageId);
      count(
        figures.plantedOfNamed,
        held.some(({ planted }) => planted),
      );
      count(figures.trueOfNamed, held.length > 0);
      if (held.length === 0) wrong.push({ name: rated.name, messageId });
    }
    if (faults.length === 0) count(figures.falseAlarms, isLow || named.length > 0);
    const byHand = rated.ratings[criterion].score;
    if (byHand === null) continue;
    count(figures.judged, score.score !== null);
    if (score.score !== null) pairs.push([byHand, score.score]);
  }
  const table = confusion(pairs, scale);
  const near = pairs.filter(([one, other]) => Math.abs(one - other) <= 1).length;
  return {
    criterion,
    ...figures,
    exact: percentAgreement(table),
    withinOne: pairs.length === 0 ? null : near / pairs.length,
    kappa: weightedKappa(table, 'quadratic'),
    missed,
    wrong,
  };
}

function count(share: Share, isCounted: boolean): void {
  share.of++;
  if (isCounted) share.count++;
}

/** All criteria together; agreement is not summed, as the scales are not the same thing. */
export function totalOf(figures: readonly Figures[]): Pick<Figures, 'strict' | 'lenient' | 'plantedOfNamed' | 'trueOfNamed' | 'falseAlarms'> {
  const sum = (of: (one: Figures) => Share): Share => figures.map(of).reduce((all, one) => ({ count: all.count + one.count, of: all.of + one.of }));
  return {
    strict: sum((one) => one.strict),
    lenient: sum((one) => one.lenient),
    plantedOfNamed: sum((one) => one.plantedOfNamed),
    trueOfNamed: sum((one) => one.trueOfNamed),
    falseAlarms: sum((one) => one.falseAlarms),
  };
}
