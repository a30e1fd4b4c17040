import { m } from '../../paraglide/messages.js';
import { Refused } from '../../ui/api.ts';
import { wordRefusal } from '../../ui/word-refusal.ts';

const megabyte = 1024 * 1024;
const reasons: Record<string, () => string> = {
  'unknown-format': () => m.knowledge_file_unknown(),
  'not-readable': () => m.knowledge_file_unreadable(),
  encrypted: () => m.knowledge_file_encrypted(),
  'no-text': () => m.knowledge_file_no_text(),
  'took-too-long': () => m.knowledge_file_slow(),
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
  if (why === 'wrong-columns') return <WrongColumns found={columnsOf(found)} expected={columnsOf(expected)} />;
  return <p>{(error.code === 'offline' ? m.knowledge_file_cut_off : (reasons[String(why)] ?? (() => wordRefusal(error))))()}</p>;
}

const columnsOf = (names: string | number | undefined) =>
  String(names ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);

function WrongColumns({ found, expected }: { found: string[]; expected: string[] }) {
  return (
    <>
      <p>{found.length > 0 ? m.knowledge_columns_found({ found: found.join(', ') }) : m.knowledge_columns_none()}</p>
      <p>{m.knowledge_columns_expected({ expected: expected.join(', ') })}</p>
      <table className="columns-example">
        <caption className="small soft">{m.knowledge_columns_example()}</caption>
        <thead>
          <tr>
            {expected.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {expected.map((name, place) => (
              <td key={name} lang="nl">
                {place === 0 ? 'Hoe vraag ik verlof aan?' : 'Vraag het twee weken vooraf aan je leidinggevende.'}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </>
  );
}
