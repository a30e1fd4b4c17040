// One section: what it says, what every sentence rests on, and what this person may do with it now. The buttons follow `may`;
// the server checks the same word and the same version.
import { useCallback, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { AskInWords } from '../../ui/ask-in-words.tsx';
import { useLetterKeys } from '../../ui/letter-keys.ts';
import { NothingHere } from '../../ui/nothing-here.tsx';
import type { Plan, PlanSection, Trajectory } from '../../ui/records.ts';
import { ShowKeys } from '../../ui/show-keys.tsx';
import { longDate } from '../../ui/time.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { type SectionDeed, useChangeSection } from './change-section.ts';
import { CommentOnSection } from './comment-on-section.tsx';
import { CompareVersions } from './compare-versions.tsx';
import { ReadDisagreements } from './read-disagreements.tsx';
import { ReadItems } from './read-items.tsx';
import { ReadSentences } from './read-sentences.tsx';
import { useWriting } from './save-writing.ts';
import { SettleVersions } from './settle-versions.tsx';
import { wordSection, wordStatus } from './word-section.ts';
import { WriteSection } from './write-section.tsx';

/** Characters that a reason or a disagreement may have. */
const longestWords = 2000;

const isFinished = ({ status }: PlanSection): boolean => status === 'approved' || status === 'final';

export function ReviewSection({ trajectory, plan, section }: { trajectory: Trajectory; plan: Plan; section: PlanSection }) {
  const name = trajectory.clientName ?? m.client_hidden();
  const writing = useWriting(trajectory.id, section);
  const [panel, setPanel] = useState<'versions' | 'return' | 'otherwise' | 'settle' | 'keys' | null>(null);
  const [isCommenting, setCommenting] = useState(false);
  const [isOpened, setOpened] = useState(false);
  const [sentence, setSentence] = useState<string | null>(null);
  const goTo = useRef<(sentence: number) => void>(() => undefined);
  const change = useChangeSection(trajectory.id, section.section);
  const may = (word: PlanSection['may'][number]) => section.may.includes(word);
  // What was approved opens to read: a slip of the hand must not undo a yes.
  const isWriting = may('plan:edit') && (!isFinished(section) || isOpened || writing.isUnsaved());
  useLetterKeys({ '?': () => setPanel('keys') });
  const onSentence = useCallback((text: string | null, go: (sentence: number) => void) => {
    setSentence(text);
    goTo.current = go;
  }, []);

  /** What is on screen is saved first. Where another's text came with it, it has to be read before anything rests on it. */
  const does = async (deed: (version: number) => SectionDeed, then?: () => void) => {
    if (!(await writing.save())) return;
    const { base, state } = writing.now;
    if (state.is === 'saved' && state.beside && base.version !== section.version) return;
    change.mutate(deed(base.version), { onSuccess: () => then?.() });
  };
  const { base, state } = writing.now;
  const hasText = section.sentences.length > 0 || section.items.length > 0;
  const mayDisagree = hasText && plan.may.includes('plan:disagree') && !section.disagreements.some(({ isMine, isOfThisText }) => isMine && isOfThisText);
  const about = base.sentences.findIndex(({ text }) => text === sentence);

  return (
    <article className="review-section">
      <header>
        <div>
          <h2>{wordSection(section.section)}</h2>
          <p className={`section-status ${section.status}`}>{wordStatus(section.status, name)}</p>
        </div>
        <div className="row">
          {isWriting && (
            <Button className="button small quiet keys-button" onPress={() => setPanel('keys')}>
              {m.staff_keys_title()}
            </Button>
          )}
          {base.version > 0 && (
            <Button className="button small quiet" onPress={() => setPanel('versions')}>
              {m.plan_staff_version({ version: base.version })}
            </Button>
          )}
        </div>
      </header>
      {section.use === 'unused' && <p className="note">{m.plan_ed_unused()}</p>}
      {section.returnReason && !isFinished(section) && (
        <p className="note warn" dir="auto">
          <strong>{m.plan_staff_returned_because()}</strong> {section.returnReason}
        </p>
      )}
      {section.acceptedAt && <p className="soft small">{m.plan_staff_accepted_on({ name, date: longDate(section.acceptedAt) })}</p>}
      <ReadDisagreements
        disagreements={section.disagreements}
        onTakeBack={plan.may.includes('plan:disagree') ? () => change.mutate({ do: 'agree' }) : undefined}
      />

      {section.status === 'empty' && (
        <NothingHere title={m.plan_staff_empty()}>
          <p>{m.plan_staff_empty_next({ name })}</p>
        </NothingHere>
      )}
      {isWriting ? (
        <WriteSection
          trajectory={trajectory}
          writing={writing}
          onSettle={() => setPanel('settle')}
          onComment={() => setCommenting(true)}
          onKeys={() => setPanel('keys')}
          onSentence={onSentence}
        />
      ) : (
        <>
          {section.sentences.length > 0 && <ReadSentences section={section} trajectory={trajectory} />}
          <ReadItems trajectoryId={trajectory.id} section={section} />
        </>
      )}
      <div className="section-deeds">
        {may('plan:approve') && (
          <Button className="button primary" isDisabled={change.isPending} onPress={() => does((version) => ({ do: 'approve', version }))}>
            {m.plan_staff_approve({ version: base.version })}
          </Button>
        )}
        {may('plan:return') && (
          <Button className="button" isDisabled={change.isPending} onPress={() => setPanel('return')}>
            {m.plan_staff_return()}
          </Button>
        )}
        {may('plan:submit') && (
          <Button className="button primary" isDisabled={change.isPending} onPress={() => does(() => ({ do: 'submit' }))}>
            {m.plan_staff_submit()}
          </Button>
        )}
        {may('plan:edit') && !isWriting && (
          <Button className="button" isDisabled={change.isPending} onPress={() => setOpened(true)}>
            {m.plan_staff_edit()}
          </Button>
        )}
        {may('plan:draft') && (
          <Button
            className={section.status === 'empty' ? 'button primary' : 'button'}
            isDisabled={change.isPending}
            onPress={() => does(() => ({ do: 'draft' }))}
          >
            {section.sentences.length > 0 ? m.plan_staff_draft_again() : m.plan_staff_draft()}
          </Button>
        )}
        {mayDisagree && (
          <Button className="button quiet" isDisabled={change.isPending} onPress={() => setPanel('otherwise')}>
            {m.plan_c_otherwise_say()}
          </Button>
        )}
      </div>
      {may('plan:draft') && section.sentences.some(({ origin }) => origin !== 'machine') && <p className="soft small">{m.plan_staff_draft_keeps()}</p>}
      {isFinished(section) && may('plan:edit') && <p className="soft small">{m.plan_staff_edit_voids()}</p>}
      {change.isPending && change.variables.do === 'draft' && <Waiting what={m.plan_staff_drafting({ name })} />}
      {panel !== 'return' && panel !== 'otherwise' && <RefusedNote error={change.error} />}
      <CommentOnSection
        trajectoryId={trajectory.id}
        section={section.section}
        mayComment={plan.may.includes('plan:comment')}
        sentence={sentence && about !== -1 ? { index: about, text: sentence } : null}
        isWriting={isCommenting}
        setWriting={setCommenting}
        onGoTo={(place) => goTo.current(place)}
      />

      {panel === 'settle' && state.is === 'overtaken' && (
        <SettleVersions
          mine={writing.now}
          theirs={state.theirs}
          onSettle={(text, items) => {
            writing.settle(text, items);
            setPanel(null);
          }}
          onClose={() => setPanel(null)}
        />
      )}
      {panel === 'return' && (
        <AskInWords
          title={m.plan_staff_return_title()}
          label={m.plan_staff_return_reason()}
          hint={m.plan_staff_return_hint({ name })}
          deed={m.plan_staff_return()}
          most={longestWords}
          isSending={change.isPending}
          error={change.error}
          onSay={(reason) =>
            does(
              (version) => ({ do: 'return', version, reason }),
              () => setPanel(null),
            )
          }
          onClose={() => {
            change.reset();
            setPanel(null);
          }}
        />
      )}
      {panel === 'otherwise' && (
        <AskInWords
          title={m.plan_ed_otherwise_title()}
          label={m.plan_c_otherwise_label()}
          hint={m.plan_ed_otherwise_hint({ name })}
          deed={m.plan_c_otherwise_send()}
          most={longestWords}
          isSending={change.isPending}
          error={change.error}
          onSay={(text) =>
            does(
              (version) => ({ do: 'disagreement', version, text }),
              () => setPanel(null),
            )
          }
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
          onRestore={
            may('plan:edit')
              ? (to) =>
                  does(
                    (version) => ({ do: 'restore', version, to }),
                    () => setPanel(null),
                  )
              : null
          }
          onClose={() => setPanel(null)}
        />
      )}
      {panel === 'keys' && <ShowKeys keys={keys()} onClose={() => setPanel(null)} />}
    </article>
  );
}

const keys = (): [string, string][] => [
  ['Alt + ↓ ↑', m.plan_ed_key_move()],
  ['Ctrl + Enter', m.plan_ed_keep()],
  ['Ctrl + Shift + Enter', m.plan_ed_change()],
  ['Alt + Delete', m.plan_ed_reject()],
  ['Alt + B', m.plan_ed_key_evidence()],
  ['Esc', m.plan_ed_key_back()],
  ['Alt + O', m.plan_ed_comment_add()],
  ['Ctrl + S', m.plan_ed_key_save()],
  ['Ctrl + Z', m.plan_ed_key_undo()],
  ['Ctrl + /', m.staff_keys_title()],
];
