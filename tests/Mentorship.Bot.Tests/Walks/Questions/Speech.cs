using Mentorship.Conversations;

namespace Mentorship.Hosting.Tests.Walks.Questions;

/// <summary>Words that somebody has sent.</summary>
internal sealed record Said(int Number, Townsman By, MessageRef Message);

/// <summary>Numbers everything that is said in the town, in the order in which it is said.</summary>
internal sealed class Speech(Post post)
{
    private readonly List<Said> _all = [];
    private long _updates;

    public IReadOnlyList<Said> All => _all;

    public int Next(Townsman by, MessageRef message)
    {
        post.Note(message, _all.Count);
        _all.Add(new Said(_all.Count, by, message));
        return _all.Count - 1;
    }

    /// <summary>The number of the next update.</summary>
    public long Update() => ++_updates;
}
