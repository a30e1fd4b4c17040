// Whether a goal is SMART, letter by letter, each with a hint in plain words. What the letters mean in career guidance (DOMAIN.md): one
// doable thing; how one sees that it is done; the client's own wish or agreement; within own reach and small enough before the date; by when.
// A help for whoever writes the goal, never a gate. Pure; Dutch; smart-with-model.ts may only add to it.
import { type Deadline, readDeadline } from '../words/read-deadline.ts';
import * as say from './smart-words.ts';

export const smartLetters = ['S', 'M', 'A', 'R', 'T'] as const;
export type SmartLetter = (typeof smartLetters)[number];
/** `hint` null where the letter is in order. */
export type SmartVerdict = { letter: SmartLetter; ok: boolean; hint: string | null };
export type Goal = { text: string; when?: string; dueOn?: string; with?: string; means?: string; doneWhen?: string };

/** The five letters of one goal, in order. @param today for what lies in the past, or is too soon */
export function checkSmart(goal: Goal, today: Date): SmartVerdict[] {
  const read = readGoal(goal, today);
  const hints: Record<SmartLetter, string | null> = { S: checkS(read), M: checkM(read), A: checkA(read), R: checkR(read), T: checkT(read) };
  return smartLetters.map((letter) => ({ letter, ok: hints[letter] === null, hint: hints[letter] }));
}

type Read = {
  /** As written, with everyday quotes. */
  said: string;
  /** Without the words that say when. */
  deed: string;
  doneWhen: string;
  deadline: Deadline;
  /** Days until then; null where no day is known. */
  daysLeft: number | null;
};

function readGoal(goal: Goal, today: Date): Read {
  const plain = (text = '') =>
    text
      .replace(/[’‘`´]/g, "'")
      .replace(/\s+/g, ' ')
      .trim();
  const said = plain(goal.text);
  const now = Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate());
  const deadline = deadlineOf(goal, plain(goal.when), said, today, now);
  const daysLeft = deadline.is === 'day' ? Math.round((Date.parse(deadline.on) - now) / 86_400_000) : null;
  return { said, deed: [said, plain(goal.means), plain(goal.with)].filter(Boolean).join(' '), doneWhen: plain(goal.doneWhen), deadline, daysLeft };
}

function deadlineOf(goal: Goal, when: string, said: string, today: Date, now: number): Deadline {
  if (goal.dueOn) return Date.parse(goal.dueOn) < now ? { is: 'past', on: goal.dueOn } : { is: 'day', on: goal.dueOn };
  const field = when ? readDeadline(when, today) : null;
  // What stands under "wanneer" is a moment unless it plainly is none.
  if (field && field.is !== 'none' && field.is !== 'vague' && field.is !== 'often') return field;
  const inText = readDeadline(said, today);
  if (inText.is === 'day' || inText.is === 'moment' || inText.is === 'past') return inText;
  if (field?.is === 'none') return { is: 'moment' };
  return field ?? inText;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d'-]+/gu) ?? [];
const empty = new Set(
  'eraan ermee erover begin start ik wil ga gaan zal zou graag willen een de het mijn me mij om te van voor in op met en of dat die er is ben heb worden word moet kan kunnen tegen na bij binnen nog meer ook wel zelf echt heel dit deze aan als naar'.split(
    ' ',
  ),
);
const contentOf = (text: string): string[] => wordsOf(text).filter((word) => !empty.has(word));

/** A name: a person, a school, a place, a subject that has one. */
const named = /(?<=[\p{Ll}\d,] )(?!Ik\b|Nederlands|Frans|Engels|Duits|Spaans|Vlaams|Vlaanderen|België|Belgi|Pasen|Kerst|Nieuwjaar)\p{Lu}[\p{L}-]+/u;

/** A number of things, not a date or an hour of the clock. */
const amount =
  /(?<![\p{L}\d/.-])(?:\d{1,3}(?!\p{L})|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|vijftien|twintig|dertig|vijftig|minstens een|1 keer|elke (?:dag|week|maand|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|avond|ochtend|werkdag)|iedere (?:dag|week|maand)|wekelijks|dagelijks|maandelijks)(?! (?:kinderen|kids|dochters|zonen|jobs|kanten|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jaar (?:geleden|oud)|weken?(?! (?:lang|stage|vakantie))|maanden?|dagen?(?! (?:per|in|stage|mee|thuis|van)))(?![\p{L}]))(?![/\d])/iu;

function checkS({ deed, said }: Read): string | null {
  if (isSeveral(said)) return 'Hier staan meer doelen in één. Maak van elk een apart doel: één ding tegelijk.';
  if (contentOf(withoutMoment(said)).length < (say.edges.test(said) ? 1 : 2)) return 'Schrijf er wat meer bij: wat ga je precies doen?';
  const isCounted = say.edges.test(deed) || amount.test(withoutTime(deed));
  const hasAnchor = say.anchors.test(deed) || isCounted || named.test(deed);
  const isWide = 'Dit is nog ruim. Schrijf één ding dat je gaat doen, zo dat iemand het je kan zien doen.';
  if ((say.vague.test(said) && !(hasAnchor && say.deeds.test(deed)) && !(isCounted && say.wideDeeds.test(deed))) || (say.wayToBe.test(said) && !isCounted))
    return isWide;
  if (say.anyThing.test(withoutMoment(said)) && !isCounted && !named.test(deed) && !say.whichOne.test(withoutMoment(said)))
    return 'Welke precies? Schrijf erbij welke opleiding, welke job of welk gesprek je bedoelt.';
  if (!say.deeds.test(deed) && !hasAnchor) {
    return say.wideDeeds.test(deed) ? isWide : 'Schrijf erbij wat je precies gaat doen: bellen, vragen, inschrijven, oefenen …';
  }
  return null;
}

function checkM(read: Read): string | null {
  const { deed, doneWhen, said } = read;
  if (doneWhen !== '') {
    if (isFeelingOnly(doneWhen)) return 'Een gevoel is moeilijk te zien. Schrijf erbij wat er dan anders is, of hoeveel keer het gelukt is.';
    return null;
  }
  const bare = withoutTime(deed);
  if ((amount.test(bare) && !say.wayToBe.test(said)) || say.edges.test(deed)) return null;
  // Only of one clear thing one sees that it is done.
  if (say.endingDeeds.test(deed) && !isOpenEnded(deed) && (isSeveral(said) || checkS(read) === null)) return null;
  return 'Schrijf erbij waaraan je merkt dat het gelukt is: een aantal, een papier, iets dat klaar is.';
}

function checkA({ said }: Read): string | null {
  if (say.agreed.test(said)) return null;
  if (say.ordered.test(said)) return 'Dit klinkt als iets dat een ander wil. Wat wil jij er zelf mee? Schrijf het als jouw keuze, of laat het weg.';
  if (say.notOwnVoice.test(said) && !/^ik /i.test(said)) return 'Schrijf het in de ik-vorm, zoals jij het wil.';
  return null;
}

function checkR({ said, deed, daysLeft }: Read): string | null {
  if (
    say.othersDo.test(said) ||
    say.thatOthers.test(said) ||
    (say.othersDoBeside.test(said) && !/(?<![\p{L}])ik(?![\p{L}])/iu.test(said)) ||
    say.wantsOthersTo.test(said) ||
    (say.upToOthers.test(said) && !/vraag|vragen|bespreek|bespreken|solliciteer|solliciteren|onderhandel|praat|spreek/i.test(said))
  )
    return 'Of dit lukt, beslist iemand anders. Schrijf wat jij zelf kan doen: vragen, bespreken, solliciteren.';
  if (say.absolute.test(said)) return 'Dat houdt niemand vol. Schrijf wat voor jou al goed genoeg is.';
  if (say.withoutMeans.test(said)) return 'Kijk of je daar de tijd, het geld of de opleiding voor hebt. Wat is een eerste stap die zeker lukt?';
  if (daysLeft !== null && ((say.takesYears.test(deed) && daysLeft < 400 && !isStep(said)) || (say.takesMonths.test(deed) && daysLeft < 75 && !isStep(said))))
    return 'Dat is veel op zo korte tijd. Kies een eerste stap die lukt voor die dag, of een latere dag.';
  if (isTooMany(said, daysLeft)) return 'Dat is heel veel op zo korte tijd. Begin met een aantal dat zeker lukt.';
  return null;
}

function checkT({ deadline }: Read): string | null {
  switch (deadline.is) {
    case 'day':
    case 'moment':
      return null;
    case 'past':
      return 'Die dag is al voorbij. Kies een nieuwe dag.';
    case 'often':
      return 'Hoe vaak staat er al. Schrijf er ook bij tot wanneer: een dag of een maand.';
    case 'vague':
      return `“${deadline.word}” kan altijd nog. Schrijf erbij tegen wanneer: een dag of een maand.`;
    case 'none':
      return 'Schrijf erbij tegen wanneer: een dag of een maand.';
  }
}

/** "Ik zoek een opleiding, pas mijn cv aan en solliciteer bij drie bedrijven": three things, not one. */
function isSeveral(said: string): boolean {
  const clauses = said
    .replace(/^(?:omdat|als|zodat|wanneer) [^,]+, /iu, '')
    .replace(/(?:,? zodat|,? omdat|,? want|,? om te|, om ).*$/iu, '')
    .split(/,? en (?:ook )?|, |; | daarna | maar ook | plus /iu)
    .filter((clause) => wordsOf(clause).length >= 2);
  const deeds = clauses.filter((clause) => strongDeed.test(clause) || say.vague.test(clause));
  return deeds.length >= 3 || (deeds.length === 2 && clauses.length >= 2 && areApart(deeds));
}
const strongDeed =
  /(?<![\p{L}])(?:bel|bellen|mail|mailen|stuur|sturen|inschrijven|schrijf|solliciteer|solliciteren|vraag|vragen|zoek|zoeken|spreek|praat|praten|volg|volgen|behaal|behalen|pas|aanpassen|maak|maken|leer|leren|koop|kopen|verhuis|verhuizen|start|starten|begin|beginnen|stop|stoppen|zeg|opzeggen|word|worden|ga|gaan|lees|lezen|sport|sporten|doe|doen|oefen|oefenen|bezoek|bezoeken|neem|nemen|vind|vinden)(?![\p{L}])/iu;

/** Two halves with a verb each, of which the second does not go on with the first ("bellen en een afspraak maken"). */
function areApart([first = '', second = '']: string[]): boolean {
  const goesOn =
    /(?<![\p{L}])(?:afspraak|hem|haar|hen|die|dat|het|er|erover|daar|daarover|daarna|dan|ermee|samen|resultaat|feedback|antwoord|raad|tips|toe|vast|op)(?![\p{L}])/iu;
  return !goesOn.test(second) && contentOf(first).length >= 2 && contentOf(second).length >= 2;
}

const isFeelingOnly = (text: string): boolean =>
  /(?<![\p{L}])(?:beter voel|goed voel|goed gevoel|gelukkig|tevreden|zelfzeker|rustiger|comfortabel|het gevoel|blij|beter gaat|goed gaat|in orde|lukt|klopt|zie wel|ooit)(?![\p{L}])/iu.test(
    text,
  ) &&
  !amount.test(text) &&
  !say.edges.test(text) &&
  !say.endingDeeds.test(text);

/** Wide verbs without an end, whatever else stands there. */
const isOpenEnded = (deed: string): boolean =>
  /(?<![\p{L}])(?:werken aan|nadenken|meer (?:vragen|praten|bellen|sporten|lezen|oefenen|netwerken)|vaker|regelmatig|af en toe|meer gaan|zoveel mogelijk|proberen|probeer|leren (?:omgaan|praten|vragen|kiezen|beslissen|plannen)|beter (?:leren )?(?:praten|kiezen|vragen|beslissen|plannen|spreken)|beter (?:nederlands|frans|engels)|durven (?:\p{L}+ )?(?:vragen|spreken|praten|zeggen))(?![\p{L}])/iu.test(
    deed,
  );

/** A first step towards something big is small: signing up for it, asking about it. */
const isStep = (said: string): boolean =>
  /(?<![\p{L}])(?:inschrijven|schrijf|ingeschreven|infosessie|infodag|infoavond|opendeurdag|opzoeken|zoek|informeer|informeren|informatie|vraag|vragen|gevraagd|bel|bellen|gebeld|spreek (?:\p{L}+ ){0,5}met|gesproken|gesprek|praat|praten|interview|meelopen|mee|bezoek|bezoeken|start|starten|begin|beginnen|vergelijk|vergelijken|lijst|kies|kiezen|solliciteer|solliciteren|mail|mailen|afspraak|aanvragen|aangevraagd|ontmoet|contacteer|contacteren|stappenplan|plan|lees|lezen|test|uitzoeken|weet ik|aanmelden|gesolliciteerd|studeer|studeren|uur|oefen|oefenen|cursus)(?![\p{L}])/iu.test(
    said,
  );

function isTooMany(said: string, daysLeft: number | null): boolean {
  const many = [
    ...withoutTime(said).matchAll(
      /(?<![\p{L}\d/.,-])(\d{1,4}|vijftig|honderd|tweehonderd|duizend)(?= (?!jaar|uur|minuten|euro|%|procent|km|kilometer|juni|mei)\p{L})/giu,
    ),
  ].map(([, number = '']) => ({ vijftig: 50, honderd: 100, tweehonderd: 200, duizend: 1000 })[number.toLowerCase()] ?? Number(number));
  const most = Math.max(0, ...many);
  const hours = hoursOf(
    /(?<![\p{L}\d])(\d{1,2}|vijf|zes|zeven|acht|negen|tien|twaalf) uur (?:per dag|elke dag)|elke dag (\d{1,2}|vijf|zes|zeven|acht|negen|tien|twaalf) uur/iu
      .exec(said)
      ?.slice(1)
      .find(Boolean),
  );
  if (hours >= 4) return true;
  if (/(?:elke|per|iedere) dag/iu.test(said) && most >= 5) return true;
  if (/(?:elke|per|iedere) week/iu.test(said) && most >= 15) return true;
  return most >= 100 || (daysLeft !== null && most >= 10 && most / Math.max(1, daysLeft) > 0.7);
}

const withoutMoment = (text: string): string =>
  withoutTime(text).replace(
    /(?<![\p{L}])(?:(?:volgende?|deze|dit|komende?|eind|einde|begin|half|midden) )+(?:week|maand|jaar|weekend|zomer|winter|najaar|voorjaar|herfst|lente)?|(?:maan|dins|woens|donder|vrij|zater|zon)dag|vandaag|morgen|overmorgen|vanavond|zomer|winter|herfst|najaar|voorjaar|nieuwjaar|kerst|pasen(?![\p{L}])/giu,
    ' ',
  );

const hoursOf = (word: string | undefined): number =>
  word === undefined ? 0 : ({ vijf: 5, zes: 6, zeven: 7, acht: 8, negen: 9, tien: 10, twaalf: 12 }[word.toLowerCase()] ?? Number(word));

const withoutTime = (text: string): string =>
  text.replace(
    /(?:\d{1,2}(?:e|de|ste)? (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?: 20\d\d)?|20\d\d|\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?|(?:binnen|over|in) (?:de )?(?:komende )?(?:\d{1,2}|een|één|twee|drie|vier|vijf|zes|acht|tien|twaalf) (?:dagen?|weken?|maanden?|jaar)|\d{1,2} ?(?:u|uur|h)(?:\d\d)?(?= |$|[.,])(?! per| frans| engels| oefen))/giu,
    ' ',
  );
