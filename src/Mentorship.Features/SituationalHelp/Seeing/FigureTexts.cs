namespace Mentorship.Features.SituationalHelp;

/// <summary>The phrases of the figures.</summary>
internal static class FigureTexts
{
    public const string Open = "help.button.figures";
    public const string None = "help.figures.none";
    public const string Summary = "help.figures";
    public const string Answers = "help.figures.answers";
    public const string AnswersMissing = "help.figures.answers-missing";
    public const string Silent = "help.figures.silent";
    public const string Directions = "help.figures.directions";
    public const string Times = "help.figures.times";
    public const string Line = "help.figures.line";
    public const string LineSilent = "help.figures.line-silent";
    public const string NoDirection = "help.figures.no-direction";
    public const string Hours = "help.figures.hours";
    public const string Day = "help.figures.day.";
    public const string ByTime = "help.button.figures-by-time";
    public const string ByDirection = "help.button.figures-by-direction";
    public const string Csv = "help.button.figures-csv";
    public const string Xlsx = "help.button.figures-xlsx";
    public const string File = "help.figures.file";
    public const string Columns = "help.figures.columns";
    public const string State = "help.figures.state.";
}
