using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>What becomes of the copies of words that were taken back: text is replaced, media go away while Telegram allows it.</summary>
internal static class Withdrawal
{
    /// <summary>Telegram deletes nothing older than two days; an hour is left for the way.</summary>
    private static readonly TimeSpan Deletes = TimeSpan.FromHours(47);

    public static bool IsTooLate(SaidWords said, DateTimeOffset at) => said.IsMedium && at - said.At > Deletes;

    /// <param name="copies">Every message known to carry the words.</param>
    public static Replies Of(Case now, SaidWords said, IReadOnlyList<MessageRef> copies, DateTimeOffset at)
    {
        var chats = copies.Select(copy => copy.Chat).Concat(now.Listeners(said.Speaker).Select(party => party.Chat).OfType<string>());
        return [.. chats.Where(chat => chat != said.Content.Message.Chat).Distinct()
            .SelectMany(chat => In(chat, now, said, [.. copies.Where(copy => copy.Chat == chat)], at))
            .Concat(OnTheirWay(now, said, [.. copies.Select(copy => copy.Chat)], at))];
    }

    /// <summary>What those asked do not have yet goes away as soon as it has come: out of the queue, or in their morning.</summary>
    private static IEnumerable<Outgoing> OnTheirWay(Case now, SaidWords said, HashSet<string> there, DateTimeOffset at) =>
        from party in now.Asked
        where said.IsMedium && party is { Part: Part.Asked, Chat: { } chat } && !there.Contains(chat)
        select Quiet(party.Chat!, new Body.Changes(said.Content.Message, null, null), now.AboutAsking) with
        {
            DueAt = party.RingsAt > at ? party.RingsAt + TimeSpan.FromSeconds(1) : null,
        };

    /// <summary>Media leave no trace, so a line says that something was there.</summary>
    public static Replies Line(Case now, Party to, SaidWords said) =>
        said.IsMedium ? now.News(to, Headers.Withdrawn(now, said)).Quietly() : [];

    private static IEnumerable<Outgoing> In(string chat, Case now, SaidWords said, IReadOnlyList<MessageRef> copies, DateTimeOffset at)
    {
        var isGoing = said.IsMedium && !IsTooLate(said, at);
        if (isGoing && copies is not [])
        {
            foreach (var copy in copies) yield return Quiet(chat, new Body.Removes(copy.Id), now.About);
            yield break;
        }
        // Long words were sent in several messages: the last one says what happened to all.
        foreach (var part in copies.SkipLast(1)) yield return Quiet(chat, new Body.Removes(part.Id), now.About);
        var text = isGoing ? null : Headers.Withdrawn(now, said);
        yield return Quiet(chat, new Body.Changes(said.Content.Message, text, null) { IsCaption = said.IsMedium }, now.About);
    }

    private static Outgoing Quiet(string chat, Body body, string about) =>
        new(chat, body) { Priority = Priority.Consultation, About = about, Silent = true };
}
