// Cheering, compliments without a reason, and big words: VOICE.md, "Never".
import { b, e, type Limits, re } from './limit.ts';

export const tone: Limits = {
  nl: [
    {
      rule: 'tone',
      pattern: re(
        `!|${b}wat (?:goed|knap|fijn|leuk|mooi|geweldig|super|fantastisch|dapper|moedig|sterk|straf|tof|bijzonder) dat${e}|^(?:super|geweldig|fantastisch|goed zo|knap|proficiat|bravo|top|wow|mooi zo|prachtig|goed gedaan|heel knap|sterk|goed bezig|chapeau|respect|dapper|moedig|heel goed|uitstekend)[.,]?$|zoals ik (?:al|eerder|daarnet) (?:zei|schreef|vertelde)|${b}geweldig${e}|fantastisch|supergoed|supergoede|trots op (?:jou|je)${e}`,
      ),
      evenReported: true,
    },
    {
      rule: 'tone',
      pattern: re(
        `^(?:wauw|wow|amai|chapeau|respect|goed bezig|wat een (?:sterk|mooi|knap|straf|bijzonder|geweldig|indrukwekkend|inspirerend)?e? ?(?:verhaal|inzicht|vraag|stap)|(?:super|mooie|goede|sterke|heel mooie|heel goede|interessante|boeiende|terechte) (?:vraag|keuze|stap|inzicht|gedachte))${e}`,
      ),
    },
    {
      rule: 'tone',
      pattern: re(
        `${b}(?:je|jij) bent (?:echt |gewoon |zo |al )*(?:een )?(?:topper|held|heldin|kei|ster|krak|kanjer|doorbijter|geweldig|fantastisch|super|bijzonder mens|goed bezig)${e}|(?:heel |erg |zo )?(?:knap|dapper|moedig|straf|sterk) van (?:je|jou)${e}|dat is (?:een )?(?:heel |erg )?(?:goede|sterke|mooie|terechte) (?:vraag|keuze|stap|inzicht)${e}`,
      ),
    },
  ],
  fr: [
    {
      rule: 'tone',
      pattern: re(
        `!|^(?:super|génial|bravo|parfait|excellent|félicitations)[.,]?$|comme je (?:l'ai|vous l'ai) (?:déjà )?dit|c'est (?:super|génial|formidable|courageux) (?:que|de votre part)|fièr?e? de vous|^(?:excellente|très bonne) (?:question|idée)`,
      ),
      evenReported: true,
    },
  ],
  en: [
    {
      rule: 'tone',
      pattern: re(
        `!|^(?:great|awesome|amazing|well done|fantastic|congratulations|wonderful)[.,]?$|as i (?:already )?(?:said|mentioned)|(?:great|awesome|amazing|wonderful|brave) (?:that|of) you|proud of you|^(?:great|excellent|good) (?:question|point)`,
      ),
      evenReported: true,
    },
  ],
};
