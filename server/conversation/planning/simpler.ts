// Whether simpler words are asked for, or the usual ones again. Pure.
import type { Situation } from '../move.ts';

const easier = '(?:simpel(?:er)?|eenvoudig(?:er)?|gemakkelijk(?:er)?|makkelijk(?:er)?|kortere zinnen|korter(?:e zinnen)?)';
const simpler: Record<Situation['language'], RegExp> = {
  nl: new RegExp(
    `(?<!\\p{L})(?:(?:mag|kan|kun|kunt|kunde|zou|wil|wilt|kan je|graag|liever|aub|alstublieft)(?!\\p{L})[^.?!]{0,40}${easier}(?: (?:nederlands|taal|woorden|zinnen|schrijven|zeggen|vragen|praten))?(?: alsjeblieft| aub| a\\.u\\.b)?\\s*[?.!]*$|(?:schrijf|praat|spreek|gebruik|zeg het|vraag het)(?: \\p{L}+){0,3} ${easier}|(?:kan|kun|kunt|wil|wilt) (?:je|jij|u|ge|gij)(?: het| dit| dat)? (?:wat |iets |eens |een beetje )*(?:korter|simpeler|eenvoudiger|makkelijker|gemakkelijker) (?:schrijven|zeggen|uitleggen|typen)(?!\\p{L})|${easier} nederlands|niet zo moeilijk(?:e woorden)?(?: alsjeblieft| aub)?\\s*[?.!]*$)`,
    'iu',
  ),
  fr: /(?<!\p{L})(?:plus (?:simple|simplement|facile)(?:ment)?|mots (?:plus )?simples|français (?:plus )?(?:simple|facile))(?!\p{L})/iu,
  en: /(?<!\p{L})(?:(?:simpler|easier|plainer) (?:english|words|language|please)|(?:can|could) (?:you|it|this)[^.?!]{0,25}(?:simpler|easier|more simply)|simple english)(?!\p{L})/iu,
};
const usual: Record<Situation['language'], RegExp> = {
  nl: /(?<!\p{L})(?:mag|kan) (?:weer|terug|opnieuw)[^.?!]{0,15}(?:gewoon|normaal|moeilijker)|(?:hoeft|moet) niet (?:meer )?zo (?:simpel|eenvoudig)/iu,
  fr: /(?<!\p{L})(?:plus besoin de simplifier|à nouveau normal)/iu,
  en: /(?<!\p{L})(?:normal (?:english|words) again|no need to (?:keep it )?simpl)/iu,
};

/** "Mag het simpeler?": about the words of Koers, not about a job that is easier. */
export function asksSimpler({ text, language }: Pick<Situation, 'text' | 'language'>): boolean {
  return simpler[language].test(text) && !/(?<!\p{L})(?:werk|job|baan|travail|emploi|work)(?!\p{L})/iu.test(text);
}

export function asksUsual({ text, language }: Pick<Situation, 'text' | 'language'>): boolean {
  return usual[language].test(text);
}
