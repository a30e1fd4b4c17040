import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { paraglideVitePlugin } from '@inlang/paraglide-js';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

// The screens are built twice from one source (docs/decisions/0010): `--mode client` gives the door and the client's screens on Preact,
// which a phone on a slow line loads in half the time; `--mode staff` gives those of counsellors, supervisors and administrators on React,
// which their tables and lists need. In development both run on React, under one address.

/** What the first screen of the chat is made of comes along with the page, instead of one piece asking for the next. */
const firstScreen = /^(?:client|talk)-routes$/u;
const comeAlong = (): Plugin => ({
  name: 'koers-come-along',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle }) {
      if (!bundle) return html;
      const files = Object.values(bundle);
      const chunks = files.flatMap((file) => (file.type === 'chunk' && firstScreen.test(file.name) ? [file] : []));
      const pieces = new Set(chunks.flatMap(({ fileName, imports }) => [fileName, ...imports]));
      const styles = new Set(chunks.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]));
      // The styles of the frame stand in the page itself: something is on the screen before any other file has come.
      const framed = html.replace(/<link rel="stylesheet"[^>]* href="\/([^"]+)">/u, (_, name: string) => {
        const sheet = files.find(({ fileName }) => fileName === name);
        return `<style>${sheet?.type === 'asset' ? sheet.source : ''}</style>`;
      });
      const preload = (href: string, as: string) => ({ tag: 'link', attrs: { rel: 'preload', as, crossorigin: true, href }, injectTo: 'head' as const });
      return {
        html: framed,
        tags: [
          ...[...pieces]
            .filter((href) => !html.includes(href))
            .map((href) => ({ tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href: `/${href}` }, injectTo: 'head' as const })),
          ...[...styles].map((href) => preload(`/${href}`, 'style')),
        ],
      };
    },
  },
});

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
    ...(mode === 'client' ? [comeAlong()] : []),
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
        codeSplitting: { groups: [{ name: 'framework', test: /node_modules[\\/](react|react-dom|preact|scheduler|use-sync-external-store|@tanstack)[\\/]/ }] },
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
