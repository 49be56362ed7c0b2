using System.Globalization;
using System.Text;
using CsvHelper;
using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>The report as a table: by person in one's own school, by school where schools are many.</summary>
internal sealed class ReportTable(ReportStore reports, Names names, Phrasebook phrases)
{
    /// <summary>Spreadsheets read a cell that begins like a formula as one; here it is only text.</summary>
    private static readonly CsvWriterOptions Form = new()
    {
        Separator = ';', HasHeader = false, Injection = CsvInjection.Escape, NewLine = "\r\n",
    };

    public async Task<byte[]> WriteAsync(Post post, Addressee to, CancellationToken ct) => Written(post.OrganizationId is null
        ? [Head(BroadcastTexts.ColumnsBySchool, to), .. (await reports.BySchoolAsync(post.Id, ct)).Select(Cells)]
        : [Head(BroadcastTexts.ColumnsByPerson, to), .. (await reports.LinesAsync(post.Id, ct)).Select(line => Cells(line, to))]);

    private string[] Head(string columns, Addressee to) => Text(columns, to).Split(';');

    private string[] Cells(ReportLine line, Addressee to) =>
    [
        line.School, to.IsOnPage ? Names.InFull(line.FullName, line.Subjects) : names.WithSubject(line.DisplayName, line.FullName, line.Subjects),
        Text(Labels.Of(Enum.Parse<RecipientState>(line.State)), to), Clock(line.SentAt, to), Clock(line.ReadAt, to),
        line.Comes is { } comes ? Text(comes > 0 ? BroadcastTexts.Comes : BroadcastTexts.StaysAway, to) : "",
    ];

    private static string[] Cells(SchoolTally school) =>
        [school.Name, .. new[] { school.All, school.Delivered, school.Read, school.Closed, school.Failed, school.Comes, school.StaysAway }
            .Select(count => count.ToString(CultureInfo.InvariantCulture))];

    private static string Clock(long? at, Addressee to) => Moments.Of(at) is { } moment
        ? TimeZoneInfo.ConvertTime(moment, to.Reader.Zone).ToString("dd.MM.yyyy HH:mm", CultureInfo.InvariantCulture)
        : "";

    private string Text(Phrase phrase, Addressee to) => phrases.Plain(phrase, to.Reader, to.Now);

    private static byte[] Written(IReadOnlyList<string[]> rows)
    {
        using var bytes = new MemoryStream();
        using (var text = new StreamWriter(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)))
        using (var csv = CsvWriter.Create(text, Form, leaveOpen: true))
            foreach (var row in rows)
            {
                foreach (var cell in row) csv.WriteField(cell);
                csv.EndRecord();
            }
        return bytes.ToArray();
    }
}
