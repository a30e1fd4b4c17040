// What is proposed after a session, and what a counsellor approves of it. Every proposal points to the sentence it rests on. Pure.
import { z } from 'zod';

export const moods = ['relieved', 'motivated', 'proud', 'calm', 'doubting', 'tired', 'tense', 'sad', 'angry'] as const;
export type Mood = (typeof moods)[number];

const line = z.int().min(0).max(200);
const words = (most: number) => z.string().trim().min(1).max(most);
const day = z.iso.date();

const shape = {
  record: z.string().trim().max(8000),
  insights: z.array(z.strictObject({ text: words(500), line: line.nullable() })).max(10),
  actions: z
    .array(z.strictObject({ text: words(500), when: words(120).nullable(), dueOn: day.nullable(), with: words(120).nullable(), line: line.nullable() }))
    .max(15),
  homework: z.array(z.strictObject({ text: words(500), dueOn: day.nullable(), line: line.nullable() })).max(10),
  barriers: z.array(z.strictObject({ text: words(500), line: line.nullable() })).max(10),
  moods: z.array(z.enum(moods)).max(moods.length),
  minutes: z.int().min(5).max(600).nullable(),
  next: z.strictObject({ day, time: z.iso.time({ precision: -1 }).nullable() }).nullable(),
  /** What the client reads in Koers; outside it says only that there is a message. */
  message: words(4000).nullable(),
};
/** As a screen sends it back: a person may have changed all of it, and added what rests on no line. */
export const proposalShape = z.strictObject(shape);
export type Proposal = z.infer<typeof proposalShape>;
