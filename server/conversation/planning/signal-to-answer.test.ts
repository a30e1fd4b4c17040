import { expect, test } from 'vitest';
import type { Finding } from '../../signals/signal.ts';
import { signalToAnswer } from './signal-to-answer.ts';

const found = (quote: string): Finding[] => [
  { kind: 'discrimination', level: 'attention', quote, foundBy: 'classifier', confidence: 0.9 } as unknown as Finding,
];

test.each(['Je porte le foulard et j’habite à Namur.', 'Ik draag een hoofddoek en ik woon in Aalst.', 'I wear a headscarf and I live in Ghent.'])(
  'who says what they wear is listened to as anybody is: %s',
  (quote) => expect(signalToAnswer(found(quote))).toBeNull(),
);

test.each([
  'Je porte le foulard et on m’a refusé le stage.',
  'Je porte un foulard et mon patron me fait des remarques.',
  'Ik draag een hoofddoek en mag niet aan de kassa.',
  'Ik draag een hoofddoek, klanten willen mij niet.',
  'I wear a headscarf and they said it is not good for customers.',
])('who is treated worse for it hears that it was heard: %s', (quote) => expect(signalToAnswer(found(quote))).not.toBeNull());
