using System.Collections.Frozen;
using Mentorship.Conversations;
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
    private readonly List<ImportColumn> _repeated = [];

    public ImportColumns(CsvLine header)
    {
        for (var i = 0; i < header.Cells.Count; i++)
            if (Headings.TryGetValue(Key(header.Cells[i]), out var column) && !_places.TryAdd(column, i)) _repeated.Add(column);
    }

    /// <summary>What keeps the rows from being read: a column that must be there and is not, or two that say the same.</summary>
    public IEnumerable<Phrase> Wrong => Required.Where(column => !_places.ContainsKey(column)).Select(column => Of(ImportTexts.NoColumn, column))
        .Concat(_repeated.Distinct().Select(column => Of(ImportTexts.ColumnTwice, column)));

    /// <summary>Null where the file has no such column: what is stored stays.</summary>
    public string? Cell(CsvLine line, ImportColumn column) =>
        _places.TryGetValue(column, out var place) ? line.Cells.ElementAtOrDefault(place) ?? "" : null;

    private static Phrase Of(string what, ImportColumn column) => new(what, ("column", Labels.Of(column)));

    private static string Key(string heading) => string.Concat(FullName.Fold(heading).Where(char.IsLetterOrDigit));
}
