using System.Globalization;
using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.Calendar;
using Mentorship.Domain.HelpRequests;
using Mentorship.Features.Shared.Tables;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>«Файл CSV», «Файл XLSX»: a line for each question, without a word of it and without a name.</summary>
internal sealed record GetFigures(int Days, bool IsWorkbook);

/// <summary>The file as it is made when it leaves.</summary>
internal sealed record FigureSheet(int Days, bool IsWorkbook);

internal sealed class GetFiguresHandler : IHandle<GetFigures>
{
    public Task<Replies> HandleAsync(GetFigures command, Occasion on, CancellationToken ct) => Task.FromResult(Replies.File(
        on.Chat, new FigureSheet(command.Days, command.IsWorkbook),
        new Phrase(FigureTexts.File, ("period", Spans.Of(TimeSpan.FromDays(command.Days)))),
        Speaking.BackAnd(new ShowFigures(command.Days))));
}

/// <summary>Whoever may not watch over the school any more gets none.</summary>
internal sealed class FigureSheetMaker(Unit unit, IPresences presences, FigureStore figures, Phrasebook phrases) : IMakeFile<FigureSheet>
{
    public async Task<MadeFile?> MakeAsync(FigureSheet recipe, Addressee to, CancellationToken ct)
    {
        var (actor, _) = await presences.OfAsync(to.Chat, ct);
        if (!actor.May(Right.WatchRequests) || actor.OrganizationId is null) return null;
        using var person = new Stead(unit, actor);
        var rows = await figures.SinceAsync(to.Now - TimeSpan.FromDays(recipe.Days), ct);
        var table = new Table(phrases.Head(to, FigureTexts.Columns), [.. rows.Select(row => Cells(row, to))]);
        var day = to.Reader.Zone.DateOf(to.Now).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return recipe.IsWorkbook ? table.ToWorkbook($"questions-{day}") : table.ToCsv($"questions-{day}");
    }

    private IReadOnlyList<Cell> Cells(FigureRow row, Addressee to) =>
    [
        row.Number, to.Clock(row.AskedAt), phrases.For(to, Tags.Button(Enum.Parse<Urgency>(row.Urgency))),
        row.About is { } direction ? phrases.For(to, Tags.Button(direction)) : "", phrases.For(to, $"{FigureTexts.State}{row.State}"),
        Minutes(row.FirstAnswer), Minutes(row.FirstAnswerWorked), Minutes(row.Ended), Minutes(row.EndedWorked),
        row.Rating is { } points ? points : "",
    ];

    private static Cell Minutes(TimeSpan? span) => span is { } known ? (long)Math.Round(known.TotalMinutes) : "";
}
