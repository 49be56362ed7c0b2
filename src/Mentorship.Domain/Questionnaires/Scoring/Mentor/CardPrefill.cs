namespace Mentorship.Domain.Questionnaires;

/// <summary>What a mentor said about terms, offered as the first text of the mentor's card; null is not said.</summary>
public sealed record CardPrefill(
    IReadOnlyList<ActivityDirection> Directions, IReadOnlyList<MentoringKind> Kinds, int? HoursPerMonth, int? MaxMentees);
