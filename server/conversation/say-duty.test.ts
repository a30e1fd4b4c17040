import { expect, it } from 'vitest';
import { sayDuty } from './say-duty.ts';

it.each([
  [
    'je moet elke dag vijftien mensen opbellen om verzekeringen te verkopen',
    'je vertelt dat je elke dag vijftien mensen moet opbellen om verzekeringen te verkopen',
  ],
  ['je moet nu vooral uitzoeken of je dat wel wil', 'je vertelt dat je nu vooral moet uitzoeken of je dat wel wil'],
  ['je zou het aan je man moeten uitleggen', 'je vertelt dat je het aan je man zou moeten uitleggen'],
  ['misschien moet je toch iets anders zoeken', 'je denkt eraan om iets anders te zoeken'],
  ['misschien moet je eens een dag gaan meelopen in de school van je dochter', 'je denkt eraan om een dag te gaan meelopen in de school van je dochter'],
  ['misschien zou je iets in die richting moeten zoeken', 'je denkt eraan om iets in die richting te zoeken'],
  ['misschien moet je een collega opbellen', 'je denkt eraan om een collega op te bellen'],
])('a duty is reported and never given as an order: %s', (mirrored, said) => expect(sayDuty(mirrored)?.text).toBe(said));

it.each(['je moet kiezen', 'je moet niet meer gaan', 'je werkt graag met hout', 'misschien moet je onderhandelen over je loon'])(
  'not certain, so not said: %s',
  (mirrored) => expect(sayDuty(mirrored)).toBeNull(),
);
