// The portfolio as a tagged PDF, laid out by portfolio.typ. Node only, handed to the app through deps: where it is absent the door says
// `not-here`.
import { layOutPdf } from '../words/lay-out-pdf.ts';
import type { PortfolioDocument } from './portfolio-document.ts';

export type ExportPortfolioPdf = (document: PortfolioDocument) => Promise<Uint8Array>;

/** The document as PDF, in bytes. */
export const exportPortfolioPdf: ExportPortfolioPdf = (document) => layOutPdf(new URL('./portfolio.typ', import.meta.url), 'portfolio', document);
