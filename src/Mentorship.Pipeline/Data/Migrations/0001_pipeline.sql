create table counters (
    name text not null primary key,
    value bigint not null
);
insert into counters (name, value) values ('inbox', 0);

create table settings (
    name text not null primary key,
    value text not null
);

create table inbox (
    seq bigint not null primary key,
    source text not null,
    source_id text not null,
    lane text not null,
    payload text not null,
    attempts bigint not null,
    not_before bigint not null,
    received_at bigint not null,
    done_at bigint,
    unique (source, source_id)
);
create index inbox_waiting on inbox (seq) where done_at is null;
create index inbox_done on inbox (done_at) where done_at is not null;

create table inbox_dead (
    seq bigint not null primary key,
    source text not null,
    lane text not null,
    payload text not null,
    error text not null,
    dead_at bigint not null
);

create table bindings (
    chat text not null primary key,
    person_id text unique,
    locale text not null,
    zone text not null,
    quiet_from text not null,
    quiet_until text not null,
    reachable bigint not null,
    linked_at bigint not null
);

create table bookmarks (
    chat text not null,
    depth bigint not null,
    flow text not null,
    version bigint not null,
    body text not null,
    token text not null,
    actions text not null,
    used_token text,
    used_toast text,
    used_at bigint,
    expires_at bigint not null,
    primary key (chat, depth)
);

create table cards (
    token text not null primary key,
    chat text not null,
    slot text,
    actions text not null,
    expires_at bigint not null,
    used_at bigint,
    used_index bigint,
    used_toast text
);
create index cards_expiry on cards (expires_at);

create table outbox (
    seq bigint not null,
    ordinal bigint not null,
    chat text not null,
    priority bigint not null,
    state text not null,
    due_at bigint not null,
    valid_until bigint,
    about text,
    slot text,
    origin_chat text,
    origin_message bigint,
    organization_id text,
    unsure bigint not null,
    payload text not null,
    message_id bigint,
    sent_at bigint,
    error text,
    primary key (seq, ordinal)
);
create index outbox_waiting on outbox (priority, seq, ordinal) where state in ('new', 'sending', 'unknown');
create index outbox_about on outbox (about) where about is not null;
create index outbox_message on outbox (chat, message_id) where message_id is not null;
create index outbox_sent on outbox (sent_at) where sent_at is not null;

create table slots (
    chat text not null,
    name text not null,
    message_id bigint not null,
    primary key (chat, name)
);

create table pauses (
    chat text not null primary key,
    until bigint not null
);

create table timers (
    id text not null primary key,
    due_at bigint not null,
    lane text not null,
    organization_id text,
    kind text not null,
    payload text not null
);
create index timers_due on timers (due_at);
