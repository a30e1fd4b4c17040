// The page behind a partner's link: plain HTML with its style in it. No script, nothing fetched from anywhere, kept by no search engine.
import type { Language } from '../people/roles.ts';
import { partnerPageWords } from '../words/partner-page.ts';
import type { SeenExtract } from './open-extract.ts';

const style = `:root{color-scheme:light dark;--ink:#1d2a33;--soft:#51616c;--paper:#faf8f4;--card:#fff;--line:#c9d1d6;--act:#1f5f7a;--on:#fff;--warn:#8a2f1f}
@media (prefers-color-scheme:dark){:root{--ink:#e9eef1;--soft:#a9b7c0;--paper:#12191e;--card:#1b252c;--line:#3b4953;--act:#8fc7df;--on:#0d1a20;--warn:#f0a899}}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.6 system-ui,sans-serif}
main{max-width:40rem;margin:0 auto;padding:2rem 1.25rem 3rem}
h1{font-size:1.5rem;line-height:1.25;margin:0 0 1rem}h2{font-size:1.125rem;margin:1.5rem 0 .5rem}
.soft{color:var(--soft)}.warn{color:var(--warn);font-weight:600}
.text{background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:1rem 1.25rem;white-space:pre-wrap;overflow-wrap:anywhere}
label{display:block;font-weight:600;margin-top:1rem}
input{font:inherit;letter-spacing:.15em;width:9rem;padding:.6rem .75rem;margin-top:.25rem;border:1px solid var(--soft);border-radius:.375rem;background:var(--card);color:var(--ink)}
button{font:inherit;font-weight:600;min-height:2.75rem;padding:.5rem 1.25rem;margin-top:1.25rem;border:0;border-radius:.375rem;background:var(--act);color:var(--on);cursor:pointer}
:focus-visible{outline:3px solid var(--act);outline-offset:2px}
@media print{form,.soft{display:none}}`;

/** What a browser may do with this page: show it, and send its one form back here. */
export const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
  'x-robots-tag': 'noindex, nofollow, noarchive, nosnippet',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
} as const;

/** 404 for what is not there, 410 for what is over. */
export const statusOfPage = ({ page }: SeenExtract): 200 | 404 | 410 => (page === 'none' ? 404 : page === 'over' ? 410 : 200);

/** The language that a browser asks for first, of the three. */
export function languageOf(accepts: string | undefined): Language {
  const first = (accepts ?? '')
    .split(',')
    .map((part) => part.trim().slice(0, 2).toLowerCase())
    .find((code): code is Language => code === 'nl' || code === 'fr' || code === 'en');
  return first ?? 'nl';
}

export function writePartnerPage(seen: SeenExtract, language: Language): string {
  const words = partnerPageWords[language];
  const locale = { nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB' }[language];
  const day = (at: Date) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Brussels' }).format(at);
  const title = seen.page === 'none' || seen.page === 'over' ? words.overTitle : words.title;
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex, nofollow, noarchive">
<title>${safe(title)}</title><style>${style}</style></head>
<body><main><h1>${safe(title)}</h1>
${bodyOf(seen)}
</main></body></html>`;

  function bodyOf(seen: SeenExtract): string {
    switch (seen.page) {
      case 'none':
        return paragraph(words.none);
      case 'over':
        return paragraph(words.over[seen.why]) + paragraph(words.ask(seen.centre), 'soft');
      case 'ask': {
        const code = seen.needsCode
          ? `<label for="code">${safe(words.code)}</label><input id="code" name="code" inputmode="numeric" autocomplete="off" maxlength="6" required${seen.wasWrong ? ' aria-describedby="wrong" aria-invalid="true"' : ''}>`
          : '';
        return `${paragraph(words.from(seen.centre))}${paragraph(words.what)}
${seen.wasWrong ? `<p class="warn" id="wrong" role="alert">${safe(words.wrongCode)}</p>` : ''}
<form method="post">${code}<div><button type="submit">${safe(words.show)}</button></div></form>
${paragraph(words.until(day(seen.expiresAt), seen.looksLeft), 'soft')}`;
      }
      case 'text':
        return `${paragraph(words.from(seen.centre))}<h2>${safe(words.textTitle)}</h2><div class="text" dir="auto">${safe(seen.text)}</div>
${paragraph(words.what)}${seen.looksLeft > 0 ? paragraph(words.until(day(seen.expiresAt), seen.looksLeft), 'soft') : ''}${paragraph(words.careful, 'soft')}`;
    }
  }
}

const paragraph = (text: string, kind = '') => `<p${kind && ` class="${kind}"`}>${safe(text)}</p>\n`;
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const safe = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? '');
