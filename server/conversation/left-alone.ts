// Subjects that the counsellor asked to leave alone: whether a text is about one, and what is left of a text without them. By words with
// their inflection, and by words that are near: who leaves "mijn scheiding" alone, leaves "mijn ex" alone. Pure.
import type { Situation } from './move.ts';
import { splitSentences } from './sentences.ts';

/** Words that stand near each other, in the three languages. A subject that holds one of a group stands for all of it. */
const families: readonly string[] = [
  'scheiding scheiden gescheiden ex exman exvrouw echtscheiding co-ouderschap alimentatie divorce divorcé divorcée séparation separated',
  'gezondheid ziekte ziek dokter huisarts arts ziekenhuis operatie behandeling diagnose medicatie pillen santé maladie malade médecin hôpital health illness sick doctor hospital surgery',
  'zwangerschap zwanger bevalling miskraam kinderwens ivf enceinte grossesse pregnant pregnancy miscarriage',
  'geld schulden schuld lening afbetaling rekeningen loonbeslag deurwaarder huur argent dettes dette loyer money debt debts rent',
  'loon salaris wedde pree verdienen salaire salary wage',
  'overlijden overleden gestorven dood begrafenis rouw rouwen verlies décès mort deuil funérailles death died funeral grief',
  'moeder mama ma moe mère maman mother mum mom',
  'vader papa pa père father dad',
  'ouders moeder vader mama papa parents',
  'kinderen kind zoon dochter kids kroost enfants enfant fils fille children child son daughter',
  'partner man vrouw lief vriend vriendin echtgenoot echtgenote huwelijk relatie mari femme conjoint couple husband wife spouse marriage relationship',
  'thuis thuissituatie gezin familie huishouden maison famille foyer home family',
  'drinken drank alcohol bier wijn verslaving verslaafd drugs gokken alcool boire addiction drink drinking gambling',
  'geloof religie godsdienst kerk moskee hoofddoek religion église mosquée foi faith church mosque',
  'politiek verkiezingen partij politique élections politics elections',
  'pesten pesterij pesterijen gepest harcèlement harcelé bullying bullied',
  'ontslag ontslagen c4 afgedankt buitengezet licenciement licencié viré dismissal fired laid',
  'burnout burn-out opgebrand uitputting uitgeput overspannen épuisement épuisé exhausted exhaustion',
  'baas chef leidinggevende ploegbaas manager directeur directrice patron patronne boss',
  'collega collegas ploeg team collègue collègues colleague colleagues',
  'leeftijd oud ouder pensioen âge vieux vieille retraite age old retirement',
  'gewicht dik afvallen dieet poids régime weight diet',
  'asiel verblijf papieren verblijfsvergunning asile séjour asylum permit',
  'gevangenis strafblad veroordeling cel prison casier jail',
];

const common = new Set(
  'de het een en of van voor met bij op in aan over naar om te mijn haar zijn hun hem ons onze jouw je ik wat dat die dit er niet geen al nog ook the of a an my her his their with about le la les un une de du des mon ma mes son sa ses et ou au aux avec sur'.split(
    ' ',
  ),
);

const bare = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’']s$/u, '')
    .replace(/[^\p{L}\d]/gu, '');

/** What is left of a word without its endings; doubled vowels and consonants alike, so that "scheidingen" meets "scheiding" and "pesten" "gepest". */
function stem(word: string): string {
  let out = bare(word);
  // "Geldt" is no money.
  if (out.endsWith('dt')) return out;
  if (out.length > 5) out = out.replace(/^ge(?=\p{L}{4})/u, '');
  if (out.length > 4) out = out.replace(/(?:ingen|eren|tjes|jes|tje|je|den|ten|en|es|er|s|t|d|e)$/u, (end) => (end === 'ingen' ? 'ing' : ''));
  return out
    .replace(/([a-z])\1/gu, '$1')
    .replace(/v$/u, 'f')
    .replace(/z$/u, 's');
}

const familyStems = families.map((family) => new Set(family.split(' ').map(stem)));
const wordsIn = (text: string): string[] => (text.match(/[\p{L}\d][\p{L}\d'’-]*/gu) ?? []).filter((word) => !common.has(word.toLowerCase()));

type Matcher = { stems: ReadonlySet<string>; parts: readonly string[] };
const known = new Map<string, Matcher>();

function matcherOf(subject: string): Matcher {
  const before = known.get(subject);
  if (before) return before;
  const own = wordsIn(subject)
    .map(stem)
    .filter((part) => part.length >= 2);
  // A family is opened by the word that a subject is about: its only one, or its first ("ziekte van mijn moeder" is about illness).
  const heads = own.slice(0, 1);
  const stems = new Set([
    ...own.filter((part, i) => i === 0 || part.length >= 6),
    ...familyStems.filter((family) => heads.some((head) => family.has(head))).flatMap((family) => [...family]),
  ]);
  const matcher = { stems, parts: own.filter((part) => part.length >= 5) };
  if (known.size > 500) known.clear();
  known.set(subject, matcher);
  return matcher;
}

/** Whether a text is about one of these subjects. */
export function mentions(text: string, subjects: readonly string[]): boolean {
  if (subjects.length === 0) return false;
  const stems = wordsIn(text).map(stem);
  return subjects.some((subject) => {
    const { stems: near, parts } = matcherOf(subject);
    // Compounds hold their subject: "scheidingspapieren", "huwelijksproblemen".
    return stems.some((word) => near.has(word) || parts.some((part) => word.length > part.length && word.includes(part)));
  });
}

/** A text without the sentences that are about one of these subjects; empty where nothing is left. */
export function withoutMentions(text: string, subjects: readonly string[]): string {
  if (!mentions(text, subjects)) return text;
  return splitSentences(text)
    .filter((sentence) => !mentions(sentence, subjects))
    .join(' ');
}

/** The situation with nothing of these subjects in what came before: nobody who plans or words a reply sees it. What is told now stays. */
export function leaveOut(situation: Situation): Situation {
  const subjects = situation.guidance?.leaveAlone ?? [];
  if (subjects.length === 0) return situation;
  const isFree = (text: string): boolean => !mentions(text, subjects);
  return {
    ...situation,
    // An emptied turn stays in its place, so that turns are still counted and answered in their order.
    past: situation.past.map((turn) => (turn.from === 'koers' ? turn : { ...turn, text: withoutMentions(turn.text, subjects) })),
    careerQuestion: situation.careerQuestion !== null && isFree(situation.careerQuestion) ? situation.careerQuestion : null,
    insights: situation.insights.filter(isFree),
    actions: situation.actions.filter(isFree),
    ...(situation.older && {
      older: {
        ...situation.older,
        lines: situation.older.lines.filter(({ text }) => isFree(text)),
        told: situation.older.told.filter(({ text }) => isFree(text)),
      },
    }),
    ...(situation.saidHere && { saidHere: situation.saidHere.map((text) => withoutMentions(text, subjects)) }),
    ...(situation.earlier && { earlier: situation.earlier.filter(({ text }) => isFree(text)) }),
    ...(situation.careerQuestions && { careerQuestions: situation.careerQuestions.filter(({ text }) => isFree(text)) }),
    ...(situation.commitments && { commitments: situation.commitments.filter(isFree) }),
    ...(situation.earlier && { earlier: situation.earlier.filter(({ text }) => isFree(text)) }),
    ...(situation.careerQuestions && { careerQuestions: situation.careerQuestions.filter(({ text }) => isFree(text)) }),
    ...(situation.contradiction && {
      contradiction: isFree(`${situation.contradiction.before} ${situation.contradiction.now}`) ? situation.contradiction : null,
    }),
  };
}

/**
 * Whether a sentence of Koers touches a subject that is left alone. A fact with its source is said to who asked for it, and where a signal
 * was heard help goes before any such wish: nobody is kept from the number they need.
 */
export function touchesLeftAlone(sentence: string, { guidance, findings }: Pick<Situation, 'guidance' | 'findings'>): boolean {
  return findings.length === 0 && !/\[\d+\]/u.test(sentence) && mentions(sentence, guidance?.leaveAlone ?? []);
}
