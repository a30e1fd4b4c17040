-- Complaints: filed by a client, handled by a supervisor who had no part in the guidance, each step on record (docs/decisions/0016).

-- In working days. No rule that we know sets a term for centres; see server/complaints/deadline.ts for where the defaults come from.
alter table organisation
  add column complaint_acknowledge_days integer not null default 5 check (complaint_acknowledge_days between 1 and 20),
  add column complaint_answer_days integer not null default 15 check (complaint_answer_days between 2 and 60);
grant update (complaint_acknowledge_days, complaint_answer_days) on organisation to koers_person;

create table complaint (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  trajectory_id uuid not null,
  client_id uuid not null,
  about text not null check (about in ('assistant', 'reply', 'counsellor', 'organisation', 'privacy')),
  -- The reply that it is about. No key: the complaint outlives the conversation.
  message_id uuid,
  text text not null,
  status text not null default 'received' check (status in ('received', 'acknowledged', 'looking', 'answered', 'closed', 'withdrawn')),
  handler_id uuid,
  filed_at timestamptz not null default now(),
  acknowledge_by timestamptz not null,
  answer_by timestamptz not null,
  acknowledged_at timestamptz,
  answered_at timestamptz,
  closed_at timestamptz,
  reopened_at timestamptz,
  answer text,
  -- What the client says of the answer.
  helped text check (helped in ('yes', 'partly', 'no')),
  helped_words text,
  -- For the handler and who answers for quality; the closed list is in server/complaints/complaint.ts.
  learned text[] not null default '{}',
  learned_words text,
  -- Only from then on does who guides see that there is a complaint.
  shared_at timestamptz,
  shared_question text,
  response text,
  responded_by uuid,
  responded_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, trajectory_id) references trajectory (organisation_id, id) on delete cascade,
  foreign key (organisation_id, client_id) references person (organisation_id, id) on delete cascade,
  foreign key (organisation_id, handler_id) references person (organisation_id, id)
);
create index complaint_open on complaint (organisation_id, answer_by) where status not in ('closed', 'withdrawn');
create index complaint_trajectory on complaint (organisation_id, trajectory_id);

create table complaint_step (
  organisation_id uuid not null,
  id bigint generated always as identity,
  complaint_id uuid not null,
  action text not null,
  by_id uuid,
  by_role text not null,
  at timestamptz not null default now(),
  from_status text,
  to_status text not null,
  -- Why somebody took it who had a part in the guidance; why the client takes it up again.
  words text,
  primary key (organisation_id, id),
  foreign key (organisation_id, complaint_id) references complaint (organisation_id, id) on delete cascade
);
create index complaint_steps on complaint_step (organisation_id, complaint_id, id);

-- Which conversations may be read for it. One row for each that the client named, kept when they take it back.
create table complaint_permission (
  organisation_id uuid not null,
  complaint_id uuid not null,
  conversation_id uuid not null,
  given_at timestamptz not null default now(),
  ended_at timestamptz,
  primary key (organisation_id, complaint_id, conversation_id),
  foreign key (organisation_id, complaint_id) references complaint (organisation_id, id) on delete cascade,
  foreign key (organisation_id, conversation_id) references conversation (organisation_id, id) on delete cascade
);

-- Whom was told what, so that nobody is told twice, whatever runs twice.
create table complaint_told (
  organisation_id uuid not null,
  complaint_id uuid not null,
  what text not null,
  round integer not null default 0,
  at timestamptz not null default now(),
  primary key (organisation_id, complaint_id, what, round),
  foreign key (organisation_id, complaint_id) references complaint (organisation_id, id) on delete cascade
);

do $$
declare name text;
begin
  foreach name in array array['complaint', 'complaint_step', 'complaint_permission', 'complaint_told'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy system_own_organisation on %I to koers_system using (organisation_id = koers_organisation()) with check (organisation_id = koers_organisation())', name);
    execute format('grant select, insert, update, delete on %I to koers_system', name);
  end loop;
end $$;

-- Whether this supervisor had a part in a trajectory: whoever decided, rated or changed something there. Reading alone is none, nor is handling a complaint.
create function koers_had_part(organisation uuid, person uuid, trajectory uuid) returns boolean language sql stable as $$
  select exists (select 1 from trajectory t where t.organisation_id = organisation and t.id = trajectory and person in (t.counsellor_id, t.stand_in_id, t.client_id))
    or exists (select 1 from trail l where l.organisation_id = organisation and l.trajectory_id = trajectory and l.person_id = person
      and l.action not like '%:read' and l.action not like 'complaint:%')
    or exists (select 1 from rescore r join conversation c on c.organisation_id = r.organisation_id and c.id = r.conversation_id
      where r.organisation_id = organisation and c.trajectory_id = trajectory and r.scored_by = person) $$;

-- A client sees and files their own; a supervisor sees those of the house; who guides sees one only after it was shared with them.
grant select, insert, update on complaint to koers_person;
create policy read_complaint on complaint for select to koers_person using (
  organisation_id = koers_organisation() and (
    (koers_role() = 'client' and client_id = koers_person_id())
    or koers_role() = 'supervisor'
    or (koers_role() = 'counsellor' and shared_at is not null and koers_takes_part(organisation_id, trajectory_id))));
create policy file_own on complaint for insert to koers_person with check (
  organisation_id = koers_organisation() and koers_role() = 'client' and client_id = koers_person_id() and status = 'received' and handler_id is null
  and answer is null and shared_at is null and exists (
    select 1 from trajectory t where t.organisation_id = complaint.organisation_id and t.id = complaint.trajectory_id and t.client_id = koers_person_id()));
create policy change_complaint on complaint for update to koers_person
  using (organisation_id = koers_organisation() and (
    (koers_role() = 'client' and client_id = koers_person_id())
    or koers_role() = 'supervisor'
    or (koers_role() = 'counsellor' and shared_at is not null and koers_takes_part(organisation_id, trajectory_id))))
  with check (organisation_id = koers_organisation());

-- Each changes what is theirs. What the client wrote stays what they wrote; only who handles it answers; who guides adds their view and nothing else.
create function refuse_complaint_change() returns trigger language plpgsql as $$
begin
  if koers_role() not in ('client', 'counsellor', 'supervisor') then return new; end if;
  if (new.text, new.about, new.message_id, new.client_id, new.trajectory_id, new.filed_at) is distinct from (old.text, old.about, old.message_id, old.client_id, old.trajectory_id, old.filed_at) then
    raise exception 'a complaint stays what the client wrote' using errcode = 'insufficient_privilege';
  end if;
  if koers_role() = 'client' and ((new.answer, new.learned, new.learned_words, new.shared_at, new.shared_question, new.response, new.handler_id)
      is distinct from (old.answer, old.learned, old.learned_words, old.shared_at, old.shared_question, old.response, old.handler_id)
    or new.status <> old.status and new.status not in ('withdrawn', 'looking')) then
    raise exception 'this is for who handles the complaint' using errcode = 'insufficient_privilege';
  end if;
  if koers_role() = 'counsellor' and (to_jsonb(new) - '{response,responded_by,responded_at}'::text[]) <> (to_jsonb(old) - '{response,responded_by,responded_at}'::text[]) then
    raise exception 'who guides adds their view' using errcode = 'insufficient_privilege';
  end if;
  if koers_role() = 'supervisor' then
    if (new.helped, new.helped_words, new.response) is distinct from (old.helped, old.helped_words, old.response) then
      raise exception 'what others say is theirs' using errcode = 'insufficient_privilege';
    end if;
    if koers_person_id() is distinct from new.handler_id and koers_person_id() is distinct from old.handler_id then
      raise exception 'only who handles a complaint changes it' using errcode = 'insufficient_privilege';
    end if;
  end if;
  return new;
end $$;
create trigger complaint_keeps_its_hands before update on complaint for each row execute function refuse_complaint_change();

grant select, insert on complaint_step to koers_person;
create policy read_step on complaint_step for select to koers_person using (
  organisation_id = koers_organisation() and koers_role() in ('client', 'supervisor') and exists (
    select 1 from complaint k where k.organisation_id = complaint_step.organisation_id and k.id = complaint_step.complaint_id));
create policy write_step on complaint_step for insert to koers_person with check (
  organisation_id = koers_organisation() and by_id = koers_person_id() and by_role = koers_role() and exists (
    select 1 from complaint k where k.organisation_id = complaint_step.organisation_id and k.id = complaint_step.complaint_id));

grant select, insert, update on complaint_permission to koers_person;
create policy read_permission on complaint_permission for select to koers_person using (
  organisation_id = koers_organisation() and koers_role() in ('client', 'supervisor') and exists (
    select 1 from complaint k where k.organisation_id = complaint_permission.organisation_id and k.id = complaint_permission.complaint_id));
create policy permit_own on complaint_permission for insert to koers_person with check (
  organisation_id = koers_organisation() and koers_role() = 'client' and exists (
    select 1 from complaint k join conversation c on c.organisation_id = k.organisation_id and c.trajectory_id = k.trajectory_id
    where k.organisation_id = complaint_permission.organisation_id and k.id = complaint_permission.complaint_id and k.client_id = koers_person_id()
      and c.id = complaint_permission.conversation_id));
-- The client takes it back; who closes the complaint ends it.
create policy end_permission on complaint_permission for update to koers_person
  using (organisation_id = koers_organisation() and koers_role() in ('client', 'supervisor') and exists (
    select 1 from complaint k where k.organisation_id = complaint_permission.organisation_id and k.id = complaint_permission.complaint_id))
  with check (organisation_id = koers_organisation() and (koers_role() = 'client' or ended_at is not null));

-- A permission that ends closes the conversation again, unless another complaint still opens it. Other reasons stay as they are.
grant delete on audit_item to koers_person;
create policy see_own_complaint on audit_item for select to koers_person using (
  organisation_id = koers_organisation() and koers_role() = 'client' and reason = 'complaint' and koers_takes_part(organisation_id, trajectory_id));
create policy close_complaint on audit_item for delete to koers_person using (
  organisation_id = koers_organisation() and reason = 'complaint'
  and (koers_role() = 'supervisor' or koers_role() = 'client' and koers_takes_part(organisation_id, trajectory_id))
  and not exists (select 1 from complaint_permission p where p.organisation_id = audit_item.organisation_id and p.conversation_id = audit_item.conversation_id and p.ended_at is null));

-- Who guides does not read in the trail that there is a complaint either, before it is shared; the client and who oversees do.
drop policy read_own on trail;
create policy read_own on trail for select to koers_person using (
  organisation_id = koers_organisation() and (
    person_id = koers_person_id()
    or (koers_role() in ('client', 'counsellor') and trajectory_id is not null and koers_takes_part(organisation_id, trajectory_id)
      and (koers_role() = 'client' or object_type <> 'complaint'))
    or koers_role() in ('supervisor', 'admin')));

-- A client knows by name who handles what they wrote.
create policy people_of_my_complaint on person for select to koers_person using (
  organisation_id = koers_organisation() and koers_role() = 'client' and exists (
    select 1 from complaint k where k.organisation_id = person.organisation_id and k.client_id = koers_person_id() and k.handler_id = person.id));

-- What a client writes in a complaint is screened as everything they write.
select koers_widen_written_in('complaint');

-- Whoever hears of a complaint outside the app is led to where complaints are.
alter table alert drop constraint alert_reason_check;
alter table alert add constraint alert_reason_check check (reason in ('raised', 'escalated', 'reminder', 'message', 'test', 'check-in', 'complaint'));
