-- Which message of a chat carries somebody's message: for replies, changes and withdrawals. It holds no words.
create table copies (
    chat text not null,
    message_id bigint not null,
    origin_chat text not null,
    origin_message bigint not null,
    about text,
    slot text,
    made_at bigint not null,
    primary key (chat, message_id)
);
create index copies_origin on copies (origin_chat, origin_message);
create index copies_made on copies (made_at);
