using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features;

/// <summary>What a feature stores about a person, in words for /consent and «Мои данные», and line by line for the file they may take.</summary>
internal interface IStored
{
    /// <summary>Null when nothing.</summary>
    Task<Phrase?> OfAsync(Occasion on, CancellationToken ct);

    /// <summary>Of the acting person's own and of nobody else; where there is nothing to read, the count alone speaks.</summary>
    Task<IReadOnlyList<StoredLine>> LinesAsync(Occasion on, CancellationToken ct) => Task.FromResult<IReadOnlyList<StoredLine>>([]);
}

/// <summary>One thing that is kept: what it is, when it came or comes to be, and what it says.</summary>
internal sealed record StoredLine(Phrase What, long? At, Phrase Words);
