// What kind of question the client asks, for the rules that answer it. Pure.
import { toEverydayDutch } from '../everyday-dutch.ts';
import type { MoveName } from '../move.ts';
import type { Reading } from '../read-message.ts';
import { did, type Heard } from './heard.ts';

/** Asks what Koers thinks of it, not what is so. */
export const asksOwnView = (heard: Heard): boolean => did(heard, 'asks-opinion', 'asks-decision');

/** Asks Koers to choose. */
export const decides = (heard: Heard): boolean => did(heard, 'asks-decision') && !did(heard, 'asks-hours', 'asks-session');

/** "Hoeveel uur krijg je daarmee?" asks what holds for anyone; "hoeveel heb ik nog?" asks for one's own file. */
export const asksOfAnyone = ({ situation }: Heard): boolean =>
  situation.language === 'nl' &&
  /(?<!\p{L})(?:je|ge|men|iemand) (?:krijg|heb|mag)|(?:krijg|heb|krijgt|hebt) (?:je|ge|men|iemand)(?!\p{L})/iu.test(situation.text) &&
  !/(?<!\p{L})(?:ik|mijn|mij)(?!\p{L})/iu.test(situation.text);

/** "Krijg je loon tijdens een IBO?" asks how a rule is; one's own case, a dismissal or a signature is for who knows the law. */
export const asksOfRules = ({ situation: { fact, language } }: Heard): boolean =>
  language === 'nl' &&
  fact?.isKnown === true &&
  !/(?<!\p{L})(?:ik|mij|me|mijn|wij|ons)(?!\p{L})|ontsla|opzeg|teken|aanklag|legaal|wettelijk|c4|overmacht|beding|overuren/iu.test(fact.said);

/** Something is wanted of Koers, with a question mark or without. */
export const asksSomething = ({ situation: { text } }: Heard): boolean =>
  /\?/.test(text) ||
  /(?<!\p{L})(?:ik wil dat (?:je|jij|jullie|u|ge)|(?:zoek|vind|regel|schrijf|geef|bezorg|help) (?:mij|me|voor mij|eens)|ik zoek (?:een )?(?:therapeut|psycholoog|startkapitaal|lening))/iu.test(
    text,
  );

export const looksThingsUp = (move: MoveName | null): boolean => move === 'inform' || move === 'inform-unknown' || move === 'own-file';

/** Points back at what was asked before. */
export const pointsBack = ({ situation: { text } }: Heard): boolean =>
  /(?<!\p{L})(?:daar|daarvoor|daarmee|daarvan|daarin|ervoor|ermee|dat|die|dit)(?!\p{L})/iu.test(toEverydayDutch(text));

/** "Hoeveel kost dat?": nothing in it says what of. */
export const isBare = (question: string): boolean =>
  /(?<!\p{L})(?:dat|het|die|dit|daar\p{L}*|er\p{L}*)(?!\p{L})/iu.test(question) &&
  !/(?<!\p{L})(?!hoeveel|kosten?|duurt|daar|daarvoor|precies|eigenlijk|wanneer|waarom|moet|krijg|hebben)\p{L}{5,}/iu.test(question);

/** How something is done is asked with its steps. */
export const factQuery = ({ question }: Reading): string | null =>
  question !== null && /^(?:en |maar |dus )?hoe (?:word|begin|start|regel|vraag|meld)(?!\p{L})/iu.test(question) ? `${question} stappen` : question;

/** A question that leans on the one before it ("en hoeveel uur krijg je daarmee?"), with the subject of that one. */
export function furtherQuestion({ situation, reading }: Heard): string {
  const before = situation.past.findLast((turn) => turn.from === 'client')?.text ?? '';
  const subject = (before.match(/\p{L}{7,}/gu) ?? []).sort((a, b) => b.length - a.length)[0] ?? '';
  return `${reading.question ?? situation.text} ${subject}`.trim();
}

/** "Wat als het niet lukt?" */
export const asksWhatIf = ({ situation: { text } }: Heard): boolean =>
  /(?:^|[.,;!?]\s*)(?:en |maar )?als (?:het|dat|dit|die|ze|ik)(?: \p{L}+){0,2} (?:niet|mis|tegen)[^.?!]{2,110}(?:kan|mag|moet|ben|heb|kom|krijg) ik[^.?!]{2,80}\?|(?:^|[.,;!?]\s*|(?<!\p{L})(?:en|maar) )(?:wat (?:als|indien)|stel (?:dat|je voor dat)|et si|que se passe-t-il si|what if) [^.?!]{3,120}\?/iu.test(
    text,
  );
