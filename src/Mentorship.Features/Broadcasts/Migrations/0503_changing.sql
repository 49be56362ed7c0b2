-- What was sent may be corrected or withdrawn: revision counts how often, new_words wait for the author's last word.
alter table broadcasts add column revision bigint not null default 0;
alter table broadcasts add column new_words text not null default '';

-- Which revision a recipient has, what is being done to their copy, and how often that was tried.
alter table broadcast_recipients add column revision bigint not null default 0;
alter table broadcast_recipients add column change text not null default '';
alter table broadcast_recipients add column tries bigint not null default 0;
