using Mentorship.Conversations;
using Mentorship.Domain;

namespace Mentorship.Features;

/// <summary>Reads one line of people; collects everything that is wrong with it.</summary>
internal sealed class RowReader(ImportColumns columns, CsvLine line)
{
    private readonly List<Phrase> _wrong = [];

    public static (ImportRow? Row, IEnumerable<ImportError> Errors) Read(ImportColumns columns, CsvLine line)
    {
        var reader = new RowReader(columns, line);
        var row = reader.Read();
        return (reader._wrong.Count is 0 ? row : null, reader._wrong.Select(what => new ImportError(line.Number, what)));
    }

    private ImportRow Read()
    {
        var roles = Roles();
        var school = Text(ImportColumn.School);
        if (school is null && roles.Any(role => role is not Role.MunicipalCurator)) _wrong.Add(ImportTexts.NoSchool);
        return new ImportRow(
            line.Number, school is null ? null : new SchoolName(school), Text(ImportColumn.Number), Name(),
            columns.Cell(line, ImportColumn.Post), Subjects(), Directions(),
            Date(ImportColumn.TeachingSince), Date(ImportColumn.HiredOn), roles);
    }

    private FullName Name()
    {
        var name = new FullName(Text(ImportColumn.FullName) ?? "");
        if (name.Value.Length is 0) _wrong.Add(ImportTexts.NoName);
        else if (!name.Value.Contains(' ')) _wrong.Add(new Phrase(ImportTexts.ShortName, ("name", name.Value)));
        return name;
    }

    private List<Role> Roles()
    {
        var words = Words.Split(Text(ImportColumn.Roles) ?? "");
        if (words.Count is 0) _wrong.Add(ImportTexts.NoRole);
        return Known(words, Words.RoleOf, ImportTexts.UnknownRole);
    }

    private string? Subjects() => columns.Cell(line, ImportColumn.Subjects) is { } cell ? string.Join(", ", Words.Split(cell)) : null;

    private string? Directions() => columns.Cell(line, ImportColumn.Directions) is { } cell
        ? string.Join(',', Known(Words.Split(cell), Words.DirectionOf, ImportTexts.UnknownDirection))
        : null;

    private DateOnly? Date(ImportColumn column)
    {
        if (Text(column) is not { } text) return null;
        var date = Words.DateOf(text);
        if (date is null) _wrong.Add(new Phrase(Words.LooksLikeDate(text) ? ImportTexts.NoSuchDate : ImportTexts.NotADate, ("text", text)));
        return date;
    }

    private List<T> Known<T>(IEnumerable<string> words, Func<string, T?> read, string complaint) where T : struct
    {
        var known = new List<T>();
        foreach (var word in words)
            if (read(word) is { } value) known.Add(value);
            else _wrong.Add(new Phrase(complaint, ("text", word)));
        return [.. known.Distinct()];
    }

    private string? Text(ImportColumn column) => columns.Cell(line, column) is { Length: > 0 } text ? text : null;
}
