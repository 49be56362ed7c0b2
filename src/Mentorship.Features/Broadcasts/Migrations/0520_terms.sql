-- The last day on which an announcement is in force, by the calendar of each reader; null for no end.
alter table broadcasts add column valid_to text;
