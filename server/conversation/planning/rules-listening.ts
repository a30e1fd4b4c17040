// The last rules: where nothing else is to be done, the client is listened to, as the table says for what was told and in which stage.
import { toEverydayDutch } from '../everyday-dutch.ts';
import { exerciseOfferRules } from '../exercise-rules.ts';
import { shapeOf } from '../shape-of-telling.ts';
import { stages } from '../stage.ts';
import { focusSteps, listeningTable, type Offer } from './listening-table.ts';
import { mayTake } from './may-take.ts';
import type { Heard } from './heard.ts';
import type { Rule } from './rule.ts';
import { tellings } from './telling.ts';

/** Asked once, and again in a conversation that is on: "what happened" is no refrain. */
const once = (offer: Offer, heard: Heard): boolean => {
  if (typeof offer === 'string' || offer.move !== 'follow-up') return true;
  const { koers, situation, isTender } = heard;
  if (offer.case === 'what-helped')
    return (
      !isTender &&
      !heard.asks &&
      koers.some(({ move }) => move === 'follow-up' || move === 'affirm') &&
      !koers.slice(-6).some(({ move }) => move === 'follow-up')
    );
  return situation.actions.length > 0 && !koers.some(({ move }) => move === 'follow-up');
};

/** For how many of the client's messages a death keeps Koers from bringing up an exercise of its own. */
const quietAfterDeath = 6;
const toldOfDeath = ({ situation: { past, text, language } }: Heard): boolean =>
  language === 'nl' &&
  [...past.filter(({ from }) => from === 'client').slice(-quietAfterDeath), { text }].some((turn) => shapeOf(toEverydayDutch(turn.text)) === 'grief');

function rulesOf(offer: Offer, isHere: (heard: Heard) => boolean): Rule[] {
  if (offer === 'exercise')
    return exerciseOfferRules.map((rule) => ({
      ...rule,
      holds: (heard) => isHere(heard) && !heard.isTender && !heard.asks && !toldOfDeath(heard) && rule.holds(heard),
    }));
  if (offer === 'focus')
    return Object.entries(focusSteps).flatMap(([competency, step]) =>
      step === null
        ? []
        : [
            {
              name: step.reason,
              move: step.move,
              holds: (heard: Heard) => isHere(heard) && heard.situation.guidance?.focus === competency && mayTake(heard, step.move),
            },
          ],
    );
  return [
    {
      name: offer.reason,
      move: offer.move,
      ...(offer.case && { case: offer.case }),
      holds: (heard) => isHere(heard) && once(offer, heard) && mayTake(heard, offer.move),
      ...(offer.move === 'summarise' && {
        counts: (heard: Heard) => ` (${heard.reflectionsSinceSummary} reflections, ${heard.tellingSinceSummary} messages)`,
      }),
    },
  ];
}

/** The table as rules, cell by cell. */
export const listeningRules: readonly Rule[] = tellings.flatMap((telling) =>
  stages.flatMap((stage) =>
    listeningTable[telling][stage].flatMap((offer) => rulesOf(offer, (heard) => heard.telling === telling && heard.situation.stage === stage)),
  ),
);
