import type { TestProject } from 'vitest/node';
import { startServer } from './postgres-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The server all test files share; `freshDatabase` makes a database of one's own on it. */
    postgresAdminUrl: string;
  }
}

/** Starts the one server of a test run and stops it afterwards; vitest calls this before the first test file. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startServer();
  project.provide('postgresAdminUrl', server.adminUrl);
  return server.stop;
}
