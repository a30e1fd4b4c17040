// The question somebody comes with, put in one sentence out of what they said: what is wanted or weighed, and what stands in the way. Said to
// the client to be corrected by them; it adds nothing that was not told. Pure.
import type { Frame } from './frames/frame.ts';
import { understand } from './frames/understand.ts';

const wish = /^(?:wants(?!-not|-away|-unknown)|would-like|rather|dream|looks-for|fewer-hours|thinks-of|something-with|perhaps|appeals)/u;
const doubt = /^(?:doubts-whether|doubts-age)$/u;
const choice = /^(?:doubts-between|chooses-between)$/u;
const unknown = /^(?:knows-not|wants-unknown|wonders-what)$/u;
const hurdle = /^(?:no-diploma|only-diploma|afraid-to|dread|too-old|age|no-time)$/u;

/** The end of a question that names what is in the way. */
function withHurdle(frame: Frame | undefined): string {
  if (!frame) return '';
  const [said] = [...frame.fragments, ...frame.says];
  if (said === undefined) return '';
  if (frame.name === 'age') return /\d{2}/.test(said) ? `, op je ${/\d{2}/.exec(said)?.[0]}ste` : '';
  if (said.startsWith('geen ')) return `, zonder ${said.slice(5).replace(/, zeg je$/u, '')}`;
  if (/^(?:alleen|enkel|maar) /u.test(said)) return `, met ${said.replace(/, zeg je$/u, '')}`;
  if (/^(?:bang|schrik|angst) om /u.test(said)) return `, en wat doe je dan met de ${said.replace(/^bang om/u, 'angst om')}`;
  return '';
}

/**
 * The career question in one sentence, or null where nothing that was told holds one.
 * @param texts what the client said, oldest first
 */
export function wordCareerQuestion(texts: readonly string[]): string | null {
  const frames = texts.flatMap((text) => understand(text)).toReversed();
  const latest = (kind: RegExp): Frame | undefined => frames.find(({ name, clause, thing }) => kind.test(name) && (clause !== null || thing !== null));
  const between = latest(choice);
  const pair = between?.says.map((said) => /tussen (.+) en (.+)$/u.exec(said)).find((found) => found !== null);
  if (pair) return `Dus de vraag is: ${pair[1]} of ${pair[2]}?`;
  const wanted = latest(wish);
  const hurdles = frames.find(({ name }) => hurdle.test(name));
  const ending = wanted?.name === 'wants-become' ? ' worden' : wanted?.name === 'would-like-do' ? ' doen' : '';
  const thing = wanted?.thing ? `${wanted.thing}${ending}` : null;
  if (thing !== null && thing.split(' ').length <= 8) {
    const end = withHurdle(hurdles);
    return /\p{Ll}{3,}n$/u.test(thing) && (ending !== '' || !/^(?:een|de|het|iets|mijn|je) (?:\p{L}+ ?){1,2}$/u.test(thing))
      ? `Dus de vraag is: hoe kan je ${thing}${end}?`
      : `Dus de vraag is: hoe kom je tot ${thing}${end}?`;
  }
  const weighed = latest(doubt) ?? latest(unknown);
  const inner = weighed?.clause?.match(/(?:^| )((?:of|wat|hoe|waar|welke?|waarom|wanneer|wie) .+?)(?:, weet je niet.*|: .*)?$/u)?.[1];
  return inner === undefined ? null : `Dus de vraag is ${inner}.`;
}
