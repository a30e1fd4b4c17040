import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Button, Form, Label, Radio, RadioGroup, TextArea, TextField } from 'react-aria-components';
import { m } from '../paraglide/messages.js';
import { put } from '../ui/api.ts';
import { Icon } from '../ui/icons.tsx';
import { useLetterKeys } from '../ui/letter-keys.ts';
import type { EvaluationDetail, Rescore, Score } from '../ui/records.ts';
import { dateAndTime } from '../ui/time.ts';
import { RefusedNote } from '../ui/went-wrong.tsx';
import { ShowScore } from './show-score.tsx';
import { explainScore } from './explain-score.ts';
import { scoreWords, wordCriterion } from './word-evaluation.ts';

const noteLimit = 2000;

/** One criterion: the machine's score with the words that show it, and a person's own score beside it. */
export function RescoreCriterion({
  evaluation,
  score,
  isCurrent,
  onOpen,
  onShow,
  onSaved,
}: {
  evaluation: EvaluationDetail;
  score: Score;
  isCurrent: boolean;
  onOpen: () => void;
  onShow: () => void;
  onSaved: () => void;
}) {
  const head = useRef<HTMLLIElement>(null);
  const wasCurrent = useRef(isCurrent);
  useEffect(() => {
    // Not when the page opens: then the reader begins at the top.
    if (isCurrent && !wasCurrent.current) head.current?.scrollIntoView({ block: 'nearest' });
    wasCurrent.current = isCurrent;
  }, [isCurrent]);
  const own = evaluation.rescores.filter(({ criterion }) => criterion === score.criterion);
  const last = own.at(-1);
  return (
    <li ref={head} className="criterion" data-current={isCurrent || undefined}>
      <Button className="criterion-head" aria-expanded={isCurrent} onPress={onOpen}>
        <span className="criterion-name">{wordCriterion(score.criterion)}</span>
        {score.score === null ? <span className="soft small">{m.supervisor_machine_none()}</span> : <ShowScore score={score.score} />}
        {last && (
          <span className="own-score small">
            <Icon name="check" />
            {m.supervisor_person_score({ score: last.score })}
          </span>
        )}
      </Button>
      {isCurrent && (
        <div className="criterion-inside">
          <p>{explainScore(score.explanation)}</p>
          {score.quote && (
            <div className="criterion-quote">
              <blockquote className="signal-quote" dir="auto">
                {score.quote.text}
              </blockquote>
              <Button className="as-link small" onPress={onShow}>
                {m.supervisor_show_quote()}
              </Button>
            </div>
          )}
          {own.map((rescore) => (
            <p key={`${rescore.byName}${rescore.at}`} className="small soft" dir="auto">
              {m.supervisor_scored_on({ name: rescore.byName, score: rescore.score, when: dateAndTime(rescore.at) })}
              {rescore.note && ` ${rescore.note}`}
            </p>
          ))}
          {evaluation.may.includes('evaluation:rescore') && (
            <OwnScore evaluationId={evaluation.id} criterion={score.criterion} last={last} onShow={onShow} onSaved={onSaved} />
          )}
        </div>
      )}
    </li>
  );
}

function OwnScore({
  evaluationId,
  criterion,
  last,
  onShow,
  onSaved,
}: {
  evaluationId: string;
  criterion: string;
  last: Rescore | undefined;
  onShow: () => void;
  onSaved: () => void;
}) {
  const queries = useQueryClient();
  const [chosen, setChosen] = useState<number | null>(last?.score ?? null);
  const [note, setNote] = useState(last?.note ?? '');
  const saving = useMutation({
    mutationFn: () => put(`/api/evaluations/${encodeURIComponent(evaluationId)}/scores`, { criterion, score: chosen, note: note.trim() }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['evaluations'] });
      onSaved();
    },
  });
  const save = () => {
    if (chosen !== null && !saving.isPending) saving.mutate();
  };
  useLetterKeys({ ...Object.fromEntries(scoreWords.map(([score]) => [String(score), () => setChosen(score)])), b: save, c: onShow });
  return (
    <Form
      className="own"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <RadioGroup
        className="field own-scale"
        orientation="horizontal"
        value={chosen === null ? null : String(chosen)}
        onChange={(value) => setChosen(Number(value))}
      >
        <Label className="label">{m.supervisor_own_score()}</Label>
        <div className="own-scale-steps">
          {scoreWords.map(([score, words]) => (
            <Radio key={score} value={String(score)} className="own-step">
              <strong>{score}</strong>
              <span>{words()}</span>
            </Radio>
          ))}
        </div>
      </RadioGroup>
      <TextField className="field wide-field" value={note} onChange={setNote} maxLength={noteLimit}>
        <Label className="label">{m.supervisor_note()}</Label>
        <TextArea rows={2} dir="auto" />
      </TextField>
      <RefusedNote error={saving.error} />
      <Button type="submit" className="button primary small" isDisabled={chosen === null || saving.isPending}>
        {saving.isPending ? m.staff_saving() : m.supervisor_save()}
      </Button>
    </Form>
  );
}
