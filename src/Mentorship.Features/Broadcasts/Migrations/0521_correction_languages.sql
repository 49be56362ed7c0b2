-- The language of corrected words that have not been sent, and which translations are still of the words before a correction.
alter table broadcasts add column new_tongue text not null default 'ru';
alter table broadcasts add column outdated text not null default '';
