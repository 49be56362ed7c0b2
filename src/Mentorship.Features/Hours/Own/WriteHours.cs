using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.Hours;

/// <summary>«Свои часы».</summary>
internal sealed record BeginWritingHours;

/// <summary>A one-question dialogue: the hours of a week in one's own words.</summary>
internal static class WriteHours
{
    public enum Step { Week }

    public sealed record Draft
    {
        public string Week { get; init; } = "";
    }

    public static readonly Conversation<Step, Draft> Flow = Conversation
        .Named<Step, Draft>("hours.write", version: 1)
        .Expires(after: TimeSpan.FromHours(1), say: HoursTexts.Stopped)
        .Cancels(say: HoursTexts.Stopped)
        .Type(Step.Week, HoursTexts.Write, Parse, (draft, week) => draft with { Week = week })
        .Then(draft => new KeepHours(draft.Week));

    private static Answer<string> Parse(string typed) =>
        TypedWeek.Hours(typed) is { } week ? WeekText.Of(week) : new Rejected(HoursTexts.Unclear);
}

internal sealed class BeginWritingHoursHandler : IHandle<BeginWritingHours>
{
    public Task<Replies> HandleAsync(BeginWritingHours command, Occasion on, CancellationToken ct) =>
        Task.FromResult(new Replies { Begin = new Begin(WriteHours.Flow.Name) });
}
