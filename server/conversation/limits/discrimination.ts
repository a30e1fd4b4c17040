// Age, sex, origin, belief, family, health: never a reason that narrows what is possible. What the client says of it is said back as theirs.
import { b, e, type Limits, re } from './limit.ts';

const who =
  'vrouw|man|moeder|vader|mama|papa|oudere|jongere|veertiger|vijftiger|zestiger|moslim|moslima|migrant|allochtoon|buitenlander|vreemdeling|gehandicapte|homo|holebi|lesbienne|christen|jood|vluchteling|alleenstaande|nieuwkomer|transpersoon';
const groups =
  'vrouwen|mannen|moeders|vaders|ouderen|oudere mensen|oudere werknemers|jongeren|buitenlanders|vreemdelingen|migranten|moslims|vijftigers|zestigers|vijftigplussers|vluchtelingen|allochtonen|gehandicapten|nieuwkomers|alleenstaande ouders|jonge moeders';
const trait =
  'leeftijd|afkomst|accent|handicap|beperking|geloof|hoofddoek|naam|huidskleur|geslacht|geaardheid|nationaliteit|gezinssituatie|gezondheid|achtergrond|buitenlandse naam|taal';
const narrows =
  'niet|geen|nooit|minder|moeilijk(?:er)?|lastig(?:er)?|onmogelijk|beter|trager|zwaar|zwaarder|probleem|nadeel|weinig|te laat|niets|halftijds|deeltijds|lichter|weg|uitgesloten|vergeten?|past|haalbaar|realistisch|geschikt|best|eerder';

export const discrimination: Limits = {
  nl: [
    {
      rule: 'discrimination',
      pattern: re(
        `${b}als (?:(?!je |jouw |mijn |de |het |die |dat |zijn |haar |hun |een |ik )[\\p{L}]+ )?(?:${who})${e}(?=[^.?!]{0,70}${b}(?:past|passen|kan|kun|kunt|is het|is de|is dat|zijn|ben|bent|heb|vind|zal|wordt|word|moet|mag|doe|best|beter|lukt|ligt|krijg je|heb je het)${e})(?![^.!]*\\?)`,
      ),
    },
    {
      rule: 'discrimination',
      pattern: re(
        `${b}(?:op (?:jouw|je|die|deze) leeftijd|voor iemand van (?:jouw|je) (?:leeftijd|afkomst)|(?:met|door|gezien|vanwege|wegens) (?:jouw|je|die|een|zo'n) (?:\\p{L}+ )?(?:${trait})|(?:voor|als) een (?:${who})|voor (?:vrouwen|mannen|moeders|ouderen)|met (?:kleine |jonge )?kinderen(?: thuis)?(?! (?:te )?(?:werk|bezig)))${e}[^.?!]{0,60}${b}(?:${narrows})${e}(?![^.!]*\\?)`,
      ),
    },
    {
      rule: 'discrimination',
      pattern: re(
        `(?:^|[,;:] |${b}(?:want|maar|en|omdat) )(?:${groups}) (?:zijn|kunnen|horen|passen|werken|leren|vinden|voelen|houden|hebben|willen|kiezen|haken|doen|zoeken|presteren|krijgen|denken)${e}(?![^.!]*\\?)`,
      ),
    },
    {
      rule: 'discrimination',
      notInQuestions: true,
      pattern: re(
        `${b}(?:hoofddoek|accent|geloof|handicap|leeftijd|afkomst|huidskleur|beperking|naam)${e} (?:\\p{L}+ ){0,4}?(?:is|maakt|blijft|vormt|speelt) (?:\\p{L}+ ){0,4}?(?:een |in je )?(?:probleem|nadeel|obstakel|hinderpaal|rem|moeilijk|lastig|drempel)`,
      ),
    },
  ],
  fr: [
    {
      rule: 'discrimination',
      pattern: re(
        `en tant que (?:jeune |vieille? )?(?:femme|homme|mère|père|senior|étrang(?:er|ère)|musulman[e]?|migrant[e]?|handicapé[e]?)${e}|(?<!si |s'il est trop tard )à votre âge,?[^.?!]{0,40}(?:difficile|plus|impossible|mieux|trop tard|tard)|les (?:femmes|hommes|mères|seniors|étrangers) (?:sont|ne peuvent|préfèrent|apprennent)|(?:pour (?:une femme|un homme|une mère)|avec (?:des|vos) (?:jeunes )?enfants|avec votre (?:accent|nom|origine|handicap|foulard))[^.?!]{0,50}(?:pas pour vous|trop|difficile|impossible|pas|moins)`,
      ),
      notInQuestions: true,
    },
  ],
  en: [
    {
      rule: 'discrimination',
      pattern: re(
        `as an? (?:young |older |single )?(?:woman|man|mother|father|senior|foreigner|muslim|migrant|disabled person)${e}(?=[^.?!]{0,60}(?:you|it|better|suit|fit))|at your age[^.?!]{0,40}(?:difficult|hard|too late|unlikely|better)|(?:women|men|mothers|older people|foreigners) (?:are|can't|cannot|tend|learn|prefer) |(?:for a (?:woman|man|mother)|with (?:small |young )?(?:children|kids)|with your (?:accent|name|background|disability|headscarf))[^.?!]{0,50}(?:not|too|difficult|impossible|hard|less)`,
      ),
      notInQuestions: true,
    },
  ],
};
