-- Whether a meeting was held comes up in somebody's quiet hours: what waits for their end is asked there in one message.
create table held_questions (
    meeting_id text not null references meetings (id),
    person_id text not null references people (id),
    organization_id text not null references organizations (id),
    primary key (meeting_id, person_id)
);
create index held_questions_person on held_questions (person_id);
