using Mentorship.Domain.HelpRequests;

namespace Mentorship.Domain.Answers;

/// <summary>An answer of a closed question on its way to others; it holds words only once both who talked have agreed.</summary>
public sealed record BankAnswer
{
    public const int LongestTitle = 80;

    public const int LongestWords = 2000;

    public required Guid Id { get; init; }

    public required OrganizationId School { get; init; }

    public required RequestId Request { get; init; }

    /// <summary>The number of the question, by which the two know it.</summary>
    public required long Number { get; init; }

    public required PersonId Author { get; init; }

    public required PersonId Holder { get; init; }

    public ActivityDirection? Direction { get; init; }

    public AnswerState State { get; init; }

    public string Title { get; init; } = "";

    public string Words { get; init; } = "";

    /// <summary>How many questions it has closed without a person.</summary>
    public long Helped { get; init; }

    public PersonId? Reviewer { get; init; }

    /// <summary>When it came to where it is.</summary>
    public required DateTimeOffset Since { get; init; }
}
