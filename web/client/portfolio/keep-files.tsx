import { useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { FileLine } from '../../ui/portfolio/file-line.tsx';
import { type Portfolio, type PortfolioFile, useChangePortfolio } from '../../ui/portfolio/portfolio-query.ts';
import { wordWhy } from '../../ui/portfolio/word-portfolio.ts';
import { WriteShortText } from '../../ui/write-short-text.tsx';
import { useShowCare } from '../reach/care-here.tsx';
import { SendFile } from './send-file.tsx';
import { ThrowAway } from './throw-away.tsx';

/** Papers and photos that show something: send, say what they are, throw away. Who can see them is said before anything is sent. */
export function KeepFiles({ trajectoryId, portfolio, name }: { trajectoryId: string; portfolio: Portfolio; name: string }) {
  const { files, limits, canKeepFiles, scansFiles, may } = portfolio;
  return (
    <div className="stack wide">
      <p className="soft">{m.portfolio_files_what({ name })}</p>
      <p className="soft small">{scansFiles ? m.portfolio_scans() : m.portfolio_scans_not()}</p>
      {!canKeepFiles ? (
        <p className="note">{m.portfolio_no_files_here()}</p>
      ) : (
        may.includes('portfolio:write') && <SendFile trajectoryId={trajectoryId} limits={limits} isFull={files.length >= limits.files} />
      )}
      {files.length === 0 && <p className="soft">{m.portfolio_no_files()}</p>}
      <ul className="plain-list cards">
        {files.map((file) => (
          <li key={file.id} className="card stack">
            <FileLine trajectoryId={trajectoryId} file={file} />
            <Describe trajectoryId={trajectoryId} file={file} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Describe({ trajectoryId, file }: { trajectoryId: string; file: PortfolioFile }) {
  const [isWriting, setIsWriting] = useState(false);
  const change = useChangePortfolio(trajectoryId, useShowCare());
  const { id, name, about, may } = file;
  const { error } = change;
  if (isWriting)
    return (
      <>
        <WriteShortText
          label={m.portfolio_about()}
          hint={m.portfolio_about_hint()}
          start={about}
          most={300}
          keepWord={m.portfolio_keep()}
          isBusy={change.isPending}
          error={null}
          onKeep={(text) => change.mutate({ method: 'PATCH', door: `/files/${id}`, body: { about: text } }, { onSuccess: () => setIsWriting(false) })}
          onClose={() => setIsWriting(false)}
        />
        {error && (
          <p className="note warn" role="alert">
            {wordWhy(error)}
          </p>
        )}
      </>
    );
  return (
    <div className="row">
      {may.includes('portfolio:write') && (
        <button
          type="button"
          className="button small"
          aria-label={about ? m.portfolio_about_change_named({ name }) : m.portfolio_about_add_named({ name })}
          onClick={() => setIsWriting(true)}
        >
          {about ? m.portfolio_about_change() : m.portfolio_about_add()}
        </button>
      )}
      {may.includes('portfolio:throw-away') && (
        <ThrowAway
          trajectoryId={trajectoryId}
          door={`/files/${id}`}
          label={m.portfolio_throw_away_named({ title: name })}
          sure={m.portfolio_throw_file_sure()}
        />
      )}
    </div>
  );
}
