using Mentorship.Conversations;

namespace Mentorship.Testing;

/// <summary>What a stroll has met, so that a test can tell that it met enough.</summary>
public sealed record Strolled
{
    public int Finished { get; internal set; }

    public int Stopped { get; internal set; }

    public int Lapsed { get; internal set; }

    public int NotMine { get; internal set; }

    /// <summary>By the name of the step on which a question was asked: the bookmark with the longest way there.</summary>
    public SortedDictionary<string, Bookmark> Bookmarks { get; } = new(StringComparer.Ordinal);

    public IEnumerable<string> Steps => Bookmarks.Keys;

    internal void Add(Bookmark bookmark)
    {
        if (!Bookmarks.TryGetValue(bookmark.Step, out var met) || met.Trail.Count < bookmark.Trail.Count) Bookmarks[bookmark.Step] = bookmark;
    }
}
