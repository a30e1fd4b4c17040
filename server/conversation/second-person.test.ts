import { describe, expect, it } from 'vitest';
import { toEverydayDutch } from './everyday-dutch.ts';
import { toSecondPerson } from './second-person.ts';

const back = (text: string): string | null => toSecondPerson(toEverydayDutch(text))?.text ?? null;

describe('saying back in the second person', () => {
  it.each([
    [
      "Ik werk al twaalf jaar in de logistiek en ik merk dat ik vooral blij word van nieuwe collega's inwerken.",
      "je werkt al twaalf jaar in de logistiek en je merkt dat je vooral blij wordt van nieuwe collega's inwerken",
    ],
    ['Ik ben moe en heb geen zin meer', 'je bent moe en hebt geen zin meer'],
    ['Ik vind het lastig dat mijn chef niet naar mij luistert', 'je vindt het lastig dat je chef niet naar jou luistert'],
    ['In het weekend werk ik nooit', 'in het weekend werk je nooit'],
    ['Ik voel mij niet goed bij mijn baas', 'je voelt je niet goed bij je baas'],
    ['Ik kan dat, ik wil dat en ik zal dat doen', 'je kan dat, je wil dat en je zal dat doen'],
    ['Ik hou van orde maar ik rij niet graag', 'je houdt van orde, maar je rijdt niet graag'],
    ['Ik heb het gevoel dat ik niet meer vooruitga', 'je hebt het gevoel dat je niet meer vooruitgaat'],
    ['Omdat ik het niet meer aankan, blijf ik thuis', 'omdat je het niet meer aankan, blijf je thuis'],
    ['Ik ging elke dag te voet en ik was nooit ziek', 'je ging elke dag te voet en je was nooit ziek'],
    ['Ik zeg ja en geef iets anders mee', 'je zegt ja en geeft iets anders mee'],
    ['Nu ik grootvader word wil ik op zondag thuis zijn', 'nu je grootvader wordt, wil je op zondag thuis zijn'],
    ['ons moeder is ziek en onze baas weet dat', 'je moeder is ziek en jullie baas weet dat'],
  ])('%s', (said, expected) => {
    expect(back(said)).toBe(expected);
  });

  it.each([
    [
      'kslaap slecht de laatste maanden en als ik aan maandag denk word ik misselijk',
      'je slaapt slecht de laatste maanden en als je aan maandag denkt, word je misselijk',
    ],
    ['kweet ni wa ik wil', 'je weet niet wat je wil'],
    ['kben ni content op mn werk, elke dag hetzelfde aan den band', 'je bent niet content op je werk, elke dag hetzelfde aan de band'],
    ['kzou liever iets me mijn handen doen ofzo, iets maken', 'je zou liever iets met je handen doen, iets maken'],
    ["'k heb da nog nooit gedurfd hoor", 'je hebt dat nog nooit gedurfd'],
  ])('chat Flemish in plain wording: %s', (said, expected) => {
    expect(back(said)).toBe(expected);
  });

  it.each([
    ['Nu ik wil ander werk', 'nu wil je ander werk'],
    ['In mijn land ik was leraar wiskunde', 'in je land was je leraar wiskunde'],
  ])("a learner's word order comes back as Dutch, without a word about it: %s", (said, expected) => {
    expect(back(said)).toBe(expected);
  });

  it.each([
    ['a question', 'Wat moet ik nu doen?'],
    ['a question without its mark', 'ik ben 58, wie neemt mij nu nog aan'],
    ['a clause that addresses the reader', 'Ik heb gedaan wat je zei'],
    ['speech of another', 'Hij zei "ik betaal u niet" en ik ging weg'],
    ['a clause without a verb', 'mijn Nederlands niet goed'],
    ['a verb that is not known', 'ik frunnik aan alles'],
    ['a noun that could be a verb of the client', 'ik hou van rust en werk'],
    ["a learner's clause that stays wrong", 'vandaag chef is blij met mij'],
    ['thick dialect', "'k Zoen ol were bezig zin me zukn dingn"],
  ])('not said back: %s', (_why, said) => {
    expect(back(said)).toBeNull();
  });
});
