using Mentorship.Domain.Calendar;
using Mentorship.Pipeline;
using Microsoft.Extensions.Options;

namespace Mentorship.Features.SituationalHelp;

/// <summary>The working time of questions: the hours of the settings on the days of the school's calendar, for promises and for measures alike.</summary>
internal sealed class WorkingTime(Unit unit, SchoolHours hours, IOptions<HelpOptions> options)
{
    private (string? School, OpenHours Hours)? _known;

    /// <summary>Of the school for which the unit acts.</summary>
    public async Task<OpenHours> OfAsync(CancellationToken ct)
    {
        if (_known is { } known && known.School == unit.Actor.OrganizationId) return known.Hours;
        var working = await hours.OfAsync(ct) with { Week = options.Value.Workweek };
        _known = (unit.Actor.OrganizationId, working);
        return working;
    }
}
