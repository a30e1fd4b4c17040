// The same five letters for a goal that is written in French or English: fewer words than smart.ts knows, so it says that a letter is open
// only where that is plain. Everyday words of clients, learners among them. Pure.
import type { Language } from '../people/roles.ts';
import type { HintCode } from './smart-hints.ts';

type Foreign = Exclude<Language, 'nl'>;
type ForeignGoal = { said: string; deed: string; when: string; doneWhen: string; hasDay: boolean; isPast: boolean };
export type OpenLetters = { S: HintCode | null; M: HintCode | null; A: HintCode | null; R: HintCode | null; T: HintCode | null; word: string };

const words = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`, 'iu');
type Lexicon = Record<
  | 'day'
  | 'vague'
  | 'often'
  | 'amount'
  | 'deed'
  | 'ends'
  | 'paper'
  | 'wide'
  | 'talk'
  | 'about'
  | 'which'
  | 'become'
  | 'mood'
  | 'work'
  | 'know'
  | 'able'
  | 'ordered'
  | 'others'
  | 'always'
  | 'tooMuch',
  RegExp
>;

const fr: Lexicon = {
  day: words(
    "(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|aujourd'hui|ce soir|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|noël|pâques|nouvel an)|\\d{1,2}/\\d{1,2}|cette (?:semaine|année)|ce (?:mois|week-end)|(?:semaine|mois|année) prochaine?|(?:mois|année|an) prochain|(?:dans|d'ici|endéans) (?:une?|deux|trois|quatre|six|\\d+) (?:jours?|semaines?|mois|ans?)|(?:avant|après|pour) (?:l'été|les vacances|la fin de l'année|mon prochain (?:entretien|rendez-vous))|fin de (?:l'année|ce mois|la semaine)|prochain entretien",
  ),
  vague: words("un jour|bientôt|plus tard|à terme|dès que possible|quand j'aurai le temps|à l'avenir"),
  often: words(
    '(?:une|deux|trois|\\d+) (?:fois|heures?|soirs?) par (?:jour|semaine|mois)|chaque (?:jour|semaine|mois|soir|matin)|tous les (?:jours|soirs|matins)|toutes les semaines',
  ),
  amount: words('un|une fois|deux|trois|quatre|cinq|six|sept|huit|dix|vingt|\\d{1,3}|chaque (?:jour|semaine|soir|matin)|une (?:heure|demi-heure|journée)'),
  deed: words(
    "appell?er?|téléphoner?|contacter?|écri[srte]+|envo[iy]er?|envoie|demander?|inscri[srte]+|postuler?|visiter?|rencontrer?|parler?|parle|discuter?|suivre|suis|passer?|lire|lis|noter?|compléter?|préparer?|mettre à jour|mets à jour|chercher? (?:des|trois|deux|les)|comparer?|faire (?:un stage|une liste|le test|un bilan)|fais (?:un|une|le)|vais (?:à|au|chez)|commencer?|m'exercer?|pratiquer?|déposer?|remettre|choisi[srte]*|décider?|terminer?|obtenir|réussir",
  ),
  ends: words(
    'appell?er?|téléphoner?|contacter?|envo[iy]er?|envoie|demander?|inscri[srte]+|visiter?|rencontrer?|compléter?|mettre à jour|mets à jour|comparer?|faire (?:une liste|le test)|fais (?:une liste|le test)|déposer?|remettre|choisi[srte]*|décider?|terminer?|obtenir|réussir|commence',
  ),
  paper: words('diplôme|attestation|certificat|permis|brevet|contrat|niveau [abc][12]|mi-temps|quatre cinquièmes|4/5'),
  wide: words(
    "autre (?:travail|chose|métier|emploi)|nouveau (?:travail|métier|emploi|défi)|meilleur(?:e)? \\p{L}+|mieux \\p{L}+|plus (?:de |d')\\p{L}+|moins (?:de |d')\\p{L}+|évoluer|progresser|me développer|une formation$|travailler sur|réfléchir|quelque chose|un emploi|du travail",
  ),
  mood: words(
    "heureux|heureuse|content|contente|moins de stress|plus de stress|épanouie?|serein|sereine|me sentir \\p{L}+|plus calme|retrouver (?:l'énergie|la motivation|le plaisir)",
  ),
  work: words('(?:un autre|un nouveau|du|un|de) (?:travail|emploi|métier|job)|autre chose'),
  talk: words('parler?|discuter?|un entretien'),
  about: words('de|du|des|pour|sur|si|comment|à propos|qui'),
  which: words('(?:une|la) formation(?=[.!]|$)|un stage(?! (?:de|à|chez|comme|en|dans))|une entreprise'),
  become: words('devenir|deviens'),
  know: words('savoir (?:ce que|quoi|si)|réfléchir|découvrir|explorer|clarifier'),
  able: words(
    "(?:apprendre|améliorer) (?:le|mon) (?:néerlandais|français|anglais)|confiance|oser|mieux (?:parler|communiquer|m'organiser|gérer)|gérer|apprendre à|dire non|confiance en moi|parler (?:mieux|plus)",
  ),
  ordered: words(
    "(?:mon|ma|mes|le|la|les) (?:mari|femme|chef|patron|mère|père|parents|vdab|forem|actiris|cpas|mutuelle|employeur|compagnon|compagne) (?:veut|veulent|exige|demande|dit|m'oblige|pense)(?: [^ ]+){0,2} (?:que je|de|à)|on m'oblige|obligée? de|à contrecœur|contre mon gré",
  ),
  others: words(
    "(?:mon|ma|mes|le|la|les) (?:chef|patron|patronne|collègues?|employeur|directeur|direction|entreprise|mari|femme) (?:\\p{L}+ )?(?:me (?:donne|donnera)|m'augmente|change|changent|doit|doivent|respecte|respectent|écoute|écoutent|accepte)|que (?:mon|ma|mes|le|la|les|on)(?= )|être (?:promu|promue|engagé|engagée|embauché|embauchée|reconnu|reconnue|appelé|appelée)|recevoir (?:une augmentation|une promotion)|avoir une (?:promotion|augmentation)",
  ),
  always: words('toujours|jamais|tout le monde|parfaite?|parfaitement|idéale?|sans stress|de rêve'),
  tooMuch: words('(?:cinquante|cent|\\d{3,}) (?:entreprises|candidatures|lettres)'),
};

const en: Lexicon = {
  day: words(
    '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|tonight|january|february|(?:by|in|before|until|of) (?:march|may)|\\d{1,2} (?:march|may)|april|june|july|august|september|october|november|december|christmas|easter|new year)|\\d{1,2}/\\d{1,2}|this (?:week|month|weekend|year)|next (?:week|month|year|session|conversation)|(?:within|in) (?:a|one|two|three|four|six|\\d+) (?:days?|weeks?|months?|years?)|(?:before|after|by) (?:the )?(?:summer|holidays?|end of (?:the )?(?:week|month|year))|my next (?:session|appointment)',
  ),
  vague: words('someday|one day|soon|later|eventually|as soon as possible|asap|in the future|when i have time'),
  often: words(
    '(?:once|twice|one|two|three|\\d+) (?:times? |hours? |evenings? )?(?:a|per) (?:day|week|month)|every (?:day|week|month|evening|morning)|daily|weekly',
  ),
  amount: words('once|twice|one|two|three|four|five|six|seven|eight|ten|twenty|\\d{1,3}|every (?:day|week|evening|morning)|(?:an|half an) hour|a day'),
  deed: words(
    'call|phone|contact|write|send|e-?mail|ask|register|enrol|sign up|apply(?: for| to| at)|visit|meet|talk (?:to|with)|speak (?:to|with)|discuss|follow|take (?:the|a)|read|note|fill in|complete|prepare|update|compare|do (?:the|an?)|go to|start|practi[sc]e|hand in|choose|decide|finish|pass|get my|shadow|make (?:a|an|my)|book|tell|look up',
  ),
  ends: words(
    'call|phone|contact|send|e-?mail|ask|register|enrol|sign up|visit|meet|fill in|complete|update|compare|do (?:the|an?)|hand in|choose|decide|finish|pass|get my|make (?:a|an|my)|book|tell|apply (?:for|to|at)|look up|start (?:the|my)|talk (?:to|with) \\p{L}+ about',
  ),
  paper: words('diploma|certificate|licen[cs]e|degree|contract|level [abc][12]|[abc][12] level|half[- ]time|part[- ]time|four[- ]fifths|4/5'),
  wide: words(
    '(?:an?other|a new|a better|different) (?:job|work|career|challenge)|something (?:else|different|new|with)|better \\p{L}+|more \\p{L}+|less \\p{L}+|grow|improve|work on|develop myself|think about|a course$|a job|find work|more confident|balance',
  ),
  mood: words('happy|happier|less stress(?:ed)?|no stress|calmer|at peace|feel (?:better|good|good again|happy)|enjoy (?:my work|work) again|stop worrying'),
  talk: words('talk|speak|a meeting'),
  about: words('about|to ask|whether|how|for|who'),
  which: words('an? (?:course|training|internship)(?=[.!]|$)|a company'),
  become: words('become'),
  work: words('(?:an?other|a new|a better|different|a) (?:job|career)|find work|something (?:else|different|new)'),
  know: words('know what|find out what|think about|explore|figure out'),
  able: words(
    'learn (?:dutch|french|english)|dare|speak (?:\\p{L}+ )?better|better (?:\\p{L}+ )?(?:dutch|french|english)|improve my|manage|learn to|say no|confident|confidence|assertive',
  ),
  ordered: words(
    '(?:my|the) (?:husband|wife|boss|manager|mother|father|parents|partner|vdab|employer|counsellor) (?:wants?|says?|thinks?|makes?|told|expects?) (?:that )?(?:me|i)|have to because|against my will|forced to|i must .* for my (?:husband|wife|boss|parents)',
  ),
  others: words(
    '(?:my|the) (?:boss|manager|colleagues?|employer|company|husband|wife) (?:\\p{L}+ )?(?:gives?|changes?|must|should|respects?|listens?|stops?|accepts?|hires?)|(?:want|hope) (?:my|the|that|they|them|people)(?= )|(?:be|get|being) (?:promoted|hired|invited|recognised|appreciated)|get a (?:raise|promotion)',
  ),
  always: words('always|never|everybody|everyone|perfect|perfectly|ideal|dream job|no stress'),
  tooMuch: words('(?:fifty|a hundred|\\d{3,}) (?:companies|applications|letters)'),
};
const lexicons: Record<Foreign, Lexicon> = { fr, en };
const named =
  /(?<=[\p{Ll}\d,] )(?!I(?![\p{L}])|French|English|Dutch|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter)\p{Lu}[\p{L}-]+/u;
/** "Un" and "one" of a date or of anything are no number of things. */
const withoutDays = (text: string, { day, often }: Lexicon): string =>
  text
    .replace(new RegExp(often.source, 'giu'), ' # ')
    .replace(new RegExp(day.source, 'giu'), ' ')
    .replace(/\d{1,2} (?=#|$)/gu, ' ');

export function readForeign(goal: ForeignGoal, language: Foreign): OpenLetters {
  const say = lexicons[language];
  const { said, deed, doneWhen } = goal;
  const bare = withoutDays(deed, say);
  const isCounted = (say.amount.test(bare.replace(/(?<![\p{L}])(?:un|one|a day)(?![\p{L}])/giu, ' ')) || bare.includes('#')) && !say.mood.test(said);
  const isDeed = say.deed.test(said) && !(say.able.test(said) && !isCounted);
  const isMarked = isCounted || say.paper.test(deed) || named.test(deed);
  const isShort = (said.match(/[\p{L}\d'-]+/gu) ?? []).length < 4;
  const isTalkOnly = say.talk.test(said) && !say.about.test(said) && !isMarked && doneWhen === '';
  const isSpecific =
    !isShort && !isTalkOnly && !say.which.test(said) && !say.mood.test(said) && (say.wide.test(said) ? isDeed && isMarked : isDeed || isMarked);
  return {
    S: isSpecific ? null : isTalkOnly ? 'about-what' : sayWide(say, goal, isShort),
    M: doneWhen !== '' || (isCounted && isSpecific) || say.paper.test(deed) || (isSpecific && say.ends.test(said)) ? null : sayMeasure(say, said),
    A: say.ordered.test(said) ? 'ordered' : null,
    R: sayReach(say, goal),
    ...sayWhen(say, goal),
  };
}

function sayWide(say: Lexicon, { said }: ForeignGoal, isShort: boolean): HintCode {
  if (say.mood.test(said) || say.others.test(said)) return 'own-step';
  if (say.which.test(said)) return 'which';
  if (say.become.test(said)) return 'how-become';
  if (say.know.test(said)) return 'how-find-out';
  if (say.work.test(said)) return 'which-work';
  if (say.able.test(said)) return 'which-situation';
  return isShort ? 'short' : 'wide';
}

function sayMeasure(say: Lexicon, said: string): HintCode {
  if (say.mood.test(said)) return 'notice-feeling';
  if (say.talk.test(said) && !say.able.test(said)) return 'after-talk';
  return say.able.test(said) ? 'can-then' : 'see-done';
}

function sayReach(say: Lexicon, { said, doneWhen }: ForeignGoal): HintCode | null {
  if (say.others.test(said)) return 'others-decide';
  if (say.mood.test(said) && doneWhen === '') return 'feeling';
  if (say.always.test(said)) return 'good-enough';
  return say.tooMuch.test(said) ? 'too-many' : null;
}

function sayWhen(say: Lexicon, { said, when, hasDay, isPast }: ForeignGoal): Pick<OpenLetters, 'T' | 'word'> {
  const text = `${said} ${when}`;
  if (isPast) return { T: 'past', word: '' };
  if (hasDay || say.day.test(text)) return { T: null, word: '' };
  if (say.often.test(text)) return { T: 'until-when', word: '' };
  const word = say.vague.exec(text)?.[0];
  if (word) return { T: 'vague-when', word: word.toLowerCase() };
  return { T: when === '' ? 'by-when' : null, word: '' };
}
