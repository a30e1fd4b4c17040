import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, ListBox, ListBoxItem } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { AskDialog } from '../../ui/ask-dialog.tsx';
import { sectionVersionsQuery } from '../../ui/queries.ts';
import type { PlanSection } from '../../ui/records.ts';
import { SwitchView } from '../../ui/switch-view.tsx';
import { dateAndTime } from '../../ui/time.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { ShowDifferences } from './show-differences.tsx';
import { wordSection } from './word-section.ts';

/** Every text this section had, and what changed from one to the next. An old text can stand again, as a new version. */
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
  const before = shown && versions?.find(({ version }) => version < shown.version);
  return (
    <AskDialog title={m.plan_staff_versions_title({ section: wordSection(section.section) })} onClose={onClose} wide>
      <RefusedNote error={error} />
      {!versions && !error && <Waiting />}
      {versions && shown && (
        <div className="versions">
          <ListBox
            className="version-list"
            aria-label={m.plan_staff_versions()}
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[shown.version]}
            onSelectionChange={(keys) => {
              if (keys !== 'all') setChosen(Number([...keys][0]));
            }}
          >
            {versions.map(({ version, writtenBy, writtenAt }) => (
              <ListBoxItem key={version} id={version} textValue={m.plan_staff_version({ version })}>
                <strong>{m.plan_staff_version({ version })}</strong>
                <span className="small">
                  {writtenBy ?? m.plan_staff_written_by_koers()}, {dateAndTime(writtenAt)}
                </span>
              </ListBoxItem>
            ))}
          </ListBox>
          <div className="stack">
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
