// Whether a client asks what they said, wanted or decided before, or to put together where they stand. Pure.
import type { Language } from '../../people/roles.ts';
import { toEverydayDutch } from '../everyday-dutch.ts';

const w = (source: string): RegExp => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu');

/** Points back in time; without it "wat wil ik" asks for something new. */
const back =
  '(?:ook ?al ?weer|ook weer|alweer|in het begin|aan het begin|helemaal in het begin|in den beginne|de eerste keer|eerder|daarnet|daarstraks|vroeger|vorige keer|toen|een tijdje geleden|nog maar|nog weer)';
const saying = '(?:zei|schreef|vertelde|noemde|besliste|besloot)';

const recalling: Record<Language, readonly RegExp[]> = {
  nl: [
    w(
      `(?:wat|welke?|waar|waarom|wanneer|met wie|hoe)(?: \\p{L}+){0,3} (?:wou|wilde|dacht|vond|hoopte|${saying}|had|ging|was|waren) (?:ik|mijn)(?!\\p{L})[^.?!]*?(?<!\\p{L})${back}`,
    ),
    w(`wat ${saying} ik (?:je |u |hier |daar |allemaal |al |nu )*(?:over|van|erover|ervan|daarover|daarvan)`),
    w(
      'wat (?:had|heb) ik (?:je |u |hier |daar |al |nu |eigenlijk |allemaal |eerder )*(?:[^.?!]{0,50} )?(?:gezegd|geschreven|verteld|beslist|besloten)(?=[^.!]*\\?|[^.?!]*$)',
    ),
    w('(?:weet|herinner) (?:je|u|ge|jij|gij)(?: je)? (?:nog |ook nog )(?:wat|welke?|hoe|waar|waarom|dat|met wie) (?:ik|mijn)(?=[^.?!]*(?:\\?|$))'),
    w(
      `wat (?:was|waren) (?:ook ?al ?weer |ook weer |nu |nog )*mijn (?:eerste |oude )?(?:plan|plannen|idee|droom|vraag|voornemen|beslissing|doel|wens|reden|redenen)(?: (?:ook ?al ?weer|ook weer|weer|nog|in het begin|om|over|voor)|\\?)`,
    ),
    w(
      '(?:zoek|kijk|vind|haal)(?: (?:eens|even|voor mij|terug|op|maar)){0,3} (?:wat|welke?|waar) ik (?:[^.?!]{0,60} )?(?:zei|schreef|vertelde|gezegd|geschreven|verteld|wou|wilde)',
    ),
  ],
  fr: [
    w(
      "qu'est-ce que j'(?:ai|avais|avait) (?:déjà )?(?:dit|écrit|décidé|raconté)|qu'avais-je (?:dit|écrit|décidé)|vous (?:souvenez|rappelez)-vous (?:de )?ce que j|quel était (?:déjà )?mon (?:plan|projet|idée|rêve)|qu'est-ce que je (?:voulais|disais)(?= [^.?!]*(?:déjà|au début))",
    ),
  ],
  en: [
    w(
      'what (?:did|had) i (?:say|said|write|written|tell you|told you|decide|decided)|what was my (?:plan|idea|dream|decision|question)(?= again| at the start|\\?)|do you (?:remember|recall) what i|what did i want (?:[^.?!]*(?:again|at the start|in the beginning|at first))',
    ),
  ],
};
/** A thread that was lost, or what Koers is to judge of what was said. */
const otherwise = w('(?:wat wou|wat wilde) ik (?:nu |ook ?al ?weer |ook weer |nog )*(?:zeggen|vragen|schrijven)|verkeerd gezegd|fout gezegd|zei ik iets');

const summing: Record<Language, RegExp> = {
  nl: w(
    '(?:vat|kan je|kun je|kunt u|kunde|wil je)(?: (?:eens|even|nog|dat|dit|het|alles|mij|me|kort|nu|aub)){0,4} (?:samen|samenvatten)(?= (?:waar|wat|hoe|voor (?:mij|me)|aub|alsjeblieft|alstublieft|even|eens|kort)(?!\\p{L})|[.?!]|$| tot)|(?:vat|kan je|kun je|kunt u) (?:mijn|ons|alles wat ik|wat ik)[^.?!]{0,50} samen(?:vatten)?|(?:geef|maak)(?: (?:eens|mij|me|even)){0,2} een (?:korte )?samenvatting(?= van (?:wat ik|waar ik|ons|dit gesprek)|[.?!]|$)|zet (?:eens |even |alles |het )+op een rij(?:tje)?|(?:kan|kun|kunt|wil|wilt) (?:je|jij|u|ge)(?: (?:alles|het|dat|nog|eens|even|voor mij|me|mij)){1,5} op een rij(?:tje)? (?:zetten|leggen)|waar sta ik nu(?= eigenlijk|\\?)',
  ),
  fr: w('(?:résumez|pouvez-vous résumer|faites un résumé)(?= (?:où|ce que|notre|tout|un peu)|[ ]?[.?!]|$)'),
  en: w('(?:sum up|summari[sz]e|give me a summary)(?= (?:where|what|our|everything|it|this)|[.?!]|$)'),
};

const plain = (text: string, language: Language): string => (language === 'nl' ? toEverydayDutch(text) : text).replace(/[’]/g, "'");

/** "Wat zei ik in het begin ook weer over mijn zus?" */
export function asksRecall(text: string, language: Language): boolean {
  const asked = plain(text, language);
  return !otherwise.test(asked) && recalling[language].some((pattern) => pattern.test(asked));
}

/** "Vat eens samen waar ik sta." */
export const asksSummary = (text: string, language: Language): boolean => summing[language].test(plain(text, language));
