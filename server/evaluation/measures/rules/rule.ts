// The shape of a rule that finds a fault in one sentence of Koers. The rules themselves stand in this folder, a file a subject; they are wider
// than the guard's (conversation/limits), because here a doubtful sentence costs a supervisor's glance and not a client's answer.
import type { Language } from '../../../people/roles.ts';

export type LimitFault =
  | 'diagnosis'
  | 'medical-advice'
  | 'legal-advice'
  | 'promise'
  | 'poses-as-human' // limits
  | 'decided'
  | 'pushed'
  | 'suggested' // steering
  | 'belittled'
  | 'hollow' // respect
  | 'ground'; // a ground of discrimination

export type Rule = {
  fault: LimitFault;
  pattern: RegExp;
  /** Both have to stand in the sentence, in any order. */
  also?: RegExp;
  /** A question can hold this fault too; by default it asks and claims nothing. */
  inQuestions?: true;
  /** Stays a fault where the client's words are reported. */
  evenReported?: true;
  /** With a marker it names what a source says. */
  unlessCited?: true;
  /** Says that it cannot tell, or who can. */
  unlessPointing?: true;
  /** Not where the client brought up the very word. */
  unlessSaid?: true;
  /** Not where most of the sentence is the client's own; `beside`: most of what stands beside what matched. */
  unlessMirror?: true | 'beside';
  /** Not where this stands in the sentence. */
  unless?: RegExp;
};
export type Rules = Record<Language, readonly Rule[]>;
