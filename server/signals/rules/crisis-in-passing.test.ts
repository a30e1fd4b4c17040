// What is said in passing and still means a life is at risk, each beside a near twin that means nothing of the kind.
import { describe, expect, test } from 'vitest';
import { findByRules } from '../rules.ts';

const crises = (text: string) => findByRules(text).filter(({ kind }) => kind === 'crisis');

describe.each([
  ['gone by then', 'Tegen vrijdag ben ik er niet meer, dus plan maar niets.', 'Tegen vrijdag ben ik er niet meer, dan begint mijn verlof.'],
  ['doubts being there', 'Ik twijfel of ik er volgende week nog ben.', 'Ik twijfel of ik er volgende week nog ben, mijn contract loopt af.'],
  ['a date and a place', 'Ik heb een datum en een plaats.', 'Ik heb een zaal en een plaats voor het trouwfeest.'],
  ['what it takes', 'I keep googling painless ways.', 'I keep googling simple ways to learn Excel.'],
  ['has tried', 'Ils ont dû me faire un lavage d’estomac samedi.', 'Mon premier lavage d’estomac comme stagiaire, samedi.'],
  ['into the water', 'Als het maandag niet lukt, rij ik de vaart in.', 'Als het maandag niet lukt, ga ik zwemmen in zee.'],
  ['lies ready', 'Het touw ligt al naast mijn bed.', 'De agenda ligt al naast mijn bed.'],
  ['hurts on purpose', 'Ik verbrand mij soms expres aan het fornuis.', 'Ik verbrand mij soms aan het fornuis, het is hier krap.'],
  ['a razor', 'Gisteren zat ik weer op het toilet met mijn scheermesje.', 'Gisteren stond ik op het toilet met mijn scheermesje mijn baard te scheren.'],
  ['last words', 'Zeg aan mijn kinderen dat ik van hen hou.', 'Zeg aan mijn collega dat ik later kom.'],
  ['no more breath', 'Ik ben moe van het ademen.', 'Ik ben moe van het lopen.'],
  ['asks to be stopped', 'Kan er iemand mij nog tegenhouden.', 'Niemand kan mij nog tegenhouden, ik ga solliciteren.'],
  ['a child hurt', 'Ik heb mijn dochter gisteren tegen de muur gegooid.', 'Mijn dochter heeft gisteren de bal tegen de muur gegooid.'],
  ['at the door', 'Mijn ex staat voor de deur te bonken.', 'De postbode staat voor de deur te bonken.'],
])('%s', (_, grave, twin) => {
  test('is a crisis', () => {
    expect(crises(grave)).toHaveLength(1);
  });
  test('its twin is none', () => {
    expect(crises(twin)).toEqual([]);
  });
});
