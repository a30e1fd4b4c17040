import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { paraglideVitePlugin } from '@inlang/paraglide-js';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin, type Rolldown } from 'vite';

// The screens are built twice from one source (docs/decisions/0010): `--mode client` gives the door and the client's screens on Preact,
// which a phone on a slow line loads in half the time; `--mode staff` gives those of counsellors, supervisors and administrators on React,
// which their tables and lists need. In development both run on React, under one address.

/** The styles of the first screen stand in the page itself: something is on the screen before any other file has come. */
const stylesInPage = (): Plugin => ({
  name: 'koers-styles-in-page',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle }) =>
      html.replace(/<link rel="stylesheet"[^>]* href="\/([^"]*first-screen[^"]*)">/u, (link, name: string) => {
        const sheet = bundle?.[name];
        return sheet?.type === 'asset' ? `<style>${sheet.source}</style>` : link;
      }),
  },
});

type Graph = { getModuleInfo(id: string): Rolldown.ModuleInfo | null };

/**
 * What the first screen of the chat is made of, in one file: by itself it falls into some thirty pieces of a kilobyte, and a phone waits in
 * line for every six of them. The messages are taken by the words they are called with, since all of them stand in one list.
 */
function nameFirstScreen(): (id: string, graph: Graph) => string | null {
  let reached: Set<string> | undefined;
  return (id, graph) => {
    reached ??= reachedFrom(['main.tsx', 'client/client-routes.tsx', 'client/talk/talk-routes.tsx'], graph);
    return reached.has(id) ? 'first-screen' : null;
  };
}

function reachedFrom(entries: string[], graph: Graph): Set<string> {
  const web = join(import.meta.dirname, 'web');
  const reached = new Set<string>();
  const waiting = entries.map((entry) => join(web, entry));
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const module = reached.has(id) || id.includes('node_modules') ? null : graph.getModuleInfo(id);
    if (!module) continue;
    reached.add(id);
    for (const [, message] of module.code?.matchAll(/\bm\.(\w+)/gu) ?? []) reached.add(join(web, 'paraglide/messages', `${message}.js`));
    waiting.push(...module.importedIds.filter((imported) => !imported.includes('/paraglide/messages')));
  }
  return reached;
}

/** Every text file lies compressed beside itself: a phone gets a third of it, and the server compresses nothing twice. */
const compressed = (): Plugin => ({
  name: 'koers-compressed',
  writeBundle({ dir }) {
    for (const { name, parentPath } of readdirSync(dir ?? '', { withFileTypes: true, recursive: true })) {
      if (!['.html', '.js', '.css', '.svg'].includes(extname(name))) continue;
      const file = join(parentPath, name);
      const text = readFileSync(file);
      writeFileSync(`${file}.br`, brotliCompressSync(text));
      writeFileSync(`${file}.gz`, gzipSync(text));
    }
  },
});

export default defineConfig(({ mode }) => ({
  root: 'web',
  plugins: [
    paraglideVitePlugin({
      project: './project.inlang',
      outdir: './web/paraglide',
      strategy: ['globalVariable', 'baseLocale'],
      emitGitIgnore: false,
      emitPrettierIgnore: false,
      emitReadme: false,
    }),
    react(),
    compressed(),
    ...(mode === 'client' ? [stylesInPage()] : []),
  ],
  resolve: {
    alias:
      mode === 'client'
        ? { 'react-dom/client': 'preact/compat/client', 'react-dom': 'preact/compat', 'react/jsx-runtime': 'preact/jsx-runtime', react: 'preact/compat' }
        : {},
  },
  build: {
    outDir: '../dist/web',
    // The client's screens are built first, into an empty folder.
    emptyOutDir: mode !== 'staff',
    target: 'es2023',
    rolldownOptions: {
      input: mode === 'staff' ? 'web/staff.html' : 'web/index.html',
      // The screens need the limit and the types of wire.ts, not its parsers: 6 kB gzip of zod less on a phone.
      treeshake: { manualPureFunctions: ['z'] },
      // What changes with a new dependency, apart from what changes with a new release.
      output: {
        codeSplitting: {
          groups: [
            { name: 'framework', test: /node_modules[\\/](react|react-dom|preact|scheduler|use-sync-external-store|@tanstack)[\\/]/, priority: 1 },
            ...(mode === 'client' ? [{ name: nameFirstScreen(), includeDependenciesRecursively: false }] : []),
          ],
        },
      },
    },
  },
  server: {
    host: '127.0.0.1',
    proxy: {
      '/api': { target: 'http://127.0.0.1:8787', ws: true },
    },
  },
}));
