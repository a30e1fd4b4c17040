import { m } from '../../paraglide/messages.js';
import { getLocale } from '../../paraglide/runtime.js';
import { Refused } from '../../ui/api.ts';
import { wordRefusal } from '../../ui/word-refusal.ts';
import { type Column, readColumns } from './read-columns.ts';

const megabyte = 1024 * 1024;
const reasons: Record<string, () => string> = {
  'unknown-format': () => m.knowledge_file_unknown(),
  'not-readable': () => m.knowledge_file_unreadable(),
  encrypted: () => m.knowledge_file_encrypted(),
  'no-text': () => m.knowledge_file_no_text(),
  'took-too-long': () => m.knowledge_file_slow(),
  'too-much-text': () => m.knowledge_file_much_text(),
};

// What a row may look like; Dutch, as the knowledge is.
const examples: Record<string, string> = {
  title: 'Verlof om te leren',
  heading: 'Hoe vraag ik verlof aan?',
  text: 'Vraag het twee weken vooraf aan je leidinggevende.',
  url: 'https://www.vlaanderen.be',
};

/** Why a file was not read, and what to do next. What was typed is still there. */
export function SayFileProblem({ name, error }: { name: string; error: Error }) {
  return (
    <div className="note warn stack" role="alert">
      <p>
        <strong>{m.knowledge_file_not_read({ name })}</strong>
      </p>
      <Reason error={error} />
      <p className="soft small">{m.knowledge_file_nothing_lost()}</p>
    </div>
  );
}

function Reason({ error }: { error: Error }) {
  if (!(error instanceof Refused)) return <p>{wordRefusal(error)}</p>;
  const { why, limit, found, expected } = error.params;
  if (why === 'too-large' || error.code === 'too-long')
    return <p>{typeof limit === 'number' ? m.knowledge_file_large({ limit: Math.floor(limit / megabyte) }) : m.knowledge_file_large_any()}</p>;
  if (why === 'wrong-columns') return <WrongColumns found={String(found ?? '')} expected={readColumns(String(expected ?? ''), getLocale())} />;
  if (error.code === 'offline') return <p>{m.knowledge_file_cut_off()}</p>;
  if (error.code === 'not-here') return <p>{m.knowledge_file_not_here()}</p>;
  return <p>{(reasons[String(why)] ?? (() => wordRefusal(error)))()}</p>;
}

function WrongColumns({ found, expected }: { found: string; expected: Column[] }) {
  const needed = expected.filter(({ isOptional }) => !isOptional).map(({ name }) => name);
  const more = expected.filter(({ isOptional }) => isOptional).map(({ name }) => name);
  return (
    <>
      <p>{found ? m.knowledge_columns_found({ found }) : m.knowledge_columns_none()}</p>
      <p>
        {m.knowledge_columns_expected({ expected: needed.join(', ') })} {more.length > 0 && m.knowledge_columns_more({ names: more.join(', ') })}{' '}
        {m.knowledge_columns_next()}
      </p>
      <div className="columns-example">
        <table>
          <caption className="small soft">{m.knowledge_columns_example()}</caption>
          <thead>
            <tr>
              {expected.map(({ name }) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              {expected.map(({ name, kind }) => (
                <td key={name} lang="nl">
                  {examples[kind] ?? '…'}
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
    </>
  );
}
