-- local_time and zone say when a meeting is; starts_at and ends_at follow from them, for searching.
create table meetings (
    id text not null primary key,
    organization_id text not null references organizations (id),
    pair_id text not null references pairs (id),
    series_id text,
    occurs_on text,
    mentor_id text not null references people (id),
    mentee_id text not null references people (id),
    proposed_by text,
    local_time text not null,
    zone text not null,
    minutes bigint not null,
    starts_at bigint not null,
    ends_at bigint not null,
    moved_from bigint,
    confirmed_at bigint,
    place text,
    agenda text,
    state text not null,
    state_before text,
    cancelled_at bigint,
    cancelled_by text,
    mentee_word text not null,
    moves bigint not null,
    sequence bigint not null,
    outcome text,
    next_step text,
    is_important bigint not null,
    version bigint not null
);
create unique index meetings_occurrence on meetings (series_id, occurs_on) where series_id is not null;
create index meetings_pair on meetings (pair_id, starts_at);
create index meetings_mentor on meetings (mentor_id, ends_at);
create index meetings_mentee on meetings (mentee_id, ends_at);
