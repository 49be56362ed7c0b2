using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>The live card of the author: waiting, then the dialogue, then closed.</summary>
internal static class AuthorCard
{
    public static Replies For(Case now, Placement placement, DateTimeOffset at) => now.Request switch
    {
        { IsWaiting: true } => now.Card(now.Author, placement, WaitingText(now, at), [.. WaitingRows(now.Request)]),
        { IsUnsent: true } => UnsentCard.For(now, placement),
        { IsOpen: true } => now.Card(now.Author, placement, Dialogue.ForAuthor(now), SolvedRow(now), [Change(now)], [Curator(now)], [TakeBack(now)]),
        { State: RequestState.Withdrawn } => now.Card(now.Author, placement, new Phrase(HelpTexts.Withdrawn, now.Number())),
        _ => now.Card(now.Author, placement, new Phrase(HelpTexts.Closed, now.Number())),
    };

    private static Button[] SolvedRow(Case now) => [new(HelpTexts.Solved, new ResolveRequest(now.Request.Id.Value), Emphasis.Primary)];

    private static Button Change(Case now) => new(HelpTexts.ChangeHolder, new ChangeHolder(now.Request.Id.Value));

    private static Button Curator(Case now) => new(HelpTexts.InviteButton, new OfferCurator(now.Request.Id.Value));

    private static Button TakeBack(Case now) => new(HelpTexts.Withdraw, new AskWithdrawal(now.Request.Id.Value));

    private static Phrase WaitingText(Case now, DateTimeOffset at)
    {
        var isFresh = now.Request.MinutesWaited(at) == 0;
        return new Phrase(isFresh ? HelpTexts.Sent : HelpTexts.Waiting,
            now.Number(), ("tags", Tags.Of(now.Request)), ("asked", AskedAnywhere(now, at)), ("next", Usually.Before(Next(now, at), now.Usual)));
    }

    private static Phrase AskedAnywhere(Case now, DateTimeOffset at) => now.CountElsewhere == 0
        ? AskedSoFar(now, at)
        : Speaking.Joined(SharedTexts.Line, [AskedSoFar(now, at), new(HelpTexts.AskedElsewhere, ("count", now.CountElsewhere))]);

    private static Phrase AskedSoFar(Case now, DateTimeOffset at) => (now.CountOfAsked, now.Request.MinutesWaited(at)) switch
    {
        (0, _) => now.Mentors.Any(one => one.IsLeft)
            ? new Phrase(HelpTexts.AskedNotYet, ("busy", WhoCan.InLesson(now)))
            : HelpTexts.AskedNobody,
        (var count, 0) => new Phrase(HelpTexts.AskedFirst, ("count", count), ("more", WhoCan.Of(now))),
        var (count, minutes) => new Phrase(
            HelpTexts.AskedSince, ("count", count), ("waited", Waited.For(minutes)), ("more", WhoCan.Of(now))),
    };

    private static Phrase Next(Case now, DateTimeOffset at) => now switch
    {
        { Request: var request } when request.Urgency.IsUrgent() && Morning(now, at) is { } morning =>
            new Phrase(HelpTexts.NextMorningUrgent, ("at", morning)),
        { Request.State: RequestState.Escalated } when now.Asked.Any(party => party.Part is Part.Called) => HelpTexts.NextAtCurator,
        { Request.State: RequestState.Escalated } => HelpTexts.NextNobody,
        _ when Morning(now, at) is { } morning => new Phrase(HelpTexts.NextMorning, ("at", morning)),
        _ => new Phrase(HelpTexts.NextCurator, ("at", now.EscalatesAt)),
    };

    /// <summary>When the first card leaves, while all of them wait for the morning.</summary>
    private static DateTimeOffset? Morning(Case now, DateTimeOffset at) =>
        now.Asked.All(party => party.RingsAt > at) ? now.Asked.Min(party => party.RingsAt) : null;

    private static IEnumerable<IReadOnlyList<Button>> WaitingRows(HelpRequest request)
    {
        yield return [Pick(request, Urgency.Lesson) with { Emphasis = Emphasis.Primary }];
        yield return [Pick(request, Urgency.Now), Pick(request, Urgency.Today), Pick(request, Urgency.Week)];
        yield return [Pick(request, ActivityDirection.Legal), Pick(request, ActivityDirection.Method)];
        yield return [Pick(request, ActivityDirection.PsychPed)];
        yield return [Pick(request, ActivityDirection.Subject), Pick(request, ActivityDirection.Theory)];
        yield return [new(HelpTexts.Add, new AddWords(request.Id.Value)), Withdraw(request)];
    }

    private static Button Withdraw(HelpRequest request) => new(HelpTexts.Withdraw, new WithdrawRequest(request.Id.Value), Emphasis.Danger);

    private static Button Pick(HelpRequest request, Urgency urgency) =>
        Speaking.Choice(Tags.Button(urgency), request.Urgency == urgency, new DescribeRequest(request.Id.Value, urgency, null));

    private static Button Pick(HelpRequest request, ActivityDirection direction) =>
        Speaking.Choice(Tags.Button(direction), request.Direction == direction, new DescribeRequest(request.Id.Value, null, direction));
}
