using System.Collections.Frozen;
using Mentorship.Domain;

namespace Mentorship.Features;

internal enum ImportColumn { School, Number, FullName, Post, Subjects, Directions, TeachingSince, HiredOn, Roles }

/// <summary>Which column says what, found by its heading in Russian or English.</summary>
internal sealed class ImportColumns
{
    private static readonly FrozenDictionary<string, ImportColumn> Headings = new Dictionary<string, ImportColumn>
    {
        ["школа"] = ImportColumn.School, ["организация"] = ImportColumn.School, ["оо"] = ImportColumn.School,
        ["school"] = ImportColumn.School,
        ["номер"] = ImportColumn.Number, ["табельныйномер"] = ImportColumn.Number, ["number"] = ImportColumn.Number,
        ["фио"] = ImportColumn.FullName, ["фамилияимяотчество"] = ImportColumn.FullName, ["fullname"] = ImportColumn.FullName,
        ["name"] = ImportColumn.FullName,
        ["должность"] = ImportColumn.Post, ["post"] = ImportColumn.Post, ["position"] = ImportColumn.Post,
        ["предметы"] = ImportColumn.Subjects, ["предмет"] = ImportColumn.Subjects, ["subjects"] = ImportColumn.Subjects,
        ["subject"] = ImportColumn.Subjects,
        ["направления"] = ImportColumn.Directions, ["направление"] = ImportColumn.Directions, ["directions"] = ImportColumn.Directions,
        ["преподаетс"] = ImportColumn.TeachingSince, ["teachingsince"] = ImportColumn.TeachingSince,
        ["вшколес"] = ImportColumn.HiredOn, ["hiredon"] = ImportColumn.HiredOn,
        ["роль"] = ImportColumn.Roles, ["роли"] = ImportColumn.Roles, ["role"] = ImportColumn.Roles, ["roles"] = ImportColumn.Roles,
    }.ToFrozenDictionary();

    private static readonly ImportColumn[] Required = [ImportColumn.School, ImportColumn.FullName, ImportColumn.Roles];

    private readonly Dictionary<ImportColumn, int> _places = [];

    public ImportColumns(CsvLine header)
    {
        for (var i = 0; i < header.Cells.Count; i++)
            if (Headings.TryGetValue(Key(header.Cells[i]), out var column)) _places.TryAdd(column, i);
    }

    /// <summary>Columns that a file must have and this one has not.</summary>
    public IEnumerable<ImportColumn> Missing => Required.Where(column => !_places.ContainsKey(column));

    /// <summary>Null where the file has no such column: what is stored stays.</summary>
    public string? Cell(CsvLine line, ImportColumn column) =>
        _places.TryGetValue(column, out var place) ? line.Cells.ElementAtOrDefault(place) ?? "" : null;

    private static string Key(string heading) => string.Concat(FullName.Fold(heading).Where(char.IsLetterOrDigit));
}
