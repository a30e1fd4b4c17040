// What the client did by telling: the columns of the table in listening-table.ts. One per message, the one that asks most of a listener
// first. Pure.
import { toEverydayDutch } from '../everyday-dutch.ts';
import type { MoveName, Situation } from '../move.ts';
import type { Reading } from '../read-message.ts';
import { type Shape, shapeOf } from '../shape-of-telling.ts';

export const tellings = [
  'signal-again', // more of what was answered as a signal
  'two-sides', // two things pull
  'angry', // at somebody else
  'did', // did something, dared something
  'heavy', // a feeling that weighs
  'confirms', // a yes to a summary
  'plans', // is going to do something
  'fears',
  'unsure', // does not know what or how
  'stuck', // something stands in the way, was lost, was kept in
  'weighs', // for and against
  'wishes',
  'glad', // something good, something that worked
  'answers', // simply tells
] as const;
export type Telling = (typeof tellings)[number];

const ofShape: Partial<Record<Shape, Telling>> = {
  plan: 'plans',
  fear: 'fears',
  unclear: 'unsure',
  hindrance: 'stuck',
  loss: 'stuck',
  unsaid: 'stuck',
  blame: 'stuck',
  weighing: 'weighs',
  musing: 'wishes',
  wish: 'wishes',
  success: 'glad',
  strength: 'glad',
  thanked: 'glad',
};

/** "Ik zou kunnen", "misschien": nothing that is going to happen. */
const onlyThought = /(?<!\p{L})(?:zou|zouden|misschien|ooit|ik weet niet of|eventueel|peut-être|un jour|pourrais|maybe|might|could|some day)(?!\p{L})/iu;
/** What is not wanted is no wish. */
const refuses = /(?<!\p{L})(?:wil(?:de)? (?:ik )?(?:dat |het |daar |er |mij )?(?:\p{L}+ )?(?:niet|geen|nooit)|ne veux (?:pas|plus)|don't want)(?!\p{L})/iu;
const foreign: Record<'fr' | 'en', readonly (readonly [Telling, RegExp])[]> = {
  fr: [
    ['plans', /(?<!\p{L})(?:je vais|je compte|j'ai l'intention de) (?!bien|mal|pas)\p{L}+/iu],
    ['fears', /(?<!\p{L})(?:j'ai peur|je crains|je n'ose pas)(?!\p{L})/iu],
    ['unsure', /(?<!\p{L})(?:je ne sais (?:pas|plus)|aucune idée|je me demande)(?!\p{L})/iu],
    ['stuck', /(?<!\p{L})(?:je n'arrive pas|bloquée?|je ne peux pas|marre|coincée?)(?!\p{L})/iu],
    ['wishes', /(?<!\p{L})(?:je voudrais|j'aimerais|je rêve|envie de)(?!\p{L})/iu],
  ],
  en: [
    ['plans', /(?<!\p{L})(?:i will|i'll|i am going to|i'm going to|i plan to)(?!\p{L})/iu],
    ['fears', /(?<!\p{L})(?:i'm afraid|i am afraid|scared|i worry|i don't dare)(?!\p{L})/iu],
    ['unsure', /(?<!\p{L})(?:i don't know|i do not know|not sure|no idea)(?!\p{L})/iu],
    ['stuck', /(?<!\p{L})(?:stuck|i can't|i cannot|fed up)(?!\p{L})/iu],
    ['wishes', /(?<!\p{L})(?:i would like|i'd like|i'd love|i want|i dream)(?!\p{L})/iu],
  ],
};

/** Yes to what was put together, with hardly anything beside it. */
export function saysYes(text: string): boolean {
  return /^(?:ja+|jawel|jep|yep|klopt|juist|inderdaad|precies|exact|zeker|helemaal|dat klopt|da klopt|dat is (?:het|juist|waar)|'?t is juist|zo is het|oui|c'est ça|exactement|tout à fait|yes|yeah|right|correct|exactly|that's (?:it|right))(?:[,. !]+(?:ja|dat|da|klopt|juist|is|zo|het|helemaal|goed|wel|heel|hoor|oui|c'est|ça|yes|that's|right|it|inderdaad|precies|ongeveer|zo ongeveer))*[.! ]*$/iu.test(
    text.trim(),
  );
}

/** What was done by this message. @param answersSignal whether a signal in it was answered before */
export function tellingOf({ text, language }: Pick<Situation, 'text' | 'language'>, reading: Reading, lastMove: MoveName | null, hasSignal: boolean): Telling {
  if (hasSignal) return 'signal-again';
  const { acts } = reading;
  if (acts.has('two-sides')) return 'two-sides';
  if (acts.has('insults-other')) return 'angry';
  if (acts.has('did-something') && !reading.isHard) return 'did';
  if (reading.isHeavy) return 'heavy';
  if (lastMove === 'summarise' && saysYes(text)) return 'confirms';
  const told = language === 'nl' ? ofShape[shapeOf(reading.statements[0]?.original ?? toEverydayDutch(text)) ?? 'event'] : undefined;
  const found = language === 'nl' ? told : foreign[language].find(([, pattern]) => pattern.test(text))?.[0];
  if (found === 'plans' && onlyThought.test(text)) return 'wishes';
  if (found === 'wishes' && refuses.test(text)) return reading.isHard ? 'stuck' : 'answers';
  if (found !== undefined) return found;
  if (reading.isHard && !reading.isGlad) return 'stuck';
  return reading.isGlad ? 'glad' : 'answers';
}
