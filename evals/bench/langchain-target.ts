// The same job as a LangChain chain: retrieve, fill the prompt, stream from a chat model. It keeps nothing, screens nothing and
// guards nothing; it shows what the retrieval and the plumbing alone cost in the framework.
import { ChatPromptTemplate } from '@langchain/core/prompts';
import { StringOutputParser } from '@langchain/core/output_parsers';
import { RunnableLambda, RunnablePassthrough, RunnableSequence } from '@langchain/core/runnables';
import { initChatModel } from 'langchain';
import { splitSentences } from '../../server/conversation/sentences.ts';
import { openDatabase } from '../../server/db/open.ts';
import { demoOrganisationId, seedDemo } from '../../server/demo/seed.ts';
import { demoPeople } from '../../server/demo/cast.ts';
import { embeddedEmbedder } from '../../server/knowledge/embed.ts';
import { ingest } from '../../server/knowledge/ingest.ts';
import { KoersRetriever } from '../../server/knowledge/langchain-retriever.ts';
import { loadKnowledgeFiles } from '../../server/knowledge/load-files.ts';
import { makeRetrieve } from '../../server/knowledge/retrieve.ts';
import { freshDatabase } from '../../tests/support/postgres.ts';
import type { Say } from './turn.ts';

/** Opens the chain on a fresh database with the same knowledge. */
export async function langchainTarget(adminUrl: string, baseUrl: string): Promise<{ say: Say; close(): Promise<void> }> {
  const fresh = await freshDatabase(adminUrl, 'bench');
  const db = await openDatabase({ url: fresh.url, directUrl: null, dataDir: '' });
  await seedDemo(db);
  await ingest({ db }, demoOrganisationId, await loadKnowledgeFiles('knowledge'));
  const retriever = new KoersRetriever(makeRetrieve(db, embeddedEmbedder), { id: demoPeople.nadia, organisationId: demoOrganisationId, role: 'client' });
  const model = await initChatModel('fake', { modelProvider: 'openai', configuration: { baseURL: baseUrl }, apiKey: 'none', maxRetries: 0 });
  const prompt = ChatPromptTemplate.fromMessages([
    [
      'system',
      'Je bent de stem van Koers, een computerprogramma voor loopbaanbegeleiding. Een klant praat met Koers tussen twee gesprekken met de begeleider, Els. ',
    ],
    // The marks by which the played model knows what is asked of it (tests/support/fake-koers.ts).
    [
      'human',
      '<opdracht>\nzet: open-question\ntaal van het antwoord: Nederlands\n</opdracht>\n\n<bronnen>\n{passages}\n</bronnen>\n\n<bericht>\n{question}\n</bericht>',
    ],
  ]);
  const chain = RunnableSequence.from([
    RunnablePassthrough.assign({
      passages: new RunnableLambda({ func: ({ question }: { question: string }) => question })
        .pipe(retriever)
        .pipe((documents) => documents.map(({ pageContent }) => pageContent).join('\n')),
    }),
    prompt,
    model,
    new StringOutputParser(),
  ]);
  return {
    async say(_session, text) {
      const began = performance.now();
      let said = '';
      let firstMs = 0;
      for await (const piece of await chain.stream({ question: text })) {
        said += piece;
        if (!firstMs && splitSentences(said).length > 1) firstMs = performance.now() - began;
      }
      const turnMs = performance.now() - began;
      return { firstMs: firstMs || turnMs, turnMs, sentences: splitSentences(said).length };
    },
    async close() {
      await db.close();
      await fresh.drop();
    },
  };
}
