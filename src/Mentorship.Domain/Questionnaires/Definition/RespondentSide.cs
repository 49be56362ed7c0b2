namespace Mentorship.Domain.Questionnaires;

/// <summary>The side of the pair that answers; the same question may read differently to each.</summary>
public enum RespondentSide { Mentee, Mentor }
