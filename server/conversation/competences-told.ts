// What a client says that they can do or like to do, as phrases that occupations are held against: from the message that asks, else
// from what they told before, else from what they confirmed about themself. Pure.
import { toEverydayDutch } from './everyday-dutch.ts';
import type { OccupationQuestion, Situation } from './move.ts';

type Told = Pick<OccupationQuestion, 'said' | 'from'>;

const mostPhrases = 6;
const mostMessages = 6;
const b = '(?<!\\p{L})';
const e = '(?!\\p{L})';
/** "Ik kan", "ik hou van", "mijn talent om": somebody says what they can or like. */
const tells = new RegExp(
  `${b}(?:(?:ik|'?k) (?:\\p{L}+ )?(?:kan|kon|ben|bent|hou|houd|werk|doe|heb|blijf|vind|los|leg|help|maak|repareer|herstel|kook|organiseer|plan|zorg)|(?:kan|ben|hou|werk|heb|blijf) ik|(?:hou|werk|blijf|kan|ben) (?:ook |wel |heel )?(?:goed|graag|van)|mijn (?:talent|sterkte|kwaliteit|ervaring)|goed in|graag|geduld|handig|sterk in|(?:je|ge|iemand) (?:\\p{L}+ ){0,6}?(?:kan|kunt|bent|houdt|werkt|doet|hebt|moet kunnen))${e}`,
  'iu',
);
const jobWord = new RegExp(`${b}(?:jobs?|beroep(?:en)?|functies?|werk bestaat|soort werk|werk (?:is|zijn|bestaat)|waarvoor|waar kan ik)${e}`, 'iu');
/** What stands in the question itself: "welke beroepen vragen dat je …". */
const inQuestion = new RegExp(
  `(?:vragen|vraagt|zoeken) dat (?:je|ge|iemand) |waar(?:in|bij|voor)? (?:je|ge|ik) |voor iemand die |${b}waar (?:je|ge|ik) `,
  'iu',
);
const leansOnOwn = new RegExp(
  `${b}(?:dat|daarmee|hiermee|die (?:dingen|twee|talenten)|wat ik (?:\\p{L}+ ){0,3}(?:kan|kunnen|graag doe)|mijn (?:talenten?|kwaliteiten|sterktes?|competenties|ervaring|vaardigheden|inzichten))${e}`,
  'iu',
);
const denied = new RegExp(`${b}(?:niet|geen|nooit|nie|moe|beu|bang|kwijt)${e}`, 'iu');

/**
 * What was told; null where nothing was.
 * @param text everyday Dutch, up to and with the sentence that asks
 * @param names occupations in a text: who says what they are has not said what they can
 */
export function competencesTold(
  text: string,
  { past, insights }: Pick<Situation, 'past' | 'insights'>,
  names: (text: string) => readonly unknown[],
): Told | null {
  const here = phrasesIn(text, names);
  if (here.length > 0) return { said: here, from: 'message' };
  if (!leansOnOwn.test(text)) return null;
  if (insights.length > 0) {
    const confirmed = insights.flatMap((insight) => phrasesIn(toEverydayDutch(insight), names));
    if (confirmed.length > 0) return { said: confirmed.slice(-mostPhrases), from: 'insights' };
  }
  const before = past
    .filter(({ from }) => from === 'client')
    .slice(-mostMessages)
    .flatMap((turn) => phrasesIn(toEverydayDutch(turn.text), names));
  return before.length > 0 ? { said: before.slice(-mostPhrases), from: 'past' } : null;
}

function phrasesIn(text: string, names: (text: string) => readonly unknown[]): string[] {
  const phrases = text
    .toLowerCase()
    .split(/[.,;:?!\n]+|\s(?:maar|want|omdat|dus)\s/)
    .flatMap((part) => {
      const asked = inQuestion.exec(part);
      if (asked && jobWord.test(part.slice(0, asked.index + 1))) return [part.slice(asked.index + asked[0].length)];
      const said = jobWord.exec(part);
      // "… , voor welke job": what comes before the question may be told in the same breath.
      const own = said ? part.slice(0, said.index).replace(/(?:in |voor |met )?(?:welke?|wat voor(?: een| soort)?|wat zijn)\s*$/iu, '') : part;
      return tells.test(own) ? [own] : [];
    })
    .filter((part) => !denied.test(part) && names(part).length === 0)
    .flatMap((part) => part.split(/\s(?:en|of)\s/))
    .map((part) => part.replace(/^\s*(?:en|maar|dus|ook)\s+/iu, '').trim())
    .filter((part) => /\p{L}{4}/u.test(part) && part.split(' ').length <= 14);
  return [...new Set(phrases)].slice(0, mostPhrases);
}
