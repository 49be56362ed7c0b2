create table municipalities (
    id text not null primary key,
    name text not null
);

create table organizations (
    id text not null primary key,
    municipality_id text not null references municipalities (id),
    name text not null,
    folded_name text not null,
    zone text not null,
    unique (municipality_id, folded_name)
);

-- subjects are words separated by ', '; directions are names of ActivityDirection separated by ','.
-- A person without organization_id belongs to no school: a municipal curator, or a guest who came by themselves.
create table people (
    id text not null primary key,
    organization_id text references organizations (id),
    municipality_id text references municipalities (id),
    number text,
    full_name text not null,
    folded_name text not null,
    display_name text not null,
    post text not null,
    subjects text not null,
    directions text not null,
    teaching_since text,
    hired_on text,
    left_on text,
    state text not null,
    acting_organization_id text references organizations (id),
    version bigint not null
);
create unique index people_number on people (organization_id, number) where number is not null;
create index people_name on people (organization_id, folded_name);

create table role_assignments (
    id text not null primary key,
    person_id text not null references people (id),
    role text not null,
    organization_id text references organizations (id),
    municipality_id text references municipalities (id),
    act_from bigint not null,
    act_to bigint
);
create index role_assignments_person on role_assignments (person_id);
create index role_assignments_scope on role_assignments (organization_id, role);

create table invites (
    id text not null primary key,
    person_id text not null references people (id),
    code_hash text not null unique,
    short_hash text not null unique,
    created_at bigint not null,
    expires_at bigint not null,
    used_at bigint,
    used_by text,
    cancelled_at bigint,
    renewal_asked_at bigint
);
create index invites_person on invites (person_id);

create table wrong_codes (
    chat text not null primary key,
    since bigint not null,
    attempts bigint not null
);

create table applications (
    id text not null primary key,
    person_id text not null references people (id),
    organization_id text not null references organizations (id),
    role text not null,
    state text not null,
    asked_at bigint not null,
    decided_at bigint
);
create unique index applications_open on applications (person_id) where state = 'Open';

create table consents (
    id text not null primary key,
    person_id text not null references people (id),
    purpose text not null,
    document_version bigint not null,
    method text not null,
    given_at bigint not null,
    revoked_at bigint
);
create index consents_person on consents (person_id);

create table pairs (
    id text not null primary key,
    organization_id text not null references organizations (id),
    mentor_id text not null references people (id),
    mentee_id text not null references people (id),
    state text not null,
    closure_reason text,
    version bigint not null,
    created_at bigint not null,
    ended_at bigint
);
create index pairs_mentor on pairs (mentor_id, state);
create index pairs_mentee on pairs (mentee_id, state);
create unique index pairs_one_mentor on pairs (mentee_id) where state = 'Active';
create index pairs_school on pairs (organization_id, state);

create table audit (
    id text not null primary key,
    at bigint not null,
    actor_id text,
    organization_id text,
    entity text not null,
    entity_id text not null,
    what text not null
);
create index audit_entity on audit (entity, entity_id);
