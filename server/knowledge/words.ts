// From text to what is compared: words without case and accents, a light Dutch stem, and pieces of four letters, so that a compound,
// a typo or a Flemish spelling still lands near its standard form. Pure; passages and questions go through the same functions.

/** Too common to tell passages apart, in the three languages; what could carry a meaning in one of them is not in it. */
const common = new Set(
  (
    'de het een en of in op te van voor met aan bij dat die dit deze is zijn ik je jij jou u we wij ze zij hij er om als maar ook niet wel dan door naar over tot uit nog heb hebt heeft hebben kan kun kunt kunnen ' +
    'wat wie hoe waar welke welk wanneer waarom hoeveel mijn jouw uw hun haar zich mij me was waren werd werden wordt word worden had hadden zou zouden moet moeten mag mogen wil willen zal zullen ben bent ' +
    'al geen toch zo nu daar hier iets iemand heel veel meer want dus eens even ge gij da wa nen ne den ni nie ofzo eigenlijk graag gaan gaat doen doet gedaan krijg krijgt krijgen maken maak maakt weet weten ' +
    'the of to for with at are does you my what which how much many long when where can there have has this that these those not be do it i am and or if from by about get me an a ' +
    'le la les un une des du et ou que qui est ce cette ces je vous mon ma mes votre vos pour avec dans quel quelle quels quelles combien comment quand faire puis il elle on nous sur au aux pas ne se sont ai as avez suis peut peux l d j c n s t qu y'
  ).split(' '),
);

/** Lower-case words without accents, digits kept. */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** The words that can tell one passage from another. */
export function tellingWords(text: string): string[] {
  return wordsOf(text).filter((word) => !common.has(word));
}

const endings = /(?:heden|heid|ingen|ing|eren|tjes|tje|en|er|e)$/;

/**
 * What forms of one word share: "uren" and "uur", "begeleiders" and "begeleiding". Rough on purpose: pieces
 * of words catch what it misses.
 */
export function stemOf(word: string): string {
  if (/\d/.test(word) || word.length < 4) return single(word);
  let stem = cut(word, word.length > 4 ? /(?<=[elrnmbkpgfdt])s$/ : /(?<=[bkpgf])s$/, 3);
  stem = cut(stem, endings, 2);
  stem = cut(stem, /t$/, 4);
  return single(stem).replace(/v$/, 'f').replace(/z$/, 's');
}

/** Four-letter pieces of a word, its ends marked. */
export function piecesOf(word: string): string[] {
  const framed = `<${soundOf(word)}>`;
  if (framed.length <= pieceLength) return [framed];
  return Array.from({ length: framed.length - pieceLength + 1 }, (_, start) => framed.slice(start, start + pieceLength));
}
const pieceLength = 4;

/** Spellings that are mixed up because they sound the same. */
export function soundOf(word: string): string {
  return single(
    word
      .replace(/ij|y/g, 'ei')
      .replace(/ou/g, 'au')
      .replace(/ck|c(?![eihy])/g, 'k')
      .replace(/ph/g, 'f'),
  );
}

const single = (word: string): string => word.replace(/(\p{L})\1+/gu, '$1');
const cut = (word: string, ending: RegExp, least: number): string => {
  const rest = word.replace(ending, '');
  return rest.length >= least ? rest : word;
};
