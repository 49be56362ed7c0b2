using Mentorship.Conversations;

namespace Mentorship.Features;

/// <summary>How far an import goes.</summary>
public enum ImportMode
{
    /// <summary>Says what would happen.</summary>
    DryRun,

    /// <summary>One wrong row, and nothing is loaded.</summary>
    AllOrNothing,

    /// <summary>Loads what is right and names the rest.</summary>
    GoodRows,
}

/// <summary>What is wrong with one line of the file; line 1 is the header.</summary>
public sealed record ImportError(int Line, Phrase What);

/// <summary>What an import did, or would do.</summary>
/// <param name="Rows">Rows with people in the file, right and wrong.</param>
/// <param name="Loaded">False when nothing was written: a dry run, or an error in all-or-nothing.</param>
public sealed record ImportReport(int Rows, int Schools, int Added, int Updated, bool Loaded, IReadOnlyList<ImportError> Errors)
{
    /// <summary>Rows with at least one error.</summary>
    public int Wrong => Errors.Select(error => error.Line).Distinct().Count();

    /// <summary>The report as it is read: the counts, then each error by its row.</summary>
    public IEnumerable<Phrase> Lines() => Errors
        .Select(error => new Phrase(ImportTexts.Row, ("line", (long)error.Line), ("what", error.What)))
        .Prepend(new Phrase(
            Loaded ? ImportTexts.Loaded : ImportTexts.Checked,
            ("rows", (long)Rows), ("schools", (long)Schools), ("added", (long)Added), ("updated", (long)Updated), ("wrong", (long)Wrong)));
}
