namespace Mentorship.Domain.Questionnaires;

/// <summary>How much easier a direction became (IND-09); a positive delta is good.</summary>
public sealed record IndexChange(Section Section, int? Delta)
{
    private const int Noticeable = 10;

    public Change Change => Delta switch
    {
        null => Change.Unknown,
        >= Noticeable => Change.Improved,
        <= -Noticeable => Change.Worse,
        _ => Change.Same,
    };

    /// <summary>Compares shared indices of two sheets of one definition; a sensitive answer cannot be told from the difference.</summary>
    public static IReadOnlyList<IndexChange> Between(AnswerSheet entry, AnswerSheet exit)
    {
        if (entry.Definition.Key != exit.Definition.Key)
            throw new ArgumentException($"{exit.Definition.Key} is not compared with {entry.Definition.Key}", nameof(exit));
        return
        [
            .. Indices.Of(entry).Zip(Indices.Of(exit), (before, after) => new IndexChange(before.Section, before.Shared - after.Shared)),
        ];
    }
}
