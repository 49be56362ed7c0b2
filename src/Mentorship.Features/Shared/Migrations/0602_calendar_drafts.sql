-- A calendar that was read and waits for the word to be put in force; one for each school.
create table calendar_drafts (
    organization_id text not null primary key references organizations (id),
    id text not null,
    yaml text not null
);
