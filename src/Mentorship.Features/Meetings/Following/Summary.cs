using Mentorship.Conversations;
using Mentorship.Domain.Meetings.Attendance;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>«Написать итог».</summary>
internal sealed record BeginSummary(Guid Meeting);

/// <summary>What was decided, and the next step; both sides read it.</summary>
internal sealed record WriteSummary(Guid Meeting, string Outcome, string? NextStep);

/// <summary>«Без итога».</summary>
internal sealed record LeaveSummary(Guid Meeting);

/// <summary>«Важно: позвать куратора».</summary>
internal sealed record CallImportant(Guid Meeting);

/// <summary>Two questions after a meeting: what was decided and what comes next.</summary>
internal static class Summarise
{
    private const int Longest = 1000;

    public enum Step { Outcome, NextStep }

    public sealed record Draft
    {
        public string Outcome { get; init; } = "";

        public string? NextStep { get; init; }

        public Guid Meeting { get; init; }
    }

    public static readonly Conversation<Step, Draft> Flow = Asking(Conversation.Named<Step, Draft>("meetings.summarise", version: 1))
        .Takes<BeginSummary>((draft, begun) => draft with { Meeting = begun.Meeting })
        .Then(draft => new WriteSummary(draft.Meeting, draft.Outcome, draft.NextStep));

    /// <summary>The questions, whichever kind of meeting they are about.</summary>
    public static Script<Step, Draft> Asking(Script<Step, Draft> named) => named
        .Expires(after: TimeSpan.FromHours(24), say: MeetingTexts.ArrangingStopped)
        .Cancels(say: MeetingTexts.ArrangingStopped)
        .Type(Step.Outcome, MeetingTexts.WhatDecided, Parse, (draft, outcome) => draft with { Outcome = outcome })
        .Type(Step.NextStep, MeetingTexts.WhatNext, Parse, (draft, next) => draft with { NextStep = next }, optional: true);

    private static Answer<string> Parse(string typed) =>
        TypedWords.Parse(typed, Longest, MeetingTexts.SummaryTooLong);
}

internal sealed class SummaryHandler(MeetingDesk desk, MeetingClock clock, Curators curators)
    : IHandle<BeginSummary>, IHandle<WriteSummary>, IHandle<LeaveSummary>, IHandle<CallImportant>
{
    public Task<Replies> HandleAsync(BeginSummary command, Occasion on, CancellationToken ct) => Task.FromResult(new Replies
    {
        Begin = Begin.With(Summarise.Flow.Name, command),
    });

    public Task<Replies> HandleAsync(WriteSummary command, Occasion on, CancellationToken ct) => desk.OpenAsync(command.Meeting, now =>
        desk.ChangeAsync(now, now.Meeting.SummarisedBy(on.Acting(), command.Outcome, command.NextStep), on, async next =>
        {
            await clock.PlanSummaryAsync(next, ct);
            var told = Telling.To(next.Couple.Mentee, next, MeetingCard.SaysFor, on);
            return MeetingCard.Show(next, on).With(told.News.Select(news => news with { Silent = true }));
        }, ct), ct);

    public Task<Replies> HandleAsync(LeaveSummary command, Occasion on, CancellationToken ct) => desk.OpenAsync(command.Meeting, now =>
        desk.ChangeAsync(now, now.Meeting.LeftWithoutSummaryBy(on.Acting()), on, async next =>
        {
            await clock.PlanSummaryAsync(next, ct);
            return MeetingCard.Show(next, on);
        }, ct), ct);

    public Task<Replies> HandleAsync(CallImportant command, Occasion on, CancellationToken ct) => desk.OpenAsync(command.Meeting, now =>
        desk.ChangeAsync(now, now.Meeting.CalledImportantBy(on.Acting()), on, async next =>
            new Replies { Toast = MeetingTexts.CuratorWillKnow }.With(MeetingCard.Show(next, on))
                .With(await curators.TellAsync(next.Couple.School, on, Settling.ToCurator(MeetingTexts.ImportantFor, next), ct)), ct), ct);
}
