// What this slice needs of the world: a database, open screens, the screening of what a client writes, files, standards and occupations.
import type { Catalogues } from '../knowledge/occupations/catalogues.ts';
import type { TextDeps } from '../signals/written/text-deps.ts';
import type { ExportPortfolioPdf } from './export-portfolio-pdf.ts';
import type { FileStore } from './file-store.ts';
import type { ScanFile } from './scan-file.ts';
import type { Standards } from './standard.ts';

export type PortfolioDeps = TextDeps & {
  /** Null where the runtime has no disk. */
  files: FileStore | null;
  /** Null where the centre runs no scanner: nothing is scanned, and the screen says so. */
  scanFile: ScanFile | null;
  standards: Standards;
  occupations: Catalogues;
  /** Null where the runtime cannot make files. */
  exportPortfolioPdf: ExportPortfolioPdf | null;
};

export const nowOf = (deps: Pick<PortfolioDeps, 'now'>): Date => deps.now?.() ?? new Date();

/** The largest file, in bytes, and how many a portfolio holds: room for papers and photos, not for a film. */
export const largestFile = 10 * 1024 * 1024;
export const mostFiles = 40;
export const mostExperiences = 60;
/** How long nothing may come of a file before it counts as broken off, in milliseconds. */
export const silence = 60_000;
