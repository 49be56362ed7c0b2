using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.Hours;

/// <summary>«Прислать календарь».</summary>
internal sealed record BeginBringing;

/// <summary>A file or a text that ought to be a calendar.</summary>
internal sealed record ReadCalendar(Content Sent);

/// <summary>A one-question dialogue: the file, or its text.</summary>
internal static class BringCalendar
{
    public enum Step { File }

    public sealed record Draft
    {
        public Content? Sent { get; init; }
    }

    public static readonly Conversation<Step, Draft> Flow = Conversation
        .Named<Step, Draft>("calendar.bring", version: 1)
        .Expires(after: TimeSpan.FromHours(24), say: CalendarTexts.Stopped)
        .Cancels(say: CalendarTexts.Stopped)
        .Send(Step.File, CalendarTexts.Question, (draft, sent) => draft with { Sent = sent }, read: Read)
        .Then(draft => new ReadCalendar(draft.Sent!));

    private static Answer<Content> Read(Content sent) =>
        sent.Kind is ContentKind.Text or ContentKind.Document ? sent : new Rejected(CalendarTexts.NotAFile);
}

internal sealed class BeginBringingHandler : IHandle<BeginBringing>
{
    public Task<Replies> HandleAsync(BeginBringing command, Occasion on, CancellationToken ct) =>
        Task.FromResult(new Replies { Begin = new Begin(BringCalendar.Flow.Name) });
}
