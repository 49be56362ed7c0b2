-- Albums arrive message by message: their parts wait here until the last has come, or until somebody says where they go.
create table album_items (
    chat text not null,
    message_id bigint not null,
    person_id text not null,
    album text not null,
    way text not null,
    about text,
    content text not null,
    came_at bigint not null,
    primary key (chat, message_id)
);
create index album_items_person on album_items (person_id, album);
