using Mentorship.Conversations;
using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>What others read when words are changed or taken back after they were sent. None of it rings.</summary>
internal static class Corrected
{
    /// <summary>Longer words were sent in several messages, which cannot be changed as one.</summary>
    private const int OneMessage = 3600;

    public static Replies For(Case now, (SaidWords Before, SaidWords After) said, DateTimeOffset at)
    {
        var copies = now.Listeners(said.After.Speaker).SelectMany(to => Copy(now, to, said));
        return now.Question.Any(one => one.Id == said.After.Id)
            ? Cards(now, at).With(Attached(now, said.After, at)).With(copies)
            : [.. copies];
    }

    /// <summary>The cards that quote the question.</summary>
    public static Replies Cards(Case now, DateTimeOffset at) => now.Request switch
    {
        { IsWaiting: true } => [.. Asked(now).SelectMany(party => AskCard.For(now, party, Placement.EditOnly, at).After(Behind(party, at)))],
        { IsUnsent: true } => UnsentCard.For(now, Placement.EditOnly),
        { IsOpen: true } => HolderCard.For(now, Placement.EditOnly, at),
        _ => [],
    };

    /// <summary>The captions of media that those asked have.</summary>
    private static Replies Attached(Case now, SaidWords after, DateTimeOffset at) => !after.IsMedium || !now.Request.IsWaiting ? [] :
    [
        .. Asked(now).SelectMany(party => Change(now, party, after, news: false)
            .Select(outgoing => outgoing with { About = now.AboutAsking }).ToReplies().After(Behind(party, at))),
    ];

    private static Replies Copy(Case now, Party to, (SaidWords Before, SaidWords After) said)
    {
        var length = Math.Max(said.Before.Content.Text.Text.Length, said.After.Content.Text.Text.Length);
        var isTooLong = said.After.IsMedium ? !Headers.FitsUnder(said.After.Content) : length > OneMessage;
        return isTooLong && to.Chat is { } chat
            ? [Line(chat, now, said.After)]
            : Change(now, to, said.After, WasToldWhole(now, to, said.After));
    }

    private static Replies Change(Case now, Party to, SaidWords after, bool news) => to.Chat is not { } chat ? [] :
    [
        new Outgoing(chat, new Body.Changes(after.Content.Message, Text(now, after), Headers.Over(now, after))
        {
            IsCaption = after.IsMedium, IsNews = news,
        })
        {
            Priority = Priority.Consultation, About = now.About, Silent = true, CopyOf = after.Content.Message,
        },
    ];

    private static Outgoing Line(string chat, Case now, SaidWords after) => new(chat, new Body.Says(Headers.Over(now, after), []))
    {
        Priority = Priority.Consultation, About = now.About, Silent = true, Answers = after.Content.Message,
    };

    private static Phrase Text(Case now, SaidWords after) => IsInAlbum(now, after) ? Headers.Bare(after) : Headers.Over(now, after);

    private static bool IsInAlbum(Case now, SaidWords said) =>
        said.Content.Album is { } album && now.Words.Count(one => one.Content.Album == album) > 1;

    /// <summary>They know the words from the history that came when they took over, not from a copy of their own.</summary>
    private static bool WasToldWhole(Case now, Party to, SaidWords said) =>
        said.At <= (to.Part is Part.Second ? to.RingsAt : to.Person == now.Request.Holder ? now.Request.TakenAt : null)
        && now.Question.All(one => one.Id != said.Id);

    private static IEnumerable<Party> Asked(Case now) => now.Asked.Where(party => party.Part is Part.Asked);

    /// <summary>A card that waits for the morning is there to be changed only once it has left.</summary>
    private static DateTimeOffset? Behind(Party party, DateTimeOffset at) =>
        party.RingsAt is { } rings && rings > at ? rings + TimeSpan.FromSeconds(1) : null;

    private static Replies ToReplies(this IEnumerable<Outgoing> outgoing) => [.. outgoing];
}
