// Says back less than was said: the core of a statement, in the client's own words. A parrot repeats; a listener picks out.
// Only patterns of which the result is certain; anything else stays whole.
import { secondPersonOf } from './dutch-verbs.ts';

const feelings = 'blij|moe|gelukkig|kwaad|zenuwachtig|verdrietig|enthousiast|rustig|onzeker|triest|boos|ongelukkig|gestresseerd';
const numberWords =
  'één|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig|vijfentwintig|dertig|veertig';

/** "je werkt al twaalf jaar in de logistiek en …" -> "twaalf jaar logistiek, en …": the years are the background, not the news. */
const years = new RegExp(
  `^je (?:werkt|zit|staat) (?:nu )?(?:al )?((?:bijna |ruim |meer dan )?(?:${numberWords}|\\d{1,2}) jaar) (?:in|bij) (?:de|het) ((?:\\p{Ll}[\\p{L}-]+)(?: \\p{Ll}[\\p{L}-]+)?)(?:,)? en (.+)$`,
  'u',
);
/** "je merkt dat je vooral blij wordt van …" -> "je wordt vooral blij van …": what was noticed, without the noticing. */
const noticed = new RegExp(
  `^je (?:merkt|merkte|voelt|ziet|weet|denkt) (?:wel |ook |dan )?dat je ((?:vooral|echt|altijd|het meest|eigenlijk|nog altijd)(?: \\p{L}+)? )?(${feelings}) (wordt|bent) (.+)$`,
  'u',
);

/** "je bent 58 en je weet niet of het nog zin heeft" -> "je vraagt je af of het nog zin heeft op je 58ste". */
const doubtAtAge = /^je bent (?:al |nu |bijna )?(\d{2})(?: jaar)?,? en je weet niet of (.{8,70})$/u;
/** "wat je tegenhoudt is vooral dat je schrik hebt om …" -> "je hebt schrik om …" */
const held =
  /^wat je (?:tegenhoudt|stoort|raakt|bezighoudt|opvalt|dwarszit),? is (?:vooral |eigenlijk |gewoon )?dat je ((?:\p{L}+ ){0,3}?\p{L}+) (hebt|bent|wil|kan|was|had)((?: (?:om|van|voor|te|als) .+)?)$/u;
/** "terwijl je eigenlijk alleen andere taken wil" stands badly alone. */
const whereas = /^terwijl je (.{3,50}) (hebt|bent|wil|kan|was|had|zou)$/u;
/** "dan ga je het vragen": what it follows from is not in the sentence. */
const thenYou = /^dan (ga|zal|wil|vraag|bel|schrijf|mail|zoek|probeer) je (.+)$/u;
/** Two halves of which the second is what it comes down to. */
const nowHalf = /^.{25,}?,? en ((?:nu|toen) .{12,})$/u;
/** "in die vergaderingen heb je het gevoel dat …": where is known, what is felt is the news. */
const feltSomewhere = /^(?:in|op|bij|tijdens) [^,]{3,30} heb je (het gevoel dat .+)$/u;
/** "je bent alleenstaande mama van twee en je werkt in ploegen": two facts, without the grammar around them. */
const twoFacts = /^je bent ((?!\d|niet|zo|heel|te|blij|moe|kwaad|bang)[^,]{6,40}) en je (?:werkt|staat) ((?:in|bij|als|op) .+)$/u;
const outOfOrder = /^je (werkt|zit|staat) (in|bij) ((?:een|de|het) \p{L}+(?: \p{L}+)?) (al (?:\d+|\p{L}+) jaar) (.+)$/u;

/** Longer than this is a parrot's length, in words. */
const longMirror = 12;

/** The core of a mirrored statement. */
export function condenseMirror(said: string): string {
  const text = said.replace(/ (?:trouwens|namelijk)(?=[ ,]|$)|, bij wijze van spreken$/g, '');
  const [, span, field, rest] = years.exec(text) ?? [];
  if (span && field && rest) return `${span} ${field}, en ${withoutNoticing(withSubject(rest))}`;
  const doubt = doubtAtAge.exec(text);
  if (doubt) return `op je ${doubt[1]}ste vraag je je af of ${doubt[2]}`;
  const holding = held.exec(text);
  if (holding) return `je ${holding[2]} ${holding[1]}${holding[3] ?? ''}`;
  const contrast = whereas.exec(text);
  if (contrast) return `je ${contrast[2]} ${contrast[1]}`;
  const then = thenYou.exec(text);
  const verb = then?.[1] ? secondPersonOf(then[1]) : null;
  if (then && verb !== null) return shorten(`je ${verb} ${then[2]}`);
  const felt = feltSomewhere.exec(text);
  if (felt) return `je hebt ${felt[1]}`;
  const facts = twoFacts.exec(text);
  if (facts) return `${facts[1]}, en werken ${facts[2]}`;
  const order = outOfOrder.exec(text);
  if (order) return `je ${order[1]} ${order[4]} ${order[2]} ${order[3]}${/^en /.test(order[5] ?? '') ? ' ' : ', '}${order[5]}`;
  return shorten(withoutNoticing(text));
}

/** A long statement without what hangs on its end: the elaboration after a comma, or the first half where the second says "and now". */
function shorten(text: string): string {
  const count = (part: string): number => part.split(/\s+/).length;
  if (count(text) <= longMirror) return text;
  const now = nowHalf.exec(text)?.[1];
  if (now && /(?:^|\s)(?:je|jullie)(?=\s|$)/.test(now) && count(now) <= longMirror && !/ of /.test(now)) return now;
  const cut = /^(.+?), (?!maar|want|en |dus|toch|niet|of |dan |(?:aan|langs) de andere kant|anderzijds)(.+)$/u.exec(text);
  const head = cut?.[1];
  if (
    head &&
    count(head) >= 5 &&
    count(head) <= longMirror + 4 &&
    /(?:^|\s)je\s/.test(head) &&
    !/^(?:als|omdat|toen|nu|wat|terwijl|in|op|bij|sinds)\s/.test(head) &&
    !/(?:dat|of|die|om)$/.test(head) &&
    !/(?<!\p{L})(?:als|omdat|toen|nu|wanneer|terwijl|hoewel)(?!\p{L})[^,]*$/iu.test(head) &&
    !/^\p{L}+ (?:je|jullie|hij|ze|het) /u.test(cut?.[2] ?? '')
  )
    return head;
  return text;
}

/** "wordt vooral blij van …" has lost its subject with the first half of the sentence. */
function withSubject(rest: string): string {
  return /^(?:je|het|dat|de|mijn|er|nu|toch) /.test(rest) ? rest : `je ${rest}`;
}

function withoutNoticing(text: string): string {
  const [, how, feeling, verb, rest] = noticed.exec(text) ?? [];
  return feeling && verb && rest ? `je ${verb} ${how ?? ''}${feeling} ${rest}` : text;
}
