// What a client says to let Koers go on: a yes to what was said back, or that they are called away for a moment. Pure; words are data.
import type { PastTurn, Situation } from '../move.ts';

const agrees =
  /^(?:(?:ja|jawel|jaja|awel|oké|ok|amai|hm+|misschien)[,. ]+)*(?:juist|precies|exact|inderdaad|voil[aà]|zalle|zulle|klopt|(?:dat|da) klopt|(?:dat|da) is (?:het|juist|waar|zo)|misschien is (?:dat|da|het) (?:het|dat|zo)|(?:'?t|het) is (?:juist|waar|zo)|tis (?:juist|waar|zo|just)|zo is het|zoiets|(?:ja,? )?zo(?: wel| ongeveer)?)(?:[,. ]+(?:ja|wel|hoor|zulle|zalle|he|hé|helemaal|eigenlijk|ongeveer|denk ik|zo))*[.! ]*$/iu;
const calledAway =
  /(?<!\p{L})(?:(?:er komt|er is|er staat|hier komt) (?:hier |net |juist |nu |ineens )*iemand (?:binnen|aan de deur|bij|af|langs)|(?:er belt|ze bellen|mijn (?:telefoon|gsm) gaat|de bel gaat)|(?:ik )?(?:moet|ga) (?:ik )?(?:hier |heel |nu |dus )*even (?:weg|stoppen|onderbreken|iets anders)|(?:een )?(?:momentje|ogenblik(?:je)?|seconde|minuutje)|ben (?:zo|direct|straks) terug|wacht (?:even|efkes|effe|eens|is)|(?:attends|attendez|hold on|one sec|brb)|wacht,? (?:de )?bel gaat|de bel gaat|wacht,? ik typ|ik typ (?:even|ff|eens|effe) (?:iets |wat )?(?:langer|verder)|mon arrêt|(?:dit is )?mijn halte|(?:ik )?moet (?:er|hier) (?:nu )?(?:af|uit)(?:stappen)?)(?!\p{L})/iu;
/** Anything longer tells something as well. */
const longestAside = 14;

const thinking: Record<Situation['language'], RegExp> = {
  nl: /^(?:[^.?!]{2,50}[.!?] ){0,2}(?:(?:hm+|huh|goh|tja+h?|ja|oei|amai|oké?|pff+|euh|poe+h?|misschien|goeie vraag|moeilijke? vraag)[,. …]+)*(?:(?:daar|dat|hier) (?:moet|wil|ga|zal|mag) ik (?:toch |nog |eerst |eens |is |even |wel |serieus )*(?:over |op |laten )?(?:na)?(?:denken|peinzen|kauwen|bezinken)|(?:daar|dat) moet (?:ik )?(?:even |eerst |eens )*(?:bezinken|laten bezinken)|(?:ik )?moet (?:er|daar|daarover|hierover) (?:toch |nog |eerst |eens |is |even )*(?:over |op )?(?:na)?(?:denken|peinzen|kauwen)|moet ik (?:toch |nog |eerst |eens |is |even )+(?:over )(?:na)?(?:denken|peinzen))[.! …]*$/iu,
  fr: /^(?:(?:hum+|bof|oui|euh)[,. …]+)*(?:je dois|il faut que j|laissez-moi)(?: y)? ?(?:e )?réfléchi(?:r|sse)?[.! …]*$/iu,
  en: /^(?:(?:hm+|well|yes|good question)[,. …]+)*(?:i (?:need|have) to think about (?:that|it)|let me think(?: about (?:that|it))?)[.! …]*$/iu,
};

/** "Hm, daar moet ik eens over nadenken": nothing more is asked just now. */
export const thinksItOver = ({ text, language }: Pick<Situation, 'text' | 'language'>): boolean => thinking[language].test(text.trim().replace(/[’‘]/g, "'"));

/** A yes in other words than "ja": what was said back is right. */
export const agreesOnly = ({ text, language }: Pick<Situation, 'text' | 'language'>): boolean => language === 'nl' && agrees.test(text.trim());

const reassuring: Record<Situation['language'], RegExp> = {
  nl: /(?<!\p{L})(?:ik|k) ?(?:ga|zal) (?:heus |echt |zeker |hier )*(?:niks|niets|geen) (?:stoms?|stomme dingen|geks?|doms?|rare dingen) (?:doen|uithalen)|(?:ge|je|u) (?:moet|moogt|mag|hoeft) (?:u|je|zich|uw eigen) (?:echt |om mij )*(?:geen|niet) zorgen (?:te )?maken/iu,
  fr: /je ne (?:vais|ferai) (?:pas faire|rien faire)? ?(?:de )?bêtises?|ne vous inquiétez pas pour moi/iu,
  en: /i(?:'m| am) not going to do anything (?:stupid|silly)|(?:no need to|don't) worry about me/iu,
};
/** "Ge moet u geen zorgen maken, kga niks stoms doen." */
export const reassures = ({ text, language }: Pick<Situation, 'text' | 'language'>): boolean => reassuring[language].test(text.replace(/[’‘]/g, "'"));

const back =
  /^(?:(?:oké|oke|ok|zo|voila|allez|alé|ja|sorry)[,. ]+)*(?:(?:ik )?ben (?:er |weer )*terug|terug|(?:ik )?ben er (?:weer|terug)|hier ben ik (?:weer|terug)|back|me revoilà|je suis de retour)(?:[,. ]+(?:sorry|hier|nu|hoor))*[.! ]*$/iu;
/** "Ok, terug": who was away comes in again; there is nothing to say back of that. */
export const isBack = ({ text }: Pick<Situation, 'text'>): boolean => back.test(text.trim());

/** "Er komt hier net iemand binnen, sorry." */
export const isCalledAway = ({ text, language }: Pick<Situation, 'text' | 'language'>): boolean =>
  language === 'nl' && text.trim().split(/\s+/).length <= longestAside && !text.includes('?') && calledAway.test(text);

/** The last that the client told before a word of assent; null where there was nothing yet. */
export const toldBefore = ({ past, language }: Pick<Situation, 'past' | 'language'>): PastTurn | null =>
  past.findLast(({ from, text }) => from === 'client' && text.trim().split(/\s+/).length >= 4 && !text.includes('?') && !agreesOnly({ text, language })) ??
  null;
