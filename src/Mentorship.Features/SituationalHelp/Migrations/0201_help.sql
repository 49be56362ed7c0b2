create table request_numbers (
    organization_id text not null primary key references organizations (id),
    value bigint not null
);

create table help_requests (
    id text not null primary key,
    organization_id text not null references organizations (id),
    number bigint not null,
    author_id text not null,
    direction text,
    urgency text not null,
    state text not null,
    holder_id text,
    turn text not null,
    asked_at bigint not null,
    taken_at bigint,
    promised_until bigint,
    quiet_since bigint not null,
    closed_at bigint,
    rating bigint,
    version bigint not null,
    unique (organization_id, number)
);
create index help_requests_holder on help_requests (holder_id, state) where holder_id is not null;
create index help_requests_author on help_requests (author_id, state);

create table request_participants (
    request_id text not null references help_requests (id),
    person_id text not null,
    organization_id text not null,
    part text not null,
    since bigint not null,
    rings_at bigint,
    primary key (request_id, person_id)
);
create index request_participants_person on request_participants (person_id, part);

-- Words live as long as the request does and are wiped a while after it closes; media stay in the channel.
create table request_words (
    id text not null primary key,
    request_id text not null references help_requests (id),
    organization_id text not null,
    speaker_id text not null,
    kind text not null,
    words text not null,
    chat text not null,
    message_id bigint not null,
    seconds bigint,
    said_at bigint not null,
    said_seq bigint not null,
    delivered_at bigint
);
create index request_words_request on request_words (request_id, said_seq);
create index request_words_message on request_words (chat, message_id);

create table parked_words (
    id text not null primary key,
    person_id text not null,
    content text not null,
    parked_at bigint not null
);
create index parked_words_person on parked_words (person_id);

create table request_choices (
    person_id text not null primary key,
    request_id text not null references help_requests (id),
    chosen_at bigint not null
);
