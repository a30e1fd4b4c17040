// Which word of a title names the worker. Pure.
const prepositions = new Set('van voor in op bij met aan of tot naar over uit de het een and of for en'.split(' '));
const workers =
  /(er|eur|ist|iste|kundige|loog|loge|ant|ent|ante|ente|man|vrouw|arts|hulp|kok|wacht|knecht|aar|ares|raar|soof|graaf|euse|trice|tolk|coach|or|smid|boer|bode|maat|gids|baas|chef|ier|icus|iaan|ige|hoofd)$/;

/** Its place: in "medewerker industriële bakkerij" the first word, in "psychiatrisch verpleegkundige" the last. */
export function headOf(words: readonly string[]): number {
  const stop = words.findIndex((word, at) => at > 0 && prepositions.has(word));
  const end = stop < 0 ? words.length : stop;
  for (let at = 0; at < end; at++) if (workers.test(words[at] as string)) return at;
  return Math.max(0, end - 1);
}

/** The same for a competence: the verb it ends in ("een heftruck besturen"), else its first word. */
export function actionOf(words: readonly string[]): number {
  const last = words.length - 1;
  return last >= 0 && /(en|n)$/.test(words[last] as string) ? last : 0;
}
