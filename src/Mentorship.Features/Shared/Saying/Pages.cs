using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features;

/// <summary>Long lists by pages of eight: which rows to read, and the buttons that turn the page.</summary>
internal static class Pages
{
    public const int Size = 8;

    public static int Skip(int page) => Math.Max(0, page) * Size;

    /// <summary>None for a list that fits one page.</summary>
    public static IEnumerable<IReadOnlyList<Button>> Turns(int page, long total, Func<int, object> turnTo)
    {
        var row = new List<Button>();
        if (page > 0) row.Add(new Button(Label(SharedTexts.EarlierPage, page - 1, total), turnTo(page - 1)));
        if (Skip(page + 1) < total) row.Add(new Button(Label(SharedTexts.LaterPage, page + 1, total), turnTo(page + 1)));
        if (row.Count > 0) yield return row;
    }

    /// <summary>Part of a name as typed, for <c>like</c>; what would be a wildcard is taken out.</summary>
    public static string Like(string words) => $"%{Domain.FullName.Fold(words).Replace("%", "").Replace("_", "")}%";

    private static Phrase Label(string key, int page, long total) => new(
        key, ("from", (long)Skip(page) + 1), ("to", Math.Min(Skip(page + 1), total)), ("total", total));
}
