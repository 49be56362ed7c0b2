-- Files that must not lie in a chat: one link opens one of them once. Only the hash of its secret is kept.
create table page_links (
    token_hash text not null primary key,
    person_id text not null references people (id),
    chat text not null,
    needed_right text not null,
    recipe text not null,
    expires_at bigint not null
);

create index page_links_person on page_links (person_id);
