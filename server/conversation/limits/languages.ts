// Everyday words by which a sentence is known to be Dutch, French or English.
import type { Language } from '../../people/roles.ts';

const set = (words: string): Set<string> => new Set(words.split(' '));
/** Short everyday words that belong to one of the three languages only. */
export const foreignWords: Record<Language, ReadonlySet<string>> = {
  nl: set(
    'je jij jouw het een niet geen dat wat hoe wie waar maar ook nog naar voor van aan bij zijn hebt hebben bent wil kan zou wordt over uit dan als zo deze dit wel iets heel veel werk jou ik ben heb er mij met op te',
  ),
  fr: set(
    'vous votre vos je le la les des une est pas ne que qui dans pour avec sur ce cette mais comme plus faire avez êtes quel quelle où quand sont être avoir nous ou et du au moi cela ça',
  ),
  en: set(
    "you your the is are not that what how who where but also with for from have has do does would could this these which when about and of to it your was were been there something my i'm it's",
  ),
};

/** Everyday words that more languages share or that count for little between them; enough to see that a sentence is in a language at all. */
export const sharedWords: Record<Language, ReadonlySet<string>> = {
  nl: set('de en in is was of tot door om kan kun mag zal iemand alle elke na bij tussen per via gratis dag nacht uur bel'),
  fr: set('un en a il elle on se si leur y ni par sous entre tout tous toute rien ici là numéro gratuit jour nuit appelez'),
  en: set("a in at on can by as we if so no be will one it's all any then than call free day night let us other"),
};

/** German is what a model falls into that was made for Dutch by few examples; words that Dutch, French and English do not have. */
export const germanWords: ReadonlySet<string> = set(
  'ich sie ihr ihre ihren ihnen und nicht das ist mir mich für mit auf ein eine einer einen sind haben mehr über bitte nach beschäftigt am meisten wir uns sich auch noch wenn weil dass kein keine sehr schon',
);
