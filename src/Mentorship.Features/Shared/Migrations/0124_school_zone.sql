-- Nobody reads it: a school keeps the hours of its region, a person those of their own zone.
alter table organizations drop column zone;
