using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features;

/// <summary>Brings the lists of schools into the register: inserts or updates by school and number, else by school and name.</summary>
public static class PeopleImport
{
    public static Task<ImportReport> RunAsync(Database database, Stream csv, bool dryRun, TimeProvider time, CancellationToken ct) =>
        RunAsync(database, csv, dryRun ? ImportMode.DryRun : ImportMode.AllOrNothing, time, ct);

    public static async Task<ImportReport> RunAsync(Database database, Stream csv, ImportMode mode, TimeProvider time, CancellationToken ct)
    {
        var (rows, wrong) = Read(await CsvTable.ReadAsync(csv, ct));
        return await database.RunAsync(async unit =>
        {
            var (matched, doubts) = new Matching(await Register.PeopleAsync(unit, ct), rows).Run();
            IReadOnlyList<ImportError> errors = [.. wrong.Concat(doubts).OrderBy(error => error.Line)];
            var loads = mode is ImportMode.GoodRows || (mode is ImportMode.AllOrNothing && errors.Count is 0);
            var register = new Register(unit, time.GetUtcNow(), loads);
            await register.OpenAsync(ct);
            foreach (var row in matched) await register.PutAsync(row, ct);
            var all = matched.Count + errors.Select(error => error.Line).Distinct().Count();
            return new ImportReport(all, register.Schools, register.Added, register.Updated, loads, errors);
        }, ct);
    }

    internal static (IReadOnlyList<ImportRow> Rows, IReadOnlyList<ImportError> Errors) Read(IReadOnlyList<CsvLine> lines)
    {
        if (lines.Count is 0) return ([], [new ImportError(1, ImportTexts.Empty)]);
        if (lines[0].IsOpen) return ([], [new ImportError(lines[0].Number, ImportTexts.OpenQuote)]);
        var columns = new ImportColumns(lines[0]);
        return columns.Wrong.Select(what => new ImportError(lines[0].Number, what)).ToList() is { Count: > 0 } errors
            ? ([], errors)
            : Read(columns, lines.Skip(1));
    }

    private static (IReadOnlyList<ImportRow> Rows, IReadOnlyList<ImportError> Errors) Read(ImportColumns columns, IEnumerable<CsvLine> body)
    {
        var (rows, errors) = (new Dictionary<string, ImportRow>(), new List<ImportError>());
        foreach (var line in body)
        {
            var (row, wrong) = line.IsOpen ? (null, [new ImportError(line.Number, ImportTexts.OpenQuote)]) : RowReader.Read(columns, line);
            errors.AddRange(wrong);
            if (row is not null && !rows.TryAdd(row.Key, row))
                errors.Add(new ImportError(line.Number, new Phrase(ImportTexts.Repeats, ("line", (long)rows[row.Key].Line))));
        }
        return ([.. rows.Values], errors);
    }
}
