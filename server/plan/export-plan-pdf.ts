// The plan as a tagged PDF, laid out by plan.typ. Node only, handed to the app through deps: where it is absent the door says `not-here`.
import { layOutPdf } from '../words/lay-out-pdf.ts';
import { fitLogo } from './fit-logo.ts';
import type { PlanDocument } from './plan-document.ts';

/** Lays a plan out, as the bytes of a file. */
export type ExportPlanFile = (document: PlanDocument) => Promise<Uint8Array>;

/** The document as PDF, in bytes. */
export const exportPlanPdf: ExportPlanFile = async (document) => {
  const { logo } = document;
  if (!logo) return layOut(document);
  const name = `logo.${logo.kind}`;
  const picture = { name, bytes: logo.bytes };
  // A logo that cannot be read does not keep a plan from leaving: it goes without.
  return layOut({ ...document, logo: { path: `/${name}`, ...fitLogo(logo) } }, picture).catch(() => layOut({ ...document, logo: null }));
};

const layOut = (document: unknown, picture?: { name: string; bytes: Uint8Array }) =>
  layOutPdf(new URL('./plan.typ', import.meta.url), 'plan', document, picture);
