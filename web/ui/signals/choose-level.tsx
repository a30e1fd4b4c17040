import { Label, Radio, RadioGroup } from 'react-aria-components';
import { crisisSituations } from '../../../server/signals/signal.ts';
import { m } from '../../paraglide/messages.js';
import { ChooseOne } from '../choose-one.tsx';
import type { CrisisSituation, SignalLevel } from '../records.ts';
import { wordLevel, wordSituation } from './word-signal.ts';

type Props<Level extends SignalLevel> = {
  label: string;
  levels: readonly Level[];
  level: Level;
  onLevel: (level: Level) => void;
  situation: CrisisSituation;
  onSituation: (situation: CrisisSituation) => void;
  /** What a crisis does, said before it is chosen for good. */
  holds: string;
};

/** How pressing a signal is, and in a crisis what kind, since the fixed answers go by that. */
export function ChooseLevel<Level extends SignalLevel>({ label, levels, level, onLevel, situation, onSituation, holds }: Props<Level>) {
  return (
    <>
      <RadioGroup className="field radios" value={level} onChange={(value) => onLevel(value as Level)}>
        <Label className="label">{label}</Label>
        {levels.map((each) => (
          <Radio key={each} value={each} className="radio">
            <span className="radio-dot" aria-hidden="true" />
            <strong>{wordLevel(each)}</strong>
          </Radio>
        ))}
      </RadioGroup>
      {level === 'crisis' && (
        <>
          <ChooseOne
            label={m.signal_mark_situation()}
            placeholder={m.signal_mark_choose()}
            options={crisisSituations.map((id) => ({ id, text: wordSituation(id) }))}
            chosen={situation}
            onChoose={onSituation}
          />
          <p className="note warn">{holds}</p>
        </>
      )}
    </>
  );
}
