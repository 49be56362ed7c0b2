using Mentorship.Domain;
using Mentorship.Domain.HelpRequests;

namespace Mentorship.Features.SituationalHelp;

/// <summary>What a person is to a request.</summary>
/// <remarks>
/// Asked sees the question, Called only that there is one; Former can no longer be reached. Second answers beside the holder,
/// Invited may become one.
/// </remarks>
internal enum Part { Author, Asked, Called, Declined, Lapsed, Former, Holder, Invited, Second }

/// <summary>Somebody around a request, and how to reach them.</summary>
/// <param name="Chat">Null while the person cannot be reached.</param>
internal sealed record Party(PersonId Person, Part Part, string Name, string? Chat)
{
    public required string NameAndSubject { get; init; }

    public required QuietHours Quiet { get; init; }

    /// <summary>The author's own mentor.</summary>
    public bool IsPairOfAuthor { get; init; }

    /// <summary>A curator asked for an answer of this person in particular.</summary>
    public bool IsNamed { get; init; }

    /// <summary>Of another school of the municipality; reads this question there and nothing else.</summary>
    public bool IsElsewhere { get; init; }

    /// <summary>When a card that waits for the morning leaves; for the author, when the curators were called last;
    /// for whoever answers beside the holder, when they joined.</summary>
    public DateTimeOffset? RingsAt { get; init; }

    public bool IsAsked => Part is Part.Asked or Part.Called;
}
