using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.Hours;

/// <summary>One's lessons in one's own words.</summary>
internal sealed record BeginWritingLessons;

/// <summary>A one-question dialogue: «пн 1-4, вт 2».</summary>
internal static class WriteLessons
{
    public enum Step { Week }

    public sealed record Draft
    {
        public string Week { get; init; } = "";
    }

    public static readonly Conversation<Step, Draft> Flow = Conversation
        .Named<Step, Draft>("hours.write-lessons", version: 1)
        .Expires(after: TimeSpan.FromHours(1), say: HoursTexts.Stopped)
        .Cancels(say: HoursTexts.Stopped)
        .Type(Step.Week, HoursTexts.WriteLessons, Parse, (draft, week) => draft with { Week = week })
        .Then(draft => new KeepLessons(draft.Week));

    private static Answer<string> Parse(string typed) =>
        TypedWeek.Lessons(typed) is { } week ? WeekText.Of(week) : new Rejected(HoursTexts.LessonsUnclear);
}

internal sealed class BeginWritingLessonsHandler : IHandle<BeginWritingLessons>
{
    public Task<Replies> HandleAsync(BeginWritingLessons command, Occasion on, CancellationToken ct) =>
        Task.FromResult(new Replies { Begin = new Begin(WriteLessons.Flow.Name) });
}
