import { expect, test } from 'vitest';
import { type CrisisFollowUp, readCrisisFollowUp } from './crisis-follow-up.ts';

const replies: [CrisisFollowUp, string[]][] = [
  [
    'not-safe',
    [
      'nee',
      'Nee.',
      'neen',
      'no',
      'non',
      'ik ben niet veilig',
      'kben ni veilig',
      'Je ne suis pas en sécurité',
      'I am not safe',
      'niet echt veilig',
      'hij staat aan de deur',
      'ik ben veilig maar de pillen liggen hier',
      'het was een grapje, maar ik wil wel niet meer leven',
      'het is te laat',
      'voel mij ni veilig',
    ],
  ],
  [
    'safe',
    [
      'ik ben veilig',
      'kben veilig',
      'Ja, ik ben nu veilig.',
      'veilig',
      'ik zit thuis en ben veilig',
      'Je suis en sécurité',
      "I'm safe",
      'I am safe now',
      'Ik ben echt veilig, mijn zus is hier',
    ],
  ],
  [
    'misunderstood',
    [
      'je hebt mij verkeerd begrepen',
      'Zo bedoelde ik het niet.',
      'het was maar een grapje',
      "Vous m'avez mal compris",
      'you misunderstood',
      'that is not what I meant',
      'bij wijze van spreken, ik ging over mijn werk',
    ],
  ],
  [
    'other',
    [
      'ja',
      'oui',
      'yes',
      'ok',
      'goh',
      '?',
      '',
      '😀',
      'misschien',
      'ik ben veilig denk ik',
      'nu nog wel veilig',
      'ben ik hier veilig?',
      'ik weet het niet',
      'het was geen grapje',
      'kunnen we verder doen met de oefening',
      'veilig voorlopig',
    ],
  ],
];

test.each(replies.flatMap(([meaning, texts]) => texts.map((text) => [meaning, text] as const)))('%s: %s', (meaning, text) => {
  expect(readCrisisFollowUp(text)).toBe(meaning);
});

test('no reply breaks the reader', () => {
  for (const text of ['\ud800', 'a'.repeat(6000), 'verkeerd '.repeat(600), '\u0000']) expect(readCrisisFollowUp(text)).toBe('other');
});
