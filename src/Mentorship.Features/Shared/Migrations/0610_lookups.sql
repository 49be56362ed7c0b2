-- Who is what in a school is asked of every person of a list: with the person alone, or the school alone, each answer read the whole school.
drop index role_assignments_person;
create index role_assignments_person on role_assignments (person_id, organization_id, role);
create index person_hours_school on person_hours (organization_id);
create index absences_until on absences (until_at);
