-- Who has taken a meeting or a rhythm into a calendar: they get another file when it changes.
create table calendar_files (
    subject text not null,
    person_id text not null references people (id),
    organization_id text not null references organizations (id),
    taken_at bigint not null,
    primary key (subject, person_id)
);

-- One address for a person. Only its hash is kept: it can be changed and switched off, but not shown again.
create table calendar_feeds (
    person_id text not null primary key references people (id),
    token_hash text not null unique,
    created_at bigint not null,
    content_hash text,
    changed_at bigint not null
);
