// What a client writes around what they tell: how they type, an excuse, a signature, "ik ben er". Taken off before a message is read for what
// it says, so that none of it is said back. What is asked stays. Pure.

/** Single quotation marks around some words become double ones: "zei: 'Luc, de klanten …'". */
const singleQuoted = /(?<=^|[\s:(,])'(?!s |t |k |n )([^'"\n]{6,120})'(?=[\s.,!?)]|$)/giu;

const asides: readonly RegExp[] = [
  // A letter's end, with the name under it.
  /(?:^|(?<=[.!?\n]))\s*(?:met )?(?:vriendelijke|hartelijke|beste|warme|veel) groet(?:en|jes)?[,.!]*(?:\s+\p{Lu}[\p{L}' -]{1,40})?\s*$/iu,
  /(?:^|(?<=[.!?,\n]))\s*(?:bonne (?:journée|soirée|nuit)|saluu?t(?:jes|kes)?|laters|(?:thx|tnx) x+|cheers)\s*[.!]*\s*$/iu,
  // Sorry for how something was written.
  /,? ?(?:dus |en )?sorry(?:,)? (?:als|dat|voor|want|ik typ|ik schrijf)(?= [^.!?]*(?:typ|schrijf|schrijv|zin|fout|traag|lang|vingers|zaag|chaotisch|zeur))[^.!?,]*/giu,
  /,? ?(?:pff+ |stomme? )?auto ?correct(?:ie)?(?=\s*(?:[.!?,]|$))/giu,
  /(?:^|(?<=[.!?,]))\s*(?:dat bovenstaande|dit|dat|het)(?: \p{L}+)? (?:heb|had) ik(?: \p{L}+){0,2} (?:ingesproken|gedicteerd|getypt)[^.!?,]*/giu,
  // Where somebody types from.
  /(?:^|(?<=[.!?,]\s))\s*(?:ik zit|ik sta|ik typ dit|kzit|ksta)(?: nu| hier| even| juist| just)* (?:op|in|aan) (?:de|den|het|mijn) (?:bus|trein|tram|metro|auto|camionette|wc|wachtzaal|garage|parking|trap)(?: tussen [^.!?,]{3,25})?(?: dus ik (?:ga|moet) kort(?: zijn)?)?\s*(?=[.!?,]|$)/giu,
  // "Ik bedoel niet dat ik moe ben. Ik bedoel …": only the second is meant.
  /(?:^|(?<=[.!?] ))(?:nee+,? )?ik bedoel(?:de)? (?:dus |eigenlijk )?niet [^.?!]{2,60}[.,!]\s*(?:maar )?ik bedoel(?:de)?(?: eigenlijk| gewoon)?,? (?=\p{L})/giu,
  // The number of a point.
  /(?:^|(?<=[.!?:]\s))\d{1,2}[.)] (?=\p{Ll})/gu,
  /(?:^|(?<=[.!?]\s))(?:zo|voila|ok(?:é)?|ja|allez)[, ]+ik ben er(?: terug| weer)?\s*[.!]+\s*/giu,
  /(?:^|(?<=[.!?]\s))ik heb (?:maar |nog |nu )*(?:een kwartier|(?:\d{1,2}|vijf|tien) ?(?:minuten|min|minuutjes))(?: tijd)?(?: (?:voor|tot) mijn volgende \p{L}+)?\s*[.!]+/giu,
];

/** What a whole message can be: how it was written, or where from. */
export const isAsideOnly = (text: string): boolean => {
  const quoted = text.replace(/[’‘]/g, "'").trim();
  return quoted !== '' && asides.reduce((left, aside) => left.replace(aside, ''), quoted).replace(/[\s,.;:!-]+/gu, '') === '' && !quoted.includes('?');
};

/** "Sorry, dat was mijn jongste": somebody spoke beside the talk. */
export const wasInterrupted = (text: string): boolean =>
  /(?:^|[ ,.])sorry,? (?:dat|da|het) was (?:mijn|ons|de|onze) (?:jongste|oudste|kleine|kleinen|zoon|dochter|kind|kinderen|man|vrouw|hond|kat|telefoon|gsm|collega|baas)(?!\p{L})/iu.test(
    text,
  );

const leftOver = /^[\s,.;:!-]+|\s+(?=[.!?,])/gu;

/** The message without what stands around it; as it was where nothing would be left. Dutch, in everyday words or as it was typed. */
export function withoutAsides(text: string): string {
  const quoted = text.replace(/[’‘]/g, "'").replace(singleQuoted, '"$1"');
  const told = asides
    .reduce((left, aside) => left.replace(aside, ''), quoted)
    .replace(/\s{2,}/gu, ' ')
    .replace(leftOver, '')
    .trim();
  return /\p{L}{2,}/u.test(told) ? told : quoted;
}
