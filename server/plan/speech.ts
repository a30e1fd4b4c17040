// How sentences hang together in each language a client writes: enough to see whose sentence it is, whether it stands alone, and what
// is denied. Data and small tests for find-statements.ts. Pure.
import { isThirdPerson, secondPersonOf } from '../conversation/dutch-verbs.ts';
import { toEverydayDutch } from '../conversation/everyday-dutch.ts';
import type { Language } from '../people/roles.ts';
import { type Theme, themes as themesNl, word } from './section-words.ts';
import { themesEn, themesFr } from './section-words-foreign.ts';

export type Speech = {
  themes: readonly Theme[];
  /** Speaks of the client. */
  ofClient: RegExp;
  /** Speaks to whoever reads it. */
  toReader: RegExp;
  denies: RegExp;
  /** Where a clause begins. */
  clause: RegExp;
  /** Begins with a word that points back to the sentence before. */
  leans: RegExp;
  /** Words of a wish that say nothing about what is wished. */
  wishWords: ReadonlySet<string>;
};

const smallOnes = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const speeches: Record<Language, Speech> = {
  nl: {
    themes: themesNl,
    ofClient: /(?<![\p{L}])(?:ik|mij|me|mezelf|mijn)(?![\p{L}])|^(?:ben|heb|kan|wil|doe|vind|werk|hou|zou) /iu,
    toReader: word('je|jij|jou|u|ge|gij|jullie|koers'),
    denies: word('niet|geen|nooit'),
    // "Dat graag" and "als zorgkundige" open no clause; "dat ik" and "als ik" do.
    clause:
      /[,;:]\s|\s(?=(?:omdat|maar|want|terwijl|wanneer|zodat|hoewel|(?:dat|als|of|dus|en) (?:ik|het|hij|ze|zij|we|er|mijn|mensen|iemand|niemand|iedereen|ga|wil)) )/,
    leans:
      /^(?:(?:en|maar|want|dus|ja|allee|goh)[ ,]+)*(?:(?:dat(?! van)|da|dit|daar|daarvan|daarom|daarmee|die|dan|zo|hij|ze|zij|daardoor|toen|anders)(?= )|(?:het|'t) (?:is|was|geeft|kost|gaat|lukt|ligt|voelt|maakt|lijkt)(?= )|wat (?:doe|kan|moet) ik (?:daarmee|daaraan)(?![\p{L}]))/iu,
    wishWords: smallOnes('ik wil wou zou willen graag heel echt ooit een de het mij me'),
  },
  fr: {
    themes: themesFr,
    ofClient: word("je|j'[^ ]+|me|m'[^ ]+|moi|mon|ma|mes"),
    toReader: word('vous|votre|tu|te|koers'),
    denies: word('pas|plus|jamais|rien'),
    clause: /[,;:]\s|\s(?=(?:mais|car|parce que|alors que|quand|si) )/,
    leans: /^(?:(?:et|mais|donc|alors|oui)[ ,]+)*(?:ça|cela|c'est|c'était|il|elle|ils|elles|ceux|celle)(?= )/iu,
    wishWords: smallOnes('je veux voudrais aimerais un une le la de me'),
  },
  en: {
    themes: themesEn,
    ofClient: word("i|i'[^ ]+|me|my|myself"),
    toReader: word('you|your|koers'),
    denies: word("not|never|no|don't|doesn't|can't|won't"),
    clause: /[,;:]\s|\s(?=(?:but|because|while|when|if) )/,
    leans: /^(?:(?:and|but|so|yes|well)[ ,]+)*(?:it|that|that's|it's|this|they|he|she|those|these)(?= )/iu,
    wishWords: smallOnes('i want would like to a an the be'),
  },
};

const tellTales: Record<Language, RegExp> = {
  nl: /(?<![\p{L}])(?:ik|de|het|een|en|niet|ni|van|dat|maar|mijn|met|voor|ben|heb|wil|op|te|ook|naar|er|werk|graag)(?![\p{L}])/giu,
  fr: /(?<![\p{L}])(?:(?:je|suis|mais|pas|pour|avec|mon|ma|mes|les|des|une|dans|que|qui|et|le|la|du|au|travail)(?![\p{L}'])|[cjln]'(?=\p{L}))/giu,
  en: /(?<![\p{L}])(?:i|i'm|my|the|and|to|with|but|not|for|have|am|want|would|that|what|it|on|at|do|people|like)(?![\p{L}])/giu,
};

/** The language of what somebody wrote, by its small words; Dutch where that is not clear. */
export function languageOf(text: string): Language {
  const plain = straight(text);
  const count = (language: Language) => plain.match(tellTales[language])?.length ?? 0;
  const [nl, fr, en] = [count('nl'), count('fr'), count('en')];
  if (fr > nl && fr > en) return 'fr';
  return en > nl && en > fr ? 'en' : 'nl';
}

/** What was heard in this run: a sentence is listened to many times. */
const heard = new Map<string, string>();
/** Forgets what was heard: a client's words stay nowhere longer than the draft takes. */
export const forgetHeard = (): void => heard.clear();

/** Everyday Dutch, once per sentence and run. */
export function everydayOf(text: string): string {
  const known = heard.get(text);
  if (known !== undefined) return known;
  const plain = toEverydayDutch(text);
  heard.set(text, plain);
  return plain;
}

/** A sentence as the words of section-words.ts are looked for in it. */
export function hear(text: string, language: Language): string {
  return (language === 'nl' ? everydayOf(withPlainMe(text)) : straight(text)).toLowerCase();
}

/** "Geeft me veel energie" with "mij": everyday-dutch.ts hears the dialect "me mensen" (met) in it. */
export function withPlainMe(text: string): string {
  return text.replace(/(?<=(\p{L}+) )me(?= )/giu, (me, before: string) => {
    const word = before.toLowerCase();
    return isThirdPerson(word) || secondPersonOf(word) !== null || /^(?:ik|het|hij|ze|dat|geven|laten)$/.test(word) ? 'mij' : me;
  });
}

/** Whether something is asked, with or without its mark. */
export function asks(sentence: string, language: Language): boolean {
  if (/\?["'”’)]*\s*$/.test(sentence)) return true;
  return (
    language === 'nl' &&
    /^(?:en |maar |dus |goh |ja )*(?:wat|hoe|waarom|wanneer|wie|welke?|moet ik|kan ik|mag ik|zou ik|zal ik|is het|heb je|kan je|kun je|kunt u|kunde)(?= )(?!.*(?: is (?:dat|het|mijn)|,))/i.test(
      everydayOf(sentence),
    )
  );
}

/** With plain apostrophes. */
export const straight = (text: string): string => text.replace(/[’‘]/g, "'");
