// A client's sentence as it may stand in their plan: their own words, tidied. Guarantees that nothing is said that they did not say:
// only talk around the sentence goes off, only a spelling that is certain is brought to everyday Dutch, and whatever is not certain
// stands between quotation marks as it was written. Denials, doubt and tense are never touched. Pure.
import { stillDialect } from '../conversation/everyday-dutch.ts';
import { everydayOf, withPlainMe } from './speech.ts';

const greeting =
  /^(?:(?:bonjour|bonsoir|salut|hello|hi|good (?:morning|evening)|dag|hallo|hey|hoi|beste|goeiedag|goedendag|goedemorgen|goeiemorgen|goeiemiddag|goedemiddag|goeienavond|goedenavond)(?: \p{Lu}\p{L}+)?[\s,.!-]+(?=\p{L}))/iu;
/** Says nothing by itself, wherever it opens a sentence. */
const interjection = /^(?:goh|ja|jaja|nee|neen|euh|uh|tja|amai|allee|allez|bwa|bof|pff+|mja|klopt|enfin|ah|oh|ach|haha+|hm+)(?![\p{L}'])[\s,:…-]*/iu;
/** Says nothing with a comma behind it, or right before "ik"; elsewhere it carries the word order ("eerlijk gezegd vind ik"). */
const loose = /^(?:eerlijk(?: gezegd)?|oké|oke|ok|bon|sorry|merci|bedankt|kijk|wel|eigenlijk gewoon|om eerlijk te zijn|en ja|dus)(?:,\s*|\s+(?=ik\s))/iu;
const joint = /^(?:en|maar|want)[\s,]+(?!(?:ook|dan|toen|toch|wel|niet|of)\s)(?=['’]?\p{L})/iu;
/** Laughter and calls for agreement at the end. "Zeker" and "denk ik" are doubt, and stay. */
const trailing = /[\s,]+(?:hoor|hé|hè|he|haha+|hihi|hehe|lol|xd|trouwens|snap je|weet je|allee|amai|zunne|zenne)[\s.…!]*$/iu;
const picture = /\s*(?:\p{Extended_Pictographic}(?:\uFE0F|\u200D\p{Extended_Pictographic}|\p{Emoji_Modifier})*|(?<=\s|^)[:;]-?[)(pPD/](?=\s|[.,]|$))/gu;

// Only what can be read one way. Everyday-dutch.ts hears more than this, and also smooths what a learner wrote: fine for hearing, not
// for a plan. What it would still change afterwards is not certain here.
const certain: readonly (readonly [RegExp, string])[] = [
  [
    /(?<![\p{L}'])'?k ?(ben|weet|wil|ga|sta|zit|zie|zou|doe|denk|kan|kom|voel|vind|slaap|werk|moet|mag|lig|loop|was|had|zat|kreeg|krijg|zoek|vraag|hoop|zeg|dacht|ken|wou|snap|durf|geloof|mis|wist|ging|deed|kon|leer|wacht|maak|hoor|lees|twijfel|woon|word|heb|geef|begin|blijf|stop)(?![\p{L}])/giu,
    'ik $1',
  ],
  [/(?<![\p{L}'])(?:kem|'k em)(?![\p{L}])/giu, 'ik heb'],
  [/(?<![\p{L}'])(?:kwit|kweet)(?![\p{L}])/giu, 'ik weet'],
  [/(?<![\p{L}'])kvin(?![\p{L}])/giu, 'ik vind'],
  [/(?<![\p{L}'])'k(?![\p{L}])/giu, 'ik'],
  [/(?<![\p{L}])dak(?= )/giu, 'dat ik'],
  [/(?<![\p{L}])ask(?= )/giu, 'als ik'],
  [/(?<![\p{L}])omdak(?= )/giu, 'omdat ik'],
  [/(?<![\p{L}])wak(?= )/giu, 'wat ik'],
  [/(?<![\p{L}])(?:tis|'tis|t is|'t is)(?![\p{L}])/giu, 'het is'],
  [/(?<![\p{L}])(?:twas|'t was)(?![\p{L}])/giu, 'het was'],
  [/(?<![\p{L}])da's(?![\p{L}])/giu, 'dat is'],
  [/(?<![\p{L}])'t(?=[\s,.]|$)/giu, 'het'],
  [/(?<![\p{L}])nie?(?![\p{L}'])/giu, 'niet'],
  [/(?<![\p{L}])da(?![\p{L}'])/giu, 'dat'],
  [/(?<![\p{L}])wa(?![\p{L}'])/giu, 'wat'],
  [/(?<=, |\p{L} )(?<!(?:mijn|ons|je|haar|zijn|en|met) )ma(?= (?:ik|ni|niet|het|da|dat|wel|ook|toch|er|k\p{L}+)(?![\p{L}]))/giu, 'maar'],
  [/(?<![\p{L}])(?:geirn|gere)(?![\p{L}])/giu, 'graag'],
  [/(?<![\p{L}])mss(?![\p{L}])/giu, 'misschien'],
  [/(?<![\p{L}])(?:efkes|ff)(?![\p{L}])/giu, 'even'],
  [/(?<![\p{L}])goe(?![\p{L}])/giu, 'goed'],
  [/(?<![\p{L}])(?:mn|m'n)(?= )/giu, 'mijn'],
  [/(?<![\p{L}])z'n(?= )/giu, 'zijn'],
  [/(?<![\p{L}])mijnen?(?= (?:baas|man|chef|job|collega|ploegbaas|vriend|rug|zoon|broer|directeur))/giu, 'mijn'],
  [/(?<![\p{L}])den(?= (?:baas|chef|dienst|dag|bureau|job|auto|winkel|tijd|ploegbaas|directeur))/giu, 'de'],
  [/(?<![\p{L}])(?:nen|ne|'n)(?= \p{L})/giu, 'een'],
  [/(?<![\p{L}])gwn(?![\p{L}])/giu, 'gewoon'],
  [/(?<![\p{L}])gene(?= \p{L})/giu, 'geen'],
  [/(?<=(?:ga|kan|wil|zal|zou|moet) ik )is(?= \p{L}+en(?![\p{L}]))/giu, 'eens'],
  [/(?<![\p{L}])(ofzo)(?![\p{L}])/giu, 'of zo'],
  [/(?<=(?:iets|werken|werk|praten|samen|omgaan|bezig) )me(?= (?:mensen|kinderen|klanten|dieren|hout|machines|collega's|oudere|jonge)(?![\p{L}]))/giu, 'met'],
];

/** The sentence with its spelling made everyday and the talk around it taken off, capital and full stop in place; null where it has to be quoted. */
export function tidy(said: string): string | null {
  const spelled = spell(trimTalk(said));
  return spelled === null || spelled === '' ? null : asSentence(spelled);
}

/** Without greeting, filler, laughter or a trailing picture. */
function trimTalk(said: string): string {
  let text = said
    .replace(/\s+/g, ' ')
    .replace(picture, '')
    .replace(/ ?\((?:haha+|lol|hihi)\)/gi, '')
    .trim();
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(greeting, '').replace(interjection, '').replace(loose, '').replace(joint, '').replace(trailing, '').trim();
  }
  return text;
}

function spell(text: string): string | null {
  const curly = text.includes('’');
  let plain = text.replace(/[’‘`´]/g, "'");
  for (const [pattern, replacement] of certain) plain = plain.replace(pattern, replacement);
  // "ben wel handig": only "ik" goes with these.
  plain = plain.replace(/^(ben|heb)(?= (?!ik |je |jij |ge |gij |u |geduld|vertrouwen)\p{L})/iu, (verb) => `ik ${verb.toLowerCase()}`);
  if (stillDialect.test(` ${plain} `) || !isEveryday(plain) || /(?<![\p{L}])(?:ge|gij|uw|ulder|gulle)(?![\p{L}])/iu.test(plain)) return null;
  return curly ? plain.replaceAll("'", '’') : plain;
}

/** Whether everyday-dutch.ts would leave it as it is, apart from what reads well either way. */
function isEveryday(plain: string): boolean {
  const even = withPlainMe(plain)
    .replace(/!+/g, '.')
    .replace(/\.{2,}/g, '…')
    .replace(/’/g, "'")
    .replace(/(?<![\p{L}])niks(?![\p{L}])/giu, 'niets')
    .replace(/(?<![\p{L}])rap(?![\p{L}])/giu, 'snel')
    .replace(/,? (?:of zo|zeg maar)(?![\p{L}])/giu, '')
    .replace(/(?<![\p{L}])ik (?:ben|was|word) wel (?=\p{L}+(?:[.,]|$))/giu, (run) => run.replace(' wel', ''));
  return everydayOf(even) === even.replace(/ +([,.])/g, '$1').trim();
}

/** With a capital, one mark at the end, and none of the exclamation marks of chat. */
export function asSentence(text: string): string {
  const open = text
    .replace(/\s+/g, ' ')
    .replace(/!+/g, '.')
    .replace(/\.{2,}/g, '…')
    .trim()
    .replace(/[\s,;:-]+$/u, '');
  const capital = open.replace(/^(['’]s )?(\p{Ll})/u, (_, night: string | undefined, letter: string) => (night ?? '') + letter.toUpperCase());
  return /[.?…]["”’)]?$/.test(capital) ? capital : `${capital}.`;
}

/** Word for word after any greeting, between quotation marks. A full stop that the client did not write stands outside them. */
export function quote(said: string): string {
  const words = said
    .replace(/\s+/g, ' ')
    .trim()
    .replace(greeting, '')
    .replace(interjection, '')
    .replace(/["“”«»]+/g, '’');
  return /[.!?…]$/.test(words) ? `“${words}”` : `“${words}”.`;
}
