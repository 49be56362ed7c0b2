using System.Globalization;
using Mentorship.Pipeline;

namespace Mentorship.Features.Shared.Tables;

/// <summary>One cell: words, or a number that spreadsheets can add up.</summary>
internal readonly record struct Cell(string Words, long? Number = null)
{
    public string Text => Number?.ToString(CultureInfo.InvariantCulture) ?? Words;

    public static implicit operator Cell(string words) => new(words);

    public static implicit operator Cell(long number) => new("", number);
}

/// <summary>What a curator takes into a spreadsheet: a head and lines.</summary>
internal sealed record Table(IReadOnlyList<Cell> Head, IReadOnlyList<IReadOnlyList<Cell>> Lines)
{
    public IEnumerable<IReadOnlyList<Cell>> All => [Head, .. Lines];

    /// <param name="name">Of the file, without its ending.</param>
    public MadeFile ToCsv(string name) => new($"{name}.csv", "text/csv", CsvTable.Write(this));

    /// <param name="name">Of the file, without its ending.</param>
    public MadeFile ToWorkbook(string name) =>
        new($"{name}.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Workbook.Write(this));
}
