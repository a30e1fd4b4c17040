// What speaks for many or for the world: a claim that needs a source, also without a figure. For `grounded`.
import { b, e, re } from '../../../conversation/limits/limit.ts';
import type { Language } from '../../../people/roles.ts';

const ten = 'een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|1|2|3|4|5|6|7|8|9';

export const generalClaim: Record<Language, RegExp> = {
  nl: re(
    `${b}(?:${ten}) op (?:de )?(?:twee|drie|vier|vijf|tien|honderd|\\d+)${e}|${b}de (?:meeste|helft van de|meerderheid van de) \\p{L}+|${b}(?:algemeen (?:bekend|geweten)|uit (?:onderzoek|studies|cijfers)|(?:onderzoek|studies|cijfers|statistieken) (?:tonen?|toont|blijkt|zeggen))|${b}(?:worden|wordt|zijn|is) (?:\\p{L}+ ){0,2}(?:overal|heel veel|massaal|volop|druk) (?:gezocht|gevraagd|nodig)${e}|${b}(?:is|zijn) (?:een )?(?:knelpuntberoep|knelpuntberoepen)${e}|(?:^|, |${b}en )(?:werkgevers|bedrijven|scholen|banken|firma's) (?:kiezen|zoeken|nemen|willen|werven|vragen|betalen|vinden)${e}|${b}er (?:is|zijn) (?:\\p{L}+ )?(?:veel|weinig|grote|amper|massa's) (?:vraag|jobs|vacatures|werk|plaatsen)|${b}(?:is|was) (?:\\p{L}+ )?bewezen${e}`,
  ),
  fr: re(
    `${b}(?:la plupart des|selon (?:les études|des études)|(?:un|deux|trois|neuf|huit) (?:\\p{L}+ )?sur (?:dix|deux|trois|cinq)|les employeurs (?:cherchent|préfèrent|veulent))${e}`,
  ),
  en: re(
    `${b}(?:most (?:people|employers|companies|schools)|studies show|research shows|(?:one|two|three|nine|eight) (?:in|out of) (?:ten|two|three|five)|employers (?:look for|prefer|want))${e}`,
  ),
};
