// What Koers was told to do stays in the house, and an order to a machine is not said after anybody. That a sentence of the prompt itself
// comes out is looked at in leaks-prompt.ts.
import { b, e, type Limits, re } from './limit.ts';

const before = 'vorige|eerdere|voorgaande|bovenstaande|hierboven|précédentes?|ci-dessus|previous|prior|earlier|above';
/** An order to a machine, as somebody hides it in a text that Koers reads; whoever says it, Koers does not say it after them. */
export const ordersMachine = re(
  `(?:negeer|vergeet|overschrijf|ignore[zr]?|oublie[zr]?|forget|disregard|override)(?!\\p{L})[^.?!]{0,40}(?:(?:${before})[^.?!]{0,20}(?:instructi|opdracht|regels|richtlijn|berichten|consigne|règles|directives|rules|orders|prompt)|(?:instructions?|consignes?|regels|instructies|richtlijnen|opdrachten) (?:${before})|(?:systeem|system) ?prompt)`,
);
/** Names of moves and the marks of a prompt: no sentence of ours holds them. */
const machinery =
  /\b(?:open-question|reflect-both-sides|inform-unknown|own-file|hand-back|be-clear|after-signal|follow-up|exercise-(?:offer|step|pause|result)|offer-language)\b|<\/?(?:klant|gesprek|bronnen|bericht|opdracht|bewijs|zinnen)>|\{\{|\[(?:NAAM|EMAIL|TELEFOON|ADRES|REKENING|RIJKSNUMMER|TEKST)\d+\]|^(?:zet|fase van het traject|taal van het antwoord|waarom deze zet):/iu;

export const instructions: Limits = {
  nl: [
    {
      rule: 'instructions',
      pattern: re(
        `systeem ?prompt|system ?prompt|mijn (?:instructies|prompt|opdracht|regels|richtlijnen|programmering) (?:luidt|luiden|zijn|is|staat|zegt|zeggen|schrijven|verbieden|laten)|ik (?:werd|ben) (?:geïnstrueerd|geprogrammeerd|ingesteld|getraind)|in mijn (?:instructies|prompt|opdracht|regels) staat|als (?:ai-?)?(?:taal)?model${e}|large language model|mijn trainingsdata|(?:tekst|inhoud|woorden) van mijn (?:opdracht|instructies|prompt|regels)|(?:de |een )?(?:instructie|opdracht) (?:gekregen )?om (?:geen|nooit|altijd|je|niet)|ik (?:kreeg|heb) de (?:instructie|opdracht)|mijn (?:makers|ontwikkelaars|programmeurs)|(?:rol|modus|mode) zonder (?:beperkingen|regels|filters)|ik speel (?:\\p{L}+ ){0,3}(?:een |de )?rol|ik (?:doe|voer|volg|gehoorzaam)[^.?!]{0,20}(?:wat je (?:vraagt|zegt|wil)|(?:je|jouw|die|deze|dat) (?:opdracht|instructies?|bevel|regels?)|uit zoals)|zoals je (?:vroeg|beval|opdroeg),? (?:volgt|hier)|tot je dienst|(?:jailbreak|ontwikkelaarsmodus|developer mode|dan-modus)`,
      ),
      evenReported: true,
    },
    { rule: 'instructions', pattern: machinery, evenReported: true },
  ],
  fr: [
    {
      rule: 'instructions',
      pattern: re(
        `mes (?:instructions|consignes|règles) (?:sont|disent|m'|interdisent)|(?:texte|contenu) de mes (?:consignes|instructions)|prompt système|system ?prompt|en tant que modèle de langage|mes (?:créateurs|développeurs)|j'ai (?:reçu|pour) (?:l'|la )?(?:instruction|consigne)|sans (?:aucune )?(?:restriction|limite)s? désormais`,
      ),
      evenReported: true,
    },
    { rule: 'instructions', pattern: machinery, evenReported: true },
  ],
  en: [
    {
      rule: 'instructions',
      pattern: re(
        `my (?:instructions|system prompt|prompt|guidelines|rules) (?:are|is|say|says|forbid|tell)|(?:text|content|contents) of my (?:instructions|guidelines|prompt|rules)|system ?prompt|i was (?:instructed|told|programmed)|as an? (?:ai )?language model|my (?:developers|creators)|developer mode|without (?:any )?restrictions${b}`,
      ),
      evenReported: true,
    },
    { rule: 'instructions', pattern: machinery, evenReported: true },
  ],
};
