// By which words a client's sentence speaks to a section, and which section it belongs to. Data for write-from-evidence.ts, matched on
// everyday Dutch in lower case (conversation/everyday-dutch.ts), so Flemish and chat spelling arrive here as plain words; learner's
// Dutch is listed as it is. French and English are in section-words-foreign.ts.
import type { SectionName } from './section.ts';

export type Theme = {
  section: SectionName;
  words: RegExp;
  /** Not when this is in the same clause: a wish that is denied is no wish. */
  unless?: RegExp;
  /** Matched over the whole sentence, for what reaches past a conjunction or is about somebody else. */
  wholeSentence?: true;
  /** Only when this is somewhere in the sentence. */
  onlyWith?: RegExp;
  /** Not when this is anywhere in the sentence. */
  unlessAnywhere?: RegExp;
};

export const word = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`, 'iu');
/** Up to six words in between. */
const some = '(?: [^ ]+){0,6}?';
const inDoubtWords = 'weet (?:ik )?(?:het )?(?:nog |echt |eigenlijk )*niet|twijfel(?:en)?';
const inDoubt = word(inDoubtWords);
/** What others must do, or how this goes, is no goal. */
const forOthers = '(?:hoop ik|ik hoop|(?:wil|willen)(?: [^ ]+){0,3}) dat (?:ik(?: [^ ]+){0,3} goed|iemand|het|ze|zij|hij|iedereen|mensen)';
const anothersView = '(?:zegt|zei|vindt|vond|zeggen|vinden|wil|wilt|denkt) dat ik';
const soon = word(
  'tegen [^ ]+|(?:deze|volgende|dit|komende|komend) (?:week|maand|weekend|jaar|keer)|morgen(?:vroeg|ochtend|middag|avond)?|overmorgen|vandaag|vanavond|straks|binnenkort|(?:maan|dins|woens|donder|vrij|zater|zon)dag',
);
const denied = word('niet|geen|nooit|niets|niemand|of ik|of het|of dat|twijfel(?:en)?|misschien ooit');
const people =
  "collega's|collega|klanten|patiënten|bewoners|mensen|iedereen|ze|vrienden|vriendin|baas|chef|leidinggevende|ploegbaas|directeur|directrice|man|vrouw";
const relatives =
  'nonkel|tante|broer|zus|schoon\\p{L}+|buurman|buurvrouw|nicht|neef|vriend|vriendin|kennis|man|vrouw|oud-collega|ex-collega|vader|moeder|dochter|zoon';
const date = word(
  '(?:tegen|voor|vóór|binnen|einde?|begin|half) (?:(?:eind|begin|half|de|het|van|volgend|volgende|een|twee|drie|zes|\\d+) )*(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jaar|maand|maanden|weken|week|zomer|herfst|winter|lente|najaar|voorjaar)',
);
const wish = {
  words: word('mijn doel|doel is|ik streef|ik wil|wil ik|ik zou|zou ik|ik hoop|hoop ik'),
  unless: word(
    `niet|geen|nooit|niets|twijfel|of ik|zou (?:ik )?(?:dan|daar|ook|wel) (?:[^ ]+ ){0,3}(?:mogen|kunnen|moeten)|(?:ik zou|zou ik) (?:[^ ]+ )?kunnen (?:vragen|bellen|mailen|proberen|kijken)|wil (?:ik )?(?:weten|sorry|zeggen|vragen|spreken|praten|bellen)|wat (?:zou|wil) ik|wat ik (?:wil|zou)|ik wil wel maar|eens (?:weten|vragen|bekijken|afspreken|overlopen|samen)`,
  ),
  unlessAnywhere: word(`${inDoubtWords}|${forOthers}`),
};

/**
 * In this order: the first that a sentence speaks to is where it belongs, and it stands nowhere else in the plan. What is narrow comes
 * before what is broad ("ik ga", then "ik wil"); "ik merk dat" opens any discovery, so it comes last.
 */
export const themes: readonly Theme[] = [
  // How it is followed up.
  {
    section: 'followUp',
    words: word(
      `opvolgen|opvolging|volg (?:ik )?(?:dat |het )?op|nazorg|terugkijken|na (?:het|dit) traject|na de begeleiding|nog eens (?:samen|afspreken|bekijken|overlopen)|opnieuw bekijken|volgend(?:e)? (?:gesprek|sessie)|herinnering|logboek|hou (?:ik )?${some} ?bij|bijhouden`,
    ),
    unless: word('niet|geen|nooit'),
  },
  // What the client is going to do.
  {
    section: 'actions',
    words: word(
      `ik ga${some} [\\p{L}-]+en|ga ik${some} [\\p{L}-]+en|ik ga naar (?:de|het|een)|ga (?:ik )?(?:[^ ]+ ){0,5}(?:mee|langs)|ik zal|zal ik|ik ben van plan|ik plan|ik heb${some} (?:afgesproken|ingeschreven)|neem (?:ik )?${some} ?contact op|schrijf (?:ik )?(?:mij|me)${some} in|mijn volgende stap`,
    ),
    unless: word(
      `niet|geen|nooit|niets|of ik|ga (?:ik )?(?:akkoord|dood|kapot|eraan|eronderdoor|door|slapen|graag|elke|altijd|soms|vaak)|vraag (?:ik )?(?:mij|me)|als ik|soms|altijd|elke dag|vroeger|zou ik|naar huis|zal (?:ik )?(?:beginnen (?:bij|met)|eens vertellen|het (?:kort|eens) (?:vertellen|uitleggen))|laten voor vandaag|ga (?:ik )?(?:gaan )?werken|ik ga${some} (?:stoppen|veranderen|blijven)`,
    ),
  },
  // "Ik bel Marc tegen vrijdag" is one; "ik vraag wat hij ziet" is a habit.
  {
    section: 'actions',
    words: word('ik (?:bel|mail|stuur|vraag|contacteer|schrijf|spreek)|(?:bel|mail|stuur|vraag|contacteer|schrijf|spreek) ik'),
    unless: word('niet|geen|nooit|niets|of ik|vraag (?:ik )?(?:mij|me)|als ik|soms|altijd|meestal|elke dag|op voor'),
    onlyWith: soon,
  },
  // What was chosen or decided.
  {
    section: 'choices',
    words: word(
      `beslist|besloten|beslissing|gekozen|kies (?:ik )?(?:voor|ervoor)|mijn keuze|knoop doorgehakt|ik neem ontslag|neem ik ontslag|ik heb${some} ontslag|ik blijf|ik ga${some} (?:stoppen|veranderen|blijven)`,
    ),
    unless: word(
      `nog niet|nog niets|nog geen|niet kiezen|kan${some} beslissen|moet${some} (?:kiezen|beslissen)|twijfel(?:en)?|of ik|is de beslissing|had beslist|moeilijk|hun ontslag|ontslag(?: [^ ]+){0,3} aankondigen`,
    ),
  },
  // A wish with a date is a goal, whatever it is about.
  { section: 'goals', ...wish, onlyWith: date },
  // The help that is needed, and the people there are.
  {
    section: 'supportNeeds',
    words: word(
      `hulp (?:nodig|van|bij|zoeken|vragen|gebruiken)|help(?:t|en)? (?:mij|me)|(?:mij|me) (?:kan |kunnen |kon |zou |daarbij |erbij |ermee )*(?:helpen|helpt|steunt|steunen)|steun|ondersteuning|begeleiding bij|nood aan|alleen (?:lukt|geraak|kan)|iemand (?:nodig )?die (?:mij|me)|ik heb${some} nodig|heb ik${some} nodig|aanpassing|aanpassingen|(?:zou|wil|wou|zoek)${some} iemand (?:willen |hebben |nodig )?die`,
    ),
    unless: word(`niet nodig|geen hulp|geen steun|geen begeleiding|mijn (?:${relatives})${some} werkt|hij|zij`),
  },
  {
    section: 'network',
    wholeSentence: true,
    words: word(
      `netwerk|netwerken|linkedin|ik ken(?: [^ ]+){0,4} (?:iemand|mensen)|ken (?:ik )?(?:niemand|weinig mensen)|iemand die ik ken|kennis(?:sen)? van (?:mij|me)|oud-collega(?:'s)?|ex-collega(?:'s)?|contact (?:opgenomen|opnemen|gelegd|leggen|gehad)|aangesproken|aanspreken|via via|via (?:een|mijn) (?:${relatives})|(?:mijn|een) (?:${relatives})(?: van mij)?(?: die)?(?: \\p{L}+)? (?:werkt|zit|kent|rijdt|staat)(?![^.]{0,20} (?:ziek|thuis))|koffie (?:gedronken|drinken) met|raad (?:gevraagd|vragen)`,
    ),
    unless: word('halftijds|deeltijds|voltijds|verdient?|niet meer|terechtgekomen|beginnen werken|gedacht aan|werkt ook(?! (?:in|bij|als|voor|op) )'),
  },
  // The question itself, and the doubt in it.
  {
    section: 'careerQuestion',
    wholeSentence: true,
    words: word(
      `vraag (?:ik )?(?:mij|me) af|ik twijfel|twijfel ik|blijf twijfelen|weet (?:ik )?(?:het )?(?:echt |eigenlijk |nog |gewoon )*niet (?:meer )?(?:of|wat|welke?|hoe|waar)(?=,? \\p{L})|iets (?:helemaal )?anders (?:doen|zoeken|gaan doen)|ander(?:e)? (?:werk|job|richting)|nieuwe (?:job|richting|uitdaging|start)|ik zoek(?: [^ ]+){0,4} (?:job|werk|richting)|van (?:job|werk) (?:veranderen|wisselen)|vast (?:in|op) mijn (?:job|werk)|vastgelopen|heroriënteren|wat bij mij past|wat past (?:er )?bij mij|blijven of|wat (?:doe|kan|wil) ik (?:daarmee|nog|eigenlijk)|welke? (?:kant|richting|job|werk)|misschien (?:wil|wou|zou) ik|ik (?:wil|wou|zou) misschien`,
    ),
  },
  // What holds them back.
  {
    section: 'barriers',
    words: word(
      `bang|schrik|durf${some} niet|onzeker|faalangst|zelfvertrouwen|vertrouwen in mezelf|twijfel aan mezelf|te oud|te jong|mijn leeftijd|wie neemt mij|geen diploma|zonder diploma|geen rijbewijs|geen auto|mijn (?:rug|knie|knieën|schouder|gezondheid|nederlands)|rug kapot|nederlands (?:is )?(?:nog )?niet|kinderopvang|geen opvang|geen tijd|geen geld|te duur|houdt (?:mij|me)${some} tegen|(?:mij|me)${some} tegenhoudt|drempel|moeilijk|lastig|obstakel|blokkeer|vastzit|mag (?:ik )?(?:ook )?niet|kan (?:ik )?niet|lukt (?:mij |me )?niet|nog nooit(?: [^ ]+){0,5} (?:gewerkt|gedaan|geleerd|gesolliciteerd|gebruikt)`,
    ),
  },
  // The work they want, know or look into.
  {
    section: 'careerTarget',
    words: word(
      `(?:wil|wou|zou|hoop|droom)${some} (?:worden|(?:werken|starten|beginnen|aan de slag) als|(?:gaan )?werken (?:in|bij|met)|(?:als|in)(?: [^ ]+){1,3} (?:gaan )?(?:werken|starten|beginnen))|(?:als|in)(?: [^ ]+){1,3} wil (?:gaan )?werken|mijn droom|droomjob|zie (?:ik )?mezelf${some} als|mik (?:ik )?op|een eigen zaak|naar het onderwijs|naar de zorg`,
    ),
    unless: denied,
    unlessAnywhere: inDoubt,
  },
  {
    section: 'workExploration',
    words: word(
      `vacatures?|jobsites?|vdab|jobdag|jobbeurs|infosessie|infodag|infoavond|opendeurdag|meegelopen|meelopen|proefdag|stage|opgezocht|bekeken|uitgezocht|rondgekeken|knelpuntberoep|arbeidsmarkt|de sector|beroep|beroepen`,
    ),
    unless: word('niet bekeken|(?:zo|anders|nooit)(?: [^ ]+){0,2} bekeken|(?:ga|wil|zal) (?:ik )?niet'),
  },
  {
    section: 'learning',
    words: word(
      `opleiding|opleidingen|cursus|cursussen|bijscholen|bijscholing|avondschool|studeren|certificaat|attest|workshop|training|cvo|bijleren|(?:wil|zou|moet|graag|ga)${some} leren|diploma (?:te )?(?:halen|behalen)|rijbewijs (?:te )?halen|ik leer (?:nu|momenteel|nederlands)`,
    ),
    unless: word(
      `(?:anderen|iemand|mensen|kinderen|hen) (?:iets )?(?:te )?leren|leren kennen|geen|(?:opleiding|training|workshop|cursus|les)(?: [^ ]+){0,8} gegeven|(?:gaf|gegeven)(?: [^ ]+){0,4} (?:opleiding|training|workshop|cursus)|opleidingen? (?:te )?geven|geef (?:ik )?opleiding`,
    ),
    unlessAnywhere: word(anothersView),
  },
  // What goes well, less well, and what others see in them.
  {
    section: 'qualities',
    words: word(
      `(?:opleiding|training|workshop|cursus|les)(?: [^ ]+){0,8} gegeven|goed in|sterk in|beste in|slecht in|ik kan${some} goed|kan ik${some} goed|goed kan|mijn (?:sterkte|sterke kant|sterke punt|talent|talenten|kwaliteit|kwaliteiten|zwakte)|gaat (?:mij|me) (?:heel |echt )?(?:goed|vlot) af|lukt (?:mij|me)|ligt (?:mij|me)|geduld|leer (?:ik )?(?:heel )?(?:snel|vlug)|(?:snel|vlug) leer|oog voor detail|ben (?:ik )?(?:een |heel |nogal |zeer |vrij |wel |best |altijd |iemand die )*(?:geduldig|nauwkeurig|precies|sociaal|creatief|handig|stressbestendig|zorgzaam|stipt|flexibel|leergierig|rustig|doorzetter|zelfstandig|ordelijk|betrouwbaar|behulpzaam|georganiseerd|harde werker|goede luisteraar|perfectionist|teamspeler)|ik spreek (?:[^ ]+ ){0,2}(?:nederlands|frans|engels|duits|arabisch|turks|spaans|pools|russisch|dari|portugees|italiaans)`,
    ),
    // "Er één ding bij dat ik goed kan" is a wish, not the quality itself.
    unlessAnywhere: word('(?:ding|iets|werk)(?: [^ ]+)? dat ik goed kan'),
  },
  {
    section: 'qualities',
    wholeSentence: true,
    words: word(
      `(?:${people})(?: \\p{L}+)? (?:zeggen|zegt|zei|zeiden|vinden|vindt|vond|noemen|vragen|vraagt|komen|komt)${some} (?:dat ik|mij|me|naar mij|bij mij)`,
    ),
    unless: word(
      'niet|geen|nooit|niets|niemand|of ik|of het|twijfel|tijd verlo(?:or|ren)|te (?:traag|oud|jong|dom|lastig|duur)|lui|dat ik(?: [^ ]+){0,4} (?:moet|moest|zou moeten|beter)',
    ),
  },
  // What gives energy or costs it, what they will not have, what counts.
  {
    section: 'motives',
    words: word(
      `blij|gelukkig|gelukkiger|content|energie|goesting|plezier|plezant|voldoening|leuk|leukst|leukste|tof|fijn|graag doe|(?:doe|werk|help|deed|kook|maak|leer|leg|heb|zit|bezig)(?: [^ ]+){0,4}? graag|graag (?:met|helpen|mensen)|doe (?:ik )?(?:dat |het |dit )?(?:heel |echt )?graag|(?:hou|hield|houd) (?:ik )?(?:er|daar|heel veel |veel )?van|ervan hou|ik geniet|geniet ik|leef (?:ik )?op|opleef|boeit|boeiend|interessant|interesseert mij|passie|in mijn element|te draaien|fier|trots|motiveert|gemotiveerd|warm van|ik mis|mis ik|(?:zou|zal|ga) ik missen|saai|verveel|eentonig|geen zin|tegen mijn zin|beu|frustreert|ergert mij|stoort mij|uitgekeken op`,
    ),
    unless: word('bang|jou|wees|(?:blij|content|fijn|leuk|tof) dat (?:ge|gij|je|jij|u|ik hier)'),
  },
  {
    section: 'motives',
    words: word(
      `ik wil (?!(?:haar|hem|hen|ze|u|jou|je|niemand|mijn (?:${relatives}|baas|chef)) )(?:[^ ]+ ){0,3}(?:geen|niet|nooit)|wil ik (?!(?:haar|hem|hen|ze|u|jou|je|niemand) )(?:[^ ]+ ){0,3}(?:geen|niet|nooit)|zie (?:ik )?(?:mezelf|mij) (?:dat )?niet`,
    ),
  },
  {
    section: 'motives',
    words: word(
      `belangrijk|belangrijkste|zinvol|zinvols|betekenis|nuttig|nut heeft|verschil maken|vrijheid|waardering|gewaardeerd|respect|erkenning|afwisseling|variatie|de sfeer|(?:anderen|mensen|iemand) (?:te |kunnen |kan |mag )?helpen|helpen? (?:van )?(?:anderen|mensen)|iets betekenen`,
    ),
  },
  // Work beside the rest of life, and who steers.
  {
    section: 'careerControl',
    words: word(
      `balans|evenwicht|combineren|combineer|combinatie|(?:mijn|de|drie|twee|met|voor) kinderen|gezin|deeltijds|halftijds|voltijds|4/5|vier vijfde|uurrooster|(?:minder|meer|vaste|onregelmatige|late|vroege) uren|shiften|ploegen|(?:die|mijn|de|geen|vaste|meer|minder|in de) nachten|nachten (?:doen|draaien|werken|doe|draai|werk|heb)|nachtwerk|elke (?:zaterdag|zondag)|weekend|weekends|thuiswerk|thuis werken|telewerk|pendelen|file|files|overuren|tijd voor`,
    ),
  },
  {
    section: 'careerControl',
    words: word(
      `in (?:eigen )?handen|beslissen over mijn|zelf (?:kunnen )?(?:kiezen|beslissen|bepalen|sturen|uitzoeken)|(?:een|de|die) stap (?:te )?zetten|risico|risico's|zekerheid|mijn loon|verdien (?:ik )?(?:nu |al |veel )*(?:goed|weinig|genoeg|te weinig|minder)|ik verdien|vast contract|minder verdienen|loon inleveren|inleveren|spaargeld|grens|grenzen|neen? zeggen|uitstel|stel (?:ik )?(?:het |dat )?(?:altijd )?uit|initiatief|wacht (?:ik )?(?:altijd )?af`,
    ),
  },
  {
    section: 'workExploration',
    words: word(
      `(?:ik zou|zou ik) (?:[^ ]+ )?kunnen (?:vragen|bellen|mailen|proberen|kijken)|(?:interesseert|trekt|boeit) (?:mij|me)|spreekt (?:mij|me)${some} aan|lijkt (?:mij|me)|denk (?:ik )?(?:er )?(?:soms |al lang |vaak )*aan|gedacht aan|iets (?:doen |gaan doen )?met|nieuwsgierig naar|ik overweeg`,
    ),
    unless: word('denk (?:ik )?aan maandag'),
  },
  { section: 'goals', ...wish },
  // Where they come from: background, and nothing more than that.
  {
    section: 'workExploration',
    wholeSentence: true,
    words: word(
      `ik (?:werk|ben|sta|doe|rij)[^.?!]{0,40} (?:al|nu) (?:[\\p{L}\\d]+) jaar|ik werk (?:nu |al |ondertussen |momenteel )*(?:[^ ]+ ){0,4}(?:in|als|bij|op|voor)|werk ik (?:nu )?al|jaar (?:lang )?(?:ervaring|gewerkt)|ervaring (?:met|als|in)|ik heb${some} gewerkt|ik heb${some} jaar${some} (?:gedaan|gestaan)|vroeger (?:was|werkte) ik|ik was vroeger|ik werkte|mijn (?:job|werk|functie) (?:is|bestaat|houdt)|ik (?:was|ben) (?:[^ ]+ )?(?:\\p{L}+(?:eur|kundige|ster|ier)|leraar|lerares|leerkracht|verkoper|boekhouder|kok|arbeider|bediende|arts|advocaat|kapper)`,
    ),
    unless: word('ik ben (?:geen|gene|niet)|van (?:vorige keer|daarnet|gisteren|toen)'),
  },
  // What dawned on them.
  {
    section: 'choices',
    words: word(
      `ik besef|besef ik|ik (?:weet|zie|snap|begrijp) nu|nu (?:weet|zie|snap|begrijp) ik|duidelijk|ik heb${some} (?:ontdekt|ingezien|geleerd)|ontdekte ik|ik ontdekte|ik merk|merk ik|ik merkte|valt (?:mij|me) op|viel (?:mij|me) op`,
    ),
    unless: word('niet duidelijk|onduidelijk'),
  },
];

/** Words that a plan never takes over by itself, beside the messages that were set apart for a person (source-store.ts). */
export const neverInAPlan = word(
  'zelfmoord|zelfdoding|einde? aan(?: [^ ]+){0,3} ma(?:ken|ak|akte)|ma(?:ak|akte) (?:ik )?er een einde? aan|niet meer (?:wil |willen )?leven|niet meer leven|liever dood|dood (?:was|zijn|gaan|wil)|mezelf (?:iets aandoen|pijn doen)|er niet meer (?:zijn|was|wil zijn)|niet meer wakker|(?:niet|wil|liefst) dood|niet bestaan|moe van (?:het )?leven|ik snij|snij ik|(?:mij|mezelf|hem|haar) (?:iets|niets|wat) (?:zou |ga |wil )?aandoen|slaat mij|slaat me|geslagen|verkracht|seksueel|' +
    'suicide|me tuer|mourir|plus envie de vivre|en finir avec la vie|il me (?:bat|frappe)|viol|kill myself|suicidal|end (?:it all|my life)|want to die|be dead|not wake up|he hits me|beats me|raped',
);
