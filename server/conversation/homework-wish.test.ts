// Homework, in the words clients use; and the homework that is somebody else's.
import { describe, expect, it } from 'vitest';
import { type HomeworkWish, readHomeworkWish } from './homework-wish.ts';

describe('a wish with homework', () => {
  it.each<[string, HomeworkWish]>([
    ['mijn huiswerk doen', 'do'],
    ['Ik wil mijn huiswerk doen', 'do'],
    ['mn huiswerk', 'do'],
    ['huiswerk', 'do'],
    ['Dag Koers, ik wil graag mijn huiswerk maken.', 'do'],
    ['ik wil mijn huiswerk afmaken', 'do'],
    ['kan ik mijn huiswerk van Els maken?', 'do'],
    ['kwil mn huiswerk doen', 'do'],
    ['ik moet nog mijn huiswerk doen', 'do'],
    ['zullen we met mijn huiswerk beginnen', 'do'],
    ['welk huiswerk had ik?', 'which'],
    ['wa voor huiswerk had ik ook weer', 'which'],
    ['wat was mijn huiswerk ook weer?', 'which'],
    ['heb ik nog huiswerk?', 'which'],
    ['Is er nog huiswerk?', 'which'],
    ['had ik eigenlijk huiswerk van Els gekregen', 'which'],
    ['ik weet niet meer wat mijn huiswerk was', 'which'],
    ['ik ben vergeten wat mijn huiswerk is', 'which'],
    ['wat moest ik doen tegen de volgende keer?', 'which'],
    ['Je voudrais faire mes devoirs', 'do'],
    ['mes devoirs, s’il vous plaît', 'do'],
    ['Quels étaient mes devoirs ?', 'which'],
    ["c'était quoi mes devoirs ?", 'which'],
    ['I want to do my homework', 'do'],
    ["let's do my homework", 'do'],
    ['What homework did I have?', 'which'],
    ['do i have any homework', 'which'],
  ])('%s', (text, wish) => expect(readHomeworkWish(text)).toBe(wish));

  it.each([
    ['het huiswerk van mijn zoon doen we samen'],
    ['ik moet thuis ook nog huiswerk maken met de kinderen'],
    ['Kan je mijn huiswerk voor Frans maken?'],
    ['mijn huiswerk is gelukt, ik heb met mijn baas gesproken'],
    ['ik heb mijn huiswerk gedaan'],
    ['ik haat huiswerk, vroeger al'],
    ['do you do my homework for me?'],
    ['mes devoirs de maman me prennent tout mon temps le soir'],
    ['wat moet ik doen met mijn leven'],
  ])('none: %s', (text) => expect(readHomeworkWish(text)).toBeNull());
});
