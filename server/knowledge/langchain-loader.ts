// Koers's reading of files as a LangChain document loader, for chains that begin with one. LangChain's own loaders give a Word file or a
// PDF without its headings (docs/decisions/0009-reading-documents.md), and headings are what passages are cut by.
import { readFile as readBytes } from 'node:fs/promises';
import { basename } from 'node:path';
import { Document } from '@langchain/core/documents';
import { BaseDocumentLoader } from '@langchain/core/document_loaders/base';
import type { ReadDocument, ReadFile } from './read-document.ts';

export type LoadedMetadata = { source: string } & Omit<ReadDocument, 'body'>;

/** Loads one file, of any format that Koers reads, as one document of Markdown. */
export class KnowledgeLoader extends BaseDocumentLoader {
  readonly #path: string;
  readonly #readFile: ReadFile;
  constructor(path: string, readFile: ReadFile) {
    super();
    this.#path = path;
    this.#readFile = readFile;
  }
  /** @throws Refusal invalid-input {field: 'file', why, …} */
  async load(): Promise<Document<LoadedMetadata>[]> {
    const bytes = new Uint8Array(await readBytes(this.#path));
    const { body, ...metadata } = await this.#readFile({ name: basename(this.#path), bytes });
    return [new Document({ pageContent: body, metadata: { source: this.#path, ...metadata } })];
  }
}
