import { useMemo, useState } from 'react';
import { Button, Label, Radio, RadioGroup } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { AskDialog } from '../../ui/ask-dialog.tsx';
import type { PlanSection } from '../../ui/records.ts';
import { joinItems } from './join-answer.ts';
import { plainText } from './place-sentences.ts';
import type { Writing } from './save-writing.ts';
import { type Choice, piecesOf, settledText } from './settle-texts.ts';
import { sameItems, type Writ, writsOf } from './written-items.ts';

/** Two people wrote in the same sentence. Both texts are here, place by place, none is lost, and a person chooses: one, or both. */
export function SettleVersions({
  mine,
  theirs,
  onSettle,
  onClose,
}: {
  mine: Writing;
  theirs: PlanSection;
  onSettle: (text: string, items: Writ[]) => void;
  onClose: () => void;
}) {
  const pieces = useMemo(
    () => piecesOf(mine.base.text, theirs.text, plainText(mine.text), [...theirs.sentences, ...mine.base.sentences]),
    [mine.base, mine.text, theirs],
  );
  const places = pieces.filter((piece) => piece.kind === 'differs');
  const [choices, setChoices] = useState<(Choice | null)[]>(() => places.map(({ proposed }) => proposed));
  const [base, there] = [writsOf(mine.base.items), writsOf(theirs.items)];
  const itemsDiffer = !sameItems(there, mine.items) && !sameItems(base, there);
  const [itemsOf, setItemsOf] = useState<'mine' | 'theirs'>('mine');
  const isOpen = choices.some((choice) => choice === null);
  let place = -1;
  return (
    <AskDialog title={m.plan_staff_settle_title({ version: theirs.version })} onClose={onClose} wide>
      <p>{m.plan_ed_settle_what()}</p>
      <div className="settle">
        {pieces.map((piece, number) => {
          if (piece.kind === 'same')
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of two fixed texts do not change places.
              <p key={number} className="plan-text soft" dir="auto">
                {piece.text.trim()}
              </p>
            );
          place++;
          const at = place;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above.
            <div key={number} className="settle-place">
              <ChoosePiece
                number={at + 1}
                theirs={piece.theirs.trim()}
                mine={piece.mine.trim()}
                chosen={choices[at] ?? null}
                onChoose={(choice) => setChoices(choices.map((other, i) => (i === at ? choice : other)))}
              />
            </div>
          );
        })}
      </div>
      {itemsDiffer && (
        <RadioGroup className="field radios" value={itemsOf} onChange={(value) => setItemsOf(value as 'mine' | 'theirs')}>
          <Label className="label">{m.plan_ed_settle_items()}</Label>
          {(['theirs', 'mine'] as const).map((whose) => (
            <Radio key={whose} value={whose} className="radio">
              <span className="radio-dot" aria-hidden="true" />
              <span>
                <strong>{whose === 'mine' ? m.plan_staff_settle_mine() : m.plan_staff_settle_theirs({ version: theirs.version })}</strong>
                <span className="small">
                  {(whose === 'mine' ? mine.items : there).map(({ text, when }) => (when ? `${text} (${when})` : text)).join(' · ')}
                </span>
              </span>
            </Radio>
          ))}
        </RadioGroup>
      )}
      <div className="row">
        <Button
          className="button primary"
          isDisabled={isOpen}
          onPress={() => onSettle(settledText(pieces, choices), itemsDiffer && itemsOf === 'theirs' ? there : joinItems(base, there, mine.items))}
        >
          {m.plan_ed_settle_save()}
        </Button>
        <Button className="button" onPress={onClose}>
          {m.plan_staff_settle_go_on()}
        </Button>
      </div>
      {isOpen && <p className="soft small">{m.plan_ed_settle_open()}</p>}
    </AskDialog>
  );
}

function ChoosePiece({
  number,
  theirs,
  mine,
  chosen,
  onChoose,
}: {
  number: number;
  theirs: string;
  mine: string;
  chosen: Choice | null;
  onChoose: (choice: Choice) => void;
}) {
  const options: [Choice, string, string][] = [
    ['theirs', m.plan_ed_settle_theirs(), theirs],
    ['mine', m.plan_staff_settle_mine(), mine],
    ...(theirs && mine ? ([['both', m.plan_ed_settle_both(), '']] as [Choice, string, string][]) : []),
  ];
  return (
    <RadioGroup className="field radios" value={chosen} onChange={(value) => onChoose(value as Choice)}>
      <Label className="label small">{m.plan_ed_settle_place({ number })}</Label>
      {options.map(([choice, word, text]) => (
        <Radio key={choice} value={choice} className="radio">
          <span className="radio-dot" aria-hidden="true" />
          <span>
            <strong>{word}</strong>
            {choice !== 'both' && (
              <span className="small plan-text" dir="auto">
                {text || m.plan_ed_settle_nothing()}
              </span>
            )}
          </span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
