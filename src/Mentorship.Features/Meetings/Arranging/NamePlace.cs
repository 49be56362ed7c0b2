using Mentorship.Conversations;
using Mentorship.Domain.Meetings.Series;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>The time is chosen; where is asked next.</summary>
/// <param name="EveryWeeks">Zero for a single meeting.</param>
/// <param name="Replaces">The rhythm that stops once this one is agreed to.</param>
internal sealed record BeginNamingPlace(
    string PairId, DateTimeOffset Start, int EveryWeeks = 0, HolidayRule OnHolidays = HolidayRule.Skip, Guid? Replaces = null)
{
    /// <summary>What it is to be about, where that is known already.</summary>
    public string? Topic { get; init; }
}

/// <summary>A one-question dialogue: a room or a link, or «Решим позже».</summary>
internal static class NamePlace
{
    public enum Step { Where }

    public sealed record Draft
    {
        public string? Where { get; init; }

        public string PairId { get; init; } = "";

        public DateTimeOffset Start { get; init; }

        public int EveryWeeks { get; init; }

        public HolidayRule OnHolidays { get; init; }

        public Guid? Replaces { get; init; }

        public string? Topic { get; init; }
    }

    public sealed record Target(
        string PairId, DateTimeOffset Start, int EveryWeeks = 0, HolidayRule OnHolidays = HolidayRule.Skip, Guid? Replaces = null,
        string? Topic = null);

    public static readonly Conversation<Step, Draft> Flow = Conversation
        .Named<Step, Draft>("meetings.name-place", version: 1)
        .Expires(after: TimeSpan.FromHours(24), say: MeetingTexts.ArrangingStopped)
        .Cancels(say: MeetingTexts.ArrangingStopped)
        .Takes<Target>((draft, target) => draft with
        {
            PairId = target.PairId, Start = target.Start, EveryWeeks = target.EveryWeeks, OnHolidays = target.OnHolidays,
            Replaces = target.Replaces, Topic = target.Topic,
        })
        .Type(Step.Where, MeetingTexts.Where, ShortWords.Parse, (draft, where) => draft with { Where = where },
            optional: true, skip: MeetingTexts.DecideLater)
        .Then(draft => draft.EveryWeeks > 0
            ? new ProposeSeries(draft.PairId, draft.Start, draft.EveryWeeks, draft.Where, draft.OnHolidays, draft.Replaces) { Topic = draft.Topic }
            : new ProposeMeeting(draft.PairId, draft.Start, draft.Where, draft.Topic));

    public static Replies Begin(Target target) =>
        new() { Begin = Pipeline.Begin.With(Flow.Name, target) };
}

internal sealed class BeginNamingPlaceHandler : IHandle<BeginNamingPlace>
{
    public Task<Replies> HandleAsync(BeginNamingPlace command, Occasion on, CancellationToken ct) =>
        Task.FromResult(NamePlace.Begin(new NamePlace.Target(
            command.PairId, command.Start, command.EveryWeeks, command.OnHolidays, command.Replaces, command.Topic)));
}
