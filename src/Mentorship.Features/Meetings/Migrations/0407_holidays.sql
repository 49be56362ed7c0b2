alter table meeting_series add column on_holidays text not null default 'Skip';
