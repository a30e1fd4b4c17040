// What belongs to somebody else, or to the counsellor's own notes. Numbers, addresses and mail that nobody gave are caught by guard.ts.
import { type Limits, re } from './limit.ts';

export const othersData: Limits = {
  nl: [
    {
      rule: 'others-data',
      pattern: re(
        `(?:een |mijn )?andere (?:klant|klanten|cliënt|cliënten)(?!\\p{L})(?! (?:op|in|bij) (?:je|jouw|het) werk)|(?:de|een) (?:vorige )?(?:klant|cliënt) (?:voor|na|van) (?:jou|els|je begeleider|vandaag)|in (?:de|een) (?:chat|gesprek) van (?:een|je|iemand|de)(?: andere)? (?:collega|klant|cliënt|ander)|ik las (?:het|dat|dit|hetzelfde)? ?(?:\\p{L}+ )?(?:bij|van) (?:een|iemand)|(?:de |in de )?(?:notities|nota's|verslag(?:en)?|aantekeningen) van (?:\\p{Lu}\\p{L}+|je begeleid(?:er|ster)) (?:\\p{L}+ ){0,3}(?:zegt|zeggen|staat|staan|schrijft|vermeldt|vermelden)|\\p{Lu}?\\p{L}+ (?:noteerde|schreef) over (?:jou|je)(?!\\p{L})(?! (?:werk|baas|collega))`,
      ),
      notInQuestions: true,
    },
  ],
  fr: [
    {
      rule: 'others-data',
      notInQuestions: true,
      pattern: re(
        `une? autre cliente?(?!\\p{L})|(?:le|la) cliente? (?:avant|après) vous|dans la conversation d'(?:une?|un autre)|les notes de (?:votre conseill(?:er|ère)|\\p{L}+) disent`,
      ),
    },
  ],
  en: [
    {
      rule: 'others-data',
      notInQuestions: true,
      pattern: re(
        `another client(?!\\p{L})|the client before you|in (?:the|a) chat of (?:a|another|someone)|(?:your counsellor|\\p{L}+)'s notes (?:say|about you)`,
      ),
    },
  ],
};
