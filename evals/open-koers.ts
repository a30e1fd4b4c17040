// A Koers without a door, for evals: the embedded database in a folder of its own, the knowledge, the embedded voice.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeRunningReplies } from '../server/conversation/running-replies.ts';
import type { TurnDeps } from '../server/conversation/turn-deps.ts';
import { type OpenDatabase, openDatabase } from '../server/db/open.ts';
import { makeCatalogues } from '../server/knowledge/occupations/catalogues.ts';
import { embeddedEmbedder } from '../server/knowledge/embed.ts';
import { makeRetrieve } from '../server/knowledge/retrieve.ts';
import { makeLocalLive } from '../server/live/live.ts';
import { loadPrompts } from '../server/model/load-prompts.ts';
import { fixedWords } from '../server/model/model-of.ts';
import { loadLearnedGuard } from '../server/conversation/limits/learned/load-learned-guard.ts';
import { loadClassifier } from '../server/signals/load-classifier.ts';
import { screenMessage } from '../server/signals/screen-embedded.ts';

export type EvalKoers = { database: OpenDatabase; deps: TurnDeps; organisationId: string; close(): Promise<void> };

/** Opens an empty organisation on a fresh embedded database. */
export async function openKoers(): Promise<EvalKoers> {
  const dataDir = mkdtempSync(join(tmpdir(), 'koers-eval-'));
  const database = await openDatabase({ url: null, directUrl: null, dataDir });
  const organisationId = crypto.randomUUID();
  await database.asSystem(organisationId, 'eval', (tx) => tx.query(`insert into organisation (id, slug, name) values ($1, 'eval', 'Eval')`, [organisationId]));
  const classifier = loadClassifier();
  return {
    database,
    organisationId,
    deps: {
      db: database,
      live: makeLocalLive(),
      screen: (text) => screenMessage(text, classifier),
      judgeSentence: loadLearnedGuard(),
      retrieve: makeRetrieve(database, embeddedEmbedder),
      occupations: makeCatalogues(database),
      chat: null,
      modelOf: fixedWords(loadPrompts('prompts')),
      holder: 'eval',
      running: makeRunningReplies(),
      alerted: () => undefined,
      ways: null,
      checksFacts: false,
      limits: { screeningHoldsFirstSentence: 1000 },
      log: () => undefined,
    },
    async close() {
      await database.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
