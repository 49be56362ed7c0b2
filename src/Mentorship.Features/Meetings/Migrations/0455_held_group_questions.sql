-- The same of meetings of several: who was there is asked in the same message at the end of the quiet hours.
create table held_group_questions (
    group_id text not null references group_meetings (id),
    person_id text not null references people (id),
    organization_id text not null references organizations (id),
    primary key (group_id, person_id)
);
create index held_group_questions_person on held_group_questions (person_id);
