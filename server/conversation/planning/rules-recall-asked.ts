// A client who asks what they said before gets it in their own words; who asks to sum up gets a summary. Before anything is looked up:
// no source knows what somebody said.
import { asksRecall, asksSummary } from '../memory/asks-recall.ts';
import { findSaid } from '../memory/find-said.ts';
import { asksToPrepare, asksWhatIsKnown } from './asks-of-koers.ts';
import { did, type Heard } from './heard.ts';
import type { Rule } from './rule.ts';

/** A question in a few words; somebody who tells at length is listened to. */
const mostSubstance = 34;
const fromFile = (heard: Heard): boolean => did(heard, 'asks-hours', 'asks-session') || (did(heard, 'asks-actions') && heard.situation.actions.length > 0);
const mayAsk = (heard: Heard): boolean => heard.signal === null && heard.reading.substance <= mostSubstance && !fromFile(heard);

export const recallAskedRules: readonly Rule[] = [
  { name: 'what Koers knows of the client is asked for', move: 'own-file', case: 'known', holds: (heard) => mayAsk(heard) && asksWhatIsKnown(heard.situation) },
  { name: 'what to get ready for the next session', move: 'own-file', case: 'prepare', holds: (heard) => mayAsk(heard) && asksToPrepare(heard.situation) },
  {
    name: 'what the client said before is asked for',
    move: 'recall',
    case: 'asked',
    holds: (heard) => mayAsk(heard) && asksRecall(heard.situation.text, heard.situation.language),
    says: ({ situation }) => findSaid(situation) ?? undefined,
  },
  {
    name: 'a summary is asked for',
    move: 'summarise',
    case: 'sum-asked',
    holds: (heard) => mayAsk(heard) && asksSummary(heard.situation.text, heard.situation.language),
  },
];
