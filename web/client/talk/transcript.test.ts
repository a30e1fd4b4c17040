import { describe, expect, test } from 'vitest';
import type { ServerFrame, TranscriptMessage } from '../../../server/conversation/wire.ts';
import { type Entry, fromStored, nothingYet, phaseOf, type Transcript, withFrame } from './transcript.ts';

const beside = { now: '2026-11-26T10:00:00.000Z', textOf: (id: string) => ({ c1: 'Hallo', c2: 'Nog iets' })[id] };
const play = (frames: ServerFrame[], from: Transcript = nothingYet) => frames.reduce((transcript, frame) => withFrame(transcript, frame, beside), from);
const wordsOf = (transcript: Transcript) => transcript.entries.map((entry: Entry) => (entry.kind === 'safety' ? `(${entry.situation})` : entry.text));

const accepted: ServerFrame = { type: 'accepted', clientMessageId: 'c1', messageId: 'm1', seq: 1 };
const message: ServerFrame = { type: 'message', messageId: 'm1', clientMessageId: 'c1', seq: 1, text: 'Hallo', at: '2026-11-26T09:59:59.000Z' };
const part = (seq: number, text: string): ServerFrame => ({ type: 'reply.part', replyId: 'r1', seq, text });
const done: ServerFrame = { type: 'reply.done', replyId: 'r1', seq: 4, move: 'reflect', voice: 'guide', citations: [] };

describe('a conversation as it happens', () => {
  test('a message, then a reply in sentences, then quiet', () => {
    expect(phaseOf(play([accepted]))).toBe('thinking');
    expect(phaseOf(play([accepted, part(2, 'Dag.')]))).toBe('writing');
    const whole = play([accepted, part(2, 'Dag.'), part(3, ' Vertel.'), done]);
    expect(wordsOf(whole)).toEqual(['Hallo', 'Dag. Vertel.']);
    expect(phaseOf(whole)).toBe('quiet');
    expect(whole.lastSeq).toBe(4);
  });

  test('the same frames twice change nothing', () => {
    const frames = [accepted, message, part(2, 'Dag.'), part(3, ' Vertel.'), done];
    const once = play(frames);
    expect(play(frames, once)).toEqual(once);
  });

  test('a message sent while Koers writes stands below the reply that had begun', () => {
    const second: ServerFrame = { type: 'accepted', clientMessageId: 'c2', messageId: 'm2', seq: 3 };
    expect(wordsOf(play([accepted, part(2, 'Dag.'), second]))).toEqual(['Hallo', 'Dag.', 'Nog iets']);
  });

  test('an acceptance does not skip parts that are still on their way', () => {
    const early: ServerFrame = { type: 'accepted', clientMessageId: 'c2', messageId: 'm2', seq: 9 };
    expect(play([accepted, part(2, 'Dag.'), early]).lastSeq).toBe(2);
  });

  test('a late part of a finished reply is not added again', () => {
    expect(wordsOf(play([accepted, part(2, 'Dag.'), done, part(2, 'Dag.')]))).toEqual(['Hallo', 'Dag.']);
  });

  test('help lines stand before the fixed answer they belong to', () => {
    const safety: ServerFrame = { type: 'safety', seq: 2, level: 'crisis', situation: 'suicide', helpLines: [] };
    const reply: ServerFrame[] = [part(3, 'Wat je schrijft, neem ik ernstig.'), { ...done, seq: 4, move: 'safety', voice: 'fixed' }];
    expect(wordsOf(play([accepted, safety, ...reply]))).toEqual(['Hallo', '(suicide)', 'Wat je schrijft, neem ik ernstig.']);
  });
});

describe('a conversation that was stored', () => {
  const at = '2026-11-26T09:00:00.000Z';
  const mine: TranscriptMessage = { id: 'm1', seq: 1, from: 'client', text: 'Hallo', at };
  const reply: TranscriptMessage = { id: 'r1', seq: 2, from: 'koers', text: 'Dag. Vertel.', at, move: 'reflect', voice: 'guide', citations: [] };

  test('goes on after its last message and does not double what is replayed', () => {
    const stored = fromStored([mine, reply]);
    expect(stored.lastSeq).toBe(2);
    expect(wordsOf(play([part(3, ' Vertel.'), done], stored))).toEqual(['Hallo', 'Dag. Vertel.']);
  });

  test('a reply that is still going out is taken up from its first sentence', () => {
    const { move: _, voice: __, ...going } = reply;
    const stored = fromStored([mine, { ...going, text: 'Dag.' }]);
    expect(stored.lastSeq).toBe(1);
    expect(phaseOf(stored)).toBe('writing');
    expect(wordsOf(play([part(2, 'Dag.'), part(3, ' Vertel.'), done], stored))).toEqual(['Hallo', 'Dag. Vertel.']);
  });

  test('with a fixed answer in it, everything is asked for again, to have its help lines', () => {
    expect(fromStored([mine, { ...reply, move: 'safety', voice: 'fixed' }]).lastSeq).toBe(0);
  });
});
