-- What a holder tells the next one and nobody else; gone once it has been handed on.
create table request_notes (
    request_id text not null references help_requests (id),
    writer_id text not null,
    organization_id text not null,
    words text not null,
    written_at bigint not null,
    primary key (request_id, writer_id)
);
