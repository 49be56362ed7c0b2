namespace Mentorship.Domain;

/// <summary>What a person is in a school or a municipality, any number at a time. A guest came alone and belongs to no school.</summary>
public enum Role
{
    Mentee, Mentor, ExternalMentor, SchoolCurator, Head, Council, SystemAdministrator, Tutor, MunicipalCurator, ServiceOperator, Guest,
}
