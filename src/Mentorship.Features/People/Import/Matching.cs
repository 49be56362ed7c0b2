using Mentorship.Conversations;

namespace Mentorship.Features;

/// <summary>A person of the register as rows of a file find them; school and name in the form they are compared by.</summary>
internal sealed record KnownPerson(string Id, string? School, string? Number, string Name);

/// <summary>A row and whom it is about; null for somebody new.</summary>
internal sealed record Matched(ImportRow Row, string? Person);

/// <summary>
/// Finds out whom each row is about before anything is written: by number, else by name. A row that could be about several people
/// is an error and nobody's: what a wrong one of them would get, the right one would miss.
/// </summary>
internal sealed class Matching(IReadOnlyList<KnownPerson> people, IReadOnlyList<ImportRow> rows)
{
    private readonly ILookup<(string?, string), KnownPerson> _numbered = people.Where(one => one.Number is not null)
        .ToLookup(one => (one.School, one.Number!));

    private readonly ILookup<(string?, string), KnownPerson> _named = people.ToLookup(one => (one.School, one.Name));
    private readonly ILookup<(string?, string), ImportRow> _rowsNamed = rows.ToLookup(NameOf);
    private readonly Dictionary<string, int> _taken = [];

    public (IReadOnlyList<Matched> Rows, IReadOnlyList<ImportError> Errors) Run()
    {
        var (matched, errors) = (new List<Matched>(), new List<ImportError>());
        foreach (var row in rows)
        {
            var found = Candidates(row);
            if (Doubt(row, found) is { } doubt) errors.Add(new ImportError(row.Line, doubt));
            else matched.Add(new Matched(row, found.SingleOrDefault()?.Id));
        }
        return (matched, errors);
    }

    /// <summary>Everybody whom the row could be about.</summary>
    private List<KnownPerson> Candidates(ImportRow row)
    {
        if (ByNumber(row) is { } numbered) return [numbered];
        var unnumbered = _named[NameOf(row)].Where(one => one.Number is null).ToList();
        return row.Number is null && unnumbered is [] ? [.. _named[NameOf(row)]] : unnumbered;
    }

    private Phrase? Doubt(ImportRow row, List<KnownPerson> found)
    {
        if (row.Number is null && _rowsNamed[NameOf(row)].FirstOrDefault(other => other.Number is not null) is { } other)
            return new Phrase(ImportTexts.NumberedToo, ("line", (long)other.Line));
        if (found.Count > 1)
            return new Phrase(found[0].Number is null ? ImportTexts.AllUnnumbered : ImportTexts.Namesakes, ("count", (long)found.Count));
        if (found is [{ Number: null }] && IsOneOfSeveralNew(row)) return ImportTexts.WhichOfThese;
        return found is [var person] && !_taken.TryAdd(person.Id, row.Line)
            ? new Phrase(ImportTexts.Repeats, ("line", (long)_taken[person.Id]))
            : null;
    }

    /// <summary>Any of several rows of one name could be the person who has no number yet.</summary>
    private bool IsOneOfSeveralNew(ImportRow row) => _rowsNamed[NameOf(row)].Count(one => ByNumber(one) is null) > 1;

    private KnownPerson? ByNumber(ImportRow row) =>
        row.Number is { } number ? _numbered[(row.School?.Folded, number)].FirstOrDefault() : null;

    private static (string?, string) NameOf(ImportRow row) => (row.School?.Folded, row.Name.Folded);
}
