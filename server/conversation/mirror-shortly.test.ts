import { expect, it } from 'vitest';
import { mirrorShortly } from './mirror-shortly.ts';

it.each([
  ['Ik mis mijn collega’s.', /collega's.*mis je|mist? je collega's/i],
  ['Ik had drie fouten in het voorstel gezien, maar ik heb niets gezegd.', /^Drie fouten .*gezien, maar niets gezegd\.$/],
  ['Mijn collega Nadia zegt dat ik te bescheiden ben.', /^Te bescheiden, .*Nadia\.$/],
])('one short sentence in standard Dutch: %s', (told, said) => expect(mirrorShortly(told)).toMatch(said));

it.each(['ok', 'Wat denk jij?', 'Hoeveel kost een loopbaancheque?', ''])('nothing where nothing is sure: "%s"', (told) =>
  expect(mirrorShortly(told)).toBeNull(),
);
