-- Mentors who answer in the other schools of their municipality as well; without a row nobody is asked elsewhere.
create table bank_mentors (
    person_id text not null primary key references people (id),
    organization_id text not null references organizations (id),
    since bigint not null
);

create index bank_mentors_school on bank_mentors (organization_id);

-- 1: of another school than that of the question.
alter table request_participants add column is_elsewhere bigint not null default 0;
