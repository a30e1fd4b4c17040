-- What a long conversation keeps at hand of its older turns, so that a turn reads as much after two hundred messages as after sixty.
-- The messages stay where they are; this can be thrown away and made again from them.
create table conversation_summary (
  organisation_id uuid not null,
  conversation_id uuid not null,
  trajectory_id uuid not null,
  -- Messages up to this number are in it.
  up_to_seq bigint not null,
  -- The client's own statements, with the message each was said in. Sealed by the store.
  lines jsonb not null,
  -- What Koers said, as hashes of sentences: nothing is said twice in a conversation.
  said text not null default '',
  -- The same, summed up by a model where one is configured: each line with the messages it rests on.
  told jsonb not null default '[]',
  -- How often a model could not sum it up; the client's own statements stand then.
  failures integer not null default 0,
  updated_at timestamptz not null default now(),
  primary key (organisation_id, conversation_id),
  foreign key (organisation_id, conversation_id) references conversation (organisation_id, id) on delete cascade,
  foreign key (organisation_id, trajectory_id) references trajectory (organisation_id, id)
);

alter table conversation_summary enable row level security;
alter table conversation_summary force row level security;
create policy system_own_organisation on conversation_summary to koers_system
  using (organisation_id = koers_organisation()) with check (organisation_id = koers_organisation());
grant select, insert, update, delete on conversation_summary to koers_system;
-- Whoever reads the messages may read it; it is made in the client's turn.
create policy read_own on conversation_summary for select to koers_person using (
  organisation_id = koers_organisation() and koers_takes_part(organisation_id, trajectory_id));
create policy write_own on conversation_summary for insert to koers_person with check (
  organisation_id = koers_organisation() and koers_role() = 'client' and koers_takes_part(organisation_id, trajectory_id));
create policy change_own on conversation_summary for update to koers_person using (
  organisation_id = koers_organisation() and koers_role() = 'client' and koers_takes_part(organisation_id, trajectory_id));
grant select, insert, update on conversation_summary to koers_person;
