// From text to what is compared: words without case and accents, Flemish as it is typed brought to its written form, a light Dutch
// stem, and pieces of four letters, so that a compound or a typo still lands near its standard form. Pure; passages and questions go
// through the same functions. What changes here needs a new `termsVersion` (terms.ts).

/** Too common to tell passages apart, in three languages; a word that carries a meaning in one of them is not in it. */
const common = new Set(
  (
    'de het een en of in op te van voor met aan bij dat die dit deze is zijn ik je jij jou we wij ze zij hij er om als maar ook niet wel dan door naar over tot uit nog heb hebt heeft hebben kan kun kunt kunnen ' +
    'wat wie hoe waar welke welk wanneer waarom hoeveel mijn jouw hun haar zich mij me was waren werd werden wordt word worden had hadden zou zouden moet moeten mag mogen wil willen zal zullen ben bent ' +
    'al geen toch zo nu daar hier iets iemand heel veel meer want dus eens even ofzo eigenlijk graag gaan gaat doen doet gedaan krijg krijgt krijgen maken maak maakt weet weten ' +
    'dag hoi hallo hey goeiemorgen goedemorgen goeiedag goedendag goeienavond salut bonjour hello hi merci bedankt dank dankjewel thanks ok oke ja nee neen haha he hé tot ziens ' +
    'the to for with at are does you my what which how much many long when where can there have has this that these those not be do it i am and or if from by about get an a ' +
    'le la les un une des du et ou que qui est ce cette ces je vous mon ma mes votre vos pour avec dans quel quelle quels quelles combien comment quand faire puis il elle on nous sur au aux pas ne se sont ai as avez suis peut peux l d j c n s t qu y'
  ).split(' '),
);

/** Flemish as it is typed, and its written form. */
const spoken = new Map(
  'wa:wat da:dat ni:niet nie:niet goe:goed mijne:mijn mijnen:mijn zijnen:zijn nen:een ne:een den:de es:eens k:ik ge:je gij:jij u:je uw:jouw wad:wat noar:naar gene:geen genen:geen efkes:even nekeer:eens mss:misschien idd:inderdaad vr:voor werke:werken zegge:zeggen'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** Lower-case words without accents, digits kept. */
export function wordsOf(text: string): string[] {
  const words = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .match(/[\p{L}\p{N}]+/gu);
  return (words ?? []).map((word) => spoken.get(word) ?? word);
}

/** The words that can tell one passage from another. */
export function tellingWords(text: string): string[] {
  return wordsOf(text).filter((word) => !common.has(word));
}

/** How something is asked: a heading that is a question answers to it. Other languages lead to the Dutch word. */
const asking = new Map(
  (
    'wat wie hoe hoeveel waar wanneer waarom welke mag kan moet lang ik krijg recht kost wil niet geen als is mogen:mag kunnen:kan kosten:kost betaal:kost krijgt:krijg welk:welke ' +
    'what:wat who:wie how:hoe much:hoeveel many:hoeveel where:waar when:wanneer why:waarom can:kan may:mag quel:welke quelle:welke combien:hoeveel quand:wanneer pourquoi:waarom comment:hoe puis:kan peut:kan est:is'
  )
    .split(' ')
    .map((pair) => {
      const [word, dutch] = pair.split(':');
      return [word, dutch ?? word] as [string, string];
    }),
);

/** The words of a question that say how it is asked, in Dutch, and two that follow each other together: "wat is" asks for something else than "wat kost". */
export function askingWords(text: string): string[] {
  const words = wordsOf(text).map((word) => asking.get(word));
  return words.flatMap((word, place) => {
    const next = words[place + 1];
    return word ? [word, ...(next ? [`${word} ${next}`] : [])] : [];
  });
}

/**
 * What the forms of a word share: "uren" and "uur", "begeleiders" and "begeleiding". Rough on purpose: pieces of words catch what it
 * misses, and a rare wrong pair costs less than a missed one.
 */
export function stemOf(word: string): string {
  if (/\d/.test(word) || word.length < 4) return once(word);
  let stem = cut(word, word.length > 4 ? /(?<=[elrnmbkpgfdt])s$/ : /(?<=[bkpgf])s$/, 3);
  stem = cut(stem, /(?:heden|heid|ingen|ing|eren|tjes|tje|en|er|e)$/, 2);
  stem = cut(stem, /t$/, 4);
  return once(stem).replace(/v$/, 'f').replace(/z$/, 's');
}

const pieceLength = 4;

/** The four-letter pieces of a word, its ends marked. */
export function piecesOf(word: string): string[] {
  const framed = `<${soundOf(word)}>`;
  if (framed.length <= pieceLength) return [framed];
  return Array.from({ length: framed.length - pieceLength + 1 }, (_, start) => framed.slice(start, start + pieceLength));
}

/** One spelling for what sounds the same and is mixed up. */
export function soundOf(word: string): string {
  return once(
    word
      .replace(/ij|y/g, 'ei')
      .replace(/ou/g, 'au')
      .replace(/ck|c(?![eihy])/g, 'k')
      .replace(/ph/g, 'f'),
  );
}

const once = (word: string): string => word.replace(/(\p{L})\1+/gu, '$1');
const cut = (word: string, ending: RegExp, least: number): string => {
  const rest = word.replace(ending, '');
  return rest.length >= least ? rest : word;
};
