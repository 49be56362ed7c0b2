-- As it was written: what it means is read anew by each release.
create table school_calendars (
    organization_id text not null primary key references organizations (id),
    yaml text not null,
    loaded_at bigint not null
);
