// What a client wants with an exercise: begin one, go on, pause, back, skip, stop, or know which there are. Hears Dutch with Flemish chat
// and dialect, French and English. Ordinary telling must not do anything: "ik wil stoppen met mijn job", "ik ga terug naar mijn oude werk",
// "ik wil even pauze nemen van mijn werk" are about a life, not about an exercise. Pure; words only.
import type { Language } from '../people/roles.ts';
import { type HomeworkWish, readHomeworkWish } from './homework-wish.ts';

export type ExerciseWish =
  | { kind: 'begin'; title: string }
  /** Which there are, or one about this. */
  | { kind: 'ask'; about: string }
  /** What the counsellor gave along. */
  | { kind: 'homework'; wants: HomeworkWish }
  | { kind: 'resume'; title: string | null }
  | { kind: 'pause' | 'back' | 'skip' | 'stop' };

const b = '(?<![\\p{L}\\d])';
const e = '(?![\\p{L}\\d])';
const re = (source: string): RegExp => new RegExp(source, 'iu');
/** How a message that is only a wish begins and ends. */
const lead = `^(?:(?:ja|nee|neen|oke|oké|ok|goh|euh|hm+|sorry|zeg|allee|allez|kom|en|maar|dan|koers|please|hey|wacht|stop|bon|non|oui|yes|no|well)${e}[\\s,.!:]*)*`;
const tail = `(?:[\\s,.!]+(?:graag|aub|alstublieft|a\\.u\\.b|svp|please|he|hé|hè|hoor|maar|dan|nu|merci|bedankt|thanks|efkes|effe|even|eens|als dat kan|als het kan|als 't kan|s'il (?:vous|te) plaît))*[\\s.!?…]*$`;
const whole = (source: string): RegExp => re(`${lead}(?:${source})${tail}`);
/** The exercise itself, as clients name it. */
const exercise =
  "(?:(?:de|deze|die|dees|den|da|dit|dat|mijn|die van daarnet|l[ae']|the|this|cet(?:te)?|mon)\\s*)?(?:oefening(?:ske|etje)?|oefeninge|opdracht|exercice|exercise)";
const question = '(?:(?:de|deze|die|dees|da|dit|dat|the|this|la|cette)\\s*)?(?:vraag|vrage|stap|question|step|étape)';

const pause: readonly RegExp[] = [
  whole(
    `(?:(?:ik (?:wil|zou|neem|doe|moet)|(?:kunnen|kunne|zullen) we|kan (?:ik|da|dat)|mag ik|laten we|we|laat ons|doe maar)\\s+(?:graag |hier |nu |ook )*)?(?:even|efkes|effe|effen|een|ne|een klein|een korte)?\\s*(?:pauze|pauzeke|pauzeren|stilleggen|onderbreken|break)(?:\\s+(?:nemen|houden|inlassen|doen|pakken))?(?:\\s+(?:met|van|in) ${exercise})?`,
  ),
  whole(`(?:ik (?:doe|maak|werk)|we doen) ${exercise} (?:later|straks|morgen|een andere keer|volgende keer) (?:verder|af|voort|wel)?`),
  whole(`(?:ik )?(?:doe|ga|maak) (?:ik )?(?:later|straks|morgen|een andere keer) (?:verder|voort)(?: (?:met|aan) ${exercise})?`),
  whole(`${exercise} (?:even |nu |voorlopig )*(?:pauzeren|laten liggen|stilleggen|onderbreken|opzij)`),
  whole(`(?:zet|leg) ${exercise} (?:even|efkes|nu|maar|voorlopig)?\\s*(?:op pauze|stil|opzij|aan de kant)`),
  re(
    `^(?:sorry[\\s,.]+|oei[\\s,.]+|wacht[\\s,.]+)*er (?:komt|staat|belt) (?:hier |net |juist |nu )*(?:iemand|volk|een klant|een collega|bezoek)${e}[^.?!]{0,20}[\\s,.!]*(?:sorry)?[\\s.!]*$`,
  ),
  whole(`laat (?:het |de oefening |ze )?maar[\\s,.]+(?:het|'t|dat) is (?:al )?goed(?: zo)?`),
  whole(`(?:on fait|faisons|je (?:voudrais|veux) (?:faire )?|j'aimerais (?:faire )?)?\\s*(?:une )?pause|je (?:continue|reprends) plus tard`),
  whole(
    `(?:(?:let's|let us|can we|i(?:'d| would) like to|i want to) )?(?:take a |have a )?(?:pause|break)(?: (?:this|the) exercise)?(?: for now)?|i(?:'ll| will) (?:continue|go on|do this) later`,
  ),
];
const back: readonly RegExp[] = [
  whole(
    `(?:(?:ik (?:wil|zou|wou)|(?:kunnen|kunne|zullen) we|kan (?:ik|je|ge|u)|mag ik|laten we|ga|we gaan|ga maar)\\s+(?:graag |nog |eens |even |efkes )*)?(?:terug|een stap terug|ééntje terug|eentje terug|terugkeren|teruggaan|terugga)(?:\\s+(?:gaan|keren))?(?:\\s+naar (?:de )?(?:vorige|vorig|voorgaande|vorrige) (?:vraag|stap))?(?:\\s+(?:gaan|keren))?`,
  ),
  whole(`(?:naar )?(?:de )?(?:vorige|vorrige|voorgaande) (?:vraag|stap)(?: (?:opnieuw|nog eens|terug|herdoen|veranderen|aanpassen))?`),
  whole(
    `(?:ik )?(?:wil|zou|mag|kan|wou) (?:ik )?(?:graag )?(?:mijn|het|da|dat) (?:vorige? |laatste )?antwoord(?: van daarnet)? (?:veranderen|aanpassen|verbeteren|herdoen|wijzigen)`,
  ),
  whole(
    `(?:revenir|retour(?:ner)?|reviens|revenons|je (?:voudrais|veux) revenir)(?: (?:à|a) (?:la )?question précédente| en arrière)?|(?:la )?question précédente`,
  ),
  whole(
    `(?:can (?:i|we) |i(?:'d| would) like to |i want to |let's )?(?:go )?back(?: to the (?:previous|last) (?:question|step))?|(?:one step back|previous (?:question|step))`,
  ),
];
const skip: readonly RegExp[] = [
  whole(`${question} (?:sla|sloeg|slaan|wil|zou|mag|laat) (?:ik|we)(?: (?:liever|even|graag|nu|maar))*(?: (?:over(?:slaan)?|open|skippen))?`),
  whole(
    `(?:(?:ik (?:wil|zou|wou)|(?:kunnen|zullen) we|kan ik|mag ik|laten we|we)\\s+)?(?:graag |liever |even )*(?:${question}\\s+|(?:da|dat|dit|deze|die|het)\\s+)?(?:graag |liever |maar |even )*(?:overslaan|skippen|skip|passen)(?: (?:${question}))?`,
  ),
  whole(`(?:sla|skip)(?:pen)? (?:${question}|da|dat|dit|deze|die|maar|dees)(?: (?:maar|even|efkes))?(?: over)?`),
  whole(`(?:ik |'k ?|k)?sla(?: (?:ik|we|hem|em|ze|maar|even|efkes|liever|gewoon))* over`),
  whole(`(?:de )?volgende(?: (?:vraag|stap))?|(?:naar )?de volgende`),
  whole(`(?:ik )?(?:sla|slaag) (?:ik )?(?:deze|die|da|dat|dit|hem) (?:liever )?over`),
  whole(`(?:je (?:préfère |voudrais |veux )?)?(?:passer|passe|passons|saute|sauter)(?: (?:cette |la )?question)?|question suivante|la suivante`),
  whole(
    `(?:(?:can (?:i|we) |i(?:'d| would) (?:like|rather) (?:to )?|let's |i(?:'ll| will) )?(?:skip|pass)(?: (?:this|that|the)(?: (?:one|question|step))?)?|next(?: question| one)?)`,
  ),
];
const isDone = re(`${exercise}(?: \\p{L}+){0,4} (?:rond|klaar|gedaan|af|afgerond|afgewerkt)${e}`);
/** Said of a step, also where the exercise lies aside. */
const ofStep = re(`${b}(?:vraag|vrage|stap|question|step|étape|slaa?g? (?:\\p{L}+ )*over|overslaan|skip)${e}`);
const stop: readonly RegExp[] = [
  whole(`(?:ik )?(?:stop|kap|hou|schei) (?:ik )?(?:liever |nu |er )*(?:(?:op|uit) )?(?:met|aan|mee met) ${exercise}`),
  whole(
    `(?:ik (?:wil|zou|wou|ga)|(?:kunnen|zullen) we|laten we|mag ik|kan ik)\\s+(?:graag |liever |hier |nu )*(?:(?:met|aan) ${exercise} (?:stoppen|ophouden|kappen)|(?:stoppen|ophouden|kappen) (?:met|aan) ${exercise})`,
  ),
  whole(
    `${exercise} (?:stopzetten|stoppen|afbreken|beëindigen|niet meer|hoeft niet(?: meer)?|wil ik niet(?: meer)?(?: doen)?|doe ik niet(?: meer)?(?: verder)?)`,
  ),
  whole(`(?:ik )?(?:wil|doe|zie) (?:ik )?${exercise} (?:niet|ni|nie)(?: meer| verder)*(?: (?:doen|zitten|afmaken))?`),
  whole(`(?:stop|breek) ${exercise}(?: (?:maar|af|nu))*`),
  whole(`geen (?:goesting|zin)(?: meer)? (?:meer )?in ${exercise}(?: meer)?`),
  whole(`(?:j'arrête|je (?:veux|voudrais) arrêter|arrêtons|on arrête) ${exercise}`),
  whole(`(?:(?:i want to |i(?:'d| would) like to |let's |can we )?(?:stop|end|quit)|i(?:'m| am) done with) ${exercise}`),
];
const stopBare = whole(
  `(?:ik )?(?:stop|kap) (?:er(?:mee)?|hiermee|daarmee)(?: (?:nu|mee))?|(?:ik wil|laten we|we) (?:hier(?:mee)?|er(?:mee)?) (?:stoppen|ophouden)|stop(?: maar| er ?mee)?|j'arrête|i(?:'m| am) done|stop (?:this|it)`,
);
const resume: readonly RegExp[] = [
  re(`^(?:\\p{L}+[, ]+){0,3}?(?:verder|voort|doorgaan|doorwerken|hernemen|voortdoen|verderdoen|verdergaan) (?:gaan |doen |werken )?(?:met|aan) ${exercise}`),
  re(
    `${b}(?:ik (?:wil|zou|ga|wou)|(?:kunnen|zullen|kunne) we|laten we|kan ik|mag ik|we gaan|we doen|ik doe)${e}[^.?!]{0,20}${exercise}[^.?!]{0,12}(?:verder|voort|hernemen|afmaken|afwerken|herpakken|weer oppakken|terug oppakken)`,
  ),
  re(
    `${b}(?:hernemen|hervatten|herneem|hervat|oppikken) (?:we |ik )?${exercise}|${exercise} (?:hernemen|hervatten|afmaken|afwerken|verderzetten|voortzetten)${e}`,
  ),
  re(`(?:continuer|reprendre|continuons|reprenons)[^.?!]{0,12} ${exercise}`),
  re(`(?:continue|go on|carry on|resume|finish)[^.?!]{0,14} ${exercise}`),
];
const resumeBare = whole(
  `(?:we (?:gaan|doen) |laten we |ik wil |ik ga |zullen we |kunnen we )?(?:verder(?:gaan|doen)?|voort(?:doen)?|doe maar (?:verder|voort)|ga (?:maar )?(?:verder|voort)|doorgaan|ga door|hernemen|continuer|on continue|continue|go on|let's go on)(?: (?:gaan|doen|ermee))?`,
);

const named = re(`${b}(?:oefening|exercice|exercise|opdracht)\\s*[:,]?\\s*["“”«„']\\s*([^"“”»]{3,160}?)\\s*["“”»']`);
const begins = re(
  `${b}(?:ik (?:wil|zou|wou|ga|doe|begin|start|kies|neem|pak)|(?:kunnen|zullen|kunne|mogen) we|kan ik|mag ik|laten we|laat ons|we (?:doen|beginnen|starten|nemen|pakken)|begin|beginnen|start|starten|doe|doen|geef|geef mij|doet|je (?:veux|voudrais)|j'aimerais|on fait|faisons|commencer|i(?:'d| would) like|i want|let's|can (?:i|we)|start)${e}`,
);
const asks: readonly RegExp[] = [
  re(
    `(?:heb|hebt|hebde|heeft|ken|kent|weet|bestaat|bestaan|is|zijn|hedde|ebde|et|hebje)${e}[^.?!]{0,30}${b}(?:oefening(?:en|ske|skes|etje)?|opdracht(?:je)?)${e}`,
  ),
  re(`(?:geef|bezorg|toon|stuur|stel)${e}[^.?!]{0,24}${b}(?:oefening(?:en|ske|skes|etje)?|opdracht(?:je)?)${e}`),
  re(
    `(?:ik (?:wil|zou|wou|zoek)|kunnen we|kan ik|mag ik|zullen we|laten we|kan je|kunt u|kunde)${e}[^.?!]{0,24}${b}(?:een|ne|nog een|eens een|'n|iets van|wat|enkele|die|andere)\\s+(?:\\p{L}+ )?(?:oefening(?:en|ske|skes|etje)?)${e}`,
  ),
  re(`${b}welke oefeningen?${e}|(?:lijst|overzicht)(?:je)? (?:van|met) (?:de )?oefeningen`),
  re(
    `^(?:(?:en|maar|oke|oké|ok|ja|goh)[\\s,]+)*(?:wat|kan ik|is er|kunnen we|valt er)${e}[^.?!]{0,14}${b}(?:iets|concreet|zelf|nu)${e}[^.?!]{0,18}${b}(?:doen|proberen|maken)${e}[^.?!]{0,16}\\?`,
  ),
  re(`^(?:(?:en|maar|oke|oké|ok|ja|goh)[\\s,]+)*kan ik (?:hier |daar |nu |zelf |ook )*iets (?:concreets |praktisch )?(?:mee |aan |rond |voor )?doen[\\s?.!]*$`),
  re(
    `(?:avez-vous|as-tu|vous avez|il y a|y a-t-il|donnez-moi|donne-moi|je (?:veux|voudrais)|j'aimerais|est-ce qu'il y a)${e}[^.?!]{0,24}${b}(?:exercices?)${e}`,
  ),
  re(
    `(?:do you have|is there|are there|have you got|give me|can you give|i(?:'d| would) like|i want|could i do|can i do)${e}[^.?!]{0,24}${b}(?:exercises?)${e}`,
  ),
];
/** Tells of an exercise that was done, or of one elsewhere. */
const tellsOf = re(
  `${b}(?:oefening(?:en)?|opdracht|exercises?|exercices?)${e}[^.?!]{0,30}${b}(?:gedaan|gemaakt|geprobeerd|ingevuld|af|klaar|gekregen|fait|done|did)${e}|${b}(?:fitness|turnen|sport|kine|kinesist|rug|toonladders?)\\p{L}*${e}`,
);

/**
 * What the client wants with an exercise; null where nothing is wished.
 * @param isRunning an exercise is being done here, so that a bare "terug" or "verder" is about it
 */
export function readExerciseWish(text: string, language: Language, at: { isRunning: boolean; isPaused: boolean }): ExerciseWish | null {
  const said = text.replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim();
  // Nobody wishes at length; and who tells a lot is listened to.
  if (said === '' || said.length > 240) return null;
  const title = named.exec(said)?.[1] ?? null;
  const isWord = (patterns: readonly RegExp[]): boolean => patterns.some((pattern) => pattern.test(said));
  if (at.isRunning && isWord(pause)) return { kind: 'pause' };
  if (isWord(resume) && !isWord(stop)) return { kind: 'resume', title };
  if (at.isRunning) {
    if (isWord(stop) || stopBare.test(said)) return { kind: 'stop' };
    if (isWord(back)) return { kind: 'back' };
    if (isWord(skip)) return { kind: 'skip' };
    if (resumeBare.test(said)) return { kind: 'resume', title: null };
  } else {
    // Of an exercise that lies aside, only what names it.
    if (at.isPaused && isWord(stop)) return { kind: 'stop' };
    if (at.isPaused && ofStep.test(said) && isWord(skip)) return { kind: 'skip' };
    if (at.isPaused && ofStep.test(said) && isWord(back)) return { kind: 'back' };
    if (at.isPaused && isWord(pause) && /oefening|exerci[cs]e|opdracht/i.test(said)) return { kind: 'pause' };
  }
  if (tellsOf.test(said) && title === null) return null;
  const wants = readHomeworkWish(said);
  if (wants) return { kind: 'homework', wants };
  if (title !== null && (begins.test(said) || said.length < title.length + 24)) return { kind: 'begin', title };
  // "Dan is de oefening voor mij rond": done with one is no wish for another.
  if (isWord(asks) && !isDone.test(said)) return { kind: 'ask', about: said };
  const bare = language === 'nl' ? /(?<!\p{L})(?:de|die|een|dat) ([^.?!]{0,50}?)-?oefening(?:ske|etje)?(?!\p{L})([^.?!]{0,60})/iu.exec(said) : null;
  if (bare && begins.test(said)) return { kind: 'begin', title: `${bare[1] ?? ''} ${bare[2] ?? ''}`.replace(/\s+/g, ' ').trim() };
  return null;
}

const takes: Record<Language, RegExp> = {
  nl: re(
    `^(?:(?:goh|euh|hm+|pff+|bwa|wel|mja|allee|allez|amai)[\\s,.]+)*(?:ja+|jaja|jazeker|jup|jep|yep|joa|jao|jawel|graag|zeker|tuurlijk|natuurlijk|oke|oké|ok|okee|okido|goed|is goed|'t is goed|tis goe|das goe|da's goed|goe|doe maar|laten we|laat maar komen|kom maar|prima|top|tof|waarom niet|dat wil ik wel|dat wil ik|wil ik wel|wel(?: ja)?|we doen (?:dat|het|da)|we kunnen (?:dat|het) proberen|(?:ik )?probeer (?:het|eens|maar)|proberen maar|laten proberen|lijkt (?:mij|me) (?:goed|wel iets|tof|leuk)|da(?:t)? (?:is|lijkt)|(?:die|de) (?:eerste|tweede)|vooruit|start maar|begin maar|beginnen maar|zullen we)${e}`,
  ),
  fr: re(`^(?:oui|ok|d'accord|volontiers|avec plaisir|pourquoi pas|bien sûr|allons-y|je veux bien|ça va)${e}`),
  en: re(`^(?:yes|yeah|yep|sure|ok|okay|fine|please|let's|why not|go ahead|sounds good|i'd like that)${e}`),
};
const refuses: Record<Language, RegExp> = {
  nl: re(
    `^(?:(?:goh|euh|hm+|pff+|bwa|wel|mja|allee|ja maar|oke maar)[\\s,.]+)*(?:nee+|neen|neenee|nei|allebei (?:niet|ni|nie)|geen (?:van (?:beide|de twee|die twee|allebei)|een|enkele)|liever niet|liever (?:gewoon )?(?:verder |wat )?(?:praten|babbelen|klappen)|(?:nu |vandaag )?(?:even )?niet|ni|nie|nog niet|later|straks|(?:een )?andere keer|misschien later|geen (?:zin|goesting|tijd)|laat maar|hoeft niet|hoef(?:t|d)? (?:voor mij )?niet|ik (?:heb|ben) (?:daar |nu )*geen|ik praat liever|ik (?:wil|zou) liever|gewoon (?:verder )?praten|oefeningen zijn niets|ik hou niet van)${e}`,
  ),
  fr: re(`^(?:non|pas maintenant|plus tard|je préfère (?:parler|pas)|une autre fois|pas envie)${e}`),
  en: re(`^(?:no|nope|not now|later|maybe later|i'd rather|rather not|another time|don't feel)${e}`),
};

/** All that a plain yes is made of. */
const agreeing = new Set(
  "ja jazeker jaa jaaa jaja jup jep yep joa jao jawel graag heel zeker tuurlijk natuurlijk oke oké ok okee okido goed is 't tis goe das da's doe doen laten laat ons we komen kom prima top tof leuk waarom niet dat da het ze die deze dit wil ik wel kunnen proberen probeer eens even efkes lijkt mij me iets eerste tweede vooruit start starten begin beginnen zullen nu dan hoor voor de oefening oefeningske goh euh hm pff bwa mja allee allez amai idee een samen aub alstublieft svp merci bedankt dankjewel zin goesting in heb er daar aan mee gaan ga oui d'accord volontiers avec plaisir pourquoi pas bien sûr allons y allons-y je veux ça va on fait le la cet exercice faisons commençons yes yeah sure okay fine please let's lets do it why not go ahead sounds good i'd like that the exercise this one try start".split(
    ' ',
  ),
);
const agreed = new Set(['doe', 'kom', 'komen', 'begin', 'beginnen', 'start', 'starten', 'proberen', 'probeer', 'laat', 'ga', 'doen', 'graag', 'goed', 'dan']);

/** A yes or a no to what Koers just offered; null where it is neither. */
export function readOfferAnswer(text: string, language: Language): 'yes' | 'no' | null {
  // "Ja, doe maar. Ik heb een half uur."
  const said = text
    .replace(/[’‘]/g, "'")
    .trim()
    .replace(
      /[.!,]\s+(?:ik heb|kheb|heb) (?:nu |nog |wel |toch )*(?:(?:de )?tijd|(?:een|nen) (?:half |klein )?(?:uur|uurtje|kwartier|kwartiertje)|\d+ ?(?:min|minuten|minuutjes))(?: (?:nu|tijd|over))*[.!]*$/iu,
      '',
    );
  if (refuses[language].test(said)) return 'no';
  // "Ja maar liever niet nu": a no with a yes before it.
  if (/^(?:ja|ok[eé]?|oui|yes)\b[\s,]+(?:maar|mais|but)\b[^.?!]{0,20}(?:niet nu|nu niet|vandaag niet|later|liever|pas|not)(?!\p{L})/iu.test(said)) return 'no';
  if (!takes[language].test(said)) return null;
  // "Ja zo was ik", "ja sorry voor 't woord", "ja maar ...": a yes with something told after it goes on with the talk.
  const words = said.toLowerCase().match(/[\p{L}\d']+/gu) ?? [];
  const isPlain = words.every((word, place) => agreeing.has(word) || (word === 'maar' && agreed.has(words[place - 1] ?? '')));
  return words.length <= 14 && isPlain ? 'yes' : null;
}
