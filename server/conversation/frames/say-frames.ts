// One sentence out of the frames of a message: the weightiest, alone or with the one that belongs to it. Pure.
import type { Frame } from './frame.ts';

/** More words than this is no mirror any more. */
const longestMirror = 17;
const countWords = (text: string): number => text.split(/\s+/).length;
const background = /^(?:years-|works-|is-what|shifts|age|children|partner-works)/;
const contrasts = /^(?:maar|alleen|terwijl|hoewel)$/;

/** Ways to say two of them in one sentence, the first told first. */
function joined(first: Frame, next: Frame): string[] {
  // "Ik ben 58 en ik weet niet of het nog zin heeft".
  const age = first.name === 'age' ? /\d{2}/.exec(first.says.join(' '))?.[0] : undefined;
  const whether =
    next.name === 'doubts-whether' ? next.says.map((said) => /^je .*?(of .+?)(?: om .+)?$/u.exec(said)?.[1]).find((found) => found !== undefined) : undefined;
  if (age !== undefined && whether !== undefined) return [`op je ${age}ste vraag je je af ${whether}`, `op je ${age}ste weet je niet ${whether}`];
  // A reason goes with what it is the reason of.
  if (/^(?:want|omdat)$/u.test(next.joint)) {
    const heads = first.says.filter((said) => !/[:"]|, zeg je$/u.test(said));
    const reasons = next.says.filter((said) => !/[:"]|, zeg je$/u.test(said) && (next.joint === 'want') !== said.startsWith('omdat '));
    return heads
      .flatMap((head) => reasons.map((reason) => `${head}, ${next.joint === 'want' ? 'want ' : ''}${reason}`))
      .filter((said) => countWords(said) <= longestMirror);
  }
  const opens = next.says.filter((said) => /^(?:nu|dan) /u.test(said));
  const link = /^(?:wants-not|afraid|dread|dares-not|fears)/u.test(first.name) && opens.some((said) => said.startsWith('dan ')) ? 'want ' : '';
  if (opens.length > 0)
    return [...first.fragments, ...first.says]
      .flatMap((head) => opens.map((tail) => `${head}, ${link}${tail}`))
      .filter((said) => countWords(said) < longestMirror && !/[:"]/u.test(said));
  if (first.name === 'few-words' && next.says.some((said) => /^(?:daar|dat) /u.test(said)))
    return first.fragments.flatMap((head) => next.says.filter((said) => /^(?:daar|dat) /u.test(said)).map((tail) => `${head}, ${tail}`));
  const bare = (said: string): boolean => !said.endsWith(', zeg je');
  if (first.name === 'is-no' && next.name === 'is-thing')
    return first.fragments.filter(bare).flatMap((head) => next.fragments.filter(bare).map((tail) => `${head}, wel ${tail}`));
  const word = contrasts.test(next.joint) ? 'maar' : 'en';
  const heads = first.fragments.length > 0 ? first.fragments : first.says.filter((said) => !/[:"]/.test(said));
  // After a piece without a verb both go; after a sentence only a sentence.
  const tails = first.fragments.length > 0 ? [...next.fragments, ...next.says] : next.says;
  const found: string[] = [];
  for (const head of heads.filter((said) => !/, zeg je$|, zo voelt het$/u.test(said)))
    for (const tail of tails.filter((said) => !/, zeg je$/u.test(said)))
      if (
        (first.thing === null || !tail.includes(first.thing)) &&
        countWords(head) + countWords(tail) < longestMirror &&
        !(/[:;]/u.test(head) && /[:;]/u.test(tail))
      )
        found.push(/^(?:omdat|want|zodat|terwijl|hoewel|zegt|zeggen|zei|zeiden|vindt|vinden) /u.test(tail) ? `${head}, ${tail}` : `${head}, ${word} ${tail}`);
  return found;
}

/** A few words that stand against what was said before: "maar het kan niet". */
const isBrief = (frame: Frame): boolean => contrasts.test(frame.joint) && frame.says.some((said) => countWords(said) <= 5);

/** Two frames that are told one after the other and say more together than one does. */
function partnerOf(best: Frame, frames: readonly Frame[]): Frame | null {
  const around = frames.filter((other) => other !== best && Math.abs(other.at - best.at) === 1);
  const reason = around.find((other) => (other.at > best.at ? other : best).joint.match(/^(?:want|omdat)$/u) && other.sentence === best.sentence);
  if (reason) return reason;
  // "Ik was ploegbaas en nu mag ik etiketten plakken": what has come in the place of what was.
  const was = best.says.some((said) => /^nu /u.test(said))
    ? around.find((other) => other.at < best.at && other.says.some((said) => /^(?:je (?:was|had|werkte|deed)|vroeger|in je land) /u.test(said)))
    : undefined;
  if (was) return was;
  // What would follow, and what has come in the place of what was.
  const follows = around.find((other) => other.at > best.at && other.says.some((said) => (best.name === 'once-and-now' ? /^nu /u : /^dan /u).test(said)));
  if (follows) return follows;
  // "Daar slaap ik slecht van": what is meant stands just before.
  const leans = [...best.says, ...best.fragments].some((said) => /(?:^| )(?:er|daar|daarvan)(?= |$)/u.test(said));
  // A few words in the middle of a sentence are not what it leans on: "een feest, tachtig man, en dat heb ik gemaakt".
  const isAside = (other: Frame): boolean => other.name === 'few-words' && frames.some(({ sentence, at }) => sentence === other.sentence && at < other.at);
  const before = leans ? around.find((other) => other.at < best.at && other.fragments.length > 0 && !isAside(other)) : undefined;
  if (before) return before;
  const near = frames.filter(
    (other) =>
      other !== best &&
      Math.abs(other.at - best.at) === 1 &&
      (other.name !== 'gist' || isBrief(other)) &&
      !(leans && isAside(other)) &&
      (other.name !== best.name || isBrief(other)),
  );
  return (
    near.find((other) => background.test(best.name) && other.name === 'few-words') ??
    near.find((other) => contrasts.test((other.at > best.at ? other : best).joint)) ??
    near.find((other) => background.test(other.name) && other.at < best.at) ??
    near.find((other) => other.weight >= best.weight - 2.5 && other.sentence === best.sentence) ??
    null
  );
}

/**
 * Ways to say back what was heard, the fullest first; empty where nothing is sure.
 * @param frames of one message, best first
 * @param how `alone`: one frame in the sentence; `whole`: only sentences with a verb, for who is learning Dutch
 */
export function sayFrames(frames: readonly Frame[], how: { alone?: boolean; whole?: boolean } = {}): string[] {
  const found: string[] = [];
  for (const best of frames.slice(0, 3)) {
    const partner = how.alone ? null : partnerOf(best, frames);
    const [first, next] = partner && partner.at < best.at ? [partner, best] : [best, partner];
    if (next && first) found.push(...turned(joined(how.whole ? { ...first, fragments: [] } : first, how.whole ? { ...next, fragments: [] } : next)));
    // What comes after "maar" is what somebody comes to say: never only what stands before it.
    const point = frames.find((other) => other.at === best.at + 1 && contrasts.test(other.joint) && other.name !== 'few-words' && other.says.length > 0);
    if (point) found.push(...turned(point.says));
    const alone = how.whole ? best.says : [...best.fragments.filter((said) => countWords(said) >= 2), ...best.says];
    found.push(...turned(alone));
  }
  return found;
}

/** The same ways, starting at one that depends on the words: two clients with the same frame do not get the same sentence. */
function turned(all: readonly string[]): string[] {
  // What only says less of the same is left out.
  const fit = all.filter((way) => !all.some((other) => other !== way && other.startsWith(`${way},`)));
  // "…, zeg je" is for a few words that have nothing else to lean on.
  const ways = fit.filter((way) => !way.endsWith(', zeg je'));
  if (ways.length > 0 && ways.length < fit.length) return [...turned(ways), ...fit.filter((way) => way.endsWith(', zeg je'))];
  if (ways.length === 0) ways.push(...fit);
  if (ways.length < 2) return [...ways];
  const start = ways.join('').length % ways.length;
  return [...ways.slice(start), ...ways.slice(0, start)];
}
