// How a reply takes up what was known, how a client says that they told it already, and questions of fact whose answer a client gives in passing.
// For `uses-insights`.
import { b, e, re } from '../../../conversation/limits/limit.ts';
import type { Language } from '../../../people/roles.ts';

/** Koers refers to what was said before. */
export const refersBack: Record<Language, RegExp> = {
  nl: re(
    `${b}(?:vorige keer|eerder|laatst|vroeger|ooit|eens) (?:zei|vertelde|schreef|noemde) je|${b}(?:je|jij) (?:zei|vertelde|schreef|noemde)(?: \\p{L}+){0,3} (?:eerder|vorige keer|eens|ook|laatst)|${b}(?:zei|schreef|noemde|vertelde|zo noemde) je(?: (?:het|jezelf|dat|eerder|ooit|al))?${e}|${b}(?:dat|zo) (?:zei|schreef|noemde) je|${b}je (?:zei|schreef|noemde|vertelde) (?:dat|eens dat|eerder dat|jezelf)${e}|${b}op je (?:lijstje|lijst|plan|actieplan)${e}|${b}(?:je|jouw) (?:actie|acties|afspraak|inzicht)${e}|${b}had ik moeten (?:weten|onthouden)${e}`,
  ),
  fr: re(`${b}(?:vous (?:disiez|aviez dit|avez dit)|la dernière fois|votre (?:liste|action|plan))${e}`),
  en: re(
    `${b}(?:(?:earlier|last time|before) you (?:said|told|wrote)|you (?:said|told me|mentioned)(?: \\p{L}+){0,2} (?:earlier|before|last time)|your (?:list|action|plan)|you called)${e}`,
  ),
};

/** The client says that it was told before. "That you just asked" is a repetition, and not looked for here. */
export const toldBefore: Record<Language, RegExp> = {
  nl: re(
    `${b}(?:dat|da) (?:heb|had) ik (?:\\p{L}+ ){0,4}(?:verteld|gezegd|geschreven|opgesomd|uitgelegd)${e}|${b}heb ik (?:dat|da|het) niet (?:al )?(?:gezegd|verteld)|${b}(?:dat|da) zei ik (?:net|toch|al)|${b}ik (?:zeg|zei) (?:het |dat |da )?(?:net|toch|al)${e}|${b}zoals ik (?:al )?(?:zei|vertelde|schreef)|${b}(?:die|dat|da) (?:staat|stond) (?:er|daar) (?:toch|al|ook)|${b}(?:je|ge|u) weet (?:toch )?dat ik${e}`,
  ),
  fr: re(`${b}(?:je l'ai déjà dit|je vous l'ai dit|comme je l'ai dit|je viens de le dire)${e}`),
  en: re(`${b}(?:i (?:already )?(?:told|tell) you|as i said|i said that|i just said)${e}`),
};

/** A question of fact, and what its answer looks like in the client's own words. */
export const factsAsked: Record<Language, readonly (readonly [asked: RegExp, told: RegExp])[]> = {
  nl: [
    [
      re(`${b}(?:hoe ?lang|hoeveel jaar|sinds wanneer)${e}[^?]{0,40}${b}(?:werk|doe|ben|zit|sta)`),
      re(`(?:\\d+|${b}(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|\\p{L}+tien|twintig|dertig)) jaar${e}`),
    ],
    [
      re(`${b}(?:heb je|heeft u) (?:\\p{L}+ ){0,2}kinderen${e}`),
      re(`${b}(?:mijn|onze|twee|drie|\\d) (?:\\p{L}+ )?(?:kinderen|dochters?|zoons?|zonen|kleintjes)${e}`),
    ],
    [re(`${b}hoe oud (?:ben|bent)${e}`), re(`${b}ik ben \\d{2}${e}|${b}\\d{2} jaar oud`)],
  ],
  fr: [[re(`depuis (?:combien|quand)`), re(`(?:\\d+|${b}(?:deux|trois|cinq|dix|vingt|trente)) ans${e}`)]],
  en: [
    [re(`how long have you`), re(`(?:\\d+|${b}(?:two|three|five|nine|ten|twenty)) years?${e}`)],
    [re(`what kind of (?:job|work) would you like`), re(`${b}i want to \\p{L}+`)],
  ],
};

/** Asks whether somebody can or has ever done something: a word of it that they told themselves answers it. */
export const asksExperience: Record<Language, RegExp> = {
  nl: re(
    `${b}(?:heb je|heeft u) (?:\\p{L}+ ){0,4}(?:ervaring|kennis)${e}|${b}(?:ben|was) je (?:\\p{L}+ ){0,2}(?:vertrouwd|bekend|goed) (?:met|in)${e}|${b}heb je (?:\\p{L}+ ){0,2}(?:ooit|al) (?:\\p{L}+ )*ge\\p{L}+`,
  ),
  fr: re(`avez-vous (?:de l'expérience|déjà)`),
  en: re(`(?:do you have (?:any )?experience|have you ever)`),
};

/** Asks for the career question itself. */
export const asksCareerQuestion: Record<Language, RegExp> = {
  nl: re(`${b}wat is (?:eigenlijk |nu |precies |ook weer )*je (?:loopbaan)?vraag${e}`),
  fr: re(`quelle est (?:donc )?votre question`),
  en: re(`what is your (?:career )?question`),
};

/** Stands in every talk about work: no sign that it is the same subject. */
export const commonWords =
  /^(?:mensen|werk|werken|werkt|job|jobs|dag|dagen|week|weken|jaar|jaren|tijd|uur|uren|nieuw|nieuwe|goed|groot|klein|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|vandaag|leven|helpen|leren|blijf|blijven|manier)$/;

/** In an insight: this is what the client does not want or cannot bear. */
export const declined = re(
  `${b}(?:niet(?! (?:alleen|enkel))|geen|nooit|weg van|zonder|misselijk|hoeft niet|genoeg van|kost mij|kosten mij|haat|niet tegen)${e}`,
);
/** In a reply: it is said as something to stay away from, or asked about as such. */
export const alsoDeclined = re(`${b}(?:niet|geen|nooit|weg|zonder|minder|stop\\p{L}*|van af|daarvan|zwaar|moeilijk|lastig|vervelend|missen)${e}`);
