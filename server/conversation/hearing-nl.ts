// How Koers names what it heard where no frame is sure: the client's few words, or the thing they speak of. Data for hear-out-nl.ts.
import { stillDialect } from './everyday-dutch.ts';

/** A few words of the client's own, between quotation marks or bare. */
export const quoted: readonly string[] = ['"{Q}", zeg je.', '"{Q}", schrijf je.', '"{Q}": zo zeg je het.', 'Je zegt "{q}".', '"{Q}".', 'Je schrijft "{q}".'];
/** Words that need no quotation marks: no verb of their own. */
export const fewWords: readonly string[] = ['{F}, zeg je.', '{F}.', '{F}, schrijf je.', '{F} dus.'];
export const ownQuestion: readonly string[] = [
  '"{Q}", vraag je je af.',
  'Met die vraag zit je: "{q}".',
  'Je stelt jezelf een vraag: "{q}".',
  '"{Q}": die vraag is van jou.',
];
/** Where the words themselves were not understood: said as it is, nobody's fault. */
export const halfUnderstood: readonly string[] = [
  'Niet elk woord daarvan ken ik, en ik wil je niets in de mond leggen.',
  'Dat begrijp ik nog maar half, en raden wil ik niet.',
  'Een deel van wat je schrijft, ken ik niet: dat ligt aan mij.',
  'Ik heb niet alles verstaan, en ik wil het goed hebben.',
];
export const askedAgain: readonly string[] = [
  'Kan je het nog eens zeggen, met andere woorden?',
  'Wat is het belangrijkste dat ik daarvan moet weten?',
  'Hoe zou je het zeggen tegen iemand van de andere kant van het land?',
  'Wil je het nog eens anders schrijven?',
];
/** A thing that is known to be spoken of. */
export const aboutThing: readonly string[] = [
  'Het gaat over {t}.',
  '{T}, daar gaat het over.',
  'Je hebt het over {t}.',
  'Over {t} dus.',
  'Je schrijft over {t}.',
];
/** Before what a source says, and where none says anything: the question is named. */
export const foundAbout: readonly string[] = [
  'Over {t} vond ik dit.',
  'Dit staat er in mijn bronnen over {t}.',
  'Ik zocht op wat er over {t} geschreven is.',
  'Wat mijn bronnen over {t} zeggen, is dit.',
  'Over {t} kan ik je dit geven.',
];
export const nothingAbout: readonly string[] = [
  'Op je vraag over {t} vond ik geen antwoord dat ik je durf te geven.',
  'Je vraag over {t} kan ik niet beantwoorden met mijn bronnen.',
  'Voor je vraag over {t} vond ik geen bron.',
  'Ik zocht een antwoord op je vraag over {t}, en vond er geen.',
  'Je vraag gaat over {t}: een antwoord met een bron heb ik niet.',
];
export const named: readonly string[] = ['Je bent {f}.', '{F}, zeg je.', 'Je bent {f}, schrijf je.', '{F}: zo voel je je.'];
export const nothingNamed: readonly string[] = ['Oké, ik ben mee.', 'Ik volg.', 'Ik heb het gelezen.', 'Daar blijf ik even bij.'];

const nouns =
  /(?<!\p{L})(mijn|ons|onze|de|het|een|die|deze|dit|dat|mijn eigen) ((?:(?:nieuwe|eigen|goede|goeie|andere|vaste|oude|jonge|hele|grote|kleine|eerste|vorige|huidige|tweede|laatste|volgende) )?)(\p{Ll}[\p{L}-]{4,}|baas|chef|werk|job|team|loon|cv|kind|man|vrouw)(?!\p{L})/giu;
const noNoun =
  /^(?:(?:er|daar|hier|waar)(?:aan|bij|door|in|mee|na|naar|om|op|over|toe|uit|van|voor|tegen|achter|naast|onder|boven)|eerste|laatste|meeste|hele|heel|beste|goede|andere|niet|echt|ander|anders|verschil|enige|dezelfde|gewoon|altijd|vraag|allemaal|moment|manier|geval|punt|ding|dingen|gevoel|idee|keer|woord|antwoord|computer|robot|machine|programma|geworden|geweest|gewoon|lastig|moeilijk|zwaar|leuk|alleen|mooie|grootste|rustig|ineens|soort|voor|zelf|stil|genoeg|klein|groot|vooral|moeten|kunnen|willen|ergens|iemand|iets|overdag|vandaag|morgen|gisteren|tussendoor|onderweg|achteraf|ooit|beter|slechter|meer|minder|beschermd)$/iu;
/** After "het" these are no nouns: "als het rustig is". */
const noNounAfterHet = /(?:ig|lijk|baar|isch|zaam|loos|eens|lijks|ens|aal|eel|oon)$/iu;

/** The thing a message names most plainly, as it is said to its writer: "je planning", "de fusie"; null where none is. */
export function thingNamed(everyday: string): string | null {
  let best: { text: string; weight: number } | null = null;
  for (const found of everyday.matchAll(nouns)) {
    const [whole, article, adjective, noun] = found;
    // "een slechte chatbot": what is named stands after it.
    if (noun?.endsWith('e') && /^ \p{L}/u.test(everyday.slice(found.index + whole.length))) continue;
    if (
      !article ||
      !noun ||
      noNoun.test(noun) ||
      (/^(?:het|dat)$/iu.test(article) && noNounAfterHet.test(noun)) ||
      /^(?:beetje|paar|soort|hoop|heel|stuk|ander) ?$/iu.test(adjective ?? '') ||
      (/(?:te|de|den|en|t)$/u.test(noun) === true && /^(?:dat|die|het)$/iu.test(article))
    )
      continue;
    const own = /^(?:mijn|mijn eigen)$/iu.test(article);
    const said = own ? 'je' : /^(?:ons|onze)$/iu.test(article) ? 'jullie' : article.toLowerCase();
    const weight = noun.length + (own ? 6 : 0) - (/^een$/iu.test(article) ? 2 : 0);
    if (!best || weight > best.weight) best = { text: `${said} ${adjective ?? ''}${noun}`.replace(/\s+/g, ' '), weight };
  }
  return best?.text ?? null;
}

/** Long words of a question that are no things. */
const noSubject =
  /^(?:eigenlijk|helemaal|misschien|tegenwoordig|momenteel|ongeveer|volgens|aanvragen|verdienen|krijgen|verschil|mogelijk|precies|uiteindelijk|ondertussen|werkgever|betaald|terugbetaald)$/iu;

/** What a question is about: the thing it names, a name in capitals, or its longest word. */
export function subjectOf(question: string): string | null {
  const capitals = /(?<!\p{L})(\p{Lu}{3,})(?!\p{L})/u.exec(question)?.[1];
  if (capitals !== undefined) return capitals;
  const thing = thingNamed(question);
  if (thing !== null) return thing;
  const long = (question.match(/\p{Ll}{10,}/gu) ?? []).filter(
    (word) => !noSubject.test(word) && !/(?:en|t|de|te|baar|lijk|ig|sche|ige|lijke|bare|ende)$/u.test(word) && !stillDialect.test(` ${word} `),
  );
  return long.sort((a, b) => b.length - a.length)[0] ?? null;
}
