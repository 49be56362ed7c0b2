-- How often a head was asked about other days, or has answered: a button of an earlier question decides nothing any more.
alter table broadcasts add column days_asked bigint not null default 0;
