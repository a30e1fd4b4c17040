// What the server's doors answer, as the screens read it. Words come from the server's own types, so a new one does not compile here.
import type { Stage, CareerCompetency } from '../../server/conversation/stage.ts';
import type { AlertReason, Channel, DeliveryStatus, Failure } from '../../server/notify/alert.ts';
import type { Language, Permission, Role } from '../../server/people/roles.ts';
import type { ActionStatus } from '../../server/plan/action-course.ts';
import type { PresentedComment } from '../../server/plan/comment-on-plan.ts';
import type { PresentedVersion as SectionVersion } from '../../server/plan/list-versions.ts';
import type {
  PresentedDisagreement as Disagreement,
  PresentedItem as PlanItem,
  PresentedSection,
  PresentedSentence,
} from '../../server/plan/present-section.ts';
import type { PresentedPlan } from '../../server/plan/read-plan.ts';
import type { Missing, MissingCode, Readiness } from '../../server/plan/readiness.ts';
import type { Evidence, Origin, PlanType, SectionName, SectionStatus, WrittenItem } from '../../server/plan/section.ts';
import type { Care } from '../../server/signals/written/raise-from-text.ts';
import type { WrittenIn } from '../../server/signals/written/written-in.ts';
import type { ExampleStatus } from '../../server/signals/example.ts';
import type { CrisisSituation, Finder, Outcome, SignalKind, SignalLevel, SignalStatus } from '../../server/signals/signal.ts';
import type { ContactCard } from '../../server/trajectory/contact-card.ts';
import type { InsightKind } from '../../server/trajectory/insight.ts';

export type { HelpLine, TranscriptMessage } from '../../server/conversation/wire.ts';
export type {
  ActionStatus,
  ContactCard,
  CrisisSituation,
  Disagreement,
  Evidence,
  Language,
  Missing,
  MissingCode,
  Origin,
  Outcome,
  PlanItem,
  PlanType,
  Permission,
  PresentedSentence,
  Readiness,
  Role,
  SectionName,
  SectionStatus,
  SectionVersion,
  SignalKind,
  SignalLevel,
  Stage,
  WrittenItem,
};

/** A permission word in `may` shows the button; the server checks the same word. */
export type May = { may: Permission[] };

export type Entry = { demo: boolean; organisationName: string | null };

export type Me = {
  id: string;
  role: Role;
  name: string;
  language: Language;
  organisationName: string | null;
  demo: boolean;
};

export type Trajectory = May & {
  id: string;
  clientId: string;
  clientName: string | null;
  counsellorId: string;
  counsellorName: string;
  standInId: string | null;
  standInName: string | null;
  /** On other days than those of a period for which somebody was named. */
  usualStandInId: string | null;
  responseHours: string | null;
  stage: Stage;
  careerQuestion: string | null;
  hoursLeftMinutes: number | null;
  held: boolean;
  ready: boolean;
  consentWithdrawn: boolean;
  lastMessageAt: string | null;
  openSignals: number;
  highestLevel: SignalLevel | null;
  sectionsToReview: number;
  /** Actions of the plan of which the client says that they do not get on. */
  actionsStuck: number;
  /** The client asked for aftercare and nobody answered yet. */
  aftercareAsked: boolean;
  /** Guidance was closed; null while it is open, and while aftercare runs. */
  closedAt: string | null;
};

export type Conversation = May & {
  id: string;
  trajectoryId: string;
  startedAt: string;
  lastMessageAt: string | null;
  finishedAt: string | null;
  messageCount: number;
};

/** Help lines, and in a crisis the words that stand above them. */
export type { Care };

export type Signal = May & {
  id: string;
  trajectoryId: string;
  clientName: string | null;
  conversationId: string | null;
  messageId: string | null;
  /** Where it was written, when it was not in a conversation. */
  writtenIn: WrittenIn | null;
  writtenId: string | null;
  kind: SignalKind;
  level: SignalLevel;
  situation: CrisisSituation | null;
  quote: string;
  foundBy: Finder[];
  /** Hints of several messages added up to it. */
  addsUp: boolean;
  confidence: number;
  status: SignalStatus;
  raisedAt: string;
  dueAt: string;
  acknowledgedAt: string | null;
  acknowledgedByName: string | null;
  assignedTo: string | null;
  assignedToName: string | null;
  snoozedUntil: string | null;
  snoozeReason: string | null;
  /** A close that waits for a second person. */
  closing: { by: string; byName: string | null; at: string; outcome: Outcome; note: string } | null;
  toldAt: string | null;
  markedNote: string | null;
  example: { id: string; text: string; status: ExampleStatus } | null;
  fourEyes: boolean;
  resolvedAt: string | null;
  outcome: Outcome | null;
  note: string | null;
};

export type Delivery = { channel: Channel; status: DeliveryStatus; failure: Failure | null; attempts: number; at: string | null; nextAttemptAt: string | null };
export type Alert = { id: string; recipientId: string; recipientName: string; reason: AlertReason; step: number; at: string; deliveries: Delivery[] };

export type Ways = {
  mail: { on: boolean; address: string | null };
  push: { on: boolean; publicKey: string | null; isRefused: boolean };
  devices: { id: string; device: string; fingerprint: string; createdAt: string }[];
};
export type Escalation = May & { minutes: number };

/** What the client sees of a signal. */
export type Attention = {
  id: string;
  conversationId: string | null;
  messageId: string | null;
  writtenIn: WrittenIn | null;
  kind: SignalKind;
  level: SignalLevel;
  at: string;
  lookedAt: string | null;
};

/** A rewritten text that a client is asked about. */
export type Example = May & { id: string; text: string; status: ExampleStatus; writtenAt: string; decidedAt: string | null };

export type StoredCard = May & { card: ContactCard; version: number; updatedAt: string | null; updatedByName: string | null };

export type WorkingTime = { weekly: [from: number, to: number][][]; absences: { from: string; to: string }[]; isSet: boolean };

export type MissedCount = { kind: SignalKind; level: SignalLevel; missed: number; agreed: number };

export type PlanSection = May & Omit<PresentedSection, 'may'>;
export type Plan = May & Omit<PresentedPlan, 'may' | 'sections'> & { sections: PlanSection[] };
/** A remark on a section or on one sentence of it. */
export type PlanComment = PresentedComment;

export type EvidenceText = Evidence & { text: string; title?: string; conversationId?: string; at?: string };

export type InsightStatus = 'proposed' | 'confirmed' | 'refused';
export type Insight = May & {
  id: string;
  text: string;
  kind: InsightKind;
  competency: CareerCompetency | null;
  messageIds: string[];
  /** Where it was said. */
  conversationId: string | null;
  /** It came up in a session, not in a conversation with Koers. */
  recordId: string | null;
  /** When, for a plan, in the client's words. */
  due: string | null;
  status: InsightStatus;
  createdAt: string;
  decidedAt: string | null;
  /** Since when it is in other words than those of the message. */
  editedAt: string | null;
};

/** One wording of the career question. `id` is null for the one that was on file before wordings were kept. */
export type CareerQuestion = May & {
  id: string | null;
  text: string;
  from: 'conversation' | 'client' | 'counsellor' | 'file';
  messageId: string | null;
  conversationId: string | null;
  status: 'proposed' | 'kept' | 'refused';
  at: string;
  decidedAt: string | null;
  isCurrent: boolean;
};

export type DocumentListed = {
  id: string;
  path: string;
  folder: string;
  title: string;
  audience: 'client' | 'counsellor' | 'both';
  checkedAt: string;
  verified: boolean;
  validFrom: string | null;
  validTo: string | null;
};
/** `archived`: Koers no longer uses it; earlier replies still point to it. */
export type SourceDocument = DocumentListed & {
  origin: string;
  url: string | null;
  licence: string;
  body: string;
  archived?: boolean;
  /** The occupation it is about, as long as that is there. */
  occupationId?: string | null;
};

/** A document in the list of its keeper. */
export type KeptListed = May &
  DocumentListed & {
    /** Changed or added by the organisation; what Koers brings along never overwrites it. */
    isOwn: boolean;
    archived: boolean;
    hasNewer: boolean;
    fileName: string | null;
    version: string;
  };
/** How clients ask for what stands under a heading. */
export type AskedUnder = { heading: string; wordings: string[] };
export type KeptDocument = KeptListed & {
  competency: CareerCompetency | null;
  stages: Stage[];
  origin: string;
  url: string | null;
  licence: string;
  body: string;
  asked: AskedUnder[];
  /** Koers's own newer text, where the organisation keeps another. */
  newer: { title: string; body: string; checkedAt: string } | null;
  changedBy: string | null;
  changedAt: string | null;
};
export type CutPassage = { heading: string; text: string };
/** What was read in a file; nothing of it is kept yet. */
export type FileRead = {
  name: string;
  hash: string;
  format: 'markdown' | 'pdf' | 'docx' | 'html' | 'csv';
  title: string;
  body: string;
  passages: CutPassage[];
  notes: { code: string; params: Record<string, string | number> }[];
  sameAs: { id: string; title: string } | null;
  frontMatter: Record<string, unknown> | null;
};

export type ListedPerson = { id: string; name: string; role: Role };

export type AuditReason = 'crisis' | 'overruled' | 'missed' | 'complaint' | 'low-score' | 'thumbs-down' | 'sample' | 'signal';
export type Evaluation = May & {
  id: string;
  conversationId: string;
  trajectoryId: string;
  createdAt: string;
  /** When the conversation began. */
  startedAt: string;
  reasons: AuditReason[];
  stage: Stage;
  language: Language;
  voices: string[];
  /** Null also while `scoresShown` is false. */
  overall: number | null;
  rescored: boolean;
  /** Where it is judged, once it waits for somebody. */
  auditId: string | null;
  /** Whether this reader may see what the machine thought. */
  scoresShown: boolean;
};
export type Score = {
  criterion: string;
  score: number | null;
  explanation: { code: string; params: Record<string, string | number> };
  quote: { messageId: string; text: string } | null;
};

export type Health = { status: string; database: string; voice: string; version: string };
