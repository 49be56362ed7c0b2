-- The same announcement in other languages, by locale.
alter table broadcasts add column other_words text not null default '';

-- In which language a person wants announcements, where it is not that of the settings.
create table broadcast_languages (
    person_id text not null primary key references people (id),
    locale text not null
);
