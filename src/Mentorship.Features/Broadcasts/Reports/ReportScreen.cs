using Mentorship.Conversations;
using Mentorship.Domain.Broadcasts;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>What has become of an announcement: delivered, unclear, failed, closed, and marked as read.</summary>
internal sealed class ReportScreen(RecipientStore recipients, ChangeStore changes)
{
    public async Task<Replies> ShowAsync(Post post, Occasion on, CancellationToken ct)
    {
        await recipients.SettleAsync(post.Id, ct);
        await changes.SettleAsync(post, ct);
        return Screen(post, await recipients.TallyAsync(post.Id, ct), await changes.CountAsync(post, ct), on.Chat);
    }

    /// <summary>To the author, when everybody has been tried.</summary>
    public static Replies Tell(Post post, Tally tally, Changes changes, bool isSilent = false) => post.AuthorChat is { } chat
        ? [new Outgoing(chat, new Body.Says(Text(post, tally, changes), [.. Rows(post, tally)])) { Silent = isSilent }]
        : [];

    public static Replies Screen(Post post, Tally tally, Changes changes, string chat) =>
        Replies.Screen(chat, Text(post, tally, changes), [.. Rows(post, tally)]);

    private static Phrase Text(Post post, Tally tally, Changes changes) =>
        Speaking.Joined(SharedTexts.Line, Lines(post, tally, changes));

    private static IEnumerable<Phrase> Lines(Post post, Tally tally, Changes changes)
    {
        yield return new Phrase(BroadcastTexts.Report, post.Numbered, ("parts", Speaking.Joined(SharedTexts.Comma, Parts(tally))));
        if (post.HasMark) yield return new Phrase(BroadcastTexts.ReadBy, ("count", tally.Read));
        if (post.HasRsvp) yield return new Phrase(BroadcastTexts.Answers, ("comes", tally.Comes), ("away", tally.StaysAway));
        if (post.Facts.EventAt is not null)
            yield return new Phrase(BroadcastTexts.Reminders, ("planned", tally.Reminds), ("sent", tally.Reminded));
        foreach (var line in Changed(post, changes)) yield return line;
        if (post.Outdated.Count > 0) yield return new Phrase(BroadcastTexts.OldTranslations, ("languages", ListVersionsHandler.NamesOf(post.Outdated)));
        if (post.Facts.Correction is CorrectionState.Review) yield return BroadcastTexts.CorrectionWaits;
    }

    private static IEnumerable<Phrase> Changed(Post post, Changes changes)
    {
        var isWithdrawn = post.Facts.State is BroadcastState.Withdrawn;
        if (isWithdrawn)
            yield return new Phrase(BroadcastTexts.Withdrawn, ("deleted", changes.Deleted), ("replaced", changes.Edited));
        else if (post.ClosedAt is not null)
            yield return new Phrase(BroadcastTexts.Ended, ("day", post.Facts.ValidTo ?? default), ("done", changes.Edited), ("all", changes.All));
        else if (post.Revision > 0)
            yield return new Phrase(BroadcastTexts.Corrected, ("done", changes.Edited), ("all", changes.All));
        if (isWithdrawn && post.Medium is not null && changes.Edited > 0)
            yield return new Phrase(BroadcastTexts.FileStayed, ("count", changes.Edited));
        if (changes.Unclear > 0)
            yield return new Phrase(isWithdrawn ? BroadcastTexts.UnclearKeep : BroadcastTexts.UnclearOld, ("count", changes.Unclear));
        if (changes.Failed > 0) yield return new Phrase(BroadcastTexts.ChangeFailed, ("count", changes.Failed));
        if (!changes.IsOver) yield return new Phrase(BroadcastTexts.ChangeLeft, ("count", changes.Waiting + changes.UnderWay));
    }

    private static IEnumerable<Phrase> Parts(Tally tally)
    {
        yield return new Phrase(BroadcastTexts.Delivered, ("count", tally.Delivered));
        if (tally.Waiting + tally.Queued is > 0 and var left) yield return new Phrase(BroadcastTexts.Left, ("count", left));
        if (tally.Unclear > 0) yield return new Phrase(BroadcastTexts.Unclear, ("count", tally.Unclear));
        if (tally.Closed > 0) yield return new Phrase(BroadcastTexts.Closed, ("count", tally.Closed));
        if (tally.Failed > 0) yield return new Phrase(BroadcastTexts.Failed, ("count", tally.Failed));
        if (tally.Skipped > 0) yield return new Phrase(BroadcastTexts.Skipped, ("count", tally.Skipped));
    }

    private static IEnumerable<IReadOnlyList<Button>> Rows(Post post, Tally tally)
    {
        if (post.Facts.State is BroadcastState.Paused)
            yield return [new(BroadcastTexts.Resume, new ResumePost(post.Id), Emphasis.Primary), new(BroadcastTexts.Stop, new StopPost(post.Id))];
        if (post.Facts.State is BroadcastState.Sending)
            yield return [new(BroadcastTexts.Pause, new PausePost(post.Id)), new(BroadcastTexts.Stop, new StopPost(post.Id))];
        if (post.HasMark && tally.Unread > 0)
            yield return [new(new Phrase(BroadcastTexts.Unread, ("count", tally.Unread)), new ListUnread(post.Id))];
        if (post.HasRsvp && tally.Comes + tally.StaysAway > 0)
            yield return [new(BroadcastTexts.WhoComes, new ListAnswered(post.Id, Comes: true))];
        yield return Figures(post);
        if (post.Facts.State.HasLeft())
            yield return [.. Correct(post), new(BroadcastTexts.Withdraw, new AskWithdrawal(post.Id))];
        if (post.Facts.State.HasLeft()) yield return [new(BroadcastTexts.Outside, new TakeOutside(post.Id))];
        if (post.Facts.State.HasLeft() && !post.Facts.State.IsUnderWay())
            foreach (var row in Again(post, tally)) yield return row;
        yield return Speaking.BackAnd(new ListPosts());
    }

    /// <summary>What is over needs no other words.</summary>
    private static IEnumerable<Button> Correct(Post post) =>
        post.ClosedAt is null ? [new(BroadcastTexts.Correct, new BeginCorrection(post.Id))] : [];

    private static IReadOnlyList<Button> Figures(Post post)
    {
        Button[] always = [new(BroadcastTexts.BySchool, new ShowBySchool(post.Id)), new(BroadcastTexts.GetFile, new GetReport(post.Id))];
        return post.Facts.State.HasLeft() ? [.. always, new(BroadcastTexts.ChangeDays, new ListDays(post.Id))] : always;
    }

    private static IEnumerable<IReadOnlyList<Button>> Again(Post post, Tally tally)
    {
        if (tally.Unclear > 0) yield return [Repeat(BroadcastTexts.RepeatUnclear, tally.Unclear, new(post.Id, RecipientState.Unclear))];
        if (tally.Failed > 0) yield return [Repeat(BroadcastTexts.RepeatFailed, tally.Failed, new(post.Id, RecipientState.Failed))];
    }

    private static Button Repeat(string label, long count, RetryPost command) => new(new Phrase(label, ("count", count)), command);
}
