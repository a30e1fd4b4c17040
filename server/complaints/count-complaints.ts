// Figures of complaints, for who answers for quality: how many, about what, in time or not, and what was learned. Groups in which somebody could be
// found back are not shown, nor a second cell from which such a group could be reckoned. Pure.
import { type ComplaintStatus, type ComplaintSubject, complaintSubjects, type Helped, helpedAnswers, type Lesson, lessons } from './complaint.ts';

/** With fewer clients behind it a figure is not shown. */
export const fewestClients = 5;

export type CountedComplaint = {
  clientId: string;
  about: ComplaintSubject;
  status: ComplaintStatus;
  answerBy: Date;
  answeredAt: Date | null;
  helped: Helped | null;
  learned: readonly Lesson[];
};

export type Figure = { count: number; tooFew: false } | { count: null; tooFew: true };
export type ComplaintCounts = {
  total: Figure;
  about: Record<ComplaintSubject, Figure>;
  inTime: { yes: Figure; no: Figure };
  helped: Record<Helped, Figure>;
  learned: Record<Lesson, Figure>;
};

const clientsOf = (complaints: readonly CountedComplaint[]): number => new Set(complaints.map(({ clientId }) => clientId)).size;
const figure = (complaints: readonly CountedComplaint[]): Figure =>
  complaints.length > 0 && clientsOf(complaints) < fewestClients ? { count: null, tooFew: true } : { count: complaints.length, tooFew: false };
const hidden: Figure = { count: null, tooFew: true };

/**
 * Cells that add up to a whole that is shown: one hidden cell alone could be reckoned back, and several together where they are about too few;
 * so the smallest shown ones go along until neither is so.
 */
function cells<K extends string>(keys: readonly K[], of: (key: K) => readonly CountedComplaint[]): Record<K, Figure> {
  const figures = Object.fromEntries(keys.map((key) => [key, figure(of(key))])) as Record<K, Figure>;
  for (;;) {
    const gone = keys.filter((key) => figures[key].tooFew);
    if (gone.length === 0 || (gone.length > 1 && clientsOf(gone.flatMap(of)) >= fewestClients)) return figures;
    const [smallest] = keys.filter((key) => (figures[key].count ?? 0) > 0).sort((a, b) => (figures[a].count ?? 0) - (figures[b].count ?? 0));
    if (!smallest) return figures;
    figures[smallest] = hidden;
  }
}

export function countComplaints(complaints: readonly CountedComplaint[], now: Date): ComplaintCounts {
  const due = complaints.filter(({ status, answeredAt, answerBy }) => status !== 'withdrawn' && (answeredAt !== null || answerBy < now));
  const isInTime = ({ answeredAt, answerBy }: CountedComplaint) => answeredAt !== null && answeredAt <= answerBy;
  return {
    total: figure(complaints),
    about: cells(complaintSubjects, (subject) => complaints.filter(({ about }) => about === subject)),
    inTime: cells(['yes', 'no'], (answer) => due.filter((one) => isInTime(one) === (answer === 'yes'))),
    helped: cells(helpedAnswers, (answer) => complaints.filter(({ helped }) => helped === answer)),
    learned: cells(lessons, (lesson) => complaints.filter(({ learned }) => learned.includes(lesson))),
  };
}
