namespace Mentorship.Domain.Questionnaires;

/// <summary>Those whom the privacy of a questionnaire may name; who is not named sees nothing.</summary>
public enum Viewer
{
    Respondent,
    PairedMentor,
    SchoolCurator,
    SchoolCuratorIfAllowed,
    SchoolHead,
    CouncilChair,
    MunicipalCuratorAggregate,
}
