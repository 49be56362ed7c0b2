using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>How fast people of the school were answered in so many days, by direction, or by day and hour of asking.</summary>
internal sealed record ShowFigures(int Days = 30, bool ByTime = false);

internal sealed class ShowFiguresHandler(FigureStore figures) : IHandle<ShowFigures>
{
    private static readonly int[] Periods = [7, 30, 365];

    public async Task<Replies> HandleAsync(ShowFigures command, Occasion on, CancellationToken ct)
    {
        var rows = await figures.SinceAsync(on.Now - TimeSpan.FromDays(command.Days), ct);
        return Replies.Screen(on.Chat, FigureWords.Of(rows, command, on.Reader.Zone), [.. Rows(command, rows.Count > 0)]);
    }

    private static IEnumerable<IReadOnlyList<Button>> Rows(ShowFigures now, bool hasAny)
    {
        yield return
        [
            .. Periods.Select(days => Speaking.Choice(Spans.Of(TimeSpan.FromDays(days)), days == now.Days, now with { Days = days })),
        ];
        if (hasAny)
        {
            yield return [new(now.ByTime ? FigureTexts.ByDirection : FigureTexts.ByTime, now with { ByTime = !now.ByTime })];
            yield return
            [
                new(FigureTexts.Csv, new GetFigures(now.Days, IsWorkbook: false)), new(FigureTexts.Xlsx, new GetFigures(now.Days, IsWorkbook: true)),
            ];
        }

        yield return Speaking.BackAnd(new ListRequests());
    }
}
