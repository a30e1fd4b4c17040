// What the doors between two sessions answer, as the screens read it.
import type { BriefEvidence, BriefQuestion } from '../../../server/desk/brief.ts';
import type { HomeworkStatus } from '../../../server/trajectory/homework.ts';
import type { Outcome, SignalKind, SignalLevel, Stage } from '../records.ts';

export type Homework = {
  id: string;
  trajectoryId: string;
  exerciseId: string | null;
  title: string;
  why: string | null;
  dueOn: string | null;
  assignedByName: string | null;
  assignedAt: string;
  status: HomeworkStatus;
  reason: string | null;
  seenAt: string | null;
  endedAt: string | null;
  isOverdue: boolean;
  may: string[];
};

export type LogbookEntry = {
  id: string;
  text: string;
  onDay: string;
  energy: number | null;
  isShared: boolean;
  createdAt: string;
  may: string[];
};
export type EntryDraft = Pick<LogbookEntry, 'text' | 'onDay' | 'energy' | 'isShared'>;

export type CheckInChoice = {
  isOn: boolean;
  weekdays: number[];
  atMinute: number;
  byMail: boolean;
  byPush: boolean;
  mostPerWeek: number;
  quietFrom: number;
  quietTo: number;
  restsUntil: string | null;
};
export type CheckIn = CheckInChoice & { stoppedAt: string | null; nextAt: string | null; ways: { mail: boolean; push: boolean } | null; may: string[] };

export type Standing = {
  homework: { id: string; exerciseId: string | null; title: string; dueOn: string | null }[];
  actions: { text: string; when: string | null }[];
  exercise: { id: string; title: string } | null;
};

type Told<Evidence> = Omit<Evidence, 'at'> & { at: string | null };
export type BriefAsked = Omit<BriefQuestion, 'evidence'> & { evidence: Told<BriefEvidence>[] };
export type Brief = {
  clientName: string | null;
  stage: Stage;
  careerQuestion: string | null;
  hoursLeftMinutes: number | null;
  since: string;
  sinceIs: 'last-brief' | 'date' | 'begin';
  lastWrittenAt: string | null;
  conversations: { id: string; startedAt: string; lastMessageAt: string | null; messages: number }[];
  signals: {
    id: string;
    kind: SignalKind;
    level: SignalLevel;
    status: string;
    outcome: Outcome | null;
    quote: string;
    raisedAt: string;
    conversationId: string | null;
    messageId: string | null;
  }[];
  insights: { id: string; text: string; status: 'proposed' | 'confirmed'; messageIds: string[] }[];
  homework: { id: string; title: string; status: HomeworkStatus; reason: string | null; dueOn: string | null; isOverdue: boolean }[];
  exercises: { id: string; title: string; status: 'running' | 'paused' | 'finished' | 'stopped'; conversationId: string; isKept: boolean; lines: string[] }[];
  logbook: { id: string; text: string; onDay: string; energy: number | null }[];
  actions: { text: string; when: string | null }[];
  questions: BriefAsked[];
};
