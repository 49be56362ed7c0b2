-- Who has asked to be forgotten, and when it will be done; the timer looks here.
create table forgettings (
    person_id text not null primary key references people (id),
    due_at bigint not null
);
