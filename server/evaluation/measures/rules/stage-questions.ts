// What does not fit the stage, by its words and whatever its move: looking back or opening new roads where a choice or an action lies on the
// table, and putting off what was just told. For `moves-forward`.
import { b, e, re } from '../../../conversation/limits/limit.ts';
import type { Language } from '../../../people/roles.ts';

/** Far back, or wide open: at home in intake and deepening, a step back in synthesis and aftercare. */
export const goesBack: Record<Language, RegExp> = {
  nl: re(
    `${b}als (?:kind|tiener|puber|student)${e}|${b}in je (?:jeugd|kindertijd)${e}|${b}(?:hobby|hobby's|lievelingsvak\\p{L}*|droomjob)${e}|${b}(?:ooit|destijds|vroeger) (?:voor|bij|in|naar|dit|je|zo|gekozen)${e}|${b}(?:andere|nieuwe|meer) (?:opties|pistes|mogelijkheden|richtingen|beroepen|sectoren|ideeën)${e}|${b}(?:breder|breed) (?:te )?(?:kijken|blijven|gaan|zoeken|houden)${e}|${b}(?:helemaal )?(?:opnieuw|van vooraf aan) beginnen${e}`,
  ),
  fr: re(`${b}(?:quand vous étiez (?:enfant|petite?|jeune)|d'autres (?:pistes|options|métiers|possibilités)|élargir|rêve d'enfan(?:t|ce))${e}`),
  en: re(`${b}(?:as a (?:child|kid|teenager)|when you were (?:little|young|a child)|other (?:options|paths|careers|directions)|broaden|dream job)${e}`),
};

/** Asks in aftercare for what the trajectory began with. */
export const beginsAgain: Record<Language, RegExp> = {
  nl: re(
    `${b}(?:wat is (?:eigenlijk |nu |precies )*je (?:loopbaan)?vraag|hoe ziet een (?:gewone|gemiddelde|typische) (?:werk)?dag|wat brengt je hier|waarmee kan ik je helpen)${e}`,
  ),
  fr: re(`${b}(?:quelle est votre question|à quoi ressemble une journée|qu'est-ce qui vous amène)${e}`),
  en: re(
    `${b}(?:what is your (?:career )?question|what does (?:a|your) (?:typical|normal|average) day|what brings you here|what kind of (?:job|work) would you like)${e}`,
  ),
};

/** Puts what was told aside for another time. */
export const putsOff: Record<Language, RegExp> = {
  nl: re(
    `${b}(?:meenemen|parkeren|bewaren|laten liggen|laten rusten) (?:\\p{L}+ ){0,2}(?:later|volgende keer|een andere keer|straks)${e}|${b}(?:dat|dit) (?:is|bespreken we|bekijken we|komt|nemen we) (?:\\p{L}+ ){0,3}(?:later|volgende keer|een andere keer|straks)${e}|${b}daar komen we (?:later|volgende keer|nog) op terug${e}|${b}(?:we ronden|laten we) (?:hier |het hier )?(?:af|afronden|stoppen)${e}`,
  ),
  fr: re(`${b}(?:nous verrons (?:ça|cela) plus tard|gardons (?:ça|cela) pour (?:plus tard|la prochaine fois)|arrêtons-nous là)${e}`),
  en: re(`${b}(?:let's (?:park|leave|keep) (?:that|this)|we'll come back to (?:that|this) later|(?:that|this) is for (?:later|next time)|let's stop here)${e}`),
};
