-- Colleagues whom somebody wants asked right after their own mentor: only those who have agreed are.
create table helpers (
    author_id text not null references people (id),
    person_id text not null references people (id),
    organization_id text not null references organizations (id),
    state text not null,
    since bigint not null,
    primary key (author_id, person_id)
);

create index helpers_person on helpers (person_id);
