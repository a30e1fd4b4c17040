import { m } from '../../paraglide/messages.js';
import type { DraftField } from './document-draft.ts';

const words: Record<DraftField, () => string> = {
  folder: () => m.admin_column_folder(),
  title: () => m.knowledge_title(),
  audience: () => m.knowledge_audience(),
  competency: () => m.knowledge_competency(),
  stages: () => m.knowledge_stages(),
  origin: () => m.source_origin(),
  url: () => m.knowledge_url(),
  licence: () => m.knowledge_licence(),
  checkedAt: () => m.knowledge_checked(),
  verified: () => m.admin_column_verified(),
  validFrom: () => m.knowledge_valid_from(),
  validTo: () => m.knowledge_valid_to(),
  body: () => m.knowledge_text(),
  asked: () => m.knowledge_asked_fact(),
};

/** The name of a line of the form. */
export const wordField = (field: DraftField): string => words[field]();
