-- Answers that help others as well: words come with the consent of both who talked and go when either takes it back.
create table bank_answers (
    id text not null primary key,
    organization_id text not null references organizations (id),
    request_id text not null references help_requests (id),
    number bigint not null,
    author_id text not null,
    holder_id text not null,
    direction text,
    state text not null,
    title text not null,
    words text not null,
    search text not null,
    helped bigint not null,
    reviewer_id text,
    since bigint not null,
    unique (request_id)
);
create index bank_answers_school on bank_answers (organization_id, state);

-- Questions to which the bank had nothing to say; how many, never which.
create table answer_misses (
    organization_id text not null references organizations (id),
    day text not null,
    misses bigint not null,
    primary key (organization_id, day)
);
