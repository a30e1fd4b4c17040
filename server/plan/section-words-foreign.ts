// The same as section-words.ts for whoever writes French or English: fewer words, because what they wrote is quoted, not told. Matched
// on the client's own text in lower case with straight apostrophes.
import { type Theme, word } from './section-words.ts';

const notFr = word('pas|plus|jamais|rien|si je|peut-être');
const notEn = word("not|never|nothing|don't|doesn't|can't|won't|no longer|if i|whether|maybe");
const wishFr = { words: word("je (?:veux|voudrais|aimerais|souhaite)|mon objectif|j'espère"), unless: notFr };
const wishEn = { words: word("i (?:want|would like|hope|wish)|i'd like|my goal"), unless: notEn };

export const themesFr: readonly Theme[] = [
  { section: 'followUp', words: word('suivi|faire le point|après le trajet|revoir ensemble') },
  {
    section: 'actions',
    words: word(
      "je vais (?:[^ ]+ ){0,4}(?:appeler|contacter|demander|m'inscrire|écrire|envoyer|parler|rencontrer|postuler|chercher|visiter)|je (?:m'inscris|contacte|téléphone|postule)",
    ),
    unless: notFr,
  },
  { section: 'choices', words: word("j'ai (?:décidé|choisi)|ma décision|je choisis"), unless: word('pas encore|si je') },
  {
    section: 'goals',
    ...wishFr,
    onlyWith: word(
      "(?:avant|pour|d'ici|en) (?:la fin de |fin |début |le mois de )?(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|l'été|un an)",
    ),
  },
  { section: 'supportNeeds', words: word("besoin (?:d'aide|d'un|d'une|de)|m'aider|m'aide|soutien"), unless: word('pas besoin') },
  { section: 'network', words: word('je connais|mon réseau|anciens? collègues?|ancienne collègue|linkedin') },
  {
    section: 'careerQuestion',
    wholeSentence: true,
    words: word(
      "je (?:ne )?sais pas|je me demande|j'hésite|changer de (?:travail|métier|job|carrière|voie)|(?:un )?autre (?:travail|métier|chose)|je cherche|que faire|quel (?:travail|métier)",
    ),
  },
  {
    section: 'barriers',
    words: word("peur|trop vieux|trop vieille|difficile|n'ose pas|j'ose pas|pas de diplôme|sans diplôme|me bloque|compliqué|mon dos|mon néerlandais"),
  },
  { section: 'careerTarget', words: word('je (?:veux|voudrais|aimerais) (?:devenir|travailler (?:comme|dans|en|avec))|mon rêve'), unless: notFr },
  { section: 'workExploration', words: word("offres? d'emploi|forem|vdab|actiris|stage|secteur") },
  { section: 'learning', words: word("formation|cours|étudier|apprendre (?:le |l'|à )") },
  {
    section: 'qualities',
    words: word(
      'je suis (?:très |assez |plutôt )?(?:doué|douée|bon|bonne|fort|forte|patient|patiente|organisé|organisée|précis|précise|créatif|créative|calme) ?(?:en|dans|avec|pour)?|points? forts?|patience|mes collègues (?:disent|me)',
    ),
  },
  {
    section: 'motives',
    words: word(
      "j'aime|j'adore|je n'aime|je ne veux (?:pas|plus)|me plaît|plaisir|énergie|me motive|me passionne|content|contente|heureux|heureuse|important|importante|me manque|m'ennuie|du sens",
    ),
  },
  { section: 'careerControl', words: word('équilibre|horaires?|temps partiel|mi-temps|ma famille|enfants|télétravail|trajets?|risques?|sécurité') },
  { section: 'goals', ...wishFr },
  { section: 'workExploration', words: word("je travaille (?:comme|depuis|dans|chez|en)|depuis (?:\\p{L}+|\\d+) ans|j'ai travaillé|j'étais") },
  { section: 'choices', words: word("je me rends compte|je remarque|je réalise|j'ai (?:compris|découvert|appris)") },
];

export const themesEn: readonly Theme[] = [
  { section: 'followUp', words: word('follow(?:-| )up|look back|after the guidance|keep track') },
  {
    section: 'actions',
    words: word(
      "(?:i'm going to|i am going to|i will|i'll) (?:[^ ]+ ){0,2}(?:call|contact|ask|write|send|talk|speak|meet|apply|visit|sign up|look)|my next step",
    ),
    unless: notEn,
  },
  { section: 'choices', words: word("i(?:'ve| have)? (?:decided|chosen|chose)|my decision"), unless: word('not yet|if i|whether') },
  {
    section: 'goals',
    ...wishEn,
    onlyWith: word(
      '(?:by|before) (?:the end of |next |this )?(?:january|february|march|april|may|june|july|august|september|october|november|december|year|month|summer|week)',
    ),
  },
  { section: 'supportNeeds', words: word('need (?:some |a bit of )?(?:help|support|someone)|help me|support from'), unless: word("don't need") },
  {
    section: 'network',
    words: word('i know (?:a few |some |many |a lot of )?(?:people|someone|somebody)|my network|former colleagues?|old colleagues?|linkedin'),
  },
  {
    section: 'careerQuestion',
    wholeSentence: true,
    words: word(
      "i (?:don't|do not) know (?:what|which|if|whether|how|where)|i wonder|i doubt|change (?:jobs?|careers?)|(?:another|different|new) (?:job|career|direction|work)|looking for|should i (?:stay|leave|change|look)|what (?:can|should) i (?:do|still)",
    ),
  },
  {
    section: 'barriers',
    words: word("afraid|scared|too old|difficult|hard for me|don't dare|no degree|no diploma|holds? me back|my dutch|my back|not confident|insecure"),
  },
  { section: 'careerTarget', words: word("i(?: want|'d like| would like| hope) to (?:become|be an?|work (?:as|in|with))|my dream"), unless: notEn },
  { section: 'workExploration', words: word('vacanc(?:y|ies)|job (?:fair|ads?|sites?)|vdab|internship|the sector|looked (?:up|into)') },
  { section: 'learning', words: word('courses?|training|study|studying|learn (?:dutch|french|english|to|how)|certificate|degree') },
  {
    section: 'qualities',
    words: word(
      "(?:i'm|i am) (?:very |quite |really |pretty )?(?:good|strong|patient|organi[sz]ed|precise|creative|calm|reliable)(?: (?:at|in|with))?|my (?:strengths?|talents?)|patience|(?:colleagues|people|customers) (?:say|tell me|ask me)",
    ),
  },
  {
    section: 'motives',
    words: word(
      "i (?:really |still |do )?(?:love|like|enjoy|miss)|i (?:don't|do not) (?:like|enjoy|want)|happy|energy|fun|motivates|passion|important|meaningful|proud|bored|boring|tired of",
    ),
  },
  {
    section: 'careerControl',
    words: word('balance|part-time|full-time|working hours|schedule|shifts?|my family|my children|my kids|commut\\p{L}+|risks?|security'),
  },
  { section: 'goals', ...wishEn },
  { section: 'workExploration', words: word("i work (?:as|in|at|for)|i(?:'ve| have) (?:been working|worked)|i was an?|for (?:\\p{L}+|\\d+) years") },
  { section: 'choices', words: word("i(?:'ve)? (?:realised|realized|realise|realize|notice|noticed|found out|learned|discovered)") },
];
