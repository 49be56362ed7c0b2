using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.Hours;

/// <summary>«Другие дни и часы» of a duty.</summary>
internal sealed record BeginWritingDuty(string DutyPersonId);

/// <summary>A one-question dialogue: the days and hours of a duty.</summary>
internal static class WriteDuty
{
    public enum Step { When }

    public sealed record Draft
    {
        public string Person { get; init; } = "";

        public string When { get; init; } = "";
    }

    public static readonly Conversation<Step, Draft> Flow = Conversation
        .Named<Step, Draft>("duty.write", version: 1)
        .Expires(after: TimeSpan.FromHours(1), say: DutyTexts.Stopped)
        .Cancels(say: DutyTexts.Stopped)
        .Takes<BeginWritingDuty>((draft, begun) => draft with { Person = begun.DutyPersonId })
        .Type(Step.When, DutyTexts.Question, Parse, (draft, when) => draft with { When = when })
        .Then(draft => new KeepDuty(draft.Person, draft.When));

    /// <summary>Accepts what can be read; which date is meant depends on the day of reading.</summary>
    private static Answer<string> Parse(string typed) =>
        DutyWords.Read(typed, DayWords.AnyYear) is null ? new Rejected(DutyTexts.Unclear) : typed.Trim();
}

internal sealed class BeginWritingDutyHandler : IHandle<BeginWritingDuty>
{
    public Task<Replies> HandleAsync(BeginWritingDuty command, Occasion on, CancellationToken ct) =>
        Task.FromResult(new Replies { Begin = Begin.With(WriteDuty.Flow.Name, command) });
}
