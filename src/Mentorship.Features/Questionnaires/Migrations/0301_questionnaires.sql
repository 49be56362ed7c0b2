-- A person without a school may answer too: organization_id is null then.
create table questionnaire_runs (
    id text not null primary key,
    respondent_id text not null references people (id),
    organization_id text references organizations (id),
    pair_id text references pairs (id),
    definition text not null,
    kind text not null,
    side text not null,
    phase text not null,
    state text not null,
    context text not null,
    answers text not null,
    returned_to text,
    assigned_at bigint not null,
    started_at bigint,
    submitted_at bigint,
    due_at bigint,
    touched_at bigint not null
);
create index questionnaire_runs_respondent on questionnaire_runs (respondent_id);
create index questionnaire_runs_school on questionnaire_runs (organization_id, kind);
