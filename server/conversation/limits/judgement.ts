// Nobody is judged: not the client, not the boss, not who is at home. A hard word of the client's is said back as theirs.
import { b, e, type Limits, re, w } from './limit.ts';

const harsh =
  'lui|dom|zwak|koppig|overgevoelig|ondankbaar|naïef|onredelijk|laf|jaloers|onbekwaam|incompetent|toxisch|narcist|narcistisch|eikel|idioot|pestkop|manipulatief|onprofessioneel|oneerlijk|onmenselijk|harteloos|egoïst|egoïstisch|kinderachtig|belachelijk|schandalig|onaanvaardbaar|onverantwoord|gemakzuchtig|perfectionistisch|pessimistisch|hypocriet|respectloos|arrogant|tiran|bullebak|klootzak|verschrikkelijk|verwend|ruggengraatloos|onvolwassen|zielig|labiel|hysterisch|passief|onrealistisch|ondankbare|luie|domme|laffe|slechte|onmogelijke|vreselijke|toxische|onbekwame|te gevoelig|te streng voor|te negatief|te braaf|te lief|te onzeker|te bang';
const people =
  "baas|chef|leidinggevende|manager|ploegbaas|directeur|collega(?:'s)?|werkgever|firma|bedrijf|hr|hr-dienst|dienst|man|vrouw|partner|vriend|vriendin|moeder|vader|ouders|zus|broer|begeleider|familie|team|ploeg|directie";

export const judgement: Limits = {
  nl: [
    {
      rule: 'judgement',
      pattern: re(
        `${b}(?:je|jij|u) (?:bent|was|doet|reageert|reageerde|denkt|stelt)(?! ook als) (?:echt |gewoon |zo |te |wel |een beetje |soms |een |heel |nogal |erg |wat |veel )*(?:${harsh}|negatief|overdreven|fout|moeilijk doen|aan het overdrijven|je (?:een beetje |wat |erg )?aan)${e}`,
      ),
    },
    {
      rule: 'judgement',
      notInQuestions: true,
      pattern: w(
        `je (?:hebt|had) (?:\\p{L}+ ){0,2}(?:ongelijk|verkeerd aangepakt|slecht aangepakt|fout aangepakt)|je bent (?:\\p{L}+ )?niet (?:\\p{L}+ ){1,2}genoeg|je stelt je aan|je had (?:beter|maar)|je overdrijft|je zeurt|je klaagt (?:te )?veel`,
      ),
    },
    {
      rule: 'judgement',
      notInQuestions: true,
      pattern: re(
        `${b}(?:dat|dit|zoiets|het) (?:is|was|klinkt|vind ik) (?:\\p{L}+ ){0,2}(?:${harsh}|dom|fout|jouw fout|je eigen fout|geen slimme|niet slim|niet netjes|niet oké van)${e}|eigen (?:schuld|fout)${e}`,
      ),
    },
    {
      rule: 'judgement',
      notInQuestions: true,
      pattern: re(
        `${b}(?:je|jouw|jullie|die|deze|zo'n) (?:${people}) (?:\\p{L}+ ){0,3}?(?:is|zijn|klinkt|lijkt|blijkt|was) (?:\\p{L}+ ){0,3}?(?:een |echte? )?(?:${harsh}|slecht|fout)${e}`,
      ),
    },
    {
      rule: 'judgement',
      notInQuestions: true,
      pattern: re(
        `${b}(?:je|jouw|jullie|die|deze|zo'n) (?:${people}) (?:\\p{L}+ ){0,2}?(?:deugt|doet zijn werk|doet haar werk|bedoelt het slecht|gunt je|maakt misbruik|buit je|manipuleert|kleineert|steunt je te|steunt je niet|verdient|zou zich moeten|gedraagt zich|neemt je niet serieus|waardeert je niet)`,
      ),
      unlessSaid: true,
    },
    {
      rule: 'judgement',
      notInQuestions: true,
      pattern: re(
        `^wat een (?:\\p{L}+ )?(?:${harsh}|rot|eikel|chef|baas|werkgever|bedrijf)|${b}(?:deugt|deugen) niet${e}|zo gedraagt (?:\\p{L}+ )+zich niet|${b}(?:laf|dom|flauw|gemeen|zwak|slecht|harteloos|oneerlijk) van (?:je|jou|hem|haar|hen|de|het)${e}`,
      ),
    },
  ],
  fr: [
    {
      rule: 'judgement',
      pattern: re(
        `vous êtes (?:trop |très |vraiment |un peu )*(?:paresseu(?:x|se)|bête|faible|naï(?:f|ve)|ingrat[e]?|négati(?:f|ve)|sensible|perfectionniste|susceptible|têtue?|lâche|exigeante?)|vous (?:exagérez|dramatisez)|c'est (?:bête|stupide|de votre faute|ridicule|irresponsable|lâche)|votre (?:patron|chef|collègue|mari|employeur|femme) est (?:vraiment |un |une )*(?:idiot|imbécile|incompétent|pervers|toxique|odieu(?:x|se)|nul|tyran|horrible|méchante?)`,
      ),
    },
  ],
  en: [
    {
      rule: 'judgement',
      pattern: re(
        `you(?:'re| are) (?:being |too |so |just |really |a bit )*(?:lazy|stupid|weak|naive|ungrateful|negative|dramatic|overreacting|sensitive|perfectionist|stubborn|cowardly)|that(?:'s| is| was) (?:stupid|your (?:own )?fault|irresponsible|ridiculous|childish|cowardly)|your (?:boss|manager|colleague|husband|wife|employer) (?:is|sounds like|seems)(?: like)? (?:really |a |an |such )*(?:idiot|jerk|narcissist|toxic|incompetent|terrible|bully|awful|unfair|tyrant|bad)`,
      ),
    },
  ],
};
