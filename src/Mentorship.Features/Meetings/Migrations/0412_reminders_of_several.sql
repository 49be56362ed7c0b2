-- A reminder belongs to a meeting of a pair or to one of several, and rings by the same rules. Its key is still the only one of its kind.
create table reminders_of_both (
    id text not null primary key,
    meeting_id text references meetings (id),
    group_id text references group_meetings (id),
    organization_id text not null references organizations (id),
    person_id text not null references people (id),
    seconds_before bigint not null,
    asked_for bigint not null,
    due_at bigint not null,
    state text not null,
    closed_at bigint,
    rung_as text,
    leaves_at bigint,
    check ((meeting_id is null) <> (group_id is null))
);

insert into reminders_of_both (id, meeting_id, organization_id, person_id, seconds_before, asked_for, due_at, state, closed_at, rung_as, leaves_at)
select id, meeting_id, organization_id, person_id, seconds_before, asked_for, due_at, state, closed_at, rung_as, leaves_at from reminders;

drop table reminders;

alter table reminders_of_both rename to reminders;

create index reminders_person on reminders (person_id, state, due_at);

create index reminders_meeting on reminders (meeting_id, state) where meeting_id is not null;

create index reminders_group on reminders (group_id, state) where group_id is not null;

create index reminders_rung on reminders (rung_as) where rung_as is not null;

create index reminders_due on reminders (due_at) where state = 'Planned';

-- Until now a reminder of several was a timer alone, group:ID:remind:PERSON:SECONDS:MOVES, with the person written without dashes.
insert into reminders (id, group_id, organization_id, person_id, seconds_before, asked_for, due_at, state)
select replace(g.id, '-', '') || '/' || replace(p.id, '-', '') || '/' || replace(substr(t.id, 84), ':', '/'), g.id, g.organization_id, p.id,
    cast(substr(t.id, 84, length(t.id) - 84 - length(cast(g.moves as text))) as bigint), 0, t.due_at, 'Planned'
from timers t
join group_meetings g on t.id like 'group:' || g.id || ':remind:%:' || g.moves
join people p on replace(p.id, '-', '') = substr(t.id, 51, 32)
where t.kind = 'meeting.remind-guest';

insert into timers (id, due_at, lane, organization_id, kind, payload)
select 'reminder:' || id, due_at, 'reminders:' || person_id, organization_id, 'meeting.remind',
    '{"Name":"meeting.remind","Body":{"Reminder":"' || id || '"},"OrganizationId":"' || organization_id || '"}'
from reminders where group_id is not null;

delete from timers where kind = 'meeting.remind-guest';
