create table attendance_marks (
    meeting_id text not null references meetings (id),
    person_id text not null references people (id),
    organization_id text not null references organizations (id),
    was_held bigint not null,
    marked_at bigint not null,
    primary key (meeting_id, person_id)
);
