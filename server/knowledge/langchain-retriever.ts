// The same retrieval as a LangChain retriever, so that other chains can stand on it. Not part of the Workers bundle.
import type { CallbackManagerForRetrieverRun } from '@langchain/core/callbacks/manager';
import { Document } from '@langchain/core/documents';
import { BaseRetriever, type BaseRetrieverInput } from '@langchain/core/retrievers';
import type { Person } from '../people/roles.ts';
import type { Retrieve } from './retrieve.ts';

/** Retrieval in the name of one person: it finds what that person may see. */
export class KoersRetriever extends BaseRetriever {
  static override lc_name() {
    return 'KoersRetriever';
  }
  lc_namespace = ['koers', 'retrievers'];
  readonly #retrieve: Retrieve;
  readonly #person: Pick<Person, 'id' | 'organisationId' | 'role'>;
  readonly #limit: number;

  constructor(retrieve: Retrieve, person: Pick<Person, 'id' | 'organisationId' | 'role'>, options: BaseRetrieverInput & { limit?: number } = {}) {
    super(options);
    this.#retrieve = retrieve;
    this.#person = person;
    this.#limit = options.limit ?? 5;
  }

  override async _getRelevantDocuments(query: string, _run?: CallbackManagerForRetrieverRun): Promise<Document[]> {
    const passages = await this.#retrieve(this.#person, { query, limit: this.#limit });
    return passages.map(({ text, ...metadata }) => new Document({ pageContent: text, metadata }));
  }
}
