-- Where the new words stand: written, with the head, or nowhere.
alter table broadcasts add column correction text not null default 'None';
update broadcasts set correction = 'Written' where new_words <> '';
create index broadcasts_corrections on broadcasts (organization_id, number) where correction = 'Review';
