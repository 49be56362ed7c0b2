using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.Calendar;
using Mentorship.Domain.Meetings;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>A meeting that one gathers.</summary>
internal sealed record OpenGathering(Guid Group);

/// <summary>«Перенести».</summary>
/// <param name="Moves">
/// Which of the times was read: an old screen does not act on a new time. Whoever was asked by an earlier release has read the first.
/// </param>
internal sealed record BeginMovingGathering(Guid Group, int Moves = 0);

/// <summary>The new time; everybody is asked anew.</summary>
/// <inheritdoc cref="BeginMovingGathering" path="/param"/>
internal sealed record MoveGathering(Guid Group, TypedTime When, int Moves);

/// <summary>«Отменить».</summary>
/// <inheritdoc cref="BeginMovingGathering" path="/param"/>
internal sealed record CancelGathering(Guid Group, int Moves);

/// <summary>«Вернуть».</summary>
/// <param name="Moves">Which of the times was cancelled: an old screen does not bring back a new time.</param>
internal sealed record RestoreGathering(Guid Group, int Moves = 0);

/// <summary>A one-question dialogue: when a meeting of several is going to be instead.</summary>
internal static class MoveGroup
{
    public enum Step { When }

    public sealed record Draft
    {
        public TypedTime When { get; init; }

        public Guid Group { get; init; }

        public int Moves { get; init; }
    }

    public static readonly Conversation<Step, Draft> Flow = Conversation
        .Named<Step, Draft>("meetings.move-group", version: 1)
        .Expires(after: TimeSpan.FromHours(24), say: MeetingTexts.ArrangingStopped)
        .Cancels(say: MeetingTexts.ArrangingStopped)
        .Takes<BeginMovingGathering>((draft, begun) => draft with { Group = begun.Group, Moves = begun.Moves })
        .Type(Step.When, MeetingTexts.When, TypedTimes.Parse, (draft, when) => draft with { When = when })
        .Then(draft => new MoveGathering(draft.Group, draft.When, draft.Moves));
}

internal sealed class OrganizeHandler(GroupDesk desk, GroupStore groups, GroupClock clock, GroupTelling telling, CalendarNews calendars)
    : IHandle<OpenGathering>, IHandle<BeginMovingGathering>, IHandle<MoveGathering>, IHandle<CancelGathering>, IHandle<RestoreGathering>
{
    public Task<Replies> HandleAsync(OpenGathering command, Occasion on, CancellationToken ct) =>
        desk.OrganizeAsync(command.Group, on, now => Task.FromResult(GroupCard.Show(now, on)), ct);

    public Task<Replies> HandleAsync(BeginMovingGathering command, Occasion on, CancellationToken ct) =>
        desk.OrganizeAsync(command.Group, command.Moves, on, now => now.IsOver
            ? RefuseAsync(now, on, ct)
            : Task.FromResult(new Replies { Begin = Begin.With(MoveGroup.Flow.Name, command) }), ct);

    public Task<Replies> HandleAsync(MoveGathering command, Occasion on, CancellationToken ct) =>
        desk.OrganizeAsync(command.Group, command.Moves, on, now => now.IsOver ? RefuseAsync(now, on, ct)
            : GatherHandler.StartOf(command.When, on) is { } start ? MoveAsync(now, start, on, ct)
            : Task.FromResult(Replies.Screen(on.Chat, MeetingRefusals.TimeIsPast,
                [new(MeetingTexts.OtherTime, new BeginMovingGathering(now.Id, command.Moves))],
                Speaking.BackAnd(new OpenGathering(now.Id)))), ct);

    public Task<Replies> HandleAsync(CancelGathering command, Occasion on, CancellationToken ct) =>
        desk.OrganizeAsync(command.Group, command.Moves, on, now =>
            desk.ChangeAsync(now, now.Meeting.CancelledBy(on.Acting(), on.Now), on, next => CancelledAsync(next, on, ct), ct), ct);

    public Task<Replies> HandleAsync(RestoreGathering command, Occasion on, CancellationToken ct) => desk.OrganizeAsync(command.Group, command.Moves, on, now =>
        desk.ChangeAsync(now, now.Meeting.TakenBackBy(on.Acting(), on.Now, CancelMeetingHandler.UndoWindow), on, async next =>
        {
            await clock.PlanAsync(next, ct);
            if (now.Meeting.CancelledAt is { } since) await clock.CatchUpAsync(next, since, ct);
            return GroupCard.Show(next, on)
                .With(await telling.GuestsAsync(next, next.Expected, Says(MeetingTexts.GroupRestored), on, ct))
                .With(await calendars.BackAsync(next, on, ct));
        }, ct), ct);

    /// <summary>Of what is over it is known who was there, and that stays with its date.</summary>
    private Task<Replies> RefuseAsync(Gathering over, Occasion on, CancellationToken ct) =>
        desk.ChangeAsync(over, new Decision<Meeting>.Refused(MeetingRefusals.Past), on,
            next => Task.FromResult(GroupCard.Show(next, on)), ct);

    private async Task<Replies> MoveAsync(Gathering before, DateTimeOffset start, Occasion on, CancellationToken ct)
    {
        var me = on.Acting();
        var to = MeetingTime.At(start, on.Reader.Zone, before.Meeting.Time.Length);
        var moved = before.Meeting.MovedBy(me, to, on.Now);
        if (moved is Decision<Meeting>.Accepted(var proposed)) moved = proposed.ConfirmedBy(me, on.Now);
        if (moved is Decision<Meeting>.Accepted) await groups.HoldAsync(before, ct);
        foreach (var guest in before.Guests.Where(_ => moved is Decision<Meeting>.Accepted))
            await groups.AnswerAsync(before.Id, guest.Side.Person, Rsvp.Unknown, ct);
        return await desk.ChangeAsync(before, moved, on, async next =>
        {
            await clock.PlanAsync(next, ct);
            var was = before.Meeting.Time.Start;
            return Replies.None.With([await telling.LiveCardAsync(next, ct)])
                .With(await telling.GuestsAsync(next, next.Guests, (now, guest) =>
                new Body.Says(GroupWords.For(MeetingTexts.GroupMoves, now, ("was", was)), GroupCard.Answers(now, guest)), on, ct, was))
                .With(await calendars.OfAsync(next, on, ct));
        }, ct);
    }

    private async Task<Replies> CancelledAsync(Gathering now, Occasion on, CancellationToken ct)
    {
        await clock.PlanAsync(now, ct);
        var back = new Button(new Phrase(MeetingTexts.TakeBack, ("until", on.Now + CancelMeetingHandler.UndoWindow)), new RestoreGathering(now.Id, now.Meeting.Moves));
        return Replies.Screen(on.Chat, GroupWords.Cancelled(now), [back], Speaking.BackAnd(new ShowGatherings()))
            .With(await telling.GuestsAsync(now, now.Expected, (gathering, _) =>
                new Body.Says(GroupWords.For(MeetingTexts.GroupCancels, gathering), [[Speaking.MenuButton]]), on, ct))
            .With(await calendars.OfAsync(now, on, ct));
    }

    private static Func<Gathering, Guest, Body.Says> Says(string key) =>
        (now, guest) => new Body.Says(GroupWords.ForGuest(key, now, guest), GroupCard.Answers(now, guest));
}
