// Plain words, B1: what a person at a kitchen table would not say. A word that the client or a source used is no longer too hard.
import type { Language } from '../../people/roles.ts';
import { w } from './limit.ts';

const jargon: Record<Language, RegExp> = {
  nl: w(
    "coping\\p{L}*|cognitie(?:f|ve)|dissonantie|intrinsieke?|extrinsieke?|proactie(?:f|ve|viteit)|zelfregul\\p{L}+|zelfeffectiviteit|self-efficacy|locus of control|operationalis\\p{L}+|implement(?:eer|eert|eren|atie)|facilite(?:er|ert|ren)|discrepantie|significante?|conform|attitude|competentieprofiel|competentiemanagement|organisatiecultuur|mindset|empower\\p{L}*|holistisch\\p{L}*|synergie\\p{L}*|paradigma\\p{L}*|assertiviteits\\p{L}+|psychosocia(?:al|le)|socio-economische?|transitie\\p{L}*|employability|inzetbaarheidsgraad|valoris\\p{L}+|optimalis\\p{L}+|conceptualis\\p{L}+|contextualis\\p{L}+|internalis\\p{L}+|externalis\\p{L}+|rationalis\\p{L}+|problematiek|verifiëren|evaluatief|introspecti\\p{L}*|ambivalen\\p{L}+|congruen\\p{L}+|incongruen\\p{L}+|resilientie|vigerende?|teneinde|middels|derhalve|aangaande|desalniettemin|niettegenstaande|dienaangaande|alsmede|ingevolge|krachtens|ontoereikende?|actualiser\\p{L}+|zelfactualis\\p{L}+|interpersoonlijke?|intrapersoonlijke?|toxicologisch|leerpotentieel|groeimindset|kernkwadrant\\p{L}*|loopbaancompetenties|arbeidsmarktpositionering|spanningsveld|autonomie|verbondenheid|hiërarchische?|zelfsturing|\\p{L}{24,}|stakeholders?|deliverables?|targets?|kpi's?",
  ),
  fr: w(
    'intrinsèques?|extrinsèques?|cognitive?s?|dissonance|proacti(?:f|ve)s?|opérationnalis\\p{L}+|implément\\p{L}+|holistique|paradigme|synergies?|congruen\\p{L}+|ambivalen\\p{L}+|auto-efficacité|coping',
  ),
  en: w(
    'intrinsic|extrinsic|cognitive|dissonance|proactive|operationali[sz]e\\p{L}*|implement\\p{L}*|holistic|paradigm|synerg\\p{L}+|congruen\\p{L}+|ambivalen\\p{L}+|self-efficacy|coping|leverage|stakeholders?|discrepancy',
  ),
};
/** Learned endings; alone they say little ("informatie" is everyday), so only the longest words count, and never one alone. */
const learned = /^\p{L}{9,}(?:iteit|isatie|isaties|isering|aliseren|ificeren|ologisch|ologische|entieel|entiële|atief|atieve|ivisme|vermogen|matig|matige)$/iu;

/** Whether a sentence is harder than plain language. */
export function isTooHard(sentence: string, language: Language, allowed: string): boolean {
  const known = allowed.toLowerCase();
  const isNew = (word: string): boolean => !known.includes(word.toLowerCase().slice(0, Math.max(6, word.length - 3)));
  const hard = jargon[language].exec(sentence);
  if (hard && isNew(hard[0])) return true;
  return language === 'nl' && (sentence.match(/\p{L}+/gu) ?? []).filter((word) => learned.test(word) && isNew(word)).length >= 2;
}
