// What a client says to let Koers go on: a yes to what was said back, or that they are called away for a moment. Pure; words are data.
import type { PastTurn, Situation } from '../move.ts';

const agrees =
  /^(?:(?:ja|jawel|jaja|awel|oké|ok|amai|hm+|misschien)[,. ]+)*(?:juist|precies|exact|inderdaad|voil[aà]|zalle|zulle|klopt|(?:dat|da) klopt|(?:dat|da) is (?:het|juist|waar|zo)|misschien is (?:dat|da|het) (?:het|dat|zo)|(?:'?t|het) is (?:juist|waar|zo)|tis (?:juist|waar|zo|just)|zo is het|zoiets|(?:ja,? )?zo(?: wel| ongeveer)?)(?:[,. ]+(?:ja|wel|hoor|zulle|zalle|he|hé|helemaal|eigenlijk|ongeveer|denk ik|zo))*[.! ]*$/iu;
const calledAway =
  /(?<!\p{L})(?:(?:er komt|er is|er staat|hier komt) (?:hier |net |juist |nu |ineens )*iemand (?:binnen|aan de deur|bij|af|langs)|(?:er belt|ze bellen|mijn (?:telefoon|gsm) gaat|de bel gaat)|(?:ik )?(?:moet|ga) (?:ik )?(?:hier |heel |nu |dus )*even (?:weg|stoppen|onderbreken|iets anders)|(?:een )?(?:momentje|ogenblik(?:je)?|seconde|minuutje)|ben (?:zo|direct|straks) terug|wacht (?:even|eens|is))(?!\p{L})/iu;
/** Anything longer tells something as well. */
const longestAside = 14;

const thinking: Record<Situation['language'], RegExp> = {
  nl: /^(?:(?:hm+|goh|tja+h?|ja|oei|amai|oké?|pff+|euh|poe+h?|misschien|goeie vraag|moeilijke? vraag)[,. …]+)*(?:(?:daar|dat|hier) (?:moet|wil|ga|zal|mag) ik (?:toch |nog |eerst |eens |is |even |wel |serieus )*(?:over |op |laten )?(?:na)?(?:denken|peinzen|kauwen|bezinken)|(?:daar|dat) moet (?:ik )?(?:even |eerst |eens )*(?:bezinken|laten bezinken)|(?:ik )?moet (?:er|daar|daarover|hierover) (?:toch |nog |eerst |eens |is |even )*(?:over |op )?(?:na)?(?:denken|peinzen|kauwen))[.! …]*$/iu,
  fr: /^(?:(?:hum+|bof|oui|euh)[,. …]+)*(?:je dois|il faut que j|laissez-moi)(?: y)? ?(?:e )?réfléchi(?:r|sse)?[.! …]*$/iu,
  en: /^(?:(?:hm+|well|yes|good question)[,. …]+)*(?:i (?:need|have) to think about (?:that|it)|let me think(?: about (?:that|it))?)[.! …]*$/iu,
};

/** "Hm, daar moet ik eens over nadenken": nothing more is asked just now. */
export const thinksItOver = ({ text, language }: Pick<Situation, 'text' | 'language'>): boolean => thinking[language].test(text.trim().replace(/[’‘]/g, "'"));

/** A yes in other words than "ja": what was said back is right. */
export const agreesOnly = ({ text, language }: Pick<Situation, 'text' | 'language'>): boolean => language === 'nl' && agrees.test(text.trim());

/** "Er komt hier net iemand binnen, sorry." */
export const isCalledAway = ({ text, language }: Pick<Situation, 'text' | 'language'>): boolean =>
  language === 'nl' && text.trim().split(/\s+/).length <= longestAside && !text.includes('?') && calledAway.test(text);

/** The last that the client told before a word of assent; null where there was nothing yet. */
export const toldBefore = ({ past, language }: Pick<Situation, 'past' | 'language'>): PastTurn | null =>
  past.findLast(({ from, text }) => from === 'client' && text.trim().split(/\s+/).length >= 4 && !text.includes('?') && !agreesOnly({ text, language })) ??
  null;
