using System.Text.Json;
using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>One's own questions, and what one said in these and in others' as long as the words are kept.</summary>
internal sealed class StoredQuestions(Unit unit, OverviewStore overview) : IStored
{
    private const string Questions = """
        select number, state, asked_at from help_requests where author_id = @ActorId order by asked_at, id
        """;

    private const string Own = """
        select r.number, w.words, w.said_at from request_words w join help_requests r on r.id = w.request_id
        where w.speaker_id = @ActorId and w.withdrawn_at is null
        order by w.said_at, w.said_seq, w.message_id
        """;

    private const string Notes = """
        select r.number, n.words, n.written_at as said_at from request_notes n join help_requests r on r.id = n.request_id
        where n.writer_id = @ActorId order by n.written_at
        """;

    public async Task<Phrase?> OfAsync(Occasion on, CancellationToken ct) =>
        await overview.CountOfOwnAsync(ct) is > 0 and var count ? new Phrase(HelpTexts.StoredQuestions, ("count", count)) : null;

    public async Task<IReadOnlyList<StoredLine>> LinesAsync(Occasion on, CancellationToken ct) =>
    [
        .. (await unit.QueryAsync<AskedRow>(Questions, null, ct)).Select(row =>
            new StoredLine(About(HelpTexts.StoredQuestion, row.Number), row.AskedAt, $"{FigureTexts.State}{row.State}")),
        .. (await unit.QueryAsync<SaidRow>(Own, null, ct)).Select(row => new StoredLine(
            About(HelpTexts.StoredWords, row.Number), row.SaidAt, Typed(row.Words) is { Length: > 0 } typed ? Speaking.Verbatim(typed) : HelpTexts.OtherKind)),
        .. (await unit.QueryAsync<SaidRow>(Notes, null, ct)).Select(row =>
            new StoredLine(About(HelpTexts.StoredNote, row.Number), row.SaidAt, Speaking.Verbatim(row.Words))),
    ];

    private static Phrase About(string what, long number) => new(what, ("number", number));

    private static string? Typed(string words) => JsonSerializer.Deserialize<RichText>(words, PipelineJson.Options)?.Text;

    private sealed record AskedRow(long Number, string State, long AskedAt);

    private sealed record SaidRow(long Number, string Words, long SaidAt);
}
