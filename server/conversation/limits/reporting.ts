// Whose words they are. "Je zegt dat je moet kiezen" is what the client said, not what Koers says; so is "je bent te streng, zeg je".
import type { Language } from '../../people/roles.ts';
import { w } from './limit.ts';

/** Stands before what is reported. */
export const reporting: Record<Language, RegExp> = {
  nl: w(
    "(?:je|jij|u) (?:zegt|zei|schrijft|schreef|vertelt|vertelde|noemt|noemde|vindt|vond|voelt|denkt|dacht|vreest|hoopt|hoopte|vraagt|vroeg|merkt|leest|hoorde|gelooft|vermoedt)(?: je)?(?: [\\p{L}]+){0,3} (?:dat|of|waarom|hoe|wat|wie|waar)|(?:zeg|zei|schrijf|schreef|vertelde|denk|dacht|hoop|vroeg) je|volgens jou|vraag je je af|hoor ik je zeggen|(?:je|jij) (?:noemt|noemde) (?:je|jezelf|het|dat|dit|hem|haar|die|je \\p{L}+)|je (?:hebt|had) (?:het gevoel|de indruk|schrik|angst)|je geeft jezelf|(?:ze|anderen|mensen|iedereen|collega's|(?:je|jouw) \\p{L}+|de \\p{L}+) (?:zegt|zeggen|zei|zeiden|vindt|vinden|vond|vonden|vertelt|denkt|denken|dacht)(?: \\p{L}+){0,2} (?:dat|of)|gaf je (?:de raad|het advies)|kreeg te horen|je (?:bent|was) bang",
  ),
  fr: w('vous (?:dites|disiez|avez dit|écrivez|pensez|sentez|craignez|espérez|demandez)(?: [\\p{L}]+){0,3} (?:que|qu|si)|dites-vous|écrivez-vous|selon vous'),
  en: w(
    'you (?:say|said|write|wrote|think|thought|feel|felt|fear|hope|ask|asked|told me|mention(?:ed)?)(?: [\\p{L}]+){0,2}(?: that| if| whether)?|they call you|in your words',
  ),
};

/** Stands after it. "lees ik" is Koers' own reading of it, and no report. */
export const reportedAfter: Record<Language, RegExp> = {
  nl: w(
    '(?:zeg|zei|schrijf|schreef|vertel|vertelde|noem|noemde|vind|vond|ervaar|voel|denk|dacht|beschrijf) (?:je|jij)(?: (?:het|dat|jezelf))?|zo (?:noem|ervaar|voel|vertel|beschrijf|zie) je het(?: zelf)?|vertelde je|in jouw woorden|zoals je (?:zegt|zei|schrijft|schreef)|volgens jou',
  ),
  fr: w('dites-vous|écrivez-vous|disiez-vous|pensez-vous|selon vous'),
  en: w('you (?:say|said|write|wrote|told me|think|feel)|in your words'),
};

/** Says that it cannot tell, or who can. */
export const pointing: Record<Language, RegExp> = {
  nl: w(
    '(?:kan|kun|mag) ik (?:je |jou |daar |dat |dit )*niet (?:zeggen|weten|beoordelen)|weet ik niet|(?:je|jouw|een|de|het|met|bij|aan) (?:huisarts|dokter|arts|apotheker|vakbond|advocaat|jurist|mutualiteit|ziekenfonds|rva|vdab|pensioendienst|bank|boekhouder|sociaal secretariaat|jac|caw|ombudsman)|huisarts of apotheker|staat in de bron|in de bron|iemand die|wie [^.?!]{0,40} heeft',
  ),
  fr: w(
    'je ne peux pas (?:le )?(?:dire|savoir)|je ne sais pas|(?:votre|un|une) (?:médecin|syndicat|avocate?|pharmacien(?:ne)?|mutualité|comptable)|dans la source',
  ),
  en: w('i cannot (?:say|tell|know)|i do not know|(?:your|a|an) (?:doctor|gp|union|lawyer|pharmacist|accountant)|in the source'),
};
