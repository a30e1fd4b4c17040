// The words in which the story of one client is told. Messages have keys, so that a signal, an insight or a sentence of the plan can
// say which message it rests on.
import type { MoveName } from '../conversation/move.ts';
import type { CareerCompetency } from '../conversation/stage.ts';
import type { ExerciseView } from '../conversation/wire.ts';
import type { SectionName, WrittenItem } from '../plan/section.ts';
import type { Contacter, Rating, ReferralAction } from '../referral/referral.ts';
import type { CrisisFollowUp } from '../signals/crisis-answers.ts';
import type { CrisisSituation, Finder, Outcome, SignalKind, SignalLevel } from '../signals/signal.ts';
import type { ContactCard } from '../trajectory/contact-card.ts';
import type { InsightKind } from '../trajectory/insight.ts';
import type { PersonKey } from './cast.ts';
import type { Moment } from './moment.ts';

export type Done = { by: PersonKey; at: Moment };

export type ToldSignal = {
  kind: SignalKind;
  level: SignalLevel;
  situation?: CrisisSituation;
  /** A verbatim sentence of the message. */
  quote: string;
  foundBy: readonly Finder[];
  confidence: number;
  why: readonly string[];
  /** Seconds after the message, for what the model's own screening found once the reply had gone out. */
  late?: number;
  acknowledged?: Done;
  assigned?: { by: PersonKey; to: PersonKey; minutesLater: number };
  snoozed?: Done & { days: number; reason: string };
  /** A person found it afterwards, in what the screening let pass; `rewritten` waits for the client's yes or no. */
  marked?: Done & { note: string; rewritten: string };
  resolved?: Done & { outcome: Outcome; note: string };
};

/** `minute`: since the conversation began. */
export type Said = { minute: number; client: string; key?: string; signals?: readonly ToldSignal[] };
/** `reason` is a rule of move-rules.ts; `cites` are paths under knowledge/, or occupations/ with the name of one of the starter set, in the order of [1], [2], … */
export type Replied = { koers: string; move: Exclude<MoveName, 'safety'>; reason: string; cites?: readonly string[]; exercise?: ExerciseView };
/** The fixed answer of that moment; its words are those of server/words. */
export type AnsweredWithCare = { crisis: CrisisSituation; followUp?: CrisisFollowUp };
export type ToldTurn = Said | Replied | AnsweredWithCare;

export type ToldConversation = {
  key: string;
  voice: 'guide' | 'model';
  startedAt: Moment;
  turns: readonly ToldTurn[];
  /** Left open: the sweep finishes it after its hours of silence. */
  leftOpen?: true;
  readBy?: readonly Done[];
};

export type ToldInsight = {
  key: string;
  text: string;
  /** A commitment has none. */
  competency?: CareerCompetency;
  kind?: InsightKind;
  /** When, for a commitment, in the words of the message; and how many days after it that is, where it is a day. */
  due?: string;
  dueInDays?: number;
  from: readonly string[];
  decided?: { as: 'confirmed' | 'refused'; at: Moment };
};

/** A career question over time: heard in a message, or written by somebody who guides. The last one kept is the one on file. */
export type ToldQuestion = {
  key: string;
  text: string;
  at: Moment;
  by?: PersonKey;
  from?: string;
  decided?: { as: 'kept' | 'refused'; at: Moment };
};

/** An exercise that was done, by its path: what Koers said in it is what it says. Every answer took so many minutes. */
export type ToldExercise = {
  key: string;
  exercise: string;
  startedAt: Moment;
  minutesEach: number;
  answers: readonly string[];
  /** When the client said that the result is so. */
  keptAt?: Moment;
};

/** One step in the life of a section. A draft gives sentences with the messages they rest on; an edit gives the whole text. */
export type ToldStep = Done &
  (
    | { action: 'draft'; sentences: readonly { text: string; from: readonly string[]; exercise?: string }[]; items?: readonly WrittenItem[] }
    | { action: 'edit'; text: string; items?: readonly WrittenItem[] }
    | { action: 'return'; reason: string }
    | { action: 'submit' | 'approve' | 'accept' }
  );
export type ToldSection = { section: SectionName; steps: readonly ToldStep[] };

/** A referral to one partner, from the message that raised its signal or by itself. */
export type ToldReferral = {
  key: string;
  kind: Exclude<SignalKind, 'unchecked'>;
  signalAt?: string;
  partner: { path: string; name: string };
  reason: string;
  choice: string;
  usefulness: string;
  addedValue: string;
  impact: string;
  contactBy: Contacter;
  extract?: string;
  rating?: Rating;
  outcome?: string;
  steps: readonly (Done & { action: ReferralAction | 'prepare' })[];
};

/** Homework: an exercise by its path, or a task in own words. */
export type ToldHomework = {
  key: string;
  what: { exercise: string } | { task: string };
  why?: string;
  given: Done;
  dueInDays?: number;
  /** When the client said that it is done. */
  doneAt?: Moment;
};
export type ToldEntry = { key: string; at: Moment; text: string; energy?: number; isShared: boolean };
/** What happened between two sessions. `prepared`: when the counsellor last opened the brief. */
export type ToldBetween = {
  homework: readonly ToldHomework[];
  logbook: readonly ToldEntry[];
  /** When the client lets Koers knock: days (0 is Sunday) and minutes since midnight. */
  checkIns?: { weekdays: readonly number[]; atMinute: number; at: Moment };
  prepared?: Done;
};

export type ToldClient = {
  client: PersonKey;
  referrals?: readonly ToldReferral[];
  voucherEndsInDays?: number;
  contact?: ContactCard;
  /** What Koers does until the next session. */
  guidance?: { focus: CareerCompetency | null; leaveAlone: readonly string[]; at: Moment };
  between?: ToldBetween;
  exercises?: readonly ToldExercise[];
  conversations: readonly ToldConversation[];
  insights: readonly ToldInsight[];
  careerQuestions?: readonly ToldQuestion[];
  plan: readonly ToldSection[];
};
