using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.Hours;

/// <summary>«До даты».</summary>
internal sealed record BeginPausing;

/// <summary>A one-question dialogue: the day of coming back, or the days of a leave.</summary>
internal static class WritePause
{
    public enum Step { Days }

    public sealed record Draft
    {
        public string Days { get; init; } = "";
    }

    public static readonly Conversation<Step, Draft> Flow = Conversation
        .Named<Step, Draft>("hours.write-pause", version: 1)
        .Expires(after: TimeSpan.FromHours(1), say: HoursTexts.Stopped)
        .Cancels(say: HoursTexts.Stopped)
        .Type(Step.Days, HoursTexts.WritePause, Parse, (draft, days) => draft with { Days = days })
        .Then(draft => new KeepPause(draft.Days));

    /// <summary>Accepts what can be read; which days are meant depends on the day of reading.</summary>
    private static Answer<string> Parse(string typed) =>
        TypedDays.Pause(typed, DayWords.AnyYear) is null ? new Rejected(HoursTexts.PauseUnclear) : typed.Trim();
}

internal sealed class BeginPausingHandler : IHandle<BeginPausing>
{
    public Task<Replies> HandleAsync(BeginPausing command, Occasion on, CancellationToken ct) =>
        Task.FromResult(new Replies { Begin = new Begin(WritePause.Flow.Name) });
}
