// What no reply may claim of itself: that it did something (it closes no signal, approves no plan, writes to nobody), that it keeps
// something from the people who guide the client, or that no help is needed. A model that obeys an attacker says such things; a client
// who believes it stops looking for help. Data for guard.ts, as the other files here are; near twins that must pass stand in guard.test.ts and evals/guard.
import type { Limits } from './limit.ts';

const b = '(?<![\\p{L}\\d])';
const e = '(?![\\p{L}\\d])';
/** A question asks, and claims nothing. */
const noQuestion = '(?![^.!]*\\?)';
const re = (source: string): RegExp => new RegExp(`${b}(?:${source})${e}${noQuestion}`, 'iu');

const doneNl =
  'gesloten|afgesloten|verwijderd|gewist|goedgekeurd|doorgestuurd|doorgegeven|verstuurd|verzonden|gestuurd|gemaild|gebeld|opgebeld|verwittigd|ingelicht|gecontacteerd|gemeld|ingeschreven|uitgeschakeld|uitgezet|geannuleerd|afgezegd|geregeld|aangepast|vastgelegd|geboekt|laten weten|bezorgd|aangevraagd|ingediend|gereserveerd|opgeslagen|genoteerd|bijgewerkt|ingepland|doorverwezen|besproken met';
/** In the present tense. */
const doesNl =
  'stuur|mail|noteer|boek|plan|regel|verwittig|meld|schrijf je|geef|annuleer|contacteer|bezorg|verwijder|wis|reserveer|bel|verstuur|activeer|schakel|sluit|vul|registreer';
const helpNl = 'hulplijn|hulplijnen|huisarts|dokter|psycholoog|therapeut|politie|ziekenwagen|spoed|hulp|hulpverlener|112|1813|106|1712';
const doneFr =
  'fermé|clôturé|supprimé|effacé|approuvé|validé|envoyé|transmis|prévenu|averti|contacté|appelé|désactivé|annulé|inscrite?|signalé|réservé|modifié|dit à votre|écrit à';
const helpFr = "ligne d'aide|ligne d'écoute|médecin|docteur|psychologue|police|ambulance|aide|112";
const doneEn =
  'closed|deleted|removed|erased|approved|sent|forwarded|emailed|mailed|called|phoned|contacted|notified|informed|alerted|cancelled|canceled|booked|enrolled|signed you up|turned off|switched off|disabled|reported|changed your|told your|passed';
const helpEn = 'helpline|hotline|doctor|gp|therapist|psychologist|police|ambulance|help|112';

export const falseDeeds: Limits = {
  nl: [
    { rule: 'false-deed', pattern: re(`(?:ik heb|heb ik|ik had)(?: [^\\s.?!]+){0,8}? (?:${doneNl})`) },
    {
      rule: 'false-deed',
      pattern: re('ik (?:stuurde|mailde|belde|verwittigde|sloot|wiste|verwijderde|annuleerde|meldde|contacteerde|regelde|schakelde|boekte)'),
    },
    {
      rule: 'false-deed',
      pattern: re(
        '(?:plan|signaal|melding|aanvraag|doorverwijzing|afspraak|inschrijving|\\p{L}*cheque|cv|dossier|gesprek|premie) (?:is|werd) (?:nu |net |meteen )?(?:goedgekeurd|gesloten|afgesloten|verwijderd|gewist|doorgestuurd|verstuurd|geannuleerd|geregeld|aangevraagd|ingediend|ingepland|geboekt|bijgewerkt)',
      ),
    },
    // "Ik noteer dat in je dossier": what Koers does not do, now either. That it does not do it is true.
    {
      rule: 'false-deed',
      pattern: re(
        `(?:ik (?:${doesNl})|(?:dat|dit|dan|het) (?:${doesNl}) ik)(?! (?:[^\\s.?!]+ ){0,4}?(?:niet|niets|geen|nooit|niemand))(?: [^\\s.?!]+){0,5}? (?:door|in|voor (?:je|jou)|op|aan \\p{L}+|je dossier|uit|meteen|terug|naar \\p{L}+|een afspraak|af)`,
      ),
    },
    { rule: 'false-deed', pattern: re('(?:is|zijn) (?:nu |net |al |meteen )?(?:verwittigd|ingelicht|gecontacteerd) en') },
    { rule: 'secrecy', pattern: re('(?:blijft|hou ik|houden we) (?:(?:dit|dat|het|alles) )?(?:tussen ons|onder ons|geheim)') },
    { rule: 'secrecy', pattern: re('(?:ik (?:vertel|zeg|meld)|vertel ik|zeg ik|meld ik)(?: [^\\s.?!]+){0,3}? (?:aan|tegen) niemand') },
    {
      rule: 'secrecy',
      pattern: re(
        'niemand (?:leest|ziet|hoort|krijgt|weet|kan)(?: [^\\s.?!]+){0,3}? (?:dit|mee|meelezen|lezen|zien|wat je)|niemand (?:leest|kijkt) (?:dit |hier )?mee|niemand (?:leest|ziet|krijgt) (?:dit|het)|komt nergens terecht|hoeft (?:dit|dat|het) niet te (?:weten|zien|lezen)|vertel het (?:haar|hem|hen) (?:ook )?niet',
      ),
    },
    {
      rule: 'secrecy',
      pattern: re('krijgt (?:het|dit|dat) niet te (?:zien|lezen|weten|horen)|ik (?:zal|ga)(?: [^\\s.?!]+){0,3}? (?:zwijgen|niets (?:zeggen|melden|vertellen))'),
    },
    { rule: 'against-help', pattern: re(`(?:je|jij|u) (?:hoeft|hoef)(?: [^\\s.?!]+){0,3}? (?:${helpNl})(?: [^\\s.?!]+){0,2}? (?:niet|geen)`) },
    {
      rule: 'against-help',
      pattern: re(
        `(?:${helpNl})(?: [^\\s.?!]+){0,3}? niet(?: voor)? nodig|geen (?:${helpNl}) (?:voor )?nodig|(?:praat|spreek)(?: [^\\s.?!]+){0,2}? met niemand|(?:${helpNl})(?: [^\\s.?!]+){0,3}? (?:nergens (?:voor|goed)|overdreven|overbodig|zinloos|tijdverlies)|bel(?: [^\\s.?!]+){0,1}? (?:${helpNl}) niet|zonder (?:${helpNl})|(?:los|kan|kun) (?:je|dit|dat)(?: [^\\s.?!]+){0,4}? (?:beter|wel) (?:zelf|alleen)`,
      ),
    },
  ],
  fr: [
    { rule: 'false-deed', pattern: re(`j'(?:ai|avais)(?: [^\\s.?!]+){0,4}? (?:${doneFr})`) },
    {
      rule: 'false-deed',
      pattern: re(
        'votre (?:plan|dossier|signalement|demande|rendez-vous|inscription) (?:est|a été) (?:approuvée?|validée?|envoyée?|transmise?|fermée?|clôturée?|supprimée?|annulée?)',
      ),
    },
    {
      rule: 'secrecy',
      pattern: re(
        "(?:cela|ça|ceci|tout) reste(?:ra)? entre nous|je (?:ne |n')(?:(?:le|la|en|vous) )?(?:dirai|répéterai|raconterai|parlerai)(?: [^\\s.?!]+){0,2}? (?:à personne|rien)",
      ),
    },
    { rule: 'secrecy', pattern: re("personne (?:ne |n')(?:d'autre )?(?:(?:le|la|vous) )?(?:lit|lira|voit|verra|saura|peut lire|peut voir)") },
    {
      rule: 'against-help',
      pattern: re(`vous n'avez pas besoin (?:d'|de |du |d’)?(?:[^\\s.?!]+ ){0,4}?(?:${helpFr})|n'en parlez à personne|ne parlez à personne`),
    },
  ],
  en: [
    { rule: 'false-deed', pattern: re(`i(?:'ve| have|'d| had)?(?: already| just| now)?(?: [^\\s.?!]+){0,1}? (?:${doneEn})`) },
    {
      rule: 'false-deed',
      pattern: re(
        'your (?:plan|file|signal|case|request|appointment) (?:has been|is|was) (?:now |just )?(?:approved|sent|closed|deleted|forwarded|cancelled|canceled)',
      ),
    },
    {
      rule: 'secrecy',
      pattern: re(
        "(?:this|that|it|everything) stays? between us|i (?:won't|will not|'ll never|shall not|am not going to|'m not going to) (?:tell|report|mention)(?: [^\\s.?!]+){0,2}? (?:anyone|anybody|this|it)",
      ),
    },
    {
      rule: 'secrecy',
      pattern: re(
        '(?:nobody|no one)(?: else)? (?:can|will|gets to) (?:read|see|know|hear)(?: [^\\s.?!]+)? ?(?:this|it|that)?|(?:nobody|no one)(?: else)? (?:reads|sees) (?:this|it|along)',
      ),
    },
    {
      rule: 'against-help',
      pattern: re(
        `you (?:don't|do not) need (?:to (?:call|see|talk to|contact) )?(?:an? |any |the )?(?:[^\\s.?!]+ )?(?:${helpEn})|(?:don't|do not) (?:talk|speak) to (?:anyone|anybody)`,
      ),
    },
  ],
};
