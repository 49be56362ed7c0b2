-- Weekdays (0 is Sunday) with what belongs to them, as «1=09:00-12:00,14:00-17:00;2=...» and «1=1,2,3;2=...»; null where the person
-- has said nothing.
create table person_hours (
    person_id text not null references people (id),
    organization_id text not null references organizations (id),
    hours text,
    lessons text,
    primary key (person_id, organization_id)
);

-- A pause of a person in all their schools; without an end until they come back.
create table absences (
    id text not null primary key,
    person_id text not null references people (id),
    from_at bigint not null,
    until_at bigint
);
create index absences_person on absences (person_id);

-- On one date, or on weekdays (0 is Sunday, separated by commas) of every week.
create table duties (
    id text not null primary key,
    person_id text not null references people (id),
    organization_id text not null references organizations (id),
    on_date text,
    weekdays text not null,
    hours text not null,
    is_given bigint not null
);
create index duties_school on duties (organization_id, person_id);
