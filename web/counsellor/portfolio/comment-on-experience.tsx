import { useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { type Experience, type PortfolioFile, useChangePortfolio } from '../../ui/portfolio/portfolio-query.ts';
import { ReadExperience } from '../../ui/portfolio/read-experience.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { WriteShortText } from '../../ui/write-short-text.tsx';

/** A story of the client, and room to say something beside it. The client reads what is said. */
export function CommentOnExperience({ trajectoryId, experience, files }: { trajectoryId: string; experience: Experience; files: readonly PortfolioFile[] }) {
  const [isWriting, setIsWriting] = useState(false);
  const change = useChangePortfolio(trajectoryId);
  const { id, title, may } = experience;
  return (
    <ReadExperience
      trajectoryId={trajectoryId}
      experience={experience}
      files={files}
      onTakeBack={(commentId) => change.mutate({ method: 'DELETE', door: `/comments/${commentId}` })}
    >
      {isWriting ? (
        <WriteShortText
          label={m.portfolio_comment()}
          hint={m.portfolio_comment_hint()}
          most={2000}
          rows={3}
          keepWord={m.portfolio_keep()}
          isBusy={change.isPending}
          error={change.error}
          onKeep={(text) => change.mutate({ method: 'POST', door: `/experiences/${id}/comments`, body: { text } }, { onSuccess: () => setIsWriting(false) })}
          onClose={() => setIsWriting(false)}
        />
      ) : (
        <>
          {may.includes('portfolio:comment') && (
            <button type="button" className="button small" aria-label={m.portfolio_comment_named({ title })} onClick={() => setIsWriting(true)}>
              {m.portfolio_comment_add()}
            </button>
          )}
          <RefusedNote error={change.error} />
        </>
      )}
    </ReadExperience>
  );
}
