namespace Mentorship.Domain.Questionnaires;

/// <summary>The named outputs of the closing reflection; the two about both sides never show either side's answers.</summary>
public static class ClosingScoring
{
    private const string Liked = "fut-01";
    private const string NextRole = "fut-02";
    private const string PassToCurator = "br-role";
    private const string OfferPractice = "br-case";
    private const string ShowWords = "s3";
    private const int RatherYes = 2;
    private const int FarApart = 30;

    public static IReadOnlyList<string> Outputs { get; } = ["satisfied", "gap_between_sides", "invitation", "case_nomination"];

    public static IReadOnlyList<string> UsedQuestions { get; } = [Liked, NextRole, PassToCurator, OfferPractice, ShowWords];

    public static ClosingOutcome Of(AnswerSheet sheet)
    {
        var sections = Indices.Of(sheet);
        var total = Indices.Total(sections);
        return new ClosingOutcome(sections, total, sheet.Definition.Scoring.LevelOf(total))
        {
            Satisfied = Satisfied(sheet),
            Invitations = Invitations(sheet),
            OffersPractice = sheet.Agreed(OfferPractice),
        };
    }

    public static bool? Satisfied(AnswerSheet sheet) => sheet.Amount(Liked) is { } liked ? liked >= RatherYes : null;

    public static IReadOnlyList<RespondentSide> Invitations(AnswerSheet sheet) => sheet.Agreed(PassToCurator)
        ? [.. sheet.Picks(NextRole).Select(Code.Read<RespondentSide>).OfType<RespondentSide>()]
        : [];

    /// <summary>The sides see the result so differently that the curator gets a hint.</summary>
    public static bool SidesDiffer(ClosingOutcome mentee, ClosingOutcome mentor) =>
        Math.Abs((mentee.Total - mentor.Total) ?? 0) >= FarApart;

    /// <summary>Both sides offered their practice: a case is nominated.</summary>
    public static bool NominatesCase(ClosingOutcome mentee, ClosingOutcome mentor) => mentee.OffersPractice && mentor.OffersPractice;

    /// <summary>The respondent let the curator read the written answers.</summary>
    public static bool WordsMayBeShown(AnswerSheet sheet) => sheet.Definition.Find(ShowWords) is not null && sheet.Agreed(ShowWords);
}
