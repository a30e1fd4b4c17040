import { m } from '../../paraglide/messages.js';
import type { DocumentListed } from '../../ui/records.ts';

const folders: Record<string, () => string> = {
  methodology: () => m.admin_folder_methodology(),
  'labour-market': () => m.admin_folder_labour_market(),
  rules: () => m.admin_folder_rules(),
  partners: () => m.admin_folder_partners(),
  exercises: () => m.admin_folder_exercises(),
  signals: () => m.admin_folder_signals(),
};
/** What kind of knowledge; a folder this screen does not know keeps its own name. */
export const wordFolder = (folder: string): string => folders[folder]?.() ?? folder;

const audiences: Record<DocumentListed['audience'], () => string> = {
  client: () => m.admin_audience_client(),
  counsellor: () => m.admin_audience_counsellor(),
  both: () => m.admin_audience_both(),
};
/** For whom it was written. */
export const wordAudience = (audience: DocumentListed['audience']): string => audiences[audience]();

const uses: Record<string, () => string> = {
  methodology: () => m.knowledge_folder_methodology_use(),
  'labour-market': () => m.knowledge_folder_labour_market_use(),
  rules: () => m.knowledge_folder_rules_use(),
};
/** What belongs in a folder, for who adds something to it. */
export const wordFolderUse = (folder: string): string => uses[folder]?.() ?? '';
