using Mentorship.Domain;

namespace Mentorship.Features;

/// <summary>One person as the file tells; null for what the file does not tell.</summary>
internal sealed record ImportRow(
    int Line, SchoolName? School, string? Number, FullName Name, string? Post, string? Subjects, string? Directions,
    DateOnly? TeachingSince, DateOnly? HiredOn, IReadOnlyList<Role> Roles)
{
    /// <summary>How two rows are known to be one person: by school and number, else by school and name.</summary>
    public string Key => $"{School?.Folded}|{(Number is null ? $"name:{Name.Folded}" : $"number:{Number}")}";
}
