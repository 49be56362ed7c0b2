create table meeting_series (
    id text not null primary key,
    organization_id text not null references organizations (id),
    pair_id text not null references pairs (id),
    proposed_by text not null,
    state text not null,
    first_on text not null,
    until_on text not null,
    every_weeks bigint not null,
    clock text not null,
    zone text not null,
    minutes bigint not null,
    place text,
    version bigint not null
);
create index meeting_series_pair on meeting_series (pair_id, state);

create table series_skips (
    series_id text not null references meeting_series (id),
    organization_id text not null references organizations (id),
    occurs_on text not null,
    primary key (series_id, occurs_on)
);
