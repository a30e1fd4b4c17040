// What a client said of something before, looked up in their own statements by the words that it shares with their question. Pure.
import type { Said, Situation } from '../move.ts';
import { splitSentences } from '../sentences.ts';
import { asksRecall } from './asks-recall.ts';

/** Words that ask, point back or stand everywhere: they find nothing. */
const ofNoSubject = new Set(
  'wat wou wilde wil ik in het begin ook weer alweer al met mijn mij me over van had heb heeft gezegd geschreven verteld beslist besloten zei schreef vertelde noemde weet je nog dat die dit de een en of om te voor aan op bij naar uit was waren ben is zijn hoe waar waarom wanneer welke welk wie eerder toen vroeger daarnet daarstraks vorige keer eerste eens even plan plannen idee droom vraag voornemen beslissing doel wens reden hier daar nu eigenlijk graag niet geen maar als dan er zo zou zal kan ga gaan doen iets jij jou u ge gij herinner qu est ce que j ai avais dit écrit décidé raconté déjà au début sur mon ma mes le la les de des du un une et à avec pour je voulais quel était projet rêve vous what did had i say said write tell told you decide decided do remember recall was my the a an of about with to at start again beginning in want it on me idea dream decision'.split(
    ' ',
  ),
);
const fewWords = 4;
const mostWords = 32;

/** A word without the endings that come and go. */
const stem = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/^ge(?=\p{L}{5})/u, '')
    .replace(/(?:tjes|tje|en|t|s|e)$/u, '')
    .replace(/([a-z])\1/gu, '$1')
    .slice(0, 8);
const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
const stems = (text: string): Set<string> =>
  new Set(
    wordsOf(text)
      .filter((word) => !ofNoSubject.has(word))
      .map(stem)
      .filter((part) => part.length >= 2),
  );
/** A compound holds what it is made of: "fietsenmakerij" meets "fiets". */
const meets = (asked: string, said: string): boolean => asked === said || (asked.length >= 4 && said.startsWith(asked));

/** Sets out to do or to choose something: what a plan or a decision is worded in. */
const setsOut =
  /(?<!\p{L})(?:ik (?:ga|zal|wil|wou|heb (?:besloten|beslist))|(?:besloten|beslist) (?:om|dat)|mijn (?:plan|droom|doel) is|je (?:veux|vais|voudrais)|j'ai décidé|i (?:want|will|am going|decided|plan))(?!\p{L})/iu;
const asksPlan =
  /(?<!\p{L})(?:plan|plannen|idee|droom|voornemen|beslissing|beslist|besloten|doel|wens|wou|wilde|projet|rêve|décidé|voulais|dream|decision|decided?|want)(?!\p{L})/iu;

type Candidate = { text: string; at: number; where: Said['where'] };

function candidatesOf({ saidHere = [], insights, commitments = [] }: Situation): Candidate[] {
  const here = saidHere.flatMap((text, at) => splitSentences(text).map((sentence): Candidate => ({ text: sentence.trim(), at, where: 'here' })));
  const confirmed = [...commitments, ...insights].map((text): Candidate => ({ text, at: here.length, where: 'confirmed' }));
  return [...here, ...confirmed].filter(({ text }) => {
    const count = text.split(/\s+/).length;
    return count >= fewWords && count <= mostWords && !text.includes('?');
  });
}

/** Among the first of what was said here. */
const early = (at: number, of: number): boolean => of >= 8 && at < Math.max(4, of / 6);

/**
 * The statement that the client asks for; null where nothing of theirs holds it.
 * @param situation its `saidHere` holds no more than may be brought back (describe-memory.ts)
 */
export function findSaid(situation: Situation): Said | null {
  const asked = [...stems(situation.text)];
  const candidates = candidatesOf(situation).filter(({ text }) => !asksRecall(text, situation.language));
  const known = candidates.map((candidate) => ({ candidate, stems: [...stems(candidate.text)] }));
  const of = situation.saidHere?.length ?? 0;
  const asSaid = ({ text, at, where }: Candidate): Said => ({ text, where, isEarly: where === 'here' && early(at, of) });
  const wantsPlan = asksPlan.test(situation.text);
  if (asked.length === 0) {
    const planned = wantsPlan ? known.filter(({ candidate }) => candidate.where === 'confirmed' || setsOut.test(candidate.text)) : [];
    const first = /begin|eerste|début|start/iu.test(situation.text);
    const found = first ? planned[0] : planned.at(-1);
    return found ? asSaid(found.candidate) : null;
  }
  const seen = (part: string): number => known.filter(({ stems: said }) => said.some((one) => meets(part, one))).length;
  const worth = new Map(asked.map((part) => [part, seen(part) === 0 ? 0 : 1 / Math.sqrt(seen(part))]));
  // "Wat wou ik ook weer beginnen": the verb at the end of the question counts, also where it stands among the words that find nothing.
  const score = ({ candidate, stems: said }: (typeof known)[number]): number => {
    const shared = asked.filter((part) => said.some((one) => meets(part, one)));
    if (shared.length === 0) return 0;
    return shared.reduce((sum, part) => sum + (worth.get(part) ?? 0), 0) + shared.length + (wantsPlan && setsOut.test(candidate.text) ? 0.5 : 0);
  };
  const best = known
    .map((one) => ({ one, near: score(one) }))
    .filter(({ near }) => near > 0)
    .toSorted((a, b) => b.near - a.near || a.one.candidate.at - b.one.candidate.at)[0];
  return best ? asSaid(best.one.candidate) : null;
}
