// What weighs on whoever writes it: passing over it is not hearing. Dutch feelings come from conversation/emotions.ts; here stands what happened
// and what the body says, and French and English in small. For `mirrors-the-client`.
import { feelings, hardWords, heavyFeelings } from '../../../conversation/emotions.ts';
import { b, e, re } from '../../../conversation/limits/limit.ts';
import type { Language } from '../../../people/roles.ts';

const happened: Record<Language, RegExp> = {
  nl: re(
    `${b}(?:(?:ge)?huil(?:d|en|t)?|wenen|geweend|bleiten|tranen|(?:is|zijn|ben) (?:\\p{L}+ ){0,3}(?:gestorven|overleden|begraven)|failliet|vernederd?|gepest|pesten|uitgelachen|geduwd|duwen ze|slaat|sloeg|slaan|bedreigd|uitgescholden|gooit (?:hij|ze|met)|angst(?:ig)?|schrik|bibber\\p{L}*|tril(?:len|t|de)?|beven|paniek|wakker|niet (?:meer )?slapen|niet geslapen|slaap (?:bijna |echt )?(?:niet|slecht)|geen oog|eet (?:ook |bijna )*niet|kapot|doodt|gebroken|wanhopig|hopeloos|zinloos|verstikt|watje|niks waard|een machine|schamen|schaam|alleen (?:te )?vallen|van vallen|kan niet meer|gaan? niet meer|zit (?:er )?(?:door|diep)|dwars|wegen zwaar|weegt)${e}`,
  ),
  fr: re(
    `${b}(?:peur|pleur\\p{L}+|mort[e]?|décédée?|honte|malade|épuisée?|fatiguée?|dor(?:s|t|mir) (?:plus|pas)|trembl\\p{L}+|foutu|frapp\\p{L}+|insult\\p{L}+|dettes|bois (?:un coup|trop)|seule?|tout lâcher|plus rien)${e}`,
  ),
  en: re(
    `${b}(?:afraid|scared|cry(?:ing)?|cried|died|alone|ashamed|in pain|sick|exhausted|(?:can't|cannot|don't) sleep|shaking|monkey|insult\\p{L}*|hits? me|shouts?|in debt|shrinking|hopeless|humiliat\\p{L}+)${e}`,
  ),
};

/** Whether a sentence of the client holds something that weighs. */
export function weighs(sentence: string, language: Language): boolean {
  if (happened[language].test(sentence)) return true;
  if (language !== 'nl') return false;
  return hardWords.test(sentence) || feelings.some(([pattern, name]) => heavyFeelings.has(name) && pattern.test(sentence));
}

/** Says that it heard something heavy, whatever its words. */
export const acknowledges: Record<Language, RegExp> = {
  nl: re(`${b}(?:dat weegt|dat is (?:veel|zwaar|ernstig|niet niks|niet weinig|heel wat|lastig|hard)|ernstig|had ik (?:eerst )?moeten horen)${e}`),
  fr: re(`(?:c'est lourd|c'est beaucoup|c'est grave|cela pèse|je prends au sérieux)`),
  en: re(`${b}(?:that is a lot|that's a lot|that is heavy|that weighs|not something to pass over|i take (?:that|this) seriously)${e}`),
};
