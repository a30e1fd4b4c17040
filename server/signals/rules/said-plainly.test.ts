import { describe, expect, test } from 'vitest';
import { findByRules } from '../rules.ts';
import type { SignalKind } from '../signal.ts';

const levelIn = (kind: SignalKind, text: string) => findByRules(text).find((one) => one.kind === kind)?.level;

describe('the short plain sentence of every kind, and a near twin', () => {
  test.each<[SignalKind, string, string, string]>([
    ['burnout', 'attention', 'kga elke dag met lood in mijn schoenen naar het werk en kben kapot', 'Ik ben kapot van het werk in de tuin.'],
    ['burnout', 'attention', 'Ik ben op. Ik kan niet meer werken, alles is te veel.', 'Ik ben op het werk, ik antwoord straks.'],
    ['mental-health', 'urgent', "J'entends des voix depuis une semaine.", "J'entends des voix dans le couloir, la réunion commence."],
    ['mental-health', 'attention', 'Ik ben in behandeling voor een eetstoornis, ik eet bijna niets.', 'Ik ben in opleiding voor chef-kok, ik eet bijna alles.'],
    ['harassment', 'urgent', 'een collega raakt mij altijd aan, ook als ik zeg da kda ni wil', 'een collega raakt mij altijd met haar verhalen'],
    ['harassment', 'urgent', 'De chef heeft mij een klap gegeven.', 'De chef heeft mij een schouderklopje gegeven.'],
    ['harassment', 'attention', 'My colleagues bully me every day.', 'My colleagues call me every day about the roster.'],
    ['discrimination', 'attention', 'Ik krijg nergens werk door mijn vreemde naam.', 'Ik krijg veel vragen over mijn vreemde naam.'],
    ['discrimination', 'attention', "On ne m'engage pas à cause de mon voile.", 'On ne me voit pas à cause de mon écran.'],
    ['discrimination', 'attention', 'Ze vinden mij te oud, dat zeiden ze op het gesprek.', 'Ze vinden mij op het gesprek heel geschikt.'],
    ['domestic-violence', 'urgent', 'Ik word thuis geslagen.', 'Ik word thuis gesteund.'],
    ['domestic-violence', 'urgent', "Mon mari m'a frappée hier soir.", "Mon mari m'a aidée hier soir."],
    ['domestic-violence', 'urgent', 'Mijn vader sluit mij op in mijn kamer.', 'Mijn vader sluit zijn winkel op zondag.'],
    ['addiction', 'attention', 'Mijn drinken loopt uit de hand.', 'Mijn to-do-lijst loopt uit de hand.'],
    ['addiction', 'attention', 'Ik vergok mijn hele loon.', 'Ik gok dat het dinsdag is.'],
    ['addiction', 'attention', 'Je suis alcoolique.', 'Je suis caviste.'],
    ['financial-distress', 'attention', "J'ai des dettes partout.", "J'ai des collègues partout."],
    ['financial-distress', 'attention', 'Ik loop twee maanden achter met de huur.', 'Ik loop twee maanden stage met veel plezier.'],
    ['financial-distress', 'urgent', 'Ik heb geen geld meer om eten te kopen.', 'Ik heb geen tijd meer om eten te maken.'],
    ['health-limitation', 'attention', 'Ik kan door mijn ziekte niet meer werken zoals vroeger.', 'Ik kan door mijn rooster niet meer sporten zoals vroeger.'],
    ['health-limitation', 'attention', "Because of my back pain I can't do my job anymore.", "Because of my holiday I can't do Monday."],
    ['legal-dispute', 'urgent', 'Ik word morgen ontslagen.', 'Ik word morgen veertig.'],
    ['legal-dispute', 'urgent', 'Ik krijg mijn loon niet.', 'Ik krijg mijn loon stipt.'],
    ['legal-dispute', 'urgent', 'Mon patron veut que je signe ma démission demain.', 'Mon patron veut que je signe mon nouveau contrat demain.'],
    ['legal-dispute', 'attention', 'My employer refuses to pay my overtime.', 'My employer was happy to pay my training.'],
    ['language-barrier', 'attention', 'Ik spreek geen Nederlands.', 'Ik spreek geen Spaans, wel vlot Nederlands.'],
    ['language-barrier', 'attention', 'mijn zoon moet alles voor mij vertalen', 'mijn zoon moet alles nog leren'],
    ['out-of-scope', 'attention', 'Kan je mijn cv schrijven?', 'Kan je mij uitleggen hoe een goed cv er vandaag uitziet?'],
    ['out-of-scope', 'attention', 'Doen jullie ook therapie?', 'Doen jullie ook gesprekken in de avond?'],
  ])('%s/%s: %s', (kind, level, signal, quiet) => {
    expect(levelIn(kind, signal)).toBe(level);
    expect(levelIn(kind, quiet)).toBeUndefined();
  });
});

test('French contractions are read as they are written out', () => {
  expect(levelIn('harassment', "Mon chef m'insulte devant tout le monde au travail.")).toBe('attention');
  expect(levelIn('domestic-violence', "C'est lui qui garde ma carte et mon salaire, mon mari décide.")).toBe('attention');
});
