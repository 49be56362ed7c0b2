using Mentorship.Conversations;
using Mentorship.Features.Shared.Tables;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>The report as a table: by person in one's own school, by school where schools are many.</summary>
internal sealed class ReportTable(ReportStore reports, Names names, Phrasebook phrases)
{
    public async Task<Table> OfAsync(Post post, Addressee to, CancellationToken ct) => post.OrganizationId is null
        ? new Table(phrases.Head(to, BroadcastTexts.ColumnsBySchool), Cells(post, await reports.BySchoolAsync(post.Id, ct), to))
        : new Table(phrases.Head(to, BroadcastTexts.ColumnsByPerson), [.. (await reports.LinesAsync(post.Id, ct)).Select(line => Cells(line, to))]);

    private IReadOnlyList<Cell> Cells(ReportLine line, Addressee to) =>
    [
        line.School, to.IsOnPage ? Names.InFull(line.FullName, line.Subjects) : names.WithSubject(line.DisplayName, line.FullName, line.Subjects),
        phrases.For(to, Labels.Of(Enum.Parse<RecipientState>(line.State))), to.Clock(line.SentAt), to.Clock(line.ReadAt),
        line.Comes is { } comes ? phrases.For(to, comes > 0 ? BroadcastTexts.Comes : BroadcastTexts.StaysAway) : "",
    ];

    private IReadOnlyList<IReadOnlyList<Cell>> Cells(Post post, IReadOnlyList<SchoolTally> schools, Addressee to)
    {
        var hidden = Figures.Hidden(post, schools);
        Cell nothing = phrases.For(to, BroadcastTexts.Hidden);
        return [.. schools.Select(school => hidden.Contains(school.Name)
            ? [school.Name, .. Cells(school).Skip(1).Select(_ => nothing)]
            : Cells(school))];
    }

    private static IReadOnlyList<Cell> Cells(SchoolTally school) =>
    [
        school.Name, school.All, school.Delivered, school.Read, school.Closed, school.Failed, school.Unclear, school.Skipped,
        school.Comes, school.StaysAway,
    ];
}
