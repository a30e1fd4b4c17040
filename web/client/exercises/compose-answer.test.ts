import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../../server/conversation/exercise-answer.ts';
import { exerciseFields } from '../../../server/knowledge/exercise-shape.ts';
import { z } from 'zod';
import { dayAnswer, listAnswer, moveThing, namedIn, numbersOf, orderAnswer, putInDraft } from './compose-answer.ts';

const files = globSync('knowledge/exercises/*.md');
const steps = files.flatMap((path) => {
  const head = /^---\n(.*?)\n---/su.exec(readFileSync(path, 'utf8'))?.[1] ?? '';
  return z
    .object(exerciseFields)
    .parse(parse(head))
    .steps.map((step) => ({ ...step, where: `${path} ${step.id}` }));
});

describe('what is chosen on the screen is understood as it was chosen', () => {
  it('for every option of every exercise', () => {
    const wrong: string[] = [];
    for (const { where, options = [], ...step } of steps) {
      if (step.answer === 'one') for (const option of options) if (readAnswer(step, option, options).items.join() !== option) wrong.push(`${where}: ${option}`);
      if (step.answer !== 'some') continue;
      // Each beside its neighbours, as many as may be chosen.
      const many = Math.max(step.least ?? 1, Math.min(step.most ?? 3, options.length));
      for (const place of options.keys()) {
        const chosen = options.filter((_, at) => (at - place + options.length) % options.length < many);
        const read = readAnswer(step, listAnswer(chosen), options);
        if ([...read.items].sort().join('|') !== [...chosen].sort().join('|')) wrong.push(`${where}: ${listAnswer(chosen)} → ${read.items.join(' + ')}`);
      }
    }
    expect(files.length).toBeGreaterThanOrEqual(30);
    expect(wrong).toEqual([]);
  });

  it('for things put in order, whatever their words', () => {
    const wrong: string[] = [];
    const lists = [
      ...steps.flatMap(({ answer, options }) => (answer === 'some' && options ? [options.slice(0, 5)] : [])),
      ['mijn team', 'een goed loon', 'tijd voor thuis'],
      ['rust', 'loon'],
    ];
    for (const options of lists) {
      for (const order of [options, [...options].reverse()]) {
        const read = readAnswer({ answer: 'order' }, orderAnswer(order), options);
        if (read.items.join('|') !== order.join('|')) wrong.push(`${order.join(' > ')} → ${read.items.join(' > ')}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('for every number of a row, and for a day', () => {
    for (const number of numbersOf({ id: 'a', at: 1, of: 1, answer: 'number', optional: false }) ?? [])
      expect(readAnswer({ answer: 'number', least: 0, most: 10 }, String(number)).number).toBe(number);
    expect(readAnswer({ answer: 'date' }, dayAnswer('2027-01-15'))).toMatchObject({ missing: null, items: ['15/01/2027'] });
    expect(dayAnswer('')).toBe('');
  });
});

describe('the message box', () => {
  it('takes another choice in place of the one before', () => {
    expect(putInDraft('', '', 'Rust')).toBe('Rust');
    expect(putInDraft('Rust', 'Rust', 'Vrijheid')).toBe('Vrijheid');
    expect(putInDraft('Vrijheid', 'Vrijheid', '')).toBe('');
  });
  it('keeps what the client wrote themselves', () => {
    expect(putInDraft('Rust, want thuis is het druk', 'Rust', 'Vrijheid')).toBe('Vrijheid, want thuis is het druk');
    expect(putInDraft('thuis is het druk', '', 'Rust')).toBe('thuis is het druk\nRust');
    expect(putInDraft('helemaal anders', 'Rust', '')).toBe('helemaal anders');
  });
  it('shows what was chosen before a reload', () => {
    const options = ['Rust', 'Een goed loon', 'Vrijheid'];
    expect(namedIn('Rust, Vrijheid', options)).toEqual(['Rust', 'Vrijheid']);
    expect(namedIn('1. Een goed loon\n2. Rust', options)).toEqual(['Rust', 'Een goed loon']);
    expect(namedIn('rustig aan', options)).toEqual([]);
  });
});

it('a thing moves by one place and stays within the list', () => {
  expect(moveThing(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c']);
  expect(moveThing(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c']);
});
