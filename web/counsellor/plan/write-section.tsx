// A section open to write in: the text in the editor, beside it what the sentence rests on and what to make of it, under it its goals or
// actions. Everything is saved while it is written; everything can be done from the keyboard.
import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useEffect, useId, useRef, useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { planEvidenceQuery } from '../../ui/queries.ts';
import type { Trajectory } from '../../ui/records.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { EditItems } from './edit-items.tsx';
import { useJudgeSentence, type Verdict } from './judge-sentence.ts';
import type { Sentences } from './mark-sentences.ts';
import { waitsForLook } from './place-sentences.ts';
import { hasItems, type SavedWriting } from './save-writing.ts';
import { SentenceBeside } from './sentence-beside.tsx';
import { TellSaved } from './tell-saved.tsx';
import { wordOrigin } from './word-section.ts';
import type { SentenceDeed, TextHandle } from './write-text.tsx';

const WriteText = lazy(() => import('./write-text.tsx'));

export function WriteSection({
  trajectory,
  writing,
  onSettle,
  onComment,
  onKeys,
  onSentence,
}: {
  trajectory: Trajectory;
  writing: SavedWriting;
  onSettle: () => void;
  onComment: () => void;
  onKeys: () => void;
  /** Tells which sentence the cursor is in, and how to get to another. */
  onSentence: (text: string | null, goTo: (sentence: number) => void) => void;
}) {
  const { base, items, state } = writing.now;
  const name = trajectory.clientName ?? m.client_hidden();
  const { data: evidence, error } = useQuery(planEvidenceQuery(trajectory.id));
  const [sentences, setSentences] = useState<Sentences>({ placed: [], chosen: 0 });
  const [isChanging, setChanging] = useState(false);
  const handle = useRef<TextHandle>(null);
  const hint = useId();
  const judge = useJudgeSentence(trajectory.id, writing);
  const goTo = useCallback((sentence: number) => handle.current?.goTo(sentence), []);
  const sentence = sentences.placed[sentences.chosen];
  useEffect(() => onSentence(sentence?.text ?? null, goTo), [sentence?.text, onSentence, goTo]);
  useShowPlace(goTo);

  const give = (verdict: Verdict) =>
    judge.mutate(verdict, {
      onSuccess: () => {
        setChanging(false);
        // On to the next that nobody looked at.
        if (verdict.verdict === 'keep') {
          const next = sentences.placed.findIndex((one, i) => i > sentences.chosen && waitsForLook(one));
          if (next !== -1) goTo(next);
        }
      },
    });
  const onDeed = (deed: SentenceDeed) => {
    if (deed === 'save') void writing.save();
    else if (deed === 'keys') onKeys();
    else if (deed === 'comment') onComment();
    else if (deed === 'evidence') document.getElementById('evidence')?.focus();
    else if (sentence?.origin !== 'machine' || judge.isPending) return;
    else if (deed === 'change') setChanging(true);
    else if (deed === 'reject' || waitsForLook(sentence)) give({ verdict: deed, sentence });
  };

  return (
    <>
      <TellSaved state={state} onAgain={() => void writing.save()} onSettle={onSettle} />
      <div className="sentences-and-evidence">
        <div className="stack write-here">
          <Suspense fallback={<Waiting />}>
            <WriteText
              writing={writing}
              label={m.plan_staff_text_label()}
              describedBy={hint}
              wordOrigin={(origin) => wordOrigin(origin, name)}
              onSentences={setSentences}
              onDeed={onDeed}
              onReady={(ready) => {
                handle.current = ready;
              }}
            />
          </Suspense>
          <p className="soft small" id={hint}>
            {m.plan_staff_text_hint()}
          </p>
          {hasItems(base) && <EditItems trajectoryId={trajectory.id} section={base} items={items} onChange={(next) => writing.write({ items: next })} />}
        </div>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape leads back to the sentence from everything in here. */}
        <div
          onKeyDown={(event) => {
            if (event.key === 'Escape' && !event.defaultPrevented) goTo(sentences.chosen);
          }}
        >
          <SentenceBeside
            sentences={sentences}
            evidence={evidence}
            error={error}
            trajectory={trajectory}
            isChanging={isChanging}
            setChanging={setChanging}
            judging={{
              isBusy: judge.isPending,
              error: judge.error,
              onKeep: () => sentence && give({ verdict: 'keep', sentence }),
              onChange: (text) => sentence && give({ verdict: 'change', sentence, text }),
              onReject: () => sentence && give({ verdict: 'reject', sentence }),
            }}
            onGoTo={goTo}
          />
        </div>
      </div>
    </>
  );
}

/** Whoever comes from the list of what is missing stands before it at once. */
function useShowPlace(goTo: (sentence: number) => void): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (!hash) return;
    const sentence = /^sentence-(\d+)$/.exec(hash)?.[1];
    // The editor may still be on its way.
    const timer = setTimeout(() => {
      if (sentence) goTo(Number(sentence));
      else document.getElementById(hash)?.scrollIntoView({ block: 'center' });
    }, 300);
    return () => clearTimeout(timer);
  }, [hash, goTo]);
}
