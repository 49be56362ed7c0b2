-- Read as answer_search('"урок" OR "шум"'): a virtual table may be called like a function, and in the other store it is one.
create virtual table answer_search using fts5 (id unindexed, words, tokenize = 'trigram');
insert into answer_search (answer_search, rank) values ('secure-delete', 1);

create trigger bank_answers_published after update on bank_answers when new.state = 'Published' begin
    delete from answer_search where id = new.id;
    insert into answer_search (id, words) values (new.id, new.search);
end;

create trigger bank_answers_hidden after update on bank_answers when new.state <> 'Published' begin
    delete from answer_search where id = new.id;
end;

create trigger bank_answers_deleted after delete on bank_answers begin
    delete from answer_search where id = old.id;
end;
