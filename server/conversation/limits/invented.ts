// What nobody gave: a figure, a link, a phone number, a name, words between quotation marks. All are held against the text that facts may
// come from. Numbers in words are left alone: only digits, amounts and addresses can be checked to the letter.
import { personalPatterns } from '../../model/personal-patterns.ts';
import type { Language } from '../../people/roles.ts';
import { toEverydayDutch } from '../everyday-dutch.ts';
import { sameSentenceKey } from '../same-sentence.ts';

/** What was said, in the spelling in which it may be said back too: dialect and chat are quoted in everyday Dutch. Kept for the latest reply. */
let latest = { allowed: '', known: '' };
function knownWords(allowed: string): string {
  if (latest.allowed !== allowed) latest = { allowed, known: `${sameSentenceKey(allowed)} | ${sameSentenceKey(toEverydayDutch(allowed))}` };
  return latest.known;
}

/** Whether words between quotation marks stand in what the client wrote or a source says; capitals, signs and what was left out aside. */
export function isSaid(quote: string, allowed: string): boolean {
  const known = knownWords(allowed);
  return quote.split('…').every((part) => known.includes(sameSentenceKey(part)));
}

const attributed =
  /["“«„]([^"”»]*)["”»][^.?!]{0,12}(?:zei|zeg|schreef|schrijf|vertelde|vertel|noemde) (?:je|jij)|(?:je|jij) (?:zei|zegt|schreef|schrijft|vertelde)[^.?!"“«„]{0,25}["“«„]([^"”»]*)["”»]|["“«„]([^"”»]*)["”»],? (?:you (?:said|wrote|say|write)|écrivez-vous|dites-vous|avez-vous (?:dit|écrit))|(?:you (?:said|wrote)|vous (?:dites|écrivez|avez (?:dit|écrit)))[^.?!"“«„]{0,20}["“«„]([^"”»]*)["”»]/iu;

/** A figure, link, phone number or quotation that is nowhere in `allowed`. */
export function isInventedFact(sentence: string, allowed: string): boolean {
  const known = allowed.toLowerCase();
  const knownDigits = new Set(known.match(/\d+(?:[.,]\d+)*/g)?.map((number) => number.replace(/[.,](?=\d{3}\b)/g, '')) ?? []);
  const knownRuns = known.replace(/[\s./-]+/g, '');
  const bare = sentence.replace(/\[\d+\]/g, '');
  for (const address of bare.toLowerCase().match(/(?:https?:\/\/|www\.)\S+|\b[a-z0-9-]+\.(?:be|com|org|eu|net|vlaanderen|brussels|nl)\b\S*/g) ?? []) {
    if (!known.includes(address.replace(/[.,;:)"'»]+$/, ''))) return true;
  }
  // A phone number may be spaced differently from its source.
  for (const phone of bare.match(/(?:\+|\b0)\d[\d\s./-]{6,}\d/g) ?? []) {
    if (!knownRuns.includes(phone.replace(/[\s./-]+/g, ''))) return true;
  }
  const withoutPhones = bare.replace(/(?:\+|\b0)\d[\d\s./-]{6,}\d/g, '');
  for (const number of withoutPhones.match(/\d+(?:[.,]\d+)*/g) ?? []) {
    if (!knownDigits.has(number.replace(/[.,](?=\d{3}\b)/g, ''))) return true;
  }
  const quote = attributed.exec(bare);
  const said = quote?.slice(1).find((part) => part !== undefined);
  return said?.trim().includes(' ') === true && !isSaid(said, allowed);
}

/** Names that everybody knows, languages and places of the house's own subject; capitals in them say nothing of a person. */
const known = new Set(
  'koers ocmw cpas unia druglijn ibo vdab vlaanderen vlaams vlaamse vlamingen belgië belgisch belgische brussel brussels wallonië europa europees europese nederland nederlands nederlandse nederlandstalig frans franse engels engelse duits duitse rva rsz caw jac cgg hr it ict cv pop smart starr evc esco riasec tele-onthaal actiris forem fod sers kerstmis kerst pasen januari loopbaancheque loopbaanbegeleiding linkedin excel word powerpoint ai ok gps u january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday dutch french english flanders flemish brussels belgium belgian i i’m i’ve i’d i’ll'.split(
    ' ',
  ),
);

/** A capital in mid-sentence, where Dutch and French write none: somebody's name, a firm or a place that nobody gave. */
export function isInventedName(own: string, allowed: string, language: Language): boolean {
  const text = allowed.toLowerCase();
  for (const match of own.matchAll(/(?<=[\p{L}\d,)’'] )(?:['’]\p{L} )?(\p{Lu}[\p{L}’'-]+)/gu)) {
    const name = (match[1] as string).toLowerCase().replace(/['’]s?$/, '');
    if (known.has(name) || known.has(name.split('-')[0] as string) || name.length < 2) continue;
    if (language === 'en' && /^i['’]/.test(name)) continue;
    if (!text.includes(name) && !text.includes(name.replace(/(?:e|en|s)$/, ''))) return true;
  }
  return false;
}

const { EMAIL, REKENING, RIJKSNUMMER, ADRES } = personalPatterns;
const personal = new RegExp([EMAIL, REKENING, RIJKSNUMMER, ADRES].join('|'), 'gu');

/** An address, mail address, account or national number that nobody gave; phone numbers are figures. */
export function isOthersData(own: string, allowed: string): boolean {
  const bare = (text: string) => text.toLowerCase().replace(/[\s./()-]+/g, '');
  const given = bare(allowed);
  return [...own.matchAll(personal)].some(([found]) => !given.includes(bare(found)));
}
