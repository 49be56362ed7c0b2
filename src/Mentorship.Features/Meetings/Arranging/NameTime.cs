using Mentorship.Conversations;
using Mentorship.Domain.Calendar;
using Mentorship.Domain.Meetings;
using Mentorship.Domain.Meetings.Series;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>«Другое время» for a new meeting.</summary>
/// <param name="EveryWeeks">Zero for a single meeting.</param>
internal sealed record BeginNamingTime(
    string PairId, int EveryWeeks = 0, HolidayRule OnHolidays = HolidayRule.Skip, Guid? Replaces = null)
{
    /// <summary>What it is to be about, where that is known already.</summary>
    public string? Topic { get; init; }
}

/// <summary>«Другое время» for a meeting that is arranged already.</summary>
/// <param name="Moves">Which of the times was read: an old screen does not act on a new time.</param>
internal sealed record BeginNamingMove(Guid Meeting, int Moves);

/// <summary>The time that somebody wrote, for a new meeting or for one that moves.</summary>
/// <param name="Moves">Which of its times was read.</param>
internal sealed record SetTypedTime(
    string? PairId, Guid? Meeting, TypedTime When, int EveryWeeks = 0, HolidayRule OnHolidays = HolidayRule.Skip, Guid? Replaces = null,
    int Moves = 0)
{
    public string? Topic { get; init; }
}

/// <summary>A one-question dialogue: the day and the hour in one's own words.</summary>
internal static class NameTime
{
    public enum Step { When }

    public sealed record Draft
    {
        public TypedTime When { get; init; }

        public string? PairId { get; init; }

        public Guid? Meeting { get; init; }

        public int EveryWeeks { get; init; }

        public HolidayRule OnHolidays { get; init; }

        public Guid? Replaces { get; init; }

        public string? Topic { get; init; }

        public int Moves { get; init; }
    }

    public sealed record Target(
        string? PairId = null, Guid? Meeting = null, int EveryWeeks = 0, HolidayRule OnHolidays = HolidayRule.Skip, Guid? Replaces = null,
        string? Topic = null, int Moves = 0);

    public static readonly Conversation<Step, Draft> Flow = Conversation
        .Named<Step, Draft>("meetings.name-time", version: 1)
        .Expires(after: TimeSpan.FromHours(24), say: MeetingTexts.ArrangingStopped)
        .Cancels(say: MeetingTexts.ArrangingStopped)
        .Takes<Target>((draft, target) => draft with
        {
            PairId = target.PairId, Meeting = target.Meeting, EveryWeeks = target.EveryWeeks, OnHolidays = target.OnHolidays,
            Replaces = target.Replaces, Topic = target.Topic, Moves = target.Moves,
        })
        .Type(Step.When, MeetingTexts.When, TypedTimes.Parse, (draft, when) => draft with { When = when })
        .Then(draft => new SetTypedTime(
            draft.PairId, draft.Meeting, draft.When, draft.EveryWeeks, draft.OnHolidays, draft.Replaces, draft.Moves)
        {
            Topic = draft.Topic,
        });

    public static Replies Begin(Target target) =>
        new() { Begin = Pipeline.Begin.With(Flow.Name, target) };
}

internal sealed class NameTimeHandler(MeetingDesk desk, Moving moving)
    : IHandle<BeginNamingTime>, IHandle<BeginNamingMove>, IHandle<SetTypedTime>
{
    public Task<Replies> HandleAsync(BeginNamingTime command, Occasion on, CancellationToken ct) =>
        Task.FromResult(NameTime.Begin(new NameTime.Target(
            command.PairId, null, command.EveryWeeks, command.OnHolidays, command.Replaces, command.Topic)));

    public Task<Replies> HandleAsync(BeginNamingMove command, Occasion on, CancellationToken ct) =>
        Task.FromResult(NameTime.Begin(new NameTime.Target(null, command.Meeting, Moves: command.Moves)));

    public async Task<Replies> HandleAsync(SetTypedTime command, Occasion on, CancellationToken ct) => command switch
    {
        { Meeting: { } meeting } => await desk.OpenAsync(meeting, command.Moves, on, now => MoveAsync(now, command, on, ct), ct),
        _ => await desk.OpenPairAsync(command.PairId ?? "", _ => Task.FromResult(Arrange(command, on)), ct),
    };

    private static Replies Arrange(SetTypedTime command, Occasion on) => StartOf(command, on) is { } start
        ? NamePlace.Begin(new NamePlace.Target(command.PairId!, start, command.EveryWeeks, command.OnHolidays, command.Replaces, command.Topic))
        : Again(new BeginNamingTime(command.PairId!, command.EveryWeeks, command.OnHolidays, command.Replaces) { Topic = command.Topic }, on);

    private async Task<Replies> MoveAsync(Arranged now, SetTypedTime command, Occasion on, CancellationToken ct) =>
        StartOf(command, on) is { } start
            ? await moving.MoveAsync(now, start, on, ct)
            : Again(new BeginNamingMove(now.Id, command.Moves), on);

    /// <summary>Null for what is over or does not exist.</summary>
    private static DateTimeOffset? StartOf(SetTypedTime command, Occasion on) =>
        command.When.On(on.Reader.Zone, on.Now) is { } local && on.Reader.Zone.MomentOf(local) is var start && start > on.Now
            ? start
            : null;

    private static Replies Again(object command, Occasion on) => Replies.Screen(
        on.Chat, MeetingRefusals.TimeIsPast, [new(MeetingTexts.OtherTime, command)], Speaking.BackAnd(new ShowMeetings()));
}
