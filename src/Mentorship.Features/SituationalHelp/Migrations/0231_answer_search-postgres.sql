-- Read as answer_search('"урок" OR "шум"'): the parts in quotes are beginnings of words here.
create index answer_search_words on bank_answers using gin (to_tsvector('russian', search)) where state = 'Published';

create function answer_search(query text) returns table (id text, rank double precision) language sql stable as $$
    select a.id, -ts_rank(to_tsvector('russian', a.search), wanted)::double precision
    from bank_answers a, to_tsquery('russian', replace(replace(query, '" OR "', ':* | '), '"', '') || ':*') wanted
    where a.state = 'Published' and to_tsvector('russian', a.search) @@ wanted
$$;
