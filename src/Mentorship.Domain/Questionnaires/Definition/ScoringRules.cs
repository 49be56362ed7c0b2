namespace Mentorship.Domain.Questionnaires;

/// <summary>The figures of a scoring that a file may set; its formulas are code, named by the outputs.</summary>
public sealed record ScoringRules(decimal MinAnsweredShare, IReadOnlyList<Level> Levels, IReadOnlyList<string> Outputs)
{
    public Level? LevelOf(int? index) => index is { } known ? Levels.First(level => level.Covers(known)) : null;

    public Level LevelNamed(string code) => Levels.First(level => level.Code == code);
}
