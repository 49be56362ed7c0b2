namespace Mentorship.Features;

/// <summary>What an import says about a file.</summary>
internal static class ImportTexts
{
    public const string Loaded = "import.loaded";
    public const string Checked = "import.checked";
    public const string Row = "import.row";
    public const string NoColumn = "import.no-column";
    public const string Empty = "import.empty";
    public const string NoSchool = "import.no-school";
    public const string NoName = "import.no-name";
    public const string ShortName = "import.short-name";
    public const string NoRole = "import.no-role";
    public const string UnknownRole = "import.unknown-role";
    public const string UnknownDirection = "import.unknown-direction";
    public const string NoSuchDate = "import.no-such-date";
    public const string NotADate = "import.not-a-date";
    public const string ColumnTwice = "import.column-twice";
    public const string OpenQuote = "import.open-quote";
    public const string Repeats = "import.repeats";
    public const string NumberedToo = "import.numbered-too";
    public const string Namesakes = "import.namesakes";
    public const string AllUnnumbered = "import.all-unnumbered";
    public const string WhichOfThese = "import.which-of-these";
}
