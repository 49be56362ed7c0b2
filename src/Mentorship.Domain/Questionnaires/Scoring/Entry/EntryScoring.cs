namespace Mentorship.Domain.Questionnaires;

/// <summary>The named outputs of the entry diagnostics. Whatever leaves the respondent's screen is made of shared indices only.</summary>
public static class EntryScoring
{
    private const string Situation = "p1";
    private const string Discipline = "psy-01";
    private const string Refusing = "psy-02";
    private const string Incident = "leg-04";
    private const string HelpWanted = "w1";
    private const string WayOfMeeting = "w2";
    private const string HelpOffered = "w3";
    private const string SuccessStory = "o1";
    private const int Hard = 2;
    private const int VeryHard = 3;

    public static IReadOnlyList<string> Outputs { get; } = ["gaps", "strengths", "priorities", "suggested_kinds"];

    public static IReadOnlyList<string> UsedQuestions { get; } =
        [Situation, Discipline, Refusing, Incident, HelpWanted, WayOfMeeting, HelpOffered, SuccessStory];

    public static EntryOutcome Of(AnswerSheet sheet)
    {
        var sections = Indices.Of(sheet);
        var total = Indices.Total(sections);
        return new EntryOutcome(sections, total, sheet.Definition.Scoring.LevelOf(total))
        {
            Gaps = Gaps(sheet),
            Strengths = Strengths(sheet),
            Priorities = Priorities(sheet, sections),
            SuggestedKinds = SuggestedKinds(sheet, sections),
        };
    }

    public static IReadOnlyList<Gap> Gaps(AnswerSheet sheet) =>
    [
        .. from question in Recordable(sheet)
           where sheet.Amount(question.Id) >= Hard
           select new Gap(question.Id, question.Section.Direction!.Value, question.Tags, sheet.Amount(question.Id)!.Value),
    ];

    public static IReadOnlyList<Strength> Strengths(AnswerSheet sheet) =>
    [
        .. from question in Recordable(sheet)
           where sheet.Amount(question.Id) == 0
           select new Strength.Item(question.Id, question.Section.Direction!.Value, question.Tags),
        .. sheet.Words(SuccessStory) is { } story ? [new Strength.Story(story)] : Array.Empty<Strength>(),
        .. sheet.Picks(HelpOffered).Where(option => option != "nothing").Select(option => new Strength.Offer(option)),
    ];

    /// <summary>The two hardest directions where help is needed; when it is needed nowhere, the hardest one.</summary>
    public static IReadOnlyList<Section> Priorities(AnswerSheet sheet, IReadOnlyList<SectionScore> sections)
    {
        var ranked = sections.Where(score => score.Shared is not null)
            .OrderByDescending(score => score.Shared)
            .ThenByDescending(score => VeryHardIn(sheet, score.Section))
            .ThenBy(score => score.Section.Order)
            .ToList();
        var needed = ranked.Count(score => NeedsHelp(sheet, score));
        return [.. ranked.Take(Math.Clamp(needed, 1, 2)).Select(score => score.Section)];
    }

    public static IReadOnlyList<MentoringKind> SuggestedKinds(AnswerSheet sheet, IReadOnlyList<SectionScore> sections)
    {
        var hard = sections.Count(score => NeedsHelp(sheet, score));
        (bool Suits, MentoringKind Kind)[] rules =
        [
            (hard >= 2, MentoringKind.Traditional),
            (hard == 1, MentoringKind.ShortTermGoal),
            (NeedsQuickHelp(sheet), MentoringKind.Situational),
            (CanTeachBack(sheet), MentoringKind.Reverse),
            (sheet.Chose(HelpWanted, "group"), MentoringKind.Group),
            (sheet.Chose(WayOfMeeting, "online"), MentoringKind.Virtual),
        ];
        return [.. rules.Where(rule => rule.Suits).Select(rule => rule.Kind)];
    }

    /// <summary>From the level «high» on; what is hardest of all need not be.</summary>
    public static bool NeedsHelp(AnswerSheet sheet, SectionScore score) =>
        score.Shared >= sheet.Definition.Scoring.LevelNamed("high").From;

    private static bool NeedsQuickHelp(AnswerSheet sheet) =>
        sheet.Chose(HelpWanted, "quick_chat")
        || new[] { Discipline, Refusing, Incident }.Any(question => sheet.Amount(question) == VeryHard);

    private static bool CanTeachBack(AnswerSheet sheet) =>
        sheet.Chose(HelpOffered, "digital", "media", "ai") && sheet.Chose(Situation, "novice", "transferred");

    private static int VeryHardIn(AnswerSheet sheet, Section section) => sheet.Definition.ScaledIn(section.Id)
        .Count(question => !question.Sensitive && sheet.Amount(question.Id) == VeryHard);

    private static IEnumerable<ScaleQuestion> Recordable(AnswerSheet sheet) =>
        Indices.ScoredQuestions(sheet).Where(question => !question.Sensitive && !question.LeftOutOfGaps);
}
