// How Koers names what it heard where no frame is sure: the client's few words, or the thing they speak of. Data for hear-out-nl.ts.

/** A few words of the client's own, between quotation marks or bare. */
export const quoted: readonly string[] = [
  '"{Q}", zeg je.',
  '"{Q}", schrijf je.',
  '"{Q}": zo zeg je het.',
  'Je zegt "{q}".',
  '"{Q}".',
  'Je schrijft "{q}".',
  'Met "{q}" zeg je al iets.',
];
/** Words that need no quotation marks: no verb of their own. */
export const fewWords: readonly string[] = ['{F}, zeg je.', '{F}.', '{F}, schrijf je.', '{F} dus.'];
export const ownQuestion: readonly string[] = [
  '"{Q}", vraag je je af.',
  'Met die vraag zit je: "{q}".',
  'Je stelt jezelf een vraag: "{q}".',
  '"{Q}": die vraag is van jou.',
];
/** A thing that is known to be spoken of. */
export const aboutThing: readonly string[] = [
  'Het gaat over {t}.',
  '{T}, daar gaat het over.',
  'Je hebt het over {t}.',
  'Over {t} dus.',
  'Je schrijft over {t}.',
  '{T}: daar zit je mee.',
].slice(0, 5);
export const named: readonly string[] = ['Je bent {f}.', '{F}, zeg je.', 'Je bent {f}, schrijf je.', '{F}: zo voel je je.'];
export const nothingNamed: readonly string[] = [
  'Oké, ik ben mee.',
  'Ik volg.',
  'Ik heb het gelezen.',
  'Daar blijf ik even bij.',
  'Goed dat het hier staat.',
].slice(0, 4);

const nouns =
  /(?<!\p{L})(mijn|ons|onze|de|het|een|die|deze|dit|dat|mijn eigen) ((?:\p{L}+e )?)(\p{Ll}[\p{L}-]{4,}|baas|chef|werk|job|team|loon|cv|kind|man|vrouw)(?!\p{L})/giu;
const noNoun =
  /^(?:eerste|laatste|meeste|hele|heel|beste|goede|andere|niet|echt|ander|anders|enige|dezelfde|gewoon|altijd|vraag|allemaal|moment|manier|geval|punt|ding|dingen|gevoel|idee|keer|woord|antwoord|computer|robot|machine|programma|geworden|geweest|gewoon|lastig|moeilijk|zwaar|leuk|alleen|mooie|grootste)$/iu;

/** The thing a message names most plainly, as it is said to its writer: "je planning", "de fusie"; null where none is. */
export function thingNamed(everyday: string): string | null {
  let best: { text: string; weight: number } | null = null;
  for (const [, article, adjective, noun] of everyday.matchAll(nouns)) {
    if (
      !article ||
      !noun ||
      noNoun.test(noun) ||
      /^(?:beetje|paar|soort|hoop|heel|stuk|ander) ?$/iu.test(adjective ?? '') ||
      (/(?:te|de|den|en)$/u.test(noun) === true && /^(?:dat|die|het)$/iu.test(article))
    )
      continue;
    const own = /^(?:mijn|mijn eigen)$/iu.test(article);
    const said = own ? 'je' : /^(?:ons|onze)$/iu.test(article) ? 'jullie' : article.toLowerCase();
    const weight = noun.length + (own ? 6 : 0) - (/^een$/iu.test(article) ? 2 : 0);
    if (!best || weight > best.weight) best = { text: `${said} ${adjective ?? ''}${noun}`.replace(/\s+/g, ' '), weight };
  }
  return best?.text ?? null;
}
