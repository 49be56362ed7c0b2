using Mentorship.Pipeline;

namespace Mentorship.Features;

/// <summary>What a feature does where the school of the acting person brings in another calendar.</summary>
internal interface IYearNews
{
    /// <param name="before">The file of the calendar before; null where there was none.</param>
    Task YearChangedAsync(string? before, Occasion on, CancellationToken ct);
}
