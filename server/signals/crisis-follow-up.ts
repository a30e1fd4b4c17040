// What a client's reply to the crisis answer means. Careful in one direction: "safe" and "misunderstood" only when said outright,
// anything with danger in it is "not safe", and what could mean both ("ja") is "other", so that the help lines stay in view.
import { toPlainWords } from './plain-words.ts';
import { findByRules } from './rules.ts';

export const crisisFollowUps = ['not-safe', 'safe', 'misunderstood', 'other'] as const;
export type CrisisFollowUp = (typeof crisisFollowUps)[number];

const danger =
  / (?:pillen|pilletjes|slaappillen|touw|koord|mes|mesje|messen|wapen|geweer|pistool|overdosis|bloed|bloedt|snij|gesneden|reling|dak|brug|spoor|pills|rope|knife|gun|blood|bleeding|overdose|bridge|roof|couteau|corde|comprimes|medicaments|sang|pont|arme) /;
const unsafe =
  / (?:niet (?:echt |meer |zo |helemaal )?veilig|onveilig|voel mij niet veilig|niet zeker of ik veilig|niet alleen (?:zijn|blijven)|hij is hier|hij komt|hij staat|ze staat|is aan de deur|help mij|hulp nu|ga het doen|doe het (?:nu|vannacht|toch)|het is te laat|heb al|kan niet meer|hou het niet meer|not (?:really )?safe|unsafe|not sure i am safe|he is here|help me|too late|going to do it|pas en securite|pas (?:vraiment )?a l abri|en danger|in gevaar|in danger|il est la|aidez moi|trop tard|peux plus) /;
const plainNo = /^ (?:nee|neen|nee nee|nee hoor|neenee|no|nope|non|nee ik ben bang|nee bang) $/;
const hedge =
  / (?:misschien|denk ik|mss|weet niet|weet het niet|geen idee|niet zeker|min of meer|een beetje|voorlopig|nu nog|nog wel|nog even|tot vannacht|straks|maar|ma|maybe|i think|not sure|i guess|for now|but|kind of|peut etre|je crois|pour l instant|mais|je sais pas|je ne sais pas) /;
const safe =
  / (?:(?:ben|zijn|voel mij|zit|sta) (?:nu |wel |hier |echt |helemaal |volledig |gewoon |oke en |thuis en )*veilig|ja (?:hoor |ik ben )?veilig|veilig (?:ja|nu|hoor|thuis)|ik ben in veiligheid|(?:am|feel) (?:perfectly |completely |totally |quite |at home and )?safe|(?:yes )?safe (?:now|yes)|(?:suis|me sens) (?:bien )?en securite|oui en securite|suis a l abri) /;
const onlySafe = /^ (?:veilig|safe|en securite|ja veilig|yes safe|oui en securite) $/;
const misunderstood =
  / (?:(?:je|heb) .{0,20}verkeerd begrepen|verkeerd (?:begrepen|verstaan|gelezen|uitgedrukt)|(?:zo|dat) (?:bedoel(?:de)? ik (?:het |dat )?(?:helemaal )?niet|niet bedoeld|was niet zo bedoeld)|(?:bedoel(?:de)?) (?:het|dat) (?:helemaal )?niet zo|niet zo bedoeld|(?:het )?was (?:maar |gewoon )?(?:een )?(?:grapje|mopje|grap|mop|zwans|zever|manier van spreken|spreekwoord|figuurlijk)|bij wijze van spreken|figuurlijk bedoeld|misverstand|ging over (?:mijn|het) (?:job|werk|contract|voetbal|spel|boek|film)|misunderstood|misunderstanding|not what i meant|did not mean it (?:like that|that way)|(?:was|just) (?:a joke|joking|kidding)|figure of speech|mal compris|malentendu|pas ce que je voulais dire|(?:je )?plaisantais|une blague|facon de parler|sens figure) /;

/** Reads the reply; never throws. */
export function readCrisisFollowUp(text: string): CrisisFollowUp {
  const plain = toPlainWords(text);
  if (findByRules(text).some((finding) => finding.level !== 'attention' && finding.confidence >= 0.8)) return 'not-safe';
  const meantOtherwise = misunderstood.test(plain);
  if (danger.test(plain) && !meantOtherwise) return 'not-safe';
  if (unsafe.test(plain) || plainNo.test(plain)) return 'not-safe';
  // "It was only a joke" holds a Dutch "maar" that takes nothing back.
  if (hedge.test(plain.replaceAll(' maar een ', ' een ')) || text.includes('?')) return 'other';
  if (meantOtherwise) return isTakenBack(plain) ? 'other' : 'misunderstood';
  return safe.test(plain) || onlySafe.test(plain) ? 'safe' : 'other';
}

/** "You did not misunderstand me" holds the same words as "you misunderstood me". */
function isTakenBack(plain: string): boolean {
  return / (?:niet verkeerd|geen (?:grapje|grap|mop|mopje|misverstand)|not (?:a joke|joking|kidding)|did not misunderstand|pas mal compris|pas une blague) /.test(
    plain,
  );
}
