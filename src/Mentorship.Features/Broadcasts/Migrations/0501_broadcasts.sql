-- organization_id is null where a municipality announces to its schools; voice is the role in which the author speaks.
create table broadcasts (
    id text not null primary key,
    number bigint not null,
    author_id text not null references people (id),
    organization_id text references organizations (id),
    municipality_id text references municipalities (id),
    voice text not null,
    category text not null,
    audience text not null,
    state text not null,
    words text not null,
    link_label text not null,
    link_url text not null,
    has_mark bigint not null,
    send_at bigint,
    created_at bigint not null,
    ended_at bigint,
    shown_at bigint not null,
    version bigint not null
);
create index broadcasts_author on broadcasts (author_id, state);
create index broadcasts_review on broadcasts (organization_id, state);

-- The frozen list of those for whom an announcement is, and at the same time its queue.
create table broadcast_recipients (
    broadcast_id text not null references broadcasts (id),
    person_id text not null references people (id),
    organization_id text references organizations (id),
    state text not null,
    attempt bigint not null,
    due_at bigint not null,
    sent_at bigint,
    read_at bigint,
    primary key (broadcast_id, person_id)
);
create index broadcast_recipients_queue on broadcast_recipients (broadcast_id, state, due_at);
create index broadcast_recipients_person on broadcast_recipients (person_id);

create table broadcast_refusals (
    person_id text not null references people (id),
    category text not null,
    refused_at bigint not null,
    primary key (person_id, category)
);
