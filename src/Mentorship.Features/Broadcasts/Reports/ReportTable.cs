using System.Globalization;
using Mentorship.Conversations;
using Mentorship.Features.Shared.Tables;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>The report as a table: by person in one's own school, by school where schools are many.</summary>
internal sealed class ReportTable(ReportStore reports, Names names, Phrasebook phrases)
{
    public async Task<Table> OfAsync(Post post, Addressee to, CancellationToken ct) => post.OrganizationId is null
        ? new Table(Head(BroadcastTexts.ColumnsBySchool, to), [.. (await reports.BySchoolAsync(post.Id, ct)).Select(Cells)])
        : new Table(Head(BroadcastTexts.ColumnsByPerson, to), [.. (await reports.LinesAsync(post.Id, ct)).Select(line => Cells(line, to))]);

    private IReadOnlyList<Cell> Head(string columns, Addressee to) => [.. Text(columns, to).Split(';')];

    private IReadOnlyList<Cell> Cells(ReportLine line, Addressee to) =>
    [
        line.School, to.IsOnPage ? Names.InFull(line.FullName, line.Subjects) : names.WithSubject(line.DisplayName, line.FullName, line.Subjects),
        Text(Labels.Of(Enum.Parse<RecipientState>(line.State)), to), Clock(line.SentAt, to), Clock(line.ReadAt, to),
        line.Comes is { } comes ? Text(comes > 0 ? BroadcastTexts.Comes : BroadcastTexts.StaysAway, to) : "",
    ];

    private static IReadOnlyList<Cell> Cells(SchoolTally school) =>
        [school.Name, school.All, school.Delivered, school.Read, school.Closed, school.Failed, school.Comes, school.StaysAway];

    private static string Clock(long? at, Addressee to) => Moments.Of(at) is { } moment
        ? TimeZoneInfo.ConvertTime(moment, to.Reader.Zone).ToString("dd.MM.yyyy HH:mm", CultureInfo.InvariantCulture)
        : "";

    private string Text(Phrase phrase, Addressee to) => phrases.Plain(phrase, to.Reader, to.Now);
}
