using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.Meetings;
using Mentorship.Domain.Meetings.Attendance;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>A meeting of several should be over: the organizer marks who was there, each guest says it of themselves.</summary>
internal sealed record AskWhoCame(Guid Group);

/// <summary>The organizer's word on one guest.</summary>
internal sealed record MarkGuest(Guid Group, Guid Person, bool WasThere);

/// <summary>«Готово».</summary>
internal sealed record SettleGathering(Guid Group);

/// <summary>«Было иначе»: the organizer kept silent then, and marks it now.</summary>
internal sealed record ReopenGathering(Guid Group);

/// <summary>The organizer has not said it to the end of asking: what the guests answered before counts.</summary>
internal sealed record GiveUpGathering(Guid Group);

/// <summary>A guest's own word.</summary>
internal sealed record SayWasThere(Guid Group, bool WasThere);

internal sealed class WhoCameHandler(
    GroupDesk desk, GroupStore groups, GroupClock clock, HeldQuestions held, Curators curators, CuratorCalls calls)
    : IHandle<AskWhoCame>, IHandle<MarkGuest>, IHandle<SettleGathering>, IHandle<ReopenGathering>, IHandle<GiveUpGathering>, IHandle<SayWasThere>
{
    public Task<Replies> HandleAsync(AskWhoCame command, Occasion on, CancellationToken ct) => desk.OrganizeAsync(command.Group, on, async now =>
    {
        if (!now.IsOver) return [];
        await groups.HoldAsync(now, ct);
        foreach (var guest in now.Guests.Where(guest => guest.WasThere is null))
            await groups.MarkAsync(now.Id, guest.Side.Person, guest.Word is Rsvp.Comes, ct);
        var next = await desk.AgainAsync(now.Id, ct);
        await clock.AskAgainAsync(next, ct);
        var asked = Replies.None;
        var silent = next.Expected.Where(guest => guest.SaysWasThere is null).Select(guest => guest.Side);
        foreach (var side in silent.Prepend(next.Organizer))
            if (side.Quiet.HeldUntil(on.Now) is { } until) await held.HoldAsync(next, side.Person, until, ct);
            else asked.AddRange(Ask(next, side.Person, on));
        return asked;
    }, ct);

    public Task<Replies> HandleAsync(MarkGuest command, Occasion on, CancellationToken ct) => desk.OrganizeAsync(command.Group, on, async now =>
    {
        if (!now.IsOver || now.Find(new PersonId(command.Person)) is null) return Speaking.Stale(GroupCard.Show(now, on));
        await groups.HoldAsync(now, ct);
        await groups.MarkAsync(now.Id, new PersonId(command.Person), command.WasThere, ct);
        return GroupCard.Show(await desk.AgainAsync(now.Id, ct), on);
    }, ct);

    public Task<Replies> HandleAsync(SettleGathering command, Occasion on, CancellationToken ct) => desk.OrganizeAsync(command.Group, on, now =>
        now.IsOver
            ? desk.ChangeAsync(now, now.Meeting.SettledBy(new AttendanceVerdict.Agreed(now.AnybodyCame)), on,
                async next =>
                {
                    await clock.PlanSummaryAsync(next, ct);
                    return GroupCard.Show(next, on).With(await DisputesAsync(next, on, ct));
                }, ct)
            : Task.FromResult(GroupCard.Show(now, on)), ct);

    /// <summary>The marks are open again; whoever leaves them so is taken at their word as before.</summary>
    public Task<Replies> HandleAsync(ReopenGathering command, Occasion on, CancellationToken ct) => desk.OrganizeAsync(command.Group, on, now =>
        now.Meeting.IsBySilence
            ? desk.ChangeAsync(now, now.Meeting.Disputed(), on, async next =>
            {
                await clock.AskAgainAsync(next, ct);
                await clock.PlanSummaryAsync(next, ct);
                return GroupCard.Show(next, on);
            }, ct)
            : Task.FromResult(GroupCard.Show(now, on)), ct);

    public Task<Replies> HandleAsync(GiveUpGathering command, Occasion on, CancellationToken ct) => desk.OrganizeAsync(command.Group, on, async now =>
        now.IsOver
            ? await desk.ChangeAsync(now, now.Meeting.SettledBy(new AttendanceVerdict.Unknown(now.AnybodyCame)), on, async next =>
            {
                await clock.PlanSummaryAsync(next, ct);
                return Replies.None.With(Ask(next.Organizer, next, GroupCard.ForOrganizer(next), on)).With(await DisputesAsync(next, on, ct));
            }, ct)
            : [], ct);

    public Task<Replies> HandleAsync(SayWasThere command, Occasion on, CancellationToken ct) => desk.VisitAsync(command.Group, on, async (now, guest) =>
    {
        if (now.Meeting.Time.End > on.Now || now.Meeting.State is MeetingState.Cancelled) return GroupCard.Show(now, on);
        await groups.HoldAsync(now, ct);
        await groups.MarkOneselfAsync(now.Id, guest.Side.Person, command.WasThere, ct);
        var thanks = GroupWords.For(MeetingTexts.GroupThanks, now, ("was", command.WasThere ? "yes" : "no"));
        return Replies.Screen(on.Chat, thanks, Speaking.BackAnd(new ShowMeetings()))
            .With(await DisputesAsync(await desk.AgainAsync(now.Id, ct), on, ct));
    }, ct);

    /// <summary>What whoever gathered is asked, or one of the guests.</summary>
    public static IEnumerable<Outgoing> Ask(Gathering now, PersonId person, Occasion on) => now.Organizer.Person == person
        ? Ask(now.Organizer, now, GroupCard.ForOrganizer(now), on)
        : Ask(now.SideOf(person)!, now, GroupCard.WereYou(now), on);

    private static IEnumerable<Outgoing> Ask(Side side, Gathering now, Body.Says says, Occasion on) =>
        Telling.Bring(side, now.About, says, on).News.Select(news => news with { Silent = true, Priority = Priority.Reminder });

    /// <summary>The organizer's word counts from «Готово» on; the curators hear once of each who says otherwise.</summary>
    private async Task<IReadOnlyList<Outgoing>> DisputesAsync(Gathering now, Occasion on, CancellationToken ct)
    {
        var told = new List<Outgoing>();
        if (now.Meeting.State is MeetingState.Confirmed) return told;
        foreach (var guest in now.Guests.Where(guest => guest.IsDisputed))
            if (await calls.IsNewsAsync($"{now.About}:{guest.Side.Person.Value:N}", null, on, ct))
                told.AddRange(await curators.TellAsync(now.School, on, new Body.Says(GroupWords.For(MeetingTexts.GroupMismatch, now,
                    ("guest", guest.Side.Name), ("alone", now.Meeting.IsBySilence ? "yes" : "no")), [[Speaking.MenuButton]]), ct));
        return told;
    }
}
