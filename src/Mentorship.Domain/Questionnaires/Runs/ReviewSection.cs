namespace Mentorship.Domain.Questionnaires;

/// <summary>What a person checks before sending: each section with its questions and answers.</summary>
public sealed record ReviewSection(Section Section, IReadOnlyList<ReviewLine> Lines)
{
    public static IReadOnlyList<ReviewSection> Of(AnswerSheet sheet) =>
    [
        .. sheet.Shown.Where(question => question.Counts)
            .GroupBy(question => question.Section)
            .Select(group => new ReviewSection(group.Key, [.. group.Select(question => new ReviewLine(question, sheet[question.Id]))])),
    ];
}
