// The actions that client and counsellor agreed to: how each goes, what is due, what is stuck and with which insights and barriers that may
// have to do. The same for both; nothing here decides anything.
import type { Database } from '../db/as-person.ts';
import { permitOn } from '../people/permit.ts';
import type { Person } from '../people/roles.ts';
import { dayInBrussels } from '../people/working-time.ts';
import { readActions, readActionSteps } from '../plan/read-actions.ts';
import { listBarriers } from '../trajectory/growth/barrier-store.ts';
import { listInsights } from '../trajectory/insight-store.ts';
import { readTrajectory } from '../trajectory/store.ts';
import {
  type AlternativeQuestion,
  askAlternatives,
  countRealisation,
  type Due,
  dueOf,
  type FollowedAction,
  type Realisation,
  stuckSince,
} from './follow-up.ts';

export type ShownAction = FollowedAction & {
  due: Due;
  stuck: {
    since: string;
    times: number;
    /** Tied to the action, or to what holds back now; else those of the same competency. */
    insights: { id: string; text: string }[];
    barriers: { id: string; kind: string; text: string; helps: string }[];
    questions: AlternativeQuestion[];
  } | null;
};
/** Written among the actions and not agreed yet. */
export type WaitingAction = { id: string; text: string; when: string | null };
export type FollowUp = {
  actions: ShownAction[];
  realisation: Realisation;
  isAgreed: boolean;
  waiting: WaitingAction[];
  /** Whose word is next about the actions as they stand; null where nobody's is. */
  waitsFor: 'client' | 'counsellor' | null;
};

const mostInsights = 3;

/** @throws Refusal not-found, not-allowed */
export async function readFollowUp(deps: { db: Database }, person: Person, trajectoryId: string, now: Date): Promise<FollowUp> {
  return deps.db.asPerson(person, async (tx) => {
    const { id } = permitOn(person, await readTrajectory(tx, trajectoryId), 'follow-up:read');
    const given = await readActions(tx, id);
    // Until the section is approved nothing is agreed: then there is nothing to hold anybody to.
    const isAgreed = given.length > 0 && given.every(({ sectionStatus }) => sectionStatus === 'approved' || sectionStatus === 'final');
    const actions = given.filter(({ sectionStatus, status }) => sectionStatus === 'approved' || sectionStatus === 'final' || status !== 'open');
    const steps = await readActionSteps(tx, id);
    const insights = (await listInsights(tx, id)).filter(({ status }) => status === 'confirmed');
    const barriers = (await listBarriers(tx, id)).filter(({ status }) => status === 'open');
    const today = dayInBrussels(now);
    const shown = actions.map((action): ShownAction => {
      const followed: FollowedAction = {
        id: action.id,
        text: action.text,
        when: action.when ?? null,
        dueOn: action.dueOn ?? null,
        status: action.status,
        statusAt: action.statusAt,
        note: action.statusNote,
        competency: action.competency ?? null,
        insightIds: action.insightIds ?? [],
      };
      const due = dueOf(followed, today);
      const stuck = stuckSince(action.id, steps);
      if (!stuck) return { ...followed, due, stuck: null };
      const tied = insights.filter((insight) => followed.insightIds.includes(insight.id));
      const ofBarriers = new Set(barriers.flatMap(({ insightIds }) => insightIds));
      const near = [
        tied,
        insights.filter((insight) => ofBarriers.has(insight.id)),
        insights.filter(({ competency }) => competency !== null && competency === followed.competency),
      ];
      const beside = [...new Set(tied.length > 0 ? [...tied, ...(near[1] ?? [])] : near.flat())].slice(0, mostInsights);
      // What shares an insight with the action first.
      const holds = [...barriers].sort((a, b) => Number(sharesOne(b.insightIds, beside)) - Number(sharesOne(a.insightIds, beside)));
      const questions = askAlternatives({
        times: stuck.times,
        isOverdue: due === 'overdue',
        hasInsight: beside.length > 0,
        hasDone: given.some(({ status }) => status === 'done'),
        with: action.with ?? null,
        barriers: holds.map(({ kind }) => kind),
      });
      return {
        ...followed,
        due,
        stuck: {
          ...stuck,
          insights: beside.map(({ id: insightId, text }) => ({ id: insightId, text })),
          barriers: holds.slice(0, mostInsights).map(({ id: barrierId, kind, text, helps }) => ({ id: barrierId, kind, text, helps })),
          questions,
        },
      };
    });
    const there = new Set(shown.map(({ id: actionId }) => actionId));
    const waiting = given.filter((action) => !there.has(action.id)).map(({ id: itemId, text, when }) => ({ id: itemId, text, when: when ?? null }));
    const sectionStatus = given[0]?.sectionStatus ?? 'empty';
    const waitsFor = sectionStatus === 'approved' ? 'client' : sectionStatus === 'submitted' ? 'counsellor' : null;
    return { actions: shown, realisation: countRealisation(shown), isAgreed, waiting, waitsFor };
  });
}

const sharesOne = (ids: readonly string[], insights: readonly { id: string }[]) => insights.some(({ id }) => ids.includes(id));
