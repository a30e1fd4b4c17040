// Finds, in the passages that were looked up, the sentences that answer a question. When nothing fits, Koers says so:
// a source that does not say it is worse than no source.
import type { Language } from '../people/roles.ts';
import { leavesScope } from './grounding-bounds.ts';
import { checkSentence } from './guard.ts';
import { ordersMachine } from './limits/instructions.ts';
import type { Passage } from './move.ts';
import { splitSentences } from './sentences.ts';

const stop = new Set(
  (
    'de het een en of van voor met bij aan op in uit naar om te is zijn was wat welke welk wie waar wanneer hoe hoeveel kan kun kunt mag moet wil heb hebt heeft ik je jij u mijn jouw dat dit die deze er nog ook wel niet geen eigenlijk als dan ' +
    'duurt duren daarvoor daarmee ervoor ermee daarvan precies iets methode oefening manier krijg krijgt krijgen betekent werkt werken zo nu al lang doen doe vraag weet maak worden word wordt zegt over bestaat echt juist gewoon ge gij maar dus bent ben tot ' +
    'le la les un une des du et ou que qui est ce je vous mon ma pour avec dans quel quelle combien comment où quand faire puis-je ' +
    'the a an of to for with in on at is are do does i you my what which how much many long when where can there have'
  ).split(' '),
);

/** Content words, cut down so that "cheques" meets "loopbaancheque" and "uren" meets "uur". */
export function contentStems(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [])
    .filter((word) => word.length > 2 && !stop.has(word))
    .map((word) => (word === 'uren' ? 'uur' : word.replace(/(?:en|s|e|t)$/u, '')));
}

export const meets = (word: string, inText: string): boolean =>
  word === inText || (word.length >= 5 && inText.includes(word)) || (inText.length >= 5 && word.includes(inText));

export type Found = { index: number; sentence: string; score: number };

/** Sentences of a passage without its markup. */
export function sentencesOf(passage: Passage): string[] {
  const text = passage.text
    .replace(/^#+ .*$/gm, '')
    .replace(/^\s*[-*] /gm, '')
    .replace(/\*\*|__/g, '')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/([^\n])\n(?!\n)/g, '$1 ');
  return splitSentences(text).filter((sentence) => sentence.length > 20 && !sentence.endsWith('?') && !/^\|/.test(sentence) && !ordersMachine.test(sentence));
}

/** A sentence that leans on the one before it, or on its heading, cannot stand alone in a reply. */
export const leans =
  /^(?:dat|dit|die|deze|zo|daarna|ook|maar|dan|hij|ze|daarom|daarvoor|daar|daarmee|het (?:eerste|tweede|derde|andere)|sindsdien|nee|ja|neen|of|en|want|dus|intussen|anders|wie dat|na elke|telkens|zulke|zo'n|toch|tenzij|je doet (?:het|dit|dat))(?=[\s,.])/i;
/** "Mag ik …? Dat kan.": the heading asked it, and the sentence answers. */
const saysYes = /^(?:ja[.,]|dat (?:kan|mag))(?=\s|$)/i;
const asksWhether = /^(?:en |maar |dus )?(?:kan|mag|kun) (?:ik|je|men)(?!\p{L})/iu;
/** Help lines belong where help is asked for, not in an answer about something else. */
export const helpInDanger = /\b(?:1813|1712|112|101|zelfdoding|zelfmoord)\b/i;
/** "Niet nagekeken: hoe dat nu is" warns of what was said just before it in the source. */
export const leansOnNothing = (sentence: string): boolean => /\b(?:hoe dat|of dat|wat dat)\b/i.test(sentence) && sentence.split(/\s+/).length < 9;
/** A word this long carries the subject of a question, in letters after stemming; the longest ones must stand in the answer or its heading. */
const longWord = 8;
const subjectWord = 11;
/** Where a source has it from answers nothing by itself. */
const asksDefinition = /^(?:\S+ )?(?:wat (?:is|zijn|betekent)|what (?:is|are)|qu'est-ce qu|c'est quoi)/iu;
const defines = /(?<!\p{L})(?:is|zijn|staat voor|betekent|geeft|noemen|dient)(?!\p{L})/iu;
const generic = /^(?:kos|prij|grati|betaal|uur|jaar|maand|veel|daar)/u;
export const figure = /\d|(?<!\p{L})(?:één|twee|drie|vier|vijf|zes|acht|tien|twaalf|half|halve|helft|derde|kwart|gratis)(?!\p{L})/iu;
/** "Hoe word ik …?" is answered by the steps of a source about it, whatever words the steps use. */
const howTo = /^(?:en |maar |dus )?hoe (?:word|begin|start|vraag|regel|schrijf|meld|kan ik)(?!\p{L})/iu;
const steps = /stappen|hoe (?:vraag|regel|begin|start|word|schrijf)/i;
export const provenance = /komt van (?:de|een) (?:website|pagina|kopie)|vonden we (?:niet )?op|staat niet in deze tekst/i;
export const caveat = /niet nagekeken|kijk [^.]{0,40} na bij|bronnen zijn het|vraag het (?:aan|na bij)/i;

/**
 * The best sentences for a question, at most `limit`, from one passage; empty when nothing answers it. A question of how many or how much
 * prefers sentences with a figure.
 * @param skip sentences that may not be used (already said)
 */
export function findAnswer(
  question: string,
  passages: readonly Passage[],
  language: Language,
  limit = 2,
  skip: (sentence: string) => boolean = () => false,
): Found[] {
  const asked = [...new Set(contentStems(question))];
  // "Hoeveel kost dat?" says of nothing what it is about: any price would do.
  if (asked.every((word) => generic.test(word))) return [];
  const asksFigure = /hoeveel|hoe ?lang|hoe vaak|kost|prijs|combien|how (?:much|many|long)/i.test(question);
  const meetsAny = (word: string, others: readonly string[]): boolean => others.some((other) => meets(word, other));
  const found: Found[] = [];
  for (const [index, passage] of passages.entries()) {
    const heading = contentStems(passage.heading);
    const around = [...heading, ...contentStems(passage.title)];
    // What the question is about must be what the source is about: a voucher does not answer for a leave.
    if (asked.some((word) => word.length >= longWord && !meetsAny(word, [...around, ...contentStems(passage.text)]))) continue;
    const inHeading = asked.filter((word) => meetsAny(word, heading)).length;
    const inTitle = asked.filter((word) => meetsAny(word, contentStems(passage.title))).length;
    // A passage about something else may use the same words in passing.
    if (inHeading + inTitle === 0) continue;
    // "Hoe begin ik …" asks for the steps; the verb itself need not stand there.
    if (
      howTo.test(question) &&
      steps.test(passage.heading) &&
      asked.filter((word) => !/^(?:begin|start|regel|meld)/.test(word)).every((word) => meetsAny(word, around))
    ) {
      for (const [order, sentence] of sentencesOf(passage).entries()) {
        if (
          !leans.test(sentence) &&
          !skip(sentence) &&
          /^(?:Je|Vraag|Ga|Kijk|Meld|Schrijf|Sluit|Praat)\s/.test(sentence) &&
          checkSentence(sentence, { language: 'nl', allowed: passage.text, questionsSoFar: 0, alreadySaid: [] }).ok
        )
          found.push({ index, sentence, score: 9 - order * 0.3 - index * 0.4 });
      }
    }
    const headingFits = inHeading / asked.length + (heading.length > 0 ? inHeading / heading.length : 0);
    for (const [order, sentence] of sentencesOf(passage).entries()) {
      const stems = contentStems(sentence);
      const inSentence = asked.filter((word) => meetsAny(word, stems)).length;
      const covered = asked.filter((word) => meetsAny(word, stems) || meetsAny(word, around)).length;
      // The question must be met by the passage as a whole, and by the sentence at least in part (or it opens a passage headed by it).
      if (covered / asked.length < 0.6 || (inSentence / asked.length < 0.5 && !(order === 0 && headingFits >= 0.9))) continue;
      const answersWhether =
        order === 0 &&
        saysYes.test(sentence) &&
        sentence.split(' ').length > 4 &&
        asksWhether.test(question) &&
        asked.every((word) => meetsAny(word, [...stems, ...heading]));
      if (sentence.split(/\s+/).length > 42 || skip(sentence) || (leans.test(sentence) && !answersWhether) || /^[^"]*"[^"]*$/.test(sentence)) continue;
      if (language === 'nl' && !checkSentence(sentence, { language: 'nl', allowed: passage.text, questionsSoFar: 0, alreadySaid: [] }).ok) continue;
      if (asked.some((word) => word.length >= subjectWord && !meetsAny(word, [...stems, ...around]))) continue;
      // "Wat is X?" is answered by what X is, not by a rule about it.
      if (asksDefinition.test(question) && !defines.test(sentence.split(' ').slice(0, 9).join(' ')) && !(order === 0 && asksDefinition.test(passage.heading)))
        continue;
      // What holds in another country or region is not told without naming it.
      if (leavesScope(sentence, passage, question, '')) continue;
      if (provenance.test(sentence) || (asksFigure && !figure.test(sentence))) continue;
      if (helpInDanger.test(sentence) && !helpInDanger.test(question)) continue;
      let score = 1.5 * inSentence + inTitle + 2.5 * headingFits - index * 0.4 - order * 0.4;
      // "Wat is X?" is best answered by "X is …".
      if (
        /^(?:\S+ )?wat (?:is|zijn|betekent)\b/i.test(question) &&
        /\b(?:is|zijn|staat voor|betekent|geeft)\b/i.test(sentence.split(' ').slice(0, 8).join(' ')) &&
        inSentence > 0
      )
        score += 2;
      if (asksFigure) score += /\d/.test(sentence) ? 2.5 : -1;
      found.push({ index, sentence, score });
    }
  }
  found.sort((a, b) => b.score - a.score);
  const best = found[0];
  if (!best) return [];
  if (limit < 2) return [best];
  const text = passages[best.index]?.text ?? '';
  const rest = sentencesOf(passages[best.index] as Passage).filter(
    (sentence) => sentence !== best.sentence && !skip(sentence) && sentence.split(/\s+/).length <= 42,
  );
  // A source that says how sure it is, is quoted with that.
  const all = sentencesOf(passages[best.index] as Passage);
  const near = (sentence: string): boolean =>
    Math.abs(all.indexOf(sentence) - all.indexOf(best.sentence)) <= 2 || asked.some((word) => meetsAny(word, contentStems(sentence)));
  const warning = rest.find(
    (sentence) =>
      caveat.test(sentence) &&
      near(sentence) &&
      !leansOnNothing(sentence) &&
      checkSentence(sentence, { language: 'nl', allowed: text, questionsSoFar: 0, alreadySaid: [] }).ok,
  );
  const second = warning ?? found.find((other) => other !== best && other.index === best.index && other.score >= best.score * 0.6)?.sentence;
  if (second === undefined) return [best];
  // Told in the order of the source.
  return [best, { ...best, sentence: second }].sort((a, b) => text.indexOf(a.sentence.slice(0, 20)) - text.indexOf(b.sentence.slice(0, 20)));
}

/** Puts a marker before the closing stop. */
export function withMarker(sentence: string, marker: string): string {
  return sentence.replace(/\s*([.…]*)\s*$/u, (_, end: string) => ` ${marker}${end || '.'}`);
}

const months: Record<Language, readonly string[]> = {
  nl: ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'],
  fr: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};

/** "2026-11-26" as a date that reads in a sentence. */
export function dateInWords(iso: string, language: Language): string {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number);
  return `${day} ${months[language][(month ?? 1) - 1] ?? ''} ${year}`;
}

/** 2.25 as "2 uur en 15 minuten". */
export function hoursInWords(hours: number, language: Language): string {
  const minutes = Math.round(hours * 60);
  const whole = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const words = { nl: ['uur', 'uur', 'minuten', 'en'], fr: ['heure', 'heures', 'minutes', 'et'], en: ['hour', 'hours', 'minutes', 'and'] }[language];
  const parts: string[] = [];
  if (whole > 0) parts.push(`${whole} ${whole === 1 ? words[0] : words[1]}`);
  if (rest > 0) parts.push(`${rest} ${words[2]}`);
  return parts.join(` ${words[3]} `);
}

/** The passage that names this help: one about it before one that only mentions it. */
export function helpAt(passages: readonly Passage[], needs: RegExp): number {
  const about = passages.findIndex((passage) => needs.test(passage.title));
  return about === -1 ? passages.findIndex((passage) => needs.test(`${passage.heading} ${passage.text}`)) : about;
}
