// Five lines of a counsellor become proposals, by rules: what the client saw, will do, takes home; when they meet again, how long it took, how
// it was, what stands in the way. What no rule knows stays in the record, so that nothing is lost. Dutch, as guidance is. Pure.
import { dayOf, findDue } from '../conversation/memory/due.ts';
import { readMinutes, readNext } from './read-appointment.ts';
import type { Mood, Proposal } from './proposal.ts';
import { sentencesOf } from './sentences.ts';
import { toSecondPerson } from './second-person.ts';

/** @param on the day of the session in Brussels, as 2026-12-25 */
export function proposeFromLines(lines: string, { on, clientName }: { on: string; clientName: string | null }): Proposal {
  const sentences = sentencesOf(lines);
  const proposal: Proposal = { record: '', insights: [], actions: [], homework: [], barriers: [], moods: [], minutes: null, next: null, message: null };
  const record: string[] = [];
  for (const [line, sentence] of sentences.entries()) {
    const minutes = readMinutes(sentence);
    const next = readNext(sentence, on);
    if (minutes) proposal.minutes ??= minutes;
    if (next) proposal.next ??= next;
    for (const mood of readMoods(sentence)) if (!proposal.moods.includes(mood)) proposal.moods.push(mood);
    if (isOnlyPractical(sentence, { minutes, next })) continue;
    record.push(sentence);
    const insight = readInsight(sentence, clientName);
    if (insight) proposal.insights.push({ text: insight, line });
    if (isHomework(sentence)) proposal.homework.push({ text: homeworkText(sentence, clientName), dueOn: dueOn(sentence, on), line });
    else if (!next)
      for (const clause of actionsIn(sentence, clientName)) {
        const when = findDue(clause, 'nl');
        proposal.actions.push({ text: capital(clause), when, dueOn: when ? dayOf(when, on) : null, with: withWhom(clause), line });
      }
    if (barrier.test(sentence) && !insight) proposal.barriers.push({ text: capital(sentence), line });
  }
  proposal.record = record.map((sentence) => (/[.!?]$/.test(sentence) ? capital(sentence) : `${capital(sentence)}.`)).join('\n');
  return proposal;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const dueOn = (sentence: string, on: string): string | null => {
  const due = findDue(sentence, 'nl');
  return due ? dayOf(due, on) : null;
};

/** How long it took and when they meet again are facts of the calendar, not of the file. */
function isOnlyPractical(sentence: string, { minutes, next }: { minutes: number | null; next: Proposal['next'] }): boolean {
  if (next) return !/(?<!\p{L})(?:ze|zij|hij|zal|gaat|omdat|want|maar)(?!\p{L})/iu.test(sentence);
  return minutes !== null && sentence.split(/\s+/).length <= 8;
}

const sees =
  'ontdekte|ontdekt|besefte|beseft|merkte(?: op)?|merkt(?: op)?|ziet(?: nu)?(?: in)?|zag(?: in)?|realiseert zich|realiseerde zich|begreep|begrijpt(?: nu)?|leerde|kwam (?:tot de conclusie|erachter|erop uit)|komt (?:tot de conclusie|erachter)|weet nu|voelt(?: nu)?|zei|zegt|stelde vast|stelt vast';
const insightOf = new RegExp(`(?<!\\p{L})(?:${sees}),? (dat|hoe|waarom|wat) (.+)$`, 'iu');
const insightSaid = /^(?:inzicht|ontdekking|conclusie)\s*:\s*(.+)$/iu;
const struck = /(?:het viel|viel) (?:haar|hem) op(?:,)? dat (.+)$/iu;
const becameClear = /(?:werd|is|was|wordt) (?:haar |hem )?(?:duidelijk|helder)(?: voor (?:haar|hem))?,? (?:dat|hoe|waarom) (.+)$/iu;

/** What the client found out, said to them; null where the sentence tells of none. */
function readInsight(sentence: string, clientName: string | null): string | null {
  const bare = sentence.replace(/[.!]+$/, '');
  const said = insightSaid.exec(bare)?.[1];
  if (said) return capital(toSecondPerson(said, clientName));
  const that = struck.exec(bare)?.[1] ?? becameClear.exec(bare)?.[1];
  if (that) return `Je zag dat ${toSecondPerson(that, clientName)}`;
  const seen = insightOf.exec(bare);
  // "Zei dat" alone reports; it is an insight only where it is about what they want, can or need.
  if (!seen?.[2] || (/(?:zei|zegt),? dat/i.test(bare) && !/(?<!\p{L})(?:nodig|belangrijk|energie|wil|mist|liever|waarde|blij|voldoening)/iu.test(seen[2])))
    return null;
  return `Je zag ${seen[1]?.toLowerCase()} ${toSecondPerson(seen[2], clientName)}`;
}

const homeworkWord =
  /(?<!\p{L})(?:huiswerk|thuisopdracht|opdracht tegen|neemt? .{0,30}mee naar huis|krijgt? .{0,40}mee(?! naar)|meegegeven|meegekregen)(?!\p{L})/iu;
const before = /tegen (?:de |het |ons )?(?:volgende?|eerstvolgende) (?:keer|gesprek|sessie|afspraak)/iu;
const isHomework = (sentence: string): boolean => homeworkWord.test(sentence) || (before.test(sentence) && !/zien elkaar|afspraak op/i.test(sentence));
const homeworkText = (sentence: string, clientName: string | null): string =>
  capital(toSecondPerson(sentence.replace(/^(?:als )?(?:huiswerk|thuisopdracht)\s*[:,]?\s*/iu, '').replace(/[.!]+$/, ''), clientName));

const does =
  'belt|mailt|stuurt|contacteert|vraagt|zoekt|schrijft|informeert|spreekt|praat|bekijkt|bezoekt|solliciteert|neemt contact|regelt|maakt|gaat|zal|doet|volgt|leest|plant|polst|bevraagt|probeert|overlegt|oefent|houdt|noteert|loopt mee|legt|vult|bereidt|boekt';
const someone = '(?:ze|zij|hij|we|wij)';
/** What is no plan: how it goes, what something is about, what does not happen, what usually happens. */
const noPlan =
  /(?:gaat|ging) (?:het |goed|beter|slecht|slechter|moeilijk|vooruit|over|om|ermee)|het gaat|(?<!\p{L})(?:niet|nooit|geen|altijd|vaak|meestal|elke keer|al jaren|soms)(?!\p{L})|maakt (?:haar|hem|zich)|houdt (?:haar|hem|van)|vraagt zich af|voelt|loopt vast|zoekt (?:vooral )?naar woorden/iu;

function actionsIn(sentence: string, clientName: string | null): string[] {
  const whole = sentence.replace(/[.!]+$/, '');
  const bare = whole.replace(/^(?:acties?|afspraak|afgesproken|to ?do)\s*[:,]\s*/iu, '');
  const isSaid = bare !== whole || /^(?:we )?(?:spraken af|afgesproken)(?!\p{L})/iu.test(whole);
  return bare
    .split(
      /,? en (?=(?:ze |zij |hij )?(?:dan |daarna )?(?:belt|mailt|stuurt|vraagt|zoekt|schrijft|gaat|spreekt|bekijkt|zal)(?!\p{L}))|, (?=(?:belt|mailt|stuurt|vraagt|zoekt|schrijft|spreekt|bekijkt)(?!\p{L}))|;\s*/iu,
    )
    .map((clause) => clause.trim())
    .filter((clause) => {
      const name = clientName ? `|${clientName.split(' ')[0]?.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}` : '';
      const begins = new RegExp(`^(?:${someone}|klant${name})?\\s*(?:${does})(?!\\p{L})`, 'iu').test(clause);
      const later = new RegExp(`(?<!\\p{L})(?:${does})(?!\\p{L})`, 'iu').test(clause) && findDue(clause, 'nl') !== null;
      return (isSaid || begins || later) && !noPlan.test(clause) && !insightOf.test(clause);
    });
}

const withWhom = (clause: string): string | null =>
  /(?<!\p{L})(?:met|bij|aan|naar) ((?:haar|zijn|de|het|een) (?!volgende|einde|begin|huis)[\p{L}-]+|\p{Lu}[\p{L}-]+)/u.exec(clause)?.[1] ??
  /(?:belt|mailt|contacteert|spreekt|polst) (?:(?:morgen|volgende week|deze week|maandag|dinsdag|woensdag|donderdag|vrijdag) )?((?:haar|zijn|de|het) [\p{L}-]+|\p{Lu}[\p{L}-]+)/u.exec(
    clause,
  )?.[1] ??
  null;

const barrier =
  /(?<!\p{L})(?:drempel|weerstand|houdt (?:haar|hem) tegen|ziet (?:er)? ?(?:wat )?tegenop|tegenop|durft (?:het |nog )?niet|schrik|bang|loopt vast|zit vast|belemmer\p{L}*|struikelblok|geen geld|geen tijd|combineren|lukt (?:het )?(?:nog )?niet)(?!\p{L})/iu;

const moodWords: Record<Mood, RegExp> = {
  relieved: /opgelucht|opluchting/iu,
  motivated: /gemotiveerd|strijdbaar|goesting|enthousiast|gedreven|hoopvol/iu,
  proud: /(?<!\p{L})(?:trots|fier)(?!\p{L})/iu,
  calm: /(?<!\p{L})(?:rustig|rustiger|kalm|kalmer)(?!\p{L})/iu,
  doubting: /twijfel\p{L}*|onzeker/iu,
  tired: /(?<!\p{L})(?:moe|vermoeid|uitgeput|leeg)(?!\p{L})/iu,
  tense: /gespannen|stress\p{L}*|zenuwachtig|nerveus/iu,
  sad: /verdriet\p{L}*|triest|droevig|(?<!\p{L})(?:huilde|weende)(?!\p{L})/iu,
  angry: /(?<!\p{L})(?:kwaad|boos|gefrustreerd|frustratie)(?!\p{L})/iu,
};
const denies = /(?<!\p{L})(?:niet|geen|minder|nooit)(?: (?:meer|echt|zo|erg|heel))? ?$/iu;

/** How it was, in words that do not diagnose. "Niet moe" is not tired. */
function readMoods(sentence: string): Mood[] {
  return (Object.keys(moodWords) as Mood[]).filter((mood) => {
    const found = moodWords[mood].exec(sentence);
    return found !== null && !denies.test(sentence.slice(0, found.index));
  });
}
