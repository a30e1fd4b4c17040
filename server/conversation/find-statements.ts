// Which sentences of a message can be said back to the client, and which of them says most. Pure; read-message.ts relies on it.
// A sentence that is too long, or not certain as a whole, gives its longest certain runs of clauses.
import { secondPersonOf } from './dutch-verbs.ts';
import { feelings, hardWords, topicWords } from './emotions.ts';
import { sayDuty } from './say-duty.ts';
import { type Mirrored, toSecondPerson, trimTalk } from './second-person.ts';
import * as heard from './words-of-clients.ts';

/** A statement that can be said back, with the client's own sentence. */
/** `position` is its place in the message. */
export type Statement = { original: string; mirrored: Mirrored; weight: number; position: number };

export const wordsOf = (text: string): string[] => text.match(/[\p{L}\d'’-]+/gu) ?? [];

/** How much a statement is worth saying back. */
function weigh(original: string, mirrored: Mirrored): number {
  const count = wordsOf(original).length;
  let weight = 0;
  if (/(?:^|\s)ik(?=\s)/i.test(original)) weight += 3;
  if (/^je /.test(mirrored.text)) weight += 1;
  if (feelings.some(([pattern]) => pattern.test(original))) weight += 3;
  weight += Math.min(2, topicWords.filter(([, pattern]) => pattern.test(original)).length);
  if (/(?:^|\s)(?:wil|wou|zou|graag|droom|mis|twijfel|merk|voel|bang|belangrijk|liefst|vind|hou|kan goed|leuk|plezant)(?=\s|$)/i.test(original)) weight += 2;
  if (count < 4) weight -= 3;
  if (count > 16) weight -= 2;
  if (/^(?:hij|zij|die|dat|het|er|daar|toen)(?=\s)/i.test(mirrored.text)) weight -= 3;
  if (/^ze (?:bieden|vragen|vroegen|willen|zeggen)/.test(mirrored.text)) weight += 3;
  if (heardProposal(original)) weight -= 4;
  if (heard.aboutTalk.test(original) || /^je bent \p{Lu}\p{L}+$/u.test(mirrored.text)) weight -= 9;
  // "Dat vind ik …" leans on the sentence before it; where a life began is the background of where it stands.
  if (/^(?:dat|daar|zo)\s/i.test(mirrored.text)) weight -= 2;
  if (/(?<!\p{L})(?:op mijn \p{L}+(?:ste|de)(?!\p{L})|jaar geleden|vroeger|in het begin)/iu.test(original)) weight -= 2;
  if (hardWords.test(original)) weight += 2;
  if (/^(?:en |maar )?toch\s/i.test(original)) weight += 2;
  if (/^(?:hij|ze|zij) (?:zei|zegt|vindt|vond|denkt) dat (?:je|\p{L}+ je)(?=\s)/u.test(mirrored.text)) weight += 4;
  if (!/(?:^|\s)ik(?=\s)/i.test(original) && /(?:^|\s)(?:mij|me|mijn)(?=\s|$|[,.])/i.test(original)) weight += 2;
  // What was kept in, is missed or is feared is nearer to the client than the facts around it.
  if (
    /(?<!\p{L})(?:niets gezegd|gezwegen|knik ik|kwijt|afgepakt|gemist|geen plaats|niemand vraagt|schuldig|tegenhoudt|in mijn hoofd|het gevoel dat|spek en bonen)(?!\p{L})/iu.test(
      original,
    )
  )
    weight += 2;
  if (/(?:^|\s)ik weet (?:het )?niet$/i.test(original.replace(/[.\s]+$/u, ''))) weight -= 5;
  // How long somebody does something is the background, not what they come to say.
  if (/(?:^|\s)(?:al|nu|ongeveer|bijna|sinds) (?:\S+ )?\S+ (?:jaar|maanden)(?=\s|$)/i.test(original) && !feelings.some(([pattern]) => pattern.test(original)))
    weight -= 2;
  // "Dus het is het uitleggen": the client's own conclusion.
  if (/^dus\b/i.test(original)) weight += 6;
  return weight;
}

export const isRude = (text: string): boolean => heard.insults.test(text) || heard.swearing.test(text);
const heardProposal = (text: string): boolean => heard.proposes.test(text);

const cutSentence =
  /(?<=[,;:])\s+|\s+(?=(?:maar|want|dus) )|\s+en\s+(?=(?:hij|zij|ze|ik|die|toen|dan|het|mijn|daarna|nu) |(?:moet|kan|mag|wil|zit|heb|ben|ga) ik )|\s+-\s+/;
/** Where a sentence begins without a stop before it: "… dat was wel leuk", "… mijn vrouw zei", "… ge ziet". */
const runOnWords =
  '(?:dat (?:is|was) (?:wel|niet|nu|echt|zo|gewoon|altijd|toch|wijs|tof|leuk|plezant|een|geen)|mijn (?:vrouw|man|baas|chef|moeder|vader|vriend|vriendin) (?:zegt|zei|vindt|wil)|ge (?:ziet|hebt|moet|kunt|zijt|krijgt))(?!\\p{L})';
const runOn = new RegExp(`(?<!(?:^|\\s)(?:dat|omdat|als|en|maar|want|dus|wat|of|waar)) (?=${runOnWords})`, 'iu');
const cutRunOn = new RegExp(`${cutSentence.source}|(?<!(?:^|\\s)(?:dat|omdat|als|en|want|dus|wat|of|waar)) (?=${runOnWords})`, 'iu');

/** A clause from the middle of a sentence has its verb first ("… moet ik elke dag bellen"); on its own it would read as a question. */
function straight(part: string): string {
  return trimTalk(part).replace(/^(\p{L}+) ik(?= )/iu, (all: string, verb: string) =>
    secondPersonOf(verb.toLowerCase()) === null ? all : `ik ${verb.toLowerCase()}`,
  );
}

/** What the client told of their own words stays as it was: "ik heb gezegd: dit is mijn job". */
function turnSpeech(original: string): Mirrored | null {
  const [, head, said] = /^(.*?(?<!\p{L})(?:gezegd|zei|dacht|denk|zeg|vraag|vroeg)): ([^:"]{3,70})$/iu.exec(original.replace(/[.!]+$/u, '')) ?? [];
  const turned = head && said ? toSecondPerson(head) : null;
  return turned && { text: `${turned.text}: "${said}"`, inverted: turned.inverted && `${turned.inverted}: "${said}"` };
}

/** Whole sentences first; a sentence that is too long, or not certain as a whole, gives its longest certain runs of clauses. */
export function findStatements(sentences: readonly string[]): Statement[] {
  const found: Statement[] = [];
  const keep = (original: string, penalty: number): boolean => {
    const count = wordsOf(original).length;
    if (count > 22 || count < 2 || /^(?:dat|het) (?:is|was) \p{L}+[.]?$/iu.test(original) || original.includes('?') || isRude(original)) return false;
    const turned = turnSpeech(original) ?? toSecondPerson(penalty > 0 ? straight(original) : original);
    // "Ik moet …" is never said to the client, only reported.
    const mirrored = turned && (sayDuty(turned.text) ?? turned);
    if (!mirrored || !isSayable(mirrored.text)) return false;
    found.push({ original, mirrored, weight: weigh(original, mirrored) - penalty, position: found.length });
    return true;
  };
  for (const sentence of sentences) {
    // Chat without a stop between two sentences: said back apart, or not at all.
    const bare = sentence.replace(/^(?:nee|neen|ja|maar|goh|allee),\s+/i, '');
    const runsOn = !/[,;:]/.test(bare) && runOn.test(bare);
    if (!runsOn && keep(sentence, 0)) continue;
    const parts = (runsOn ? bare : sentence).split(runsOn ? cutRunOn : cutSentence).filter((part) => part.trim() !== '');
    for (let from = 0; from < parts.length; from++) {
      if (/^(?:die|wat|waar|waardoor|omdat|als|of|om|wie|hoe)\s/i.test(parts[from] ?? '') || (!runsOn && /^dat\s/i.test(parts[from] ?? ''))) continue;
      // "… waarin ik dingen mag uitzoeken en mijn mening moet geven": the second half hangs on the first.
      if (from > 0 && /^mijn\s/i.test(parts[from] ?? '') && /(?:waarin|waar|dat|die|als|omdat|of|om)\s[^,]*$/i.test(parts.slice(0, from).join(' '))) continue;
      for (let to = parts.length; to > from; to--) {
        if ((from === 0 && to === parts.length) || (runsOn && to - from > 1)) continue;
        if (wordsOf(parts.slice(from, to).join(' ')).length >= 3 && keep(parts.slice(from, to).join(' '), 1)) {
          from = to - 1;
          break;
        }
      }
    }
  }
  return found.sort((a, b) => b.weight - a.weight || a.position - b.position);
}

/** From who is learning Dutch: only what is surely whole, so that no mistake is said back. Missing articles are the commonest. */
export function isPlainlyRight(text: string): boolean {
  // A thing that can be counted does not stand bare in Dutch; a language after "in" takes "het".
  if (
    /\b(?:begrijp|begrijpt|heb|hebt|zoek|zoekt|schrijf|schrijft|vraag|lees|leest|maak|maakt)(?: je)? (?:vraag|fout|brief|job|cursus|boek|kind|auto|plan)\b|\bin (?:Nederlands|Frans|Engels)\b/i.test(
      text,
    )
  )
    return false;
  // "Misschien kan je eerst klein": its verb is missing.
  if (/^(?:misschien )?(?:kan|moet|mag) je (?:eerst )?\p{Ll}+$/iu.test(text)) return false;
  if (text.split(/\s+/).length > 12 || /\b(?:vind|vindt|vond)(?: je)?\s+(?:leuk|goed|mooi|moeilijk|plezant)/i.test(text)) return false;
  return !/\b(?:in|op|bij|naar|als|van|voor|met) (?!(?:de|het|een|je|jou|dit|dat|die|deze|mensen|kinderen|andere|veel|werk|huis|school|thuis|elke|alle|hem|haar|\p{Lu}|\d))/u.test(
    text,
  );
}

/** "Je moet …" is never said, not even as an echo; neither are long numbers, nor what a client says of Koers. */
function isSayable(text: string): boolean {
  return (
    !/(?<!dat )(?:je zou|zou je)(?= (?:[^,.]{0,50} )?moeten(?!\p{L}))/iu.test(text) &&
    !/(?<!(?:zegt|zeggen|zei|zeiden|vindt|vinden|wil|willen|vertelt) dat )(?:^|(?<=[\s,]))je (?:moet|zou beter|mag niet)(?=\s|$)|\bmoet je\b/i.test(text) &&
    !/\d{6,}|(?:^|\s)\d+[.)]\s/.test(text) &&
    !isRude(text)
  );
}
