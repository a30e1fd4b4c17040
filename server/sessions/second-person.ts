// A counsellor writes "ze merkte dat ze energie krijgt"; the client is asked "je merkte dat je energie krijgt". Only what is sure is turned;
// the counsellor reads it over before it goes out. Pure.

const turns: readonly [RegExp, string][] = [
  [/(?<!\p{L})zichzelf(?!\p{L})/giu, 'jezelf'],
  [/(?<!\p{L})haarzelf(?!\p{L})/giu, 'jezelf'],
  [/(?<!\p{L})zich(?!\p{L})/giu, 'je'],
  [/(?<!\p{L})(?:ze|zij|hij) (is|was|heeft|had|kan|zal|wil|mag)(?!\p{L})/giu, 'je $1'],
  [/(?<!\p{L})(?:ze|zij|hij)(?!\p{L})/giu, 'je'],
];

const finite: Readonly<Record<string, string>> = { is: 'bent', heeft: 'hebt' };

/** Words before "ze" that keep their t: no verb ("dat ze", "niet hij"), a verb whose stem has it ("laat ze") and a past ("dacht hij"). */
const keepsItsT =
  '\\p{L}*dat|wat|want|niet|met|tot|uit|het|\\p{L}*(?:laat|weet|zit|moet|praat|wacht|start|let|zet|geet|sluit|niet|richt)|eet|meet|heet|test|sport|rust|' +
  '\\p{L}*(?:dacht|bracht|zocht|kocht|mocht)';
/** "Leest hij" becomes "lees je". */
const inverted = new RegExp(`(?<!\\p{L})(?!(?:${keepsItsT}) )(gaat|doet|\\p{L}{2,}t) (?:ze|zij|hij)(?!\\p{L})`, 'giu');
const short: Readonly<Record<string, string>> = { gaat: 'ga', doet: 'doe' };

/**
 * @param clientName as the counsellor may write it, besides "ze" and "hij"
 * @param isClients the sentence has no subject, and it is the client's: "belt naar haar zus"
 */
export function toSecondPerson(text: string, clientName: string | null, { isClients = false } = {}): string {
  const isHim = /(?<!\p{L})hij(?!\p{L})/iu.test(text) || (isClients && !/(?<!\p{L})(?:ze|zij)(?!\p{L})/iu.test(text));
  const isHer = /(?<!\p{L})(?:ze|zij)(?!\p{L})/iu.test(text) || (isClients && !/(?<!\p{L})hij(?!\p{L})/iu.test(text));
  const first = clientName?.split(' ')[0];
  let turned = first ? text.replace(new RegExp(`(?<!\\p{L})${first.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'giu'), 'je') : text;
  const hadSubject = turned !== text || isHim || isHer;
  turned = turned.replace(inverted, (_, verb: string) => `${short[verb.toLowerCase()] ?? verb.slice(0, -1)} je`);
  for (const [from, to] of turns) turned = turned.replace(from, to);
  // "Zijn" is also a verb: it is turned only before a noun that somebody has.
  if (isHer) turned = turned.replace(/(?<!\p{L})haar(?!\p{L})/giu, 'je');
  if (isHim) turned = turned.replace(/(?<!\p{L})zijn (?!(?:voor|met|van|aan|bij|door|over|om|en|dan|als)(?!\p{L}))(?=\p{L}{3,})/giu, 'je ');
  if (!hadSubject) return turned;
  return turned
    .replace(
      /(?<!\p{L})je ([^,.;]{0,60}?)(?<!\p{L})(is|heeft)(?=$|[,.;]| (?:om|dan|als|aan|van|met|in|op)(?!\p{L}))/giu,
      (whole, between: string, verb: string) =>
        /(?<!\p{L})(?:dat|die|het|er)(?!\p{L})/iu.test(between) ? whole : `je ${between}${finite[verb.toLowerCase()] ?? verb}`,
    )
    .replace(/(?<!\p{L})je (is|heeft)(?!\p{L})/giu, (_, verb: string) => `je ${finite[verb.toLowerCase()] ?? verb}`);
}
