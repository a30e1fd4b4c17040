// Beside the text: the sentence that the cursor is in, who wrote it, what it rests on, and what to make of it.
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import type { EvidenceText, Trajectory } from '../../ui/records.ts';
import { SwitchView } from '../../ui/switch-view.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { WriteShortText } from '../../ui/write-short-text.tsx';
import { ListSources } from './list-sources.tsx';
import type { Sentences } from './mark-sentences.ts';
import { type Placed, waitsForLook } from './place-sentences.ts';
import { ShowEvidence } from './show-evidence.tsx';
import { wordWriter } from './word-section.ts';

export type Judging = { isBusy: boolean; error: unknown; onKeep: () => void; onChange: (text: string) => void; onReject: () => void };

export function SentenceBeside({
  sentences: { placed, chosen },
  evidence,
  error,
  trajectory,
  isChanging,
  setChanging,
  judging,
  onGoTo,
}: {
  sentences: Sentences;
  evidence: readonly EvidenceText[] | undefined;
  error: unknown;
  trajectory: Trajectory;
  isChanging: boolean;
  setChanging: (on: boolean) => void;
  judging: Judging;
  onGoTo: (sentence: number) => void;
}) {
  const [view, setView] = useState<'sentence' | 'sources'>('sentence');
  const sentence = placed[chosen];
  const waiting = placed.flatMap((one, i) => (waitsForLook(one) ? [i] : []));
  const next = waiting.find((i) => i > chosen) ?? waiting.find((i) => i !== chosen);
  // A section of goals only has nothing to stand beside.
  if (placed.length === 0) return null;
  return (
    <div className="beside-text stack">
      <SwitchView
        label={m.plan_ed_beside()}
        options={[
          { id: 'sentence', text: m.plan_ed_this_sentence() },
          { id: 'sources', text: m.plan_ed_all_sources() },
        ]}
        chosen={view}
        onChoose={setView}
      />
      {view === 'sources' && <ListSources placed={placed} evidence={evidence} error={error} onGoTo={onGoTo} />}
      {view === 'sentence' && sentence && (
        <>
          <WhoseSentence sentence={sentence} trajectory={trajectory} />
          {sentence.origin === 'machine' &&
            (isChanging ? (
              <WriteShortText
                key={sentence.text}
                label={m.plan_ed_change_label()}
                hint={m.plan_ed_change_hint()}
                start={sentence.text}
                most={2000}
                rows={4}
                keepWord={m.plan_ed_change_keep()}
                isBusy={judging.isBusy}
                error={judging.error}
                onKeep={judging.onChange}
                onClose={() => setChanging(false)}
              />
            ) : (
              <div className="row">
                {waitsForLook(sentence) && (
                  <Button className="button small primary" isDisabled={judging.isBusy} onPress={judging.onKeep}>
                    {m.plan_ed_keep()}
                  </Button>
                )}
                <Button className="button small" isDisabled={judging.isBusy} onPress={() => setChanging(true)}>
                  {m.plan_ed_change()}
                </Button>
                <Button className="button small" isDisabled={judging.isBusy} onPress={judging.onReject}>
                  {m.plan_ed_reject()}
                </Button>
              </div>
            ))}
          {!isChanging && sentence.evidenceChanged && !waitsForLook(sentence) && (
            <div className="row">
              <Button className="button small" isDisabled={judging.isBusy} onPress={judging.onKeep}>
                {m.plan_ed_still_right()}
              </Button>
            </div>
          )}
          {!isChanging && <RefusedNote error={judging.error} />}
          <ShowEvidence sentence={sentence} evidence={evidence} error={error} trajectory={trajectory} />
        </>
      )}
      <p className="small soft" role="status">
        {waiting.length > 0
          ? m.plan_ed_to_look_at({ count: waiting.length })
          : placed.some(({ origin }) => origin === 'machine')
            ? m.plan_ed_all_looked_at()
            : ''}
      </p>
      {next !== undefined && (
        <Button className="button small quiet" onPress={() => onGoTo(next)}>
          {m.plan_ed_next_to_look_at()}
        </Button>
      )}
    </div>
  );
}

function WhoseSentence({ sentence, trajectory }: { sentence: Placed; trajectory: Trajectory }) {
  const name = trajectory.clientName ?? m.client_hidden();
  return (
    <div>
      <p className="small">
        <strong>{wordWriter(sentence, name)}</strong>
        {sentence.isPrivate && ` · ${m.plan_ed_private()}`}
      </p>
      <p className="chosen-sentence" dir="auto">
        {sentence.text}
      </p>
    </div>
  );
}
