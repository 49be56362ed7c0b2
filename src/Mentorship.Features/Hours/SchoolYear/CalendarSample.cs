using System.Text;
using Mentorship.Domain;
using Mentorship.Features.Shared.Calendar;
using Mentorship.Pipeline;
using Microsoft.Extensions.Options;

namespace Mentorship.Features.Hours;

/// <summary>The calendar of the school as a file to change, or an example where there is none.</summary>
internal sealed record CalendarFileRecipe;

/// <summary>Whoever may not bring a calendar in any more gets none.</summary>
internal sealed class CalendarSample(Unit unit, IPresences presences, SchoolCalendars calendars, IOptions<RegionOptions> region) : IMakeFile<CalendarFileRecipe>
{
    private const string Example = """
        # Дни по порядку, последний входит; всё вне четвертей — каникулы. Строки после знака # не читаются.
        schema: school-calendar/1
        zone: {zone}
        bells:
          - days: [mon, tue, wed, thu, fri]
            hours: ["08:30-09:10", "09:20-10:00", "10:20-11:00", "11:20-12:00", "12:10-12:50", "13:00-13:40"]
        working_hours:
          - days: [mon, tue, wed, thu, fri]
            hours: ["08:00-17:00"]
        quarters:
          - { name: I четверть, from: 2026-09-01, until: 2026-10-23 }
          - { name: II четверть, from: 2026-11-02, until: 2026-12-30 }
          - { name: III четверть, from: 2027-01-11, until: 2027-03-19 }
          - { name: IV четверть, from: 2027-03-29, until: 2027-05-25 }
        holidays:
          - { name: День народного единства, from: 2026-11-04 }
        exam_weeks:
          - { name: контрольные, from: 2026-12-14, until: 2026-12-18 }
        # Рабочая суббота по звонкам понедельника записывается так: 2027-02-20: mon
        taught_as: {}

        """;

    public static string ExampleIn(string zone) => Example.Replace("{zone}", zone, StringComparison.Ordinal);

    public async Task<MadeFile?> MakeAsync(CalendarFileRecipe recipe, Addressee to, CancellationToken ct)
    {
        var (actor, _) = await presences.OfAsync(to.Chat, ct);
        if (!actor.May(Right.BringCalendar)) return null;
        using var person = new Stead(unit, actor);
        return new MadeFile("kalendar.yaml", "application/yaml", Encoding.UTF8.GetBytes(await calendars.FileAsync(ct) ?? ExampleIn(region.Value.Zone)));
    }
}
