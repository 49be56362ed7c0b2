-- What is changed or taken back later, what belongs to one album, and what was an answer to what.
alter table request_words add column edited_at bigint;
alter table request_words add column withdrawn_at bigint;
alter table request_words add column album text;
alter table request_words add column reply_chat text;
alter table request_words add column reply_message bigint;
