// The plan as a tagged PDF, laid out by plan.typ. Node only, handed to the app through deps: where it is absent the door says `not-here`.
import { layOutPdf } from '../words/lay-out-pdf.ts';
import type { PlanDocument } from './plan-document.ts';

export type ExportPlanPdf = (document: PlanDocument) => Promise<Uint8Array>;

/** The document as PDF, in bytes. */
export const exportPlanPdf: ExportPlanPdf = (document) => layOutPdf(new URL('./plan.typ', import.meta.url), 'plan', document);
