// One section: what it says, what every sentence rests on, and what this person may do with it now. The buttons follow `may`;
// the server checks the same word and the same version.
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { Refused } from '../../ui/api.ts';
import { NothingHere } from '../../ui/nothing-here.tsx';
import type { PlanSection, SectionVersion, Trajectory } from '../../ui/records.ts';
import { longDate } from '../../ui/time.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { useChangeSection } from './change-section.ts';
import { CompareVersions } from './compare-versions.tsx';
import { EditSection, hasItems } from './edit-section.tsx';
import { useWriting, type Writing } from './keep-writing.ts';
import { ReadItems } from './read-items.tsx';
import { ReadSentences } from './read-sentences.tsx';
import { ReturnSection } from './return-section.tsx';
import { SettleVersions } from './settle-versions.tsx';
import { wordSection, wordStatus } from './word-section.ts';

export function ReviewSection({ trajectory, section }: { trajectory: Trajectory; section: PlanSection }) {
  const name = trajectory.clientName ?? m.client_hidden();
  const [writing, write] = useWriting(trajectory.id, section.section);
  const [panel, setPanel] = useState<'versions' | 'return' | 'settle' | null>(null);
  const change = useChangeSection(trajectory.id, section.section);
  const may = (word: PlanSection['may'][number]) => section.may.includes(word);
  const startWriting = (text = section.text) => write({ version: section.version, text, items: section.items ?? [] });

  const save = (mine: Writing, version = mine.version) =>
    change.mutate(
      { do: 'edit', version, text: mine.text, ...(hasItems(section) ? { items: mine.items.filter(({ text }) => text.trim() !== '') } : {}) },
      {
        onSuccess: () => {
          write(null);
          setPanel(null);
        },
        onError: (error) => {
          if (error instanceof Refused && error.code === 'stale-version') setPanel('settle');
        },
      },
    );
  const isStale = change.error instanceof Refused && change.error.code === 'stale-version' && panel === 'settle';

  return (
    <article className="review-section">
      <header>
        <div>
          <h2>{wordSection(section.section)}</h2>
          <p className={`section-status ${section.status}`}>{wordStatus(section.status, name)}</p>
        </div>
        {section.version > 0 && (
          <Button className="button small quiet" onPress={() => setPanel('versions')}>
            {m.plan_staff_version({ version: section.version })}
          </Button>
        )}
      </header>
      {section.returnReason && section.status !== 'approved' && section.status !== 'final' && (
        <p className="note warn" dir="auto">
          <strong>{m.plan_staff_returned_because()}</strong> {section.returnReason}
        </p>
      )}
      {section.acceptedAt && <p className="soft small">{m.plan_staff_accepted_on({ name, date: longDate(section.acceptedAt) })}</p>}

      {writing ? (
        <EditSection section={section} writing={writing} isSaving={change.isPending} onWrite={write} onSave={() => save(writing)} onStop={() => write(null)} />
      ) : (
        <>
          {section.sentences.length > 0 ? (
            <ReadSentences section={section} trajectory={trajectory} />
          ) : (
            <NothingHere title={m.plan_staff_empty()}>
              <p>{m.plan_staff_empty_next({ name })}</p>
            </NothingHere>
          )}
          <ReadItems items={section.items ?? []} />
          <div className="section-deeds">
            {may('plan:approve') && (
              <Button className="button primary" isDisabled={change.isPending} onPress={() => change.mutate({ do: 'approve', version: section.version })}>
                {m.plan_staff_approve({ version: section.version })}
              </Button>
            )}
            {may('plan:return') && (
              <Button className="button" isDisabled={change.isPending} onPress={() => setPanel('return')}>
                {m.plan_staff_return()}
              </Button>
            )}
            {may('plan:submit') && (
              <Button className="button primary" isDisabled={change.isPending} onPress={() => change.mutate({ do: 'submit' })}>
                {m.plan_staff_submit()}
              </Button>
            )}
            {may('plan:edit') && (
              <Button className="button" isDisabled={change.isPending} onPress={() => startWriting()}>
                {section.sentences.length > 0 ? m.plan_staff_edit() : m.plan_staff_write()}
              </Button>
            )}
            {may('plan:draft') && (
              <Button
                className={section.status === 'empty' ? 'button primary' : 'button'}
                isDisabled={change.isPending}
                onPress={() => change.mutate({ do: 'draft' })}
              >
                {section.sentences.length > 0 ? m.plan_staff_draft_again() : m.plan_staff_draft()}
              </Button>
            )}
          </div>
          {may('plan:draft') && section.sentences.some(({ origin }) => origin !== 'machine') && <p className="soft small">{m.plan_staff_draft_keeps()}</p>}
          {(section.status === 'approved' || section.status === 'final') && may('plan:edit') && <p className="soft small">{m.plan_staff_edit_voids()}</p>}
        </>
      )}
      {change.isPending && change.variables.do === 'draft' && <Waiting what={m.plan_staff_drafting({ name })} />}
      {!isStale && panel !== 'return' && <RefusedNote error={change.error} />}

      {panel === 'settle' && writing && (
        <SettleVersions
          mine={writing}
          theirs={section}
          isSaving={change.isPending}
          error={isStale ? null : change.error}
          onKeepMine={() => save(writing, section.version)}
          onTakeTheirs={() => {
            write(null);
            change.reset();
            setPanel(null);
          }}
          onGoOn={() => {
            write({ ...writing, version: section.version });
            change.reset();
            setPanel(null);
          }}
        />
      )}
      {panel === 'return' && (
        <ReturnSection
          name={name}
          isSending={change.isPending}
          error={change.error}
          onReturn={(reason) => change.mutate({ do: 'return', version: section.version, reason }, { onSuccess: () => setPanel(null) })}
          onClose={() => {
            change.reset();
            setPanel(null);
          }}
        />
      )}
      {panel === 'versions' && (
        <CompareVersions
          trajectoryId={trajectory.id}
          section={section}
          onTake={
            may('plan:edit') && !writing
              ? (version: SectionVersion) => {
                  startWriting(version.text);
                  setPanel(null);
                }
              : null
          }
          onClose={() => setPanel(null)}
        />
      )}
    </article>
  );
}
