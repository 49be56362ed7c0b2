using System.Text;
using Mentorship.Conversations;
using Mentorship.Features.Shared.Calendar;
using Mentorship.Pipeline;

namespace Mentorship.Features.Hours;

/// <summary>Reads what was sent without putting it in force: its errors, or what it will mean.</summary>
internal sealed class ReadCalendarHandler(Unit unit) : IHandle<ReadCalendar>, IHandle<Fetched>
{
    /// <summary>A year with every day named is shorter.</summary>
    private const int MostBytes = 64 * 1024;

    private const string About = "calendar";

    private const string Draft = """
        insert into calendar_drafts (organization_id, id, yaml) values (@OrganizationId, @Id, @Yaml)
        on conflict (organization_id) do update set id = excluded.id, yaml = excluded.yaml
        """;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public Task<Replies> HandleAsync(ReadCalendar command, Occasion on, CancellationToken ct) => command.Sent switch
    {
        { Kind: ContentKind.Text, Text.Text: var text } => TryAsync(text, on, ct),
        { Kind: ContentKind.Document, File.Bytes: > MostBytes } => Task.FromResult(Refused(CalendarTexts.TooBig, on)),
        { Kind: ContentKind.Document, File: { } file } => Task.FromResult(Replies.Screen(on.Chat, CalendarTexts.Reading, [Speaking.MenuButton])
            .With([new Outgoing(on.Chat, new Body.Fetches(file, MostBytes)) { About = About }])),
        _ => Task.FromResult(Refused(CalendarTexts.NotAFile, on)),
    };

    /// <summary>The file has been brought in, for the school of whoever sent it.</summary>
    public Task<Replies> HandleAsync(Fetched command, Occasion on, CancellationToken ct) => command switch
    {
        { About: not About } => Task.FromResult(Replies.None),
        { Bytes: null } => Task.FromResult(Refused(CalendarTexts.NotBrought, on)),
        { Bytes: var bytes } when Text(bytes) is { } text => TryAsync(text, on, ct),
        _ => Task.FromResult(Refused(CalendarTexts.NotText, on)),
    };

    private async Task<Replies> TryAsync(string yaml, Occasion on, CancellationToken ct)
    {
        try
        {
            var summary = CalendarSummary.Of(CalendarYaml.Read(yaml));
            var id = Guid.CreateVersion7(on.Now);
            await unit.ExecuteAsync(Draft, new { Id = id, Yaml = yaml }, ct);
            return Replies.Screen(on.Chat, new Phrase(CalendarTexts.Preview, ("summary", summary)),
                [new(CalendarTexts.PutButton, new PutCalendar(id), Emphasis.Primary)],
                [new(CalendarTexts.Again, new BeginBringing()), new(CalendarTexts.Keep, new ShowCalendar())], [Speaking.MenuButton]);
        }
        catch (CalendarFault fault)
        {
            return Refused(Sentence(fault, yaml), on);
        }
    }

    private static Phrase Sentence(CalendarFault fault, string yaml)
    {
        var key = $"{CalendarTexts.Trouble}{fault.Trouble.ToString().ToLowerInvariant()}";
        var trouble = new Phrase(key, ("part", fault.Part), ("word", fault.Word));
        return fault.LineIn(yaml) is > 0 and var line
            ? new Phrase(CalendarTexts.FaultAtLine, ("line", line), ("trouble", trouble))
            : new Phrase(CalendarTexts.Fault, ("trouble", trouble));
    }

    private static string? Text(byte[] bytes)
    {
        try { return Utf8.GetString(bytes).TrimStart('\uFEFF'); }
        catch (DecoderFallbackException) { return null; }
    }

    private static Replies Refused(Phrase why, Occasion on) => Replies.Screen(on.Chat, why,
        [new(CalendarTexts.Again, new BeginBringing()), new(CalendarTexts.Sample, new SendSample())], Speaking.BackAnd(new ShowCalendar()));
}
