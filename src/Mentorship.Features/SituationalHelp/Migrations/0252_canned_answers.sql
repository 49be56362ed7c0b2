-- What a mentor answers again and again, for themselves alone.
create table canned_answers (
    id text not null primary key,
    person_id text not null,
    words text not null,
    made_at bigint not null
);

create index canned_answers_person on canned_answers (person_id, made_at);
