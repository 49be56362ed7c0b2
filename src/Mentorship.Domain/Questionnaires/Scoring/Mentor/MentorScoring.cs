namespace Mentorship.Domain.Questionnaires;

/// <summary>The named outputs of the mentor's self-check.</summary>
public static class MentorScoring
{
    private const string WeeklyTime = "mot-02";
    private const string TaughtByMentee = "mot-04";
    private const string SameDayAnswer = "con-04";
    private const string OnlineMeeting = "dig-01";
    private const string OnlineMaterials = "dig-02";
    private const string Directions = "t1";
    private const string Kinds = "t2";
    private const string Hours = "t3";
    private const string Mentees = "t4";
    private const int Weak = 1;
    private const int TrainBelow = 50;

    private static readonly Dictionary<string, int> HoursByOption = new() { ["h2"] = 2, ["h4"] = 4, ["h8"] = 8, ["h9"] = 9 };

    public static IReadOnlyList<string> Outputs { get; } = ["training_needs", "card_prefill", "matching_flags"];

    public static IReadOnlyList<string> UsedQuestions { get; } =
        [WeeklyTime, TaughtByMentee, SameDayAnswer, OnlineMeeting, OnlineMaterials, Directions, Kinds, Hours, Mentees];

    public static MentorOutcome Of(AnswerSheet sheet)
    {
        var sections = Indices.Of(sheet);
        var total = Indices.Total(sections);
        return new MentorOutcome(sections, total, sheet.Definition.Scoring.LevelOf(total))
        {
            TrainingNeeds = TrainingNeeds(sections),
            Flags = Flags(sheet, total),
        };
    }

    public static IReadOnlyList<Section> TrainingNeeds(IReadOnlyList<SectionScore> sections) =>
        [.. sections.Where(score => score.Shared < TrainBelow).Select(score => score.Section)];

    public static IReadOnlyList<MatchingFlag> Flags(AnswerSheet sheet, int? total)
    {
        (bool Suits, MatchingFlag Flag)[] rules =
        [
            (sheet.Amount(OnlineMeeting) + sheet.Amount(OnlineMaterials) < 4, MatchingFlag.AvoidVirtual),
            (sheet.Amount(WeeklyTime) <= Weak || sheet.Chose(Hours, "h2"), MatchingFlag.PreferShortOrSituational),
            (sheet.Amount(SameDayAnswer) <= Weak, MatchingFlag.NotPrimaryForSituational),
            (sheet.Amount(TaughtByMentee) <= Weak, MatchingFlag.AvoidReverse),
            (sheet.Definition.Scoring.LevelNamed("start").Covers(total ?? -1), MatchingFlag.TrainingBeforePair),
        ];
        return [.. rules.Where(rule => rule.Suits).Select(rule => rule.Flag)];
    }

    /// <summary>The school's limit of mentees holds over the mentor's wish.</summary>
    public static CardPrefill CardPrefill(AnswerSheet sheet, int schoolLimit) => new(
        Read<ActivityDirection>(sheet, Directions),
        Read<MentoringKind>(sheet, Kinds),
        sheet.Picks(Hours) is [var hours] ? HoursByOption[hours] : null,
        sheet.Amount(Mentees) is { } mentees ? Math.Min(mentees, schoolLimit) : null);

    private static IReadOnlyList<T> Read<T>(AnswerSheet sheet, string question) where T : struct, Enum =>
        [.. sheet.Picks(question).Select(code => Code.Read<T>(code) ?? throw new FormatException($"'{code}' is no {typeof(T).Name}"))];
}
