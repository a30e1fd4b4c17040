// The parts of a goal or an action that its own sentence states: by when, and with whom. What is not stated stays open: the
// counsellor and the client fill it in (SMART). Pure.
import { days, months, readDeadline } from '../words/read-deadline.ts';
import type { WrittenItem } from './section.ts';

const month = months.join('|');
const weekday = days.join('|');
const spans = 'dag|dagen|week|weken|maand|maanden|jaar|jaren';
const seasons = `zomer|herfst|najaar|winter|lente|voorjaar|zomervakantie|vakantie|schooljaar|weekend|kerstvakantie|paasvakantie|${spans}|${weekday}`;
const numbers = '(?:een|één|twee|drie|vier|vijf|zes|acht|tien|twaalf|\\d{1,2})';

// The fuller form first: "op 12 mei" before "mei".
const moments = [
  `(?:op |tegen |voor |vóór |vanaf |na )?\\d{1,2} (?:${month})(?: \\d{4})?`,
  `(?:tegen |voor |vóór |vanaf |na |in )?(?:het )?(?:begin|midden|half|einde?) (?:van )?(?:${month}|${seasons}|volgend jaar|dit jaar|de maand|het jaar)(?: \\d{4})?`,
  `(?:tegen|voor|vóór|vanaf|na|in) (?:${month})(?: \\d{4})?`,
  `(?:tegen |voor |vóór |vanaf |na |in )?(?:deze|dit|volgende|volgend|komende|komend) (?:${seasons})(?:ochtend|middag|avond)?`,
  `(?:tegen|voor|vóór|na) (?:de|het) (?:${seasons})`,
  `(?:binnen|over) ${numbers} (?:${spans})`,
  `(?:op |tegen )?(?:${weekday})(?:ochtend|voormiddag|middag|namiddag|avond)?`,
  'overmorgen|morgen(?:ochtend|middag|avond)?|vandaag|vanavond',
].map((source) => new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`, 'iu'));

const persons = `baas|bazin|chef|ploegbaas|teamleider|leidinggevende|directeur|directrice|manager|collega(?:'s)?|oud-collega|ex-collega|personeelsdienst|hr|man|vrouw|partner|lief|zus|broer|moeder|vader|ouders|dochter|zoon|vriend|vriendin|vrienden|neef|nicht|nonkel|tante|buurman|buurvrouw|schoonbroer|schoonzus|begeleider|begeleidster|loopbaanbegeleider|loopbaanbegeleidster|coach|consulent|huisarts|arbeidsarts|vakbond|vdab`;
const company = new RegExp(
  `(?<![\\p{L}])(?:met|aan|bel|bellen met|mail|vraag|contacteer)(?: ik)? ((?:mijn|de|het|een) (?:${persons})(?: van (?:de |het |mijn )?[\\p{L}-]+)?)(?![\\p{L}])`,
  'iu',
);
// A capital in the middle of a sentence, after "met": a name.
const named = /(?<=\p{L} )(?:samen )?met (\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)(?![\p{L}])/u;

/** "Ik ga vrijdag vragen of ik volgend jaar …": the day of the asking, not of what is asked. */
const asked =
  /^(.*(?<![\p{L}])(?:vraag|vragen|zeg|zeggen|mail|mailen|bel|bellen|bespreek|bespreken|weten|opzoeken)(?![\p{L}])[^,.;]*?) (?:of|dat|wat|hoe|wanneer|welke?) (?:ik|ze|hij|zij|het|er|we|de|mijn) .*$/iu;

/** `said` is what the client said, `text` the wording of the plan; `saidOn` the ISO day on which it was said, for the day it comes down to. */
export function readItem(said: string, text: string, saidOn?: string): WrittenItem {
  const doing = asked.exec(said)?.[1] ?? said;
  const moment = moments.map((pattern) => pattern.exec(doing)?.[0]).find((found) => found !== undefined);
  const whom = company.exec(said)?.[1] ?? named.exec(said)?.[1];
  const deadline = moment && saidOn ? readDeadline(moment, new Date(`${saidOn}T12:00:00Z`)) : null;
  return {
    text,
    ...(moment ? { when: startSmall(moment.trim()) } : {}),
    ...(deadline?.is === 'day' ? { dueOn: deadline.on } : {}),
    ...(whom ? { with: whom } : {}),
  };
}

const startSmall = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
