import { m } from '../../paraglide/messages.js';
import { portfolioPath, type PortfolioFile } from './portfolio-query.ts';
import { wordKind, wordScan, wordSize } from './word-portfolio.ts';

/** A file as a link to save it, with what it is and whether it was scanned. The name is somebody's text: it stays within its own direction. */
export function FileLine({ trajectoryId, file }: { trajectoryId: string; file: PortfolioFile }) {
  const { id, name, about, type, size, scan } = file;
  const facts = `${wordKind(type)} · ${wordSize(size)} · ${wordScan(scan)}`;
  return (
    <div className="file-line">
      {scan === 'infected' ? (
        <bdi className="file-name">{name}</bdi>
      ) : (
        <a className="file-name" href={portfolioPath(trajectoryId, `/files/${id}`)} download aria-label={m.portfolio_save_file({ name })}>
          <bdi>{name}</bdi>
        </a>
      )}
      {about && <p>{about}</p>}
      <p className="soft small">{facts}</p>
    </div>
  );
}
