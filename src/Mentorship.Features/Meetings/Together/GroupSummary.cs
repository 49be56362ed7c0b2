using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.Meetings.Attendance;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>A day has passed and the organizer has written nothing about a meeting of several that was held.</summary>
internal sealed record AskGroupSummary(Guid Group);

/// <summary>«Написать итог», of a meeting of several.</summary>
internal sealed record BeginGroupSummary(Guid Group);

/// <summary>What was decided, and the next step; those who were there read it.</summary>
internal sealed record WriteGroupSummary(Guid Group, string Outcome, string? NextStep);

/// <summary>«Без итога», of a meeting of several.</summary>
internal sealed record LeaveGroupSummary(Guid Group);

/// <summary>«Важно: позвать куратора», of a meeting of several.</summary>
internal sealed record CallGroupImportant(Guid Group);

/// <summary>The same two questions as after a meeting of a pair, to whoever gathered.</summary>
internal static class SummariseGroup
{
    public static readonly Conversation<Summarise.Step, Summarise.Draft> Flow = Summarise
        .Asking(Conversation.Named<Summarise.Step, Summarise.Draft>("meetings.summarise-group", version: 1))
        .Takes<BeginGroupSummary>((draft, begun) => draft with { Meeting = begun.Group })
        .Then(draft => new WriteGroupSummary(draft.Meeting, draft.Outcome, draft.NextStep));
}

internal sealed class GroupSummaryHandler(GroupDesk desk, GroupClock clock, GroupTelling telling, Curators curators)
    : IHandle<AskGroupSummary>, IHandle<BeginGroupSummary>, IHandle<WriteGroupSummary>, IHandle<LeaveGroupSummary>, IHandle<CallGroupImportant>
{
    public Task<Replies> HandleAsync(AskGroupSummary command, Occasion on, CancellationToken ct) => desk.OrganizeAsync(command.Group, on, now =>
        Task.FromResult(now.Meeting.NeedsSummary()
            ? Replies.None.With(Telling.Bring(now.Organizer, now.About, GroupCard.ForOrganizer(now), on).News.Select(news => news with { Silent = true }))
            : []), ct);

    public Task<Replies> HandleAsync(BeginGroupSummary command, Occasion on, CancellationToken ct) =>
        Task.FromResult(new Replies { Begin = Begin.With(SummariseGroup.Flow.Name, command) });

    public Task<Replies> HandleAsync(WriteGroupSummary command, Occasion on, CancellationToken ct) => desk.OrganizeAsync(command.Group, on, now =>
        desk.ChangeAsync(now, now.Meeting.SummarisedBy(on.Acting(), command.Outcome, command.NextStep), on, async next =>
        {
            await clock.PlanSummaryAsync(next, ct);
            var told = await telling.GuestsAsync(next, next.Guests.Where(guest => guest.WasThere is true), GroupCard.ForGuest, on, ct);
            return GroupCard.Show(next, on).With(told.Select(news => news with { Silent = true }));
        }, ct), ct);

    public Task<Replies> HandleAsync(LeaveGroupSummary command, Occasion on, CancellationToken ct) => desk.OrganizeAsync(command.Group, on, now =>
        desk.ChangeAsync(now, now.Meeting.LeftWithoutSummaryBy(on.Acting()), on, async next =>
        {
            await clock.PlanSummaryAsync(next, ct);
            return GroupCard.Show(next, on);
        }, ct), ct);

    public Task<Replies> HandleAsync(CallGroupImportant command, Occasion on, CancellationToken ct) => desk.OrganizeAsync(command.Group, on, now =>
        on.Actor.May(Right.Gather, Reach.School)
            ? Task.FromResult(GroupCard.Show(now, on))
            : desk.ChangeAsync(now, now.Meeting.CalledImportantBy(on.Acting()), on, async next =>
                new Replies { Toast = MeetingTexts.CuratorWillKnow }.With(GroupCard.Show(next, on))
                    .With(await curators.TellAsync(next.School, on, new Body.Says(
                        GroupWords.For(MeetingTexts.GroupImportantFor, next), [[Speaking.MenuButton]]), ct)), ct), ct);
}
