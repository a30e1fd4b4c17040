// Age, sex, origin, belief, family, health, used as a reason that narrows what is possible. Faults of `neutral`. A ground alone is none, nor is
// what the client says of themself; a sentence needs the ground and the narrowing, in Koers' own name.
import { b, e, re } from '../../../conversation/limits/limit.ts';
import type { Rules } from './rule.ts';

const age =
  "(?:op|gezien|met|voor) (?:jouw|je|die|zo'n) leeftijd|(?:boven|na|voorbij|over|vanaf|rond|tegen) (?:je |de )?(?:veertig|vijftig|zestig|vijfenveertig|vijfenvijftig|40|45|50|55|60)(?:ste)?|(?:een |jonge )?(?:twintig|dertig|veertig|vijftig|zestig)ers?|jonge(?:re)? (?:mensen|collega's|kandidaten|krachten|werknemers)|jongeren|ouderen|oudere (?:mensen|werknemers|kandidaten)|te (?:oud|jong)|lange weg voor (?:je|zich)|nog een heel leven voor (?:je|zich)|dicht bij (?:je |het )?pensioen|(?:jouw|deze) generatie|oudere (?:werknemer|collega|man|vrouw|kandidaat)|kostwinner";
const sex =
  "vrouwen|mannen|meisjes|jongens|moeders|vaders|mama's|papa's|(?:een|als|jonge|jong) (?:vrouw|man|moeder|vader|mama|papa|meisje)|(?:mannelijke|vrouwelijke) \\p{L}+";
const home =
  '(?:met|door) (?:\\p{L}+ ){0,2}(?:kinderen|kleintjes|baby|gezin)|(?:jonge|kleine) kinderen|zwanger\\p{L}*|alleenstaande?|kinderwens|mantelzorg\\p{L}*';
const origin =
  "(?:eigen|jouw|je|andere|vreemde|gemengde|hun) (?:cultuur|afkomst|roots|achtergrond|herkomst|moedertaal|land|accent|nationaliteit)|(?:met|door) (?:jouw|je|zo'n) (?:achter)?naam|(?:mensen|iemand|kandidaten|collega's) (?:van|uit) (?:elders|het buitenland|een ander land|jouw land|vreemde)|(?:andere|vreemde) (?:moedertaal|cultuur|afkomst|herkomst)|buitenlandse? \\p{L}+|anderstalig\\p{L}*|allochto\\p{L}+|migrant\\p{L}*|migratieachtergrond|vluchtelingen?|nieuwkomers?|vreemdelingen|buitenlanders?|(?:jouw|je) (?:taalniveau|taalachtergrond|accent|huidskleur)|Polen|Marokkanen|Turken|Roemenen|Afrikanen|Oost-Europeanen";
const faith = 'ramadan|hoofddoek\\p{L}*|islam\\p{L}*|moslim\\p{L}*|geloof|gelovig\\p{L}*|gebed\\p{L}*|joods?|christen\\p{L}*|halal|sabbat';
const health =
  "(?:een|je|jouw|zo'n|die) (?:\\p{L}+ )?(?:beperking|handicap|ziekte|aandoening|gehoor|zicht)|blinden?|slechtziend\\p{L}*|slechthorend\\p{L}*|doven|dove mensen|rolstoel\\p{L}*|mensen met een (?:beperking|handicap|ziekte)|chronisch zieke?n?|gehandicapten?|(?:een|de) (?:dove|blinde) \\p{L}+|(?:je|jouw) (?:epilepsie|diabetes)";
const orientation = "homo(?:'s|seksu\\p{L}+)?|lesbisch\\p{L}*|lesbiennes?|holebi's?|transgender\\p{L}*|trans (?:mensen|vrouwen?|mannen?)";
const anyGround = [age, sex, home, origin, faith, health, orientation].join('|');

const narrowing =
  'niet|geen|nooit|moeilijk(?:er)?|lastig(?:er)?|zwaar|zwaarder|beter|eerder|liever|vooral|te laat|onmogelijk|minder|weinig|helaas|problemen?|nadeel|twijfel\\p{L}*|risico|rem|vaak|toch|natuurlijk|past|passen|makkelijker|gemakkelijker|meestal|zelden|amper|nauwelijks|belemmering|hinder\\p{L}*|voldoening|aangewezen|haalbaar|halftijds|deeltijds|best|iets (?:voor|om)|nu eenmaal|valt|vallen|af te raden|rol spelen|argwaan|belangrijker|betere?|permitteren';

/** How the client sees themself, said back. */
const ownView = re(
  `${b}(?:je|jij) (?:zag|ziet|voelt|voelde|vraagt|denkt|vreest|noemt|wil|wou)${e}|vraag je je af|zag jezelf|vous vous (?:sentez|demandez)|you (?:see|feel|wonder|want)`,
);

export const grounds: Rules = {
  nl: [
    {
      fault: 'ground',
      pattern: re(
        `${b}als (?:vrouw|man|moeder|vader|oudere|vijftiger|zestiger|jongere|moslima?|migrant|allochtoon|buitenlander|vluchteling)${e}[^.?!]{0,60}${b}(?:beter|best|moeilijk|past|niet|kan|zal|moet)${e}|${b}(?:op jouw|op je|voor jouw|gezien je) (?:leeftijd|afkomst|geloof|geslacht)${e}`,
      ),
      inQuestions: true,
    },
    { fault: 'ground', pattern: re(`${b}(?:nog |al |gewoon |wat )*te (?:jong|oud) (?:om|voor)${e}`), unlessMirror: 'beside', unless: ownView },
    {
      fault: 'ground',
      pattern: re(`${b}(?:${anyGround})${e}`),
      also: re(`${b}(?:${narrowing})${e}`),
      unlessMirror: 'beside',
      unless: ownView,
      unlessCited: true,
    },
  ],
  fr: [
    {
      fault: 'ground',
      pattern: re(
        `${b}(?:(?:passé|après|à partir de|au-delà de) (?:la |les )?(?:quarante|cinquante|soixante|[456]0)(?: ans)?|à votre âge|(?:les|des|aux|beaucoup d'|beaucoup de) ?(?:femmes|hommes|mères|seniors|jeunes|étrangers|musulmans)|d'origine|votre (?:accent|origine|nom|foulard|handicap|âge)|en fauteuil|enceinte|avec (?:des|vos|de jeunes) (?:jeunes )?enfants)${e}`,
      ),
      also: re(
        `${b}(?:raisonnable|oubliez|évitez|contre vous|rapides|rarement|difficile|plutôt|mieux|trop|impossible|pas|moins|boivent|souvent|toujours|préfèrent|jamais)${e}`,
      ),
      unlessMirror: 'beside',
      unless: ownView,
    },
  ],
  en: [
    {
      fault: 'ground',
      pattern: re(
        `${b}(?:people (?:from abroad|from other countries|with your (?:background|accent|name))|foreigners|foreign \\p{L}+|at your age|(?:over|past|after) (?:forty|fifty|sixty|[456]0)|women|men|mothers|older (?:people|workers)|(?:small|young) (?:kids|children)|headscarf|muslims?|disab\\p{L}+|your (?:accent|background|religion|age)|in a wheelchair|pregnant|younger people)${e}`,
      ),
      also: re(
        `${b}(?:rarely|better|hard|harder|difficult|too|not|don't|won't|never|less|prefer|trust|tend|usually|unlikely|seldom|forget|faster|big ask|avoid)${e}`,
      ),
      unlessMirror: 'beside',
      unless: ownView,
    },
  ],
};
