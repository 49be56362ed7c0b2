using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features;

/// <summary>The short words by which handlers of all features speak.</summary>
internal static class Speaking
{
    public static IEnumerable<Role> RolesInForce(this Actor actor) => RoleNames.Read(actor.Roles);

    public static bool May(this Actor actor, string right) => Permissions.Of(actor.RolesInForce(), right) is not Reach.None;

    /// <summary>Whether the right goes beyond what is one's own, at least so far.</summary>
    public static bool May(this Actor actor, string right, Reach reach) => Permissions.Of(actor.RolesInForce(), right) >= reach;

    /// <summary>The day of the reader.</summary>
    public static DateOnly Today(this Occasion on) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(on.Now, on.Reader.Zone).DateTime);

    public static Replies With(this Replies replies, IEnumerable<Outgoing> more)
    {
        replies.AddRange(more);
        return replies;
    }

    /// <summary>How things stand, for whoever pressed a button that does nothing any more.</summary>
    public static Replies Stale(Replies now) => new Replies { Toast = PipelineTexts.StaleButton }.With(now);

    /// <summary>Why the rules said no, ready to be read.</summary>
    public static Phrase Because<T>(this Decision<T>.Refused refused) =>
        new(refused.Reason, [.. refused.Details.Select(detail => new NamedArg(detail.Name, ArgOf(detail.Value)))]);

    /// <summary>Somebody's or somewhere's own words as a label.</summary>
    public static Phrase Verbatim(string words) => new(SharedTexts.Verbatim, ("words", words));

    /// <summary>A label with the mark of what is chosen, or without.</summary>
    public static Phrase Marked(Phrase label, bool isChosen) => isChosen ? new Phrase(SharedTexts.Chosen, ("label", label)) : label;

    /// <summary>One of several things to choose, marked where it is.</summary>
    public static Button Choice(Phrase label, bool isChosen, object command) => new(Marked(label, isChosen), command);

    /// <summary>Several phrases as one, by a phrase of <c>{first}</c> and <c>{second}</c> that says what stands between them.</summary>
    public static Phrase Joined(string between, IEnumerable<Phrase> phrases) => Joined(between, [.. phrases.DefaultIfEmpty(Verbatim(""))]);

    /// <summary>The last row of every screen: where one came from, and the menu.</summary>
    public static Button[] BackAnd(object back) => [new(PipelineTexts.Back, back), MenuButton];

    public static Button MenuButton => new(PipelineTexts.Menu, new ShowHome());

    /// <summary>By halves: each phrase inside another is stored four levels deeper, and nothing may be stored deeper than 64.</summary>
    private static Phrase Joined(string between, ReadOnlySpan<Phrase> phrases)
    {
        if (phrases is [var only]) return only;
        var half = phrases.Length / 2;
        return new Phrase(between, ("first", Joined(between, phrases[..half])), ("second", Joined(between, phrases[half..])));
    }

    private static Arg ArgOf(object value) => value switch
    {
        long number => number,
        int number => (long)number,
        string text => text,
        DateTimeOffset moment => moment,
        DateOnly day => day,
        _ => throw new InvalidOperationException($"A refusal cannot carry {value.GetType().Name}."),
    };
}
