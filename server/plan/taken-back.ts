// Whether a client later said otherwise than a statement does: denied it, took a denial back, named another day or another person, or
// called it off. Such a statement is not written: a plan never says against a client what they did not mean any more. Pure.
import { splitSentences } from '../conversation/sentences.ts';
import type { SectionName } from './section.ts';
import { hear, languageOf, speeches } from './speech.ts';

/** Something said, with its place in time. */
export type Said = { text: string; order: number };
type Statement = { said: string; order: number; section: SectionName };

/** What later messages take back, read once for all statements. */
export type TakenBack = {
  denials: readonly { order: number; words: ReadonlySet<string>; stems: ReadonlySet<string> }[];
  /** "Toch wel": a denial that holds no more. */
  affirmed: readonly { order: number; stems: ReadonlySet<string> }[];
  /** "Niet maandag maar dinsdag", "niet met Sara maar met Leen". */
  corrected: readonly { order: number; wrong: string; stems: ReadonlySet<string> }[];
  /** "Dat gaat niet door": what was said right before. */
  calledOff: readonly number[];
  /** "Ik heb haar daarnet een mailtje gestuurd": what has been done by then. */
  done: readonly { order: number; stems: ReadonlySet<string>; pointsBack: boolean }[];
};

const smallOnes = new Set(
  (
    'ik je jij hij zij ze we wij het de een en of maar dat die dit er mij me mijn te om van voor in op met aan bij als dan ook nog wel niet geen nooit niets meer toch nu al zo heel echt graag gaan ga wil wou wilde zou willen zal moet kan ben was heb had heeft worden word eigenlijk misschien over naar uit tot tegen ooit eens gewoon zelf wordt werd gaat komt kwam doet ' +
    'i a an the to of and in on at with for will would my me it is am un une le la les de du des et en à avec pour vais veux ne pas plus mon ma mes ça instead finalement'
  ).split(' '),
);
/** Verbs that say little about which thing it is: "een cursus volgen" is denied by "die cursus doe ik niet". */
const wide = new Set(
  'volgen volg volgt doen doe doet maken maak maakt nemen neem neemt zoeken zoek zoekt vinden vind vindt krijgen krijg krijgt starten start beginnen begin'.split(
    ' ',
  ),
);
/** Forms of one word begin alike: "geef" and "geven", "werk" and "werken". */
export const stemsOf = (text: string): Set<string> =>
  new Set((text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).filter((word) => word.length > 1 && !smallOnes.has(word)).map((word) => stemOf(word)));
const stemOf = (word: string): string =>
  word
    .replace(/^ge(?=\p{L}{4,}(?:d|t|en)$)/u, '')
    .replace(/(?:en|t|d|e)$/u, '')
    .replace(/([aeou])\1/u, '$1')
    .replace(/v$/u, 'f')
    .replace(/z$/u, 's')
    .replace(/(\p{L})\1$/u, '$1')
    .slice(0, 8);

/** "Ik heb het nog niet gevraagd": still to be done, and not taken back. */
const notYet = /(?<![\p{L}])(?:ik (?:heb|ben)|(?:heb|ben) ik) (?:[^,.]+ )?nog (?:niet|geen)(?![\p{L}])/iu;
/** Beside "niet" and "geen": other ways to say that it is not, or no more. */
const otherDenials =
  /(?<![\p{L}])(?:niks|niets|zonder|weiger|weigert|laten vallen|laat (?:ik )?(?:\p{L}+ ){0,4}vallen|opgegeven|geef (?:ik )?(?:\p{L}+ ){0,4}op|afgezien|zie (?:ik )?(?:\p{L}+ ){0,3}van af|geschrapt|gestopt met|stop met|afgeblazen|afgezegd|geannuleerd|zie ik niet meer zitten)(?![\p{L}])/iu;
const affirms =
  /(?<![\p{L}])(?:toch wel|nu wel|eigenlijk wel|bij nader inzien|wel degelijk|intussen wel|ondertussen wel|toch|van gedacht veranderd|van mening veranderd)(?![\p{L}])/iu;
const correction =
  /(?<![\p{L}])(?:niet|geen|niet meer) ((?:(?:met|aan|bij|op|in|voor|tegen|naar|de|het|een|mijn|als|tot) )*[\p{L}\d'-]+(?: [\p{L}\d'-]+)?),? (?:maar|wel|wél|eerder) /iu;
const off =
  /(?<![\p{L}])(?:vergeet (?:dat|het|wat ik)|laat (?:dat|het) maar vallen|ik heb (?:me|mij) vergist|(?:dat|het) gaat niet (?:meer )?door|gaat niet (?:meer )?door|(?:dat|het) is van de baan|dat doe ik (?:toch|uiteindelijk|dan toch|bij nader inzien) (?:niet|maar niet)|ik doe (?:dat|het) (?:toch|uiteindelijk) (?:maar )?niet|dat zei ik verkeerd|dat klopt niet wat ik|dat was niet waar|was maar een grap|dat meende ik niet|ik meende (?:dat|het) niet)(?![\p{L}])/iu;

/** Reads what the client's messages take back. */
export function readTakenBack(messages: readonly Said[]): TakenBack {
  const denials: { order: number; words: Set<string>; stems: Set<string> }[] = [];
  const affirmed: { order: number; stems: Set<string> }[] = [];
  const corrected: { order: number; wrong: string; stems: Set<string> }[] = [];
  const calledOff: number[] = [];
  const done: { order: number; stems: Set<string>; pointsBack: boolean }[] = [];
  for (const { text, order } of messages) {
    const language = languageOf(text);
    const { clause, denies } = speeches[language];
    for (const [i, sentence] of splitSentences(text).entries()) {
      const plain = hear(sentence, language);
      const parts = plain.split(clause);
      for (const [at, own] of parts.entries()) {
        // "Nieuwe collega's helpen, dat wil ik niet meer": the clause before says what.
        const part = at > 0 && /^(?:dat|daar\p{L}*|die|dit|zoiets)(?![\p{L}])/iu.test(own) ? `${parts[at - 1]} ${own}` : own;
        if (language === 'nl' && notYet.test(part)) continue;
        if (denies.test(part) || (language === 'nl' && otherDenials.test(part)))
          denials.push({ order: order + i, words: new Set(part.match(/\p{L}+/gu) ?? []), stems: stemsOf(part) });
        else if (language === 'nl' && affirms.test(part)) affirmed.push({ order: order + i, stems: stemsOf(part) });
      }
      if (language !== 'nl') continue;
      const found = correction.exec(plain);
      const wrong = found?.[1]?.split(' ').at(-1);
      if (found && wrong && !smallOnes.has(wrong)) corrected.push({ order: order + i, wrong: stemOf(wrong), stems: stemsOf(plain.slice(0, found.index)) });
      if (off.test(plain)) calledOff.push(order + i);
      if (doneNow.test(plain) && !denies.test(plain)) done.push({ order: order + i, stems: stemsOf(plain), pointsBack: justDone.test(plain) });
    }
  }
  return { denials, affirmed, corrected, calledOff, done };
}

/** @param previous the order of the last thing that was said before a given moment, for what is called off */
export function isTakenBack(statement: Statement, back: TakenBack, previous: (before: number) => number | null): boolean {
  const language = languageOf(statement.said);
  const { denies, wishWords } = speeches[language];
  const plain = hear(statement.said, language);
  const stems = stemsOf(plain);
  const isDenied = denies.test(plain);
  if (isDenied) return stems.size > 0 && back.affirmed.some(({ order, stems: now }) => order > statement.order && [...stems].every((stem) => now.has(stem)));
  const words = (plain.match(/\p{L}+/gu) ?? []).filter((word) => !wishWords.has(word));
  const isLater = ({ order }: { order: number }) => order > statement.order;
  if (words.length >= 2 && back.denials.some((denial) => isLater(denial) && words.every((word) => denial.words.has(word)))) return true;
  // In other forms of the words: with two of them at least, since one may be about anything.
  const telling = [...stemsOf(plain.replace(/\p{L}+/gu, (word) => (wide.has(word.toLowerCase()) ? ' ' : word)))];
  if (language === 'nl' && telling.length >= 2 && back.denials.some((denial) => isLater(denial) && telling.every((stem) => denial.stems.has(stem))))
    return true;
  if (back.corrected.some((one) => isLater(one) && stems.has(one.wrong) && isAboutTheSame(stems, one))) return true;
  const isPlan = statement.section === 'goals' || statement.section === 'actions' || statement.section === 'careerTarget' || statement.section === 'choices';
  return isPlan && back.calledOff.some((order) => order > statement.order && previous(order) === statement.order);
}

const doneNow = /(?<![\p{L}])(?:ik heb|heb ik|ik ben|ben ik) (?:[^,.]+ )?(?:\p{L}{2,6})?ge\p{L}{2,}(?:d|t|en)(?![\p{L}])/iu;
/** "Ik heb haar daarnet …": whom, says the sentence before. */
const justDone =
  /(?<![\p{L}])(?:ik heb|heb ik) (?:haar|hem|hen|hun|dat|het|die|ze) (?:daarnet|net|al|gisteren|ondertussen|intussen|vandaag|vanmorgen|gezegd|gevraagd|gebeld|gedaan)(?![\p{L}])/iu;

/** Whether what they were going to do was done, as they told later. */
export function isDoneSince(statement: Statement, { done }: TakenBack, previous: (before: number) => number | null): boolean {
  if (languageOf(statement.said) !== 'nl') return false;
  const stems = stemsOf(hear(statement.said, 'nl').replace(timeWords, ' '));
  return done.some((one) => {
    if (one.order <= statement.order) return false;
    if (one.pointsBack && previous(one.order) === statement.order) return true;
    return stems.size >= 2 && [...stems].filter((stem) => one.stems.has(stem)).length >= Math.max(2, Math.ceil(stems.size / 2));
  });
}

const contacts =
  /(?<![\p{L}])(?:bel|bellen|opbellen|mail|mailen|vraag|vragen|contacteer|contacteren|contact|spreek|spreken|schrijf|schrijven|stuur|sturen)(?![\p{L}])/giu;
/** "Ik zal het eens vragen aan de school" beside "de school van de stagiairs opbellen": one and the same, and the second says what. */
export function isSameContact(said: string, agreed: string): boolean {
  if (
    !/(?<![\p{L}])(?:het|dat)(?![\p{L}])(?=.*(?:vragen|vraag|bellen|mailen))/iu.test(said) ||
    said.match(contacts) === null ||
    agreed.match(contacts) === null
  )
    return false;
  const [a, b] = [stemsOf(said.replace(contacts, ' ')), stemsOf(agreed.replace(contacts, ' '))];
  return [...a].some((stem) => b.has(stem));
}

/** Whether all that a sentence says stands in another too, with the same denials. */
export function isWithin(said: string, other: string): boolean {
  const denial = /(?<![\p{L}])(?:niet|geen|nooit|niets|niks|ni|zonder)(?![\p{L}])/iu;
  if (languageOf(said) !== 'nl' || languageOf(other) !== 'nl' || denial.test(said) !== denial.test(other)) return false;
  const [a, b] = [stemsOf(hear(said, 'nl').replace(/(?<![\p{L}])(?:denk ik|dan toch|dan)(?![\p{L}])/giu, ' ')), stemsOf(hear(other, 'nl'))];
  return a.size >= 3 && [...a].every((stem) => b.has(stem));
}

const isAboutTheSame = (stems: ReadonlySet<string>, { wrong, stems: around }: { wrong: string; stems: ReadonlySet<string> }): boolean =>
  [...around].filter((stem) => stem !== wrong).every((stem) => stems.has(stem));

const timeWords =
  /(?<![\p{L}\d])(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|morgen|overmorgen|vandaag|volgende|deze|komende|week|maand|jaar|weekend|begin|midden|eind|einde|binnen|over|tegen|\d{1,4}|één|twee|drie|vier|vijf|zes|acht|tien|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|october|tomorrow|next|week|month|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|demain|prochaine?)(?![\p{L}\d])/giu;

/** A wish of long ago, a thought experiment, what somebody else said, or a joke: no goal and no action of this client now. */
export function isNotMeantNow(said: string, message: string): boolean {
  return longAgo.test(said) || ifOnly.test(said) || anothersWords.test(said) || joking.test(message);
}
const longAgo =
  /(?<![\p{L}])(?:vroeger|als kind|als kleuter|als tiener|destijds|jaren geleden|ooit|toen ik|indertijd)(?![\p{L}])[^.!?]*(?<![\p{L}])(?:wou|wilde|wilden|droomde|ging|zou)(?![\p{L}])|(?<![\p{L}])(?:wou|wilde|droomde) (?:ik )?(?:\p{L}+ ){0,3}(?:vroeger|als kind|destijds|ooit)(?![\p{L}])/iu;
const ifOnly =
  /(?<![\p{L}])(?:als ik (?:\p{L}+ ){0,3}(?:was|waren|had|kon|won|wist)|stel dat|had ik (?:maar|het geld)|mocht ik (?:ooit|de lotto)|moest ik (?:\p{L}+ ){0,3}(?:zijn|hebben|winnen))(?![\p{L}])/iu;
const anothersWords =
  /(?<![\p{L}])(?:hij|zij|ze|collega|baas|chef|zus|broer|man|vrouw|vriend|vriendin|moeder|vader|ma|pa|dochter|zoon|leerkracht|dokter|consulent) (?:zei|zegt|riep|vroeg|schreef|antwoordde)(?: (?:mij|me|toen|altijd))?\s?[:,]\s?["“‘']?(?:ik|je|jij)(?![\p{L}])/iu;
const joking = /(?:^|[.!?\n] ?)(?:ja hoor|jaja|ja ja|tuurlijk|ja zeker|amai ja)(?![\p{L}])[^.!?]*(?:haha|hihi|lol|😂|🤣|🙄|😏|\bnot\b)/iu;

/** Two plans for one thing with another day: the later day counts. */
export function isMovedBy(earlier: { said: string; order: number }, later: { said: string; order: number }): boolean {
  if (later.order <= earlier.order) return false;
  const timesOf = (text: string) =>
    (text.toLowerCase().match(timeWords) ?? [])
      .filter((word) => !/^(?:tegen|over|binnen|deze|volgende|komende)$/.test(word))
      .sort()
      .join(' ');
  const [before, now] = [timesOf(earlier.said), timesOf(later.said)];
  if (before === '' || now === '' || before === now) return false;
  const [a, b] = [stemsOf(earlier.said.replace(timeWords, ' ')), stemsOf(later.said.replace(timeWords, ' '))];
  const shared = [...a].filter((stem) => b.has(stem)).length;
  return shared >= 2 && shared / Math.min(a.size, b.size) >= 0.75;
}
