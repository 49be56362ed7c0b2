namespace Mentorship.Domain.Questionnaires;

/// <summary>A difficulty that the answers name, to become a record of the person's gaps; severity is 2 or 3.</summary>
public sealed record Gap(string Question, ActivityDirection Direction, IReadOnlyList<string> Tags, int Severity);
