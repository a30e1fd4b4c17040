import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, ListBox, ListBoxItem } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { AskDialog } from '../../ui/ask-dialog.tsx';
import { ChooseOne } from '../../ui/choose-one.tsx';
import { sectionVersionsQuery } from '../../ui/queries.ts';
import type { PlanSection } from '../../ui/records.ts';
import { SwitchView } from '../../ui/switch-view.tsx';
import { dateAndTime } from '../../ui/time.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { groupVersions, textBefore } from './group-versions.ts';
import { ShowDifferences } from './show-differences.tsx';
import { wordSection } from './word-section.ts';

/** Every text this section had, by who wrote at one sitting, and what changed from one to the next. An old text can stand again, as a new version. */
export function CompareVersions({
  trajectoryId,
  section,
  onRestore,
  onClose,
}: {
  trajectoryId: string;
  section: PlanSection;
  onRestore: ((version: number) => void) | null;
  onClose: () => void;
}) {
  const { data: versions, error } = useQuery(sectionVersionsQuery(trajectoryId, section.section));
  const [chosen, setChosen] = useState(section.version);
  const [view, setView] = useState<'changes' | 'text'>('changes');
  const shown = versions?.find(({ version }) => version === chosen) ?? versions?.[0];
  const stretches = groupVersions(versions ?? []);
  const stretch = shown && stretches.find((one) => one.versions.includes(shown));
  const before = shown && textBefore(stretches, shown.version);
  return (
    <AskDialog title={m.plan_staff_versions_title({ section: wordSection(section.section) })} onClose={onClose} wide>
      <RefusedNote error={error} />
      {!versions && !error && <Waiting />}
      {shown && stretch && (
        <div className="versions">
          <ListBox
            className="version-list"
            aria-label={m.plan_staff_versions()}
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[stretch.last.version]}
            onSelectionChange={(keys) => {
              if (keys !== 'all') setChosen(Number([...keys][0]));
            }}
          >
            {stretches.map(({ last, versions: [, ...earlier] }) => (
              <ListBoxItem key={last.version} id={last.version} textValue={m.plan_staff_version({ version: last.version })}>
                <strong>{m.plan_staff_version({ version: last.version })}</strong>
                <span className="small">
                  {last.writtenBy ?? m.plan_staff_written_by_koers()}, {dateAndTime(last.writtenAt)}
                </span>
                {earlier.length > 0 && <span className="small soft">{m.plan_ed_versions_between({ count: earlier.length })}</span>}
              </ListBoxItem>
            ))}
          </ListBox>
          <div className="stack">
            {stretch.versions.length > 1 && (
              <ChooseOne
                label={m.plan_ed_versions_moment()}
                placeholder={m.plan_staff_version({ version: shown.version })}
                options={stretch.versions.map(({ version, writtenAt }) => ({
                  id: String(version),
                  text: `${m.plan_staff_version({ version })}, ${dateAndTime(writtenAt)}`,
                }))}
                chosen={String(shown.version)}
                onChoose={(version) => setChosen(Number(version))}
              />
            )}
            {before && (
              <SwitchView
                label={m.plan_staff_view_label()}
                options={[
                  { id: 'changes', text: m.plan_staff_view_changes({ version: before.version }) },
                  { id: 'text', text: m.plan_staff_view_text() },
                ]}
                chosen={view}
                onChoose={setView}
              />
            )}
            {before && view === 'changes' ? (
              <ShowDifferences before={before.text} after={shown.text} />
            ) : (
              <p className="plan-text" dir="auto">
                {shown.text}
              </p>
            )}
            {onRestore && shown.version !== section.version && (
              <>
                <Button className="button" onPress={() => onRestore(shown.version)}>
                  {m.plan_ed_restore({ version: shown.version })}
                </Button>
                <p className="soft small">{m.plan_ed_restore_what()}</p>
              </>
            )}
          </div>
        </div>
      )}
    </AskDialog>
  );
}
