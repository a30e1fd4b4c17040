-- What a client thinks of a reply: helpful or not, and why, in closed words. No free text: whoever has something to say says it in the
-- conversation, where it is read and screened. It judges Koers; counsellors see it with the conversation, supervisors where they audit.
create table reply_feedback (
  organisation_id uuid not null,
  message_id uuid not null,
  conversation_id uuid not null,
  trajectory_id uuid not null,
  verdict text not null check (verdict in ('up', 'down')),
  reason text check (reason in ('not-meant', 'unanswered', 'too-hard', 'repeats', 'pushes', 'wrong')),
  at timestamptz not null default now(),
  primary key (organisation_id, message_id),
  foreign key (organisation_id, message_id) references message (organisation_id, id) on delete cascade,
  foreign key (organisation_id, conversation_id) references conversation (organisation_id, id)
);
create index reply_feedback_conversation on reply_feedback (organisation_id, conversation_id);

alter table reply_feedback enable row level security;
alter table reply_feedback force row level security;
create policy system_own_organisation on reply_feedback to koers_system
  using (organisation_id = koers_organisation()) with check (organisation_id = koers_organisation());
grant select, insert, update, delete on reply_feedback to koers_system, koers_person;
create policy read_own on reply_feedback for select to koers_person using (
  organisation_id = koers_organisation() and (koers_takes_part(organisation_id, trajectory_id) or koers_audits(organisation_id, conversation_id)));
create policy give_own on reply_feedback for insert to koers_person with check (
  organisation_id = koers_organisation() and koers_role() = 'client' and koers_takes_part(organisation_id, trajectory_id));
create policy change_own on reply_feedback for update to koers_person
  using (organisation_id = koers_organisation() and koers_role() = 'client' and koers_takes_part(organisation_id, trajectory_id))
  with check (organisation_id = koers_organisation());
create policy take_back_own on reply_feedback for delete to koers_person using (
  organisation_id = koers_organisation() and koers_role() = 'client' and koers_takes_part(organisation_id, trajectory_id));
