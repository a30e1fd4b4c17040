-- What the screening leaves behind beside its signals.

-- Messages that the model could not look at. A person is asked to (signal `unchecked`); the model looks again when it is back.
create table unscreened (
  organisation_id uuid not null,
  message_id uuid not null,
  conversation_id uuid not null,
  trajectory_id uuid not null,
  -- A message on which the model fails again and again stays with the person.
  attempts integer not null default 0,
  at timestamptz not null default now(),
  primary key (organisation_id, message_id),
  foreign key (organisation_id, message_id) references message (organisation_id, id) on delete cascade
);
create index unscreened_oldest on unscreened (organisation_id, at);
create index unscreened_conversation on unscreened (organisation_id, conversation_id);

-- Weak hints: what came near to a signal in a message that raised none. They add up over days and are forgotten after two weeks.
create table hint (
  organisation_id uuid not null,
  message_id uuid not null,
  trajectory_id uuid not null,
  kind text not null,
  -- How near, 0 to 1.
  share real not null check (share between 0 and 1),
  at timestamptz not null default now(),
  primary key (organisation_id, message_id, kind),
  foreign key (organisation_id, message_id) references message (organisation_id, id) on delete cascade
);
create index hint_trajectory on hint (organisation_id, trajectory_id, at);

do $$
declare name text;
begin
  foreach name in array array['unscreened', 'hint'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy system_own_organisation on %I to koers_system using (organisation_id = koers_organisation()) with check (organisation_id = koers_organisation())', name);
    execute format('grant select, insert, update, delete on %I to koers_system', name);
    -- Written with the client's own message; no person reads what did not become a signal.
    execute format('create policy write_own on %I for insert to koers_person with check (
      organisation_id = koers_organisation() and koers_role() = ''client'' and koers_takes_part(organisation_id, trajectory_id))', name);
    execute format('grant insert on %I to koers_person', name);
  end loop;
end $$;
-- The next message is weighed together with the earlier ones, in the client's own transaction.
grant select, delete on hint to koers_person;
create policy weigh_own on hint for select to koers_person using (
  organisation_id = koers_organisation() and koers_role() = 'client' and koers_takes_part(organisation_id, trajectory_id));
create policy forget_own on hint for delete to koers_person using (
  organisation_id = koers_organisation() and koers_role() = 'client' and koers_takes_part(organisation_id, trajectory_id));
