-- The key of a reminder names meeting, person, offset and move: no occurrence can ring twice, whatever plans it.
create table reminders (
    id text not null primary key,
    meeting_id text not null references meetings (id),
    organization_id text not null references organizations (id),
    person_id text not null references people (id),
    seconds_before bigint not null,
    asked_for bigint not null,
    due_at bigint not null,
    state text not null,
    closed_at bigint
);
create index reminders_person on reminders (person_id, state, due_at);
create index reminders_meeting on reminders (meeting_id, state);

-- Seconds before a meeting, separated by commas; empty for none at all.
create table reminder_choices (
    person_id text not null primary key references people (id),
    offsets text not null
);
