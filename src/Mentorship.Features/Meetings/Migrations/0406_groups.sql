-- Meetings of several: who gathers them, and a row for each who is invited.
create table group_meetings (
    id text not null primary key,
    organization_id text not null references organizations (id),
    organizer_id text not null references people (id),
    local_time text not null,
    zone text not null,
    minutes bigint not null,
    starts_at bigint not null,
    ends_at bigint not null,
    place text,
    agenda text,
    state text not null,
    state_before text,
    cancelled_at bigint,
    agreed_at bigint not null,
    moves bigint not null,
    sequence bigint not null,
    version bigint not null
);
create index group_meetings_organizer on group_meetings (organizer_id, ends_at);

create table group_guests (
    group_id text not null references group_meetings (id),
    person_id text not null references people (id),
    organization_id text not null references organizations (id),
    word text not null,
    was_there bigint,
    says_was_there bigint,
    primary key (group_id, person_id)
);
create index group_guests_person on group_guests (person_id);
