using System.CommandLine;
using Mentorship.Features;
using Mentorship.Features.Shared.Calendar;
using Mentorship.Pipeline;

namespace Mentorship.Hosting;

/// <summary>Brings the lists of schools into the register.</summary>
internal static class ImportVerb
{
    private static readonly Argument<string> File = new("FILE") { Description = "A CSV file, UTF-8 or CP1251, comma or semicolon" };
    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "Only say what would happen" };
    private static readonly Option<bool> GoodRows = new("--good-rows") { Description = "Load the rows that are right and name the rest" };

    private static readonly Argument<string> Yaml = new("FILE") { Description = "A YAML file of the schema school-calendar/1" };
    private static readonly Option<string> School = new("--school") { Description = "The school, where the register has several" };

    public static Command Of(Surroundings around)
    {
        const string What = "Insert or update people by school and number, else by school and name";
        var people = new Command("people", What) { File, DryRun, GoodRows };
        people.SetAction((parsed, ct) => RunAsync(around, parsed.GetRequiredValue(File), ModeOf(parsed), ct));
        return new Command("import", "Bring lists into the register") { people, Calendar(around) };
    }

    private static Command Calendar(Surroundings around)
    {
        var calendar = new Command("calendar", "Bells, quarters and holidays of a school") { Yaml, School };
        calendar.SetAction((parsed, ct) => CalendarAsync(around, parsed.GetRequiredValue(Yaml), parsed.GetValue(School) ?? "", ct));
        return calendar;
    }

    private static async Task<int> CalendarAsync(Surroundings around, string file, string school, CancellationToken ct)
    {
        await using var yaml = Open(around, file);
        using var text = new StreamReader(yaml);
        await using var database = await new Toolbox(around).OpenAsync(ct);
        try
        {
            await CalendarImport.RunAsync(database, await text.ReadToEndAsync(ct), school, around.Time.GetUtcNow(), ct);
        }
        catch (CalendarFault fault)
        {
            throw new Failure($"The calendar cannot be used: {fault.Message}");
        }
        await around.Out.WriteLineAsync("The calendar is in force.");
        return 0;
    }

    private static ImportMode ModeOf(ParseResult parsed) =>
        parsed.GetValue(DryRun) ? ImportMode.DryRun : parsed.GetValue(GoodRows) ? ImportMode.GoodRows : ImportMode.AllOrNothing;

    private static async Task<int> RunAsync(Surroundings around, string file, ImportMode mode, CancellationToken ct)
    {
        var tools = new Toolbox(around);
        var reader = new Reader(tools.Configuration.Read<RegionOptions>().Locale, TimeZoneInfo.Utc);
        await using var csv = Open(around, file);
        await using var database = await tools.OpenAsync(ct);
        var report = await PeopleImport.RunAsync(database, csv, mode, around.Time, ct);
        var to = report.Errors.Count is 0 ? around.Out : around.Error;
        foreach (var line in report.Lines()) await to.WriteLineAsync(Schema.Phrases.Plain(line, reader, around.Time.GetUtcNow()));
        return report.Errors.Count is 0 ? 0 : 1;
    }

    private static FileStream Open(Surroundings around, string file)
    {
        try
        {
            return System.IO.File.OpenRead(Path.GetFullPath(file, around.Folder));
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            throw new Failure($"The list cannot be read: {reason.Message}");
        }
    }
}
