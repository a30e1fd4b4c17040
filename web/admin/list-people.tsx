import './admin.css';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Cell, Row, type SortDescriptor, Table, TableBody, TableHeader } from 'react-aria-components';
import { roles } from '../../server/people/roles.ts';
import { m } from '../paraglide/messages.js';
import { read } from '../ui/api.ts';
import { NothingHere } from '../ui/nothing-here.tsx';
import type { ListedPerson, Role } from '../ui/records.ts';
import { ExportRegistrations } from './export-registrations.tsx';
import { SetFourEyes } from './set-four-eyes.tsx';
import { SeeDataRequests } from './see-data-requests.tsx';
import { SetLogo } from './set-logo.tsx';
import { SortedColumn } from '../ui/sorted-column.tsx';
import { SwitchView } from '../ui/switch-view.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { RefusedNote } from '../ui/went-wrong.tsx';

const everyoneQuery = queryOptions({ queryKey: ['people', 'everyone'], queryFn: () => read<ListedPerson[]>('/api/people') });

const words: Record<Role, () => string> = {
  client: () => m.admin_role_client(),
  counsellor: () => m.admin_role_counsellor(),
  supervisor: () => m.admin_role_supervisor(),
  admin: () => m.admin_role_admin(),
};

/** Who is in this organisation, and as what. */
export function ListPeople() {
  const { data, error } = useQuery(everyoneQuery);
  const [role, setRole] = useState<Role | 'all'>('all');
  const [sort, setSort] = useState<SortDescriptor>({ column: 'role', direction: 'ascending' });
  const textOf = (person: ListedPerson) => (sort.column === 'role' ? `${roles.indexOf(person.role)} ${person.name}` : person.name);
  const way = sort.direction === 'descending' ? -1 : 1;
  const shown = (data ?? []).filter((person) => role === 'all' || person.role === role).sort((a, b) => way * textOf(a).localeCompare(textOf(b)));
  return (
    <div className="page">
      <header className="page-head">
        <h1>{m.admin_people_title()}</h1>
        <SwitchView
          label={m.admin_people_view()}
          options={[{ id: 'all' as const, text: m.admin_people_all() }, ...roles.map((id) => ({ id, text: words[id]() }))]}
          chosen={role}
          onChoose={setRole}
        />
      </header>
      <p className="note">{m.admin_reads_nothing()}</p>
      <SeeDataRequests />
      <RefusedNote error={error} />
      {!data && !error && <Waiting />}
      {data && shown.length === 0 && (
        <NothingHere title={m.admin_people_none()}>
          <p>{m.admin_people_none_next()}</p>
        </NothingHere>
      )}
      {shown.length > 0 && (
        <div className="table-frame people">
          <Table className="table" aria-label={m.admin_people_title()} sortDescriptor={sort} onSortChange={setSort}>
            <TableHeader>
              <SortedColumn id="name" isRowHeader>
                {m.admin_column_name()}
              </SortedColumn>
              <SortedColumn id="role">{m.admin_column_role()}</SortedColumn>
            </TableHeader>
            <TableBody items={shown}>
              {(person) => (
                <Row id={person.id} textValue={person.name}>
                  <Cell className="main-cell">{person.name}</Cell>
                  <Cell>{words[person.role]()}</Cell>
                </Row>
              )}
            </TableBody>
          </Table>
        </div>
      )}
      <section className="stack centre-settings" aria-labelledby="centre-settings">
        <h2 id="centre-settings">{m.admin_settings()}</h2>
        <SetFourEyes />
        <SetLogo />
        <ExportRegistrations />
      </section>
    </div>
  );
}
