import { m } from '../../paraglide/messages.js';
import { firstName } from '../../ui/first-name.ts';
import { Mark } from '../../ui/icons.tsx';
import { MarkdownLine } from '../../ui/markdown.tsx';
import type { Trajectory } from '../../ui/records.ts';

/** Who Koers is, who reads along, what happens with worries, and that leaving costs nothing. Before the first message, and later on request. */
export function KnowKoers({ trajectory }: { trajectory: Trajectory }) {
  const { counsellorName, responseHours, standInName } = trajectory;
  const name = firstName(counsellorName);
  return (
    <div className="know-koers">
      <Mark />
      <p className="know-koers-opening">{m.talk_first_1({ name })}</p>
      <p>
        <MarkdownLine source={m.talk_first_2({ name })} />
      </p>
      <p>{m.talk_first_3()}</p>
      <p>{m.talk_first_4()}</p>
      {responseHours && (
        <p className="soft">
          {m.person_counsellor({ name: counsellorName })} {m.person_hours({ hours: responseHours })}{' '}
          {standInName && m.person_stand_in({ name, standIn: standInName })}
        </p>
      )}
    </div>
  );
}
