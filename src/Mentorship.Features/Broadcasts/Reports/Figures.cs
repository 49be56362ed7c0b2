using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>A school with figures that are of so many people.</summary>
internal interface ISchoolFigures
{
    string Name { get; }

    long People { get; }
}

/// <summary>Numbers by school, a page at a time; where schools are many it is said why there are no names, and of some no numbers.</summary>
internal static class Figures
{
    /// <summary>Fewer people than these are known by their numbers.</summary>
    private const int Least = 5;

    public static Replies Show<T>(
        Post post, IReadOnlyList<T> schools, (Func<Phrase, Phrase> Title, Func<T, Phrase> Line) says,
        (int Page, Func<int, object> TurnTo) at, Occasion on)
        where T : ISchoolFigures
    {
        var (hidden, page) = (Hidden(post, schools), Math.Clamp(at.Page, 0, Math.Max(0, schools.Count - 1) / Pages.Size));
        var lines = schools.Skip(Pages.Skip(page)).Take(Pages.Size).Select(school => hidden.Contains(school.Name)
            ? new Phrase(BroadcastTexts.SchoolHidden, ("name", school.Name))
            : says.Line(school));
        var text = says.Title(Speaking.Joined(SharedTexts.Line, lines));
        return Replies.Screen(on.Chat, Speaking.Joined(SharedTexts.Line, [text, .. Why(post, hidden.Count > 0)]),
            [.. Pages.Turns(page, schools.Count, at.TurnTo), Speaking.BackAnd(new OpenPost(post.Id))]);
    }

    /// <summary>
    /// The schools whose numbers a district does not read: those of fewer than five people, and as many of the next as keep the
    /// rest from being reckoned from the sum of all. A school reads all of its own.
    /// </summary>
    public static IReadOnlySet<string> Hidden<T>(Post post, IEnumerable<T> schools) where T : ISchoolFigures
    {
        var hidden = new HashSet<string>();
        if (post.OrganizationId is not null) return hidden;
        var together = 0L;
        foreach (var school in schools.Where(school => school.People > 0).OrderBy(school => school.People))
        {
            if (school.People >= Least && together is 0 or >= Least) break;
            hidden.Add(school.Name);
            together += school.People;
        }
        return hidden;
    }

    private static IEnumerable<Phrase> Why(Post post, bool hasHidden)
    {
        if (hasHidden) yield return new Phrase(BroadcastTexts.FewHidden, ("least", (long)Least));
        if (post.OrganizationId is null) yield return BroadcastTexts.OnlyFigures;
    }
}
