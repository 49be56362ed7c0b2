using Mentorship.Features.Shared.Tables;
using Mentorship.Pipeline;

namespace Mentorship.Features.Onboarding;

/// <summary>What every feature holds about the acting person: first how much, then what it says.</summary>
internal sealed class MyDataTable(OwnCard card, IEnumerable<IStored> stored, Phrasebook phrases)
{
    public async Task<Table> OfAsync(Occasion on, Addressee to, CancellationToken ct)
    {
        List<StoredLine> counts = [.. await card.LinesAsync(ct)], lines = [];
        foreach (var source in stored)
        {
            if (await source.OfAsync(on, ct) is { } sum) counts.Add(new StoredLine(OnboardingTexts.MyDataHeld, null, sum));
            lines.AddRange(await source.LinesAsync(on, ct));
        }

        return new Table(phrases.Head(to, OnboardingTexts.MyDataColumns), [.. counts.Concat(lines).Select(line => Cells(line, to))]);
    }

    private IReadOnlyList<Cell> Cells(StoredLine line, Addressee to) => [phrases.For(to, line.What), to.Clock(line.At), phrases.For(to, line.Words)];
}
