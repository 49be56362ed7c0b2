using Mentorship.Conversations;
using Mentorship.Domain.Questionnaires;
using Mentorship.Pipeline;

namespace Mentorship.Features.Questionnaires;

/// <summary>«Обсудить на встрече»: what is hardest is what the next meeting with the mentor is about.</summary>
internal sealed record DiscussResult(Guid Run);

/// <summary>The topic names no more than the mentor is shown of the result.</summary>
internal sealed class DiscussResultHandler(RunStore runs, IMeetingTopics meetings, Phrasebook phrases) : IHandle<DiscussResult>
{
    public async Task<Replies> HandleAsync(DiscussResult command, Occasion on, CancellationToken ct) =>
        await runs.OwnAsync(command.Run, ct) is { Run: var run } && Topic(run) is { } topic
            ? await meetings.BringAsync(phrases.Render(topic, on.Reader, on.Now).Text, on, ct)
            : new Replies { Toast = RunTexts.Gone, Home = true };

    /// <summary>Null for a result without anything to talk about.</summary>
    public static Phrase? Topic(QuestionnaireRun run)
    {
        if (run is not { IsSubmitted: true, Definition.Kind: QuestionnaireKind.EntryDiagnostics }) return null;
        var hard = EntryScoring.Priorities(run.Sheet, Indices.Of(run.Sheet)).Select(section => SectionNames.Inside(section.Direction!.Value)).ToList();
        return hard is [] ? null : new Phrase(ResultTexts.Topic, ("list", Speaking.Joined(ResultTexts.Semicolon, hard)));
    }
}
