// Makes a checkout ready to run: installs what is missing and builds the web app when it changed. Runs before `npm start` and
// `npm test`, with whatever Node the machine has; so this file is written for old ones.
'use strict';
const { spawnSync } = require('node:child_process');
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');

const root = path.join(__dirname, '..');
const at = (...parts) => path.join(root, ...parts);
const read = (file) => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '');

function run(command, args) {
  const result = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (result.status !== 0) {
    console.error(`Koers cannot get ready: "${command} ${args.join(' ')}" failed.`);
    process.exit(1);
  }
}

// 1. Packages, exactly as the lock file names them.
const lock = createHash('sha256')
  .update(read(at('package-lock.json')))
  .digest('hex');
const installed = at('node_modules', '.koers-lock');
if (!fs.existsSync(at('node_modules', 'hono')) || (fs.existsSync(installed) && read(installed) !== lock)) {
  console.error('Koers installs its packages; the first time this takes a minute or two.');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
}
fs.writeFileSync(installed, lock);

// 2. The Node that came with them, or the machine's own when that is new enough.
const node = fs.existsSync(at('node_modules', '.bin', 'node')) ? at('node_modules', '.bin', 'node') : process.execPath;
const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout || process.version;
if (Number(version.slice(1).split('.')[0]) < 24) {
  console.error(`Koers needs Node 24 or newer, and this is ${version.trim()}. Install Node 24 and start again.`);
  process.exit(1);
}

// 3. The web app, built again only when something it is made of changed.
function files(folder) {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'paraglide' ? [] : files(file);
    return [file];
  });
}
const sources = [
  ...files(at('web')),
  ...files(at('project.inlang')).filter((file) => file.endsWith('settings.json')),
  at('vite.config.ts'),
  at('server', 'conversation', 'wire.ts'),
  at('server', 'conversation', 'sentences.ts'),
  ...['merge-texts', 'section', 'section-text', 'track-origins'].map((name) => at('server', 'plan', `${name}.ts`)),
];
const hash = createHash('sha256').update(lock);
for (const file of sources.sort()) hash.update(path.relative(root, file)).update(fs.readFileSync(file));
const web = hash.digest('hex');
if (read(at('dist', 'web', '.built')) !== web || !fs.existsSync(at('web', 'paraglide', 'messages.js'))) {
  console.error('Koers builds its screens.');
  run('npm', ['run', '--silent', 'i18n']);
  for (const mode of ['client', 'staff']) run(node, [at('node_modules', 'vite', 'bin', 'vite.js'), 'build', '--mode', mode, '--logLevel', 'error']);
  fs.writeFileSync(at('dist', 'web', '.built'), web);
}
