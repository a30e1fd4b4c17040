// The shape of a portfolio on its way to a screen. Pure but for who asks.
import type { Permission, Person } from '../people/roles.ts';
import type { Advice } from './advice-store.ts';
import type { ScanState } from './evidence-store.ts';
import type { ExperienceFields } from './experience.ts';
import { type FileKind, fileKinds } from './file-kind.ts';
import { findGaps, type Gaps, type Showing } from './gaps.ts';
import { largestFile, mostFiles, type PortfolioDeps } from './portfolio-deps.ts';
import type { StoredPortfolio } from './read-portfolio.ts';
import type { HeldStandard } from './resolve-standard.ts';
import type { StepsToTestCentre } from './standard.ts';

export type PresentedExperience = ExperienceFields & {
  id: string;
  /** The exercise it was taken over from. */
  runId: string | null;
  isIncluded: boolean;
  version: number;
  createdAt: string;
  updatedAt: string;
  evidence: string[];
  comments: { id: string; text: string; name: string; at: string; may: Permission[] }[];
  may: Permission[];
};
export type PresentedFile = {
  id: string;
  name: string;
  about: string;
  type: FileKind;
  size: number;
  scan: ScanState;
  isIncluded: boolean;
  addedAt: string;
  experiences: string[];
  may: Permission[];
};
export type PresentedMatch = {
  id: string;
  elementId: string;
  experienceId: string | null;
  evidenceId: string | null;
  shows: Showing;
  note: string;
  judgedAs: 'client' | 'counsellor';
  name: string;
  at: string;
};
/** `standard` null: it was here, and its file is gone. */
export type PresentedHeld = { id: string; standard: HeldStandard | null; matches: PresentedMatch[]; gaps: Gaps; may: Permission[] };
export type PresentedAdvice = {
  id: string;
  standardId: string | null;
  standardTitle: string | null;
  advice: Advice;
  reasons: string;
  name: string;
  at: string;
  clientView: string | null;
  clientViewAt: string | null;
  may: Permission[];
};
export type PresentedPortfolio = {
  experiences: PresentedExperience[];
  files: PresentedFile[];
  takeable: { runId: string; exercise: string; title: string; at: string }[];
  held: PresentedHeld[];
  /** What it could be held against, and is not yet. */
  standards: { id: string; title: string; summary: string; evc: 'yes' | 'no' | 'ask' }[];
  steps: StepsToTestCentre | null;
  advice: PresentedAdvice[];
  limits: { fileBytes: number; files: number; types: FileKind[] };
  /** Whether this server keeps files, whether what comes in is scanned, and whether it makes a PDF. */
  canKeepFiles: boolean;
  scansFiles: boolean;
  canExport: boolean;
  counsellorName: string;
  may: Permission[];
};

export function presentPortfolio(
  deps: PortfolioDeps,
  person: Person,
  stored: StoredPortfolio,
  standards: ReadonlyMap<string, HeldStandard | null>,
): PresentedPortfolio {
  const { experiences, files, takeable, chosen, matches, advice, trajectory, may } = stored;
  const only = (...words: Permission[]) => words.filter((word) => may.includes(word));
  return {
    experiences: experiences.map(({ trajectoryId: _, createdAt, updatedAt, comments, ...rest }) => ({
      ...rest,
      createdAt: createdAt.toISOString(),
      updatedAt: updatedAt.toISOString(),
      comments: comments.map(({ writtenBy, at, ...comment }) => ({
        ...comment,
        at: at.toISOString(),
        may: writtenBy === person.id ? only('portfolio:comment') : [],
      })),
      may: only('portfolio:write', 'portfolio:throw-away', 'portfolio:comment'),
    })),
    files: files.map(({ id, name, about, type, size, scan, isIncluded, addedAt }) => ({
      ...{ id, name, about, type, size, scan, isIncluded },
      addedAt: addedAt.toISOString(),
      experiences: experiences.filter(({ evidence }) => evidence.includes(id)).map((experience) => experience.id),
      may: only('portfolio:write', 'portfolio:throw-away'),
    })),
    takeable: takeable.map(({ at, ...rest }) => ({ ...rest, at: at.toISOString() })),
    held: chosen.map((id) => {
      const standard = standards.get(id) ?? null;
      const here = matches.filter(({ standardId }) => standardId === id);
      return {
        ...{ id, standard, may: only('portfolio:hold') },
        matches: here.map(({ standardId: _, at, ...match }) => ({ ...match, at: at.toISOString() })),
        gaps: findGaps(standard?.elements ?? [], here),
      };
    }),
    standards: deps.standards.standards
      .filter(({ id }) => !chosen.includes(id))
      .map(({ id, title, summary, evc }) => ({ id, title, summary, evc: evc.offered })),
    steps: deps.standards.steps,
    advice: advice.map(({ at, clientViewAt, ...rest }) => ({
      ...rest,
      standardTitle: rest.standardId === null ? null : (standards.get(rest.standardId)?.title ?? null),
      at: at.toISOString(),
      clientViewAt: clientViewAt?.toISOString() ?? null,
      may: only('portfolio:answer'),
    })),
    limits: { fileBytes: largestFile, files: mostFiles, types: Object.keys(fileKinds) as FileKind[] },
    canKeepFiles: deps.files !== null,
    scansFiles: deps.scanFile !== null,
    canExport: deps.exportPortfolioPdf !== null,
    counsellorName: trajectory.counsellorName,
    may,
  };
}
