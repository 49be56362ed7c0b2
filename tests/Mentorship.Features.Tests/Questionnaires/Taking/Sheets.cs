using Mentorship.Domain.Questionnaires;

namespace Mentorship.Features.Tests.Questionnaires;

/// <summary>Answers as people would press and write them; what is not named is answered anyhow.</summary>
internal static class Sheets
{
    /// <summary>The novice of the golden case entry-A: private 72 and shared 73 for pupils and parents.</summary>
    public static IReadOnlyDictionary<string, AnswerValue> EntryA { get; } = Of(
        "sub-01 1, sub-02 2, sub-03 1, sub-04 2, met-01 2, met-02 3, met-03 1, met-04 1, met-05 0, met-06 2, "
        + "psy-01 3, psy-02 2, psy-03 3, psy-04 2, psy-05 1, psy-06 2, leg-01 1, leg-02 2, leg-03 1, leg-04 -, "
        + "the-01 0, the-02 1, the-03 1",
        ("p1", new AnswerValue.One("novice")), ("p2", new AnswerValue.YesNo(true)), ("p3", new AnswerValue.YesNo(false)),
        ("w1", new AnswerValue.Many(["watch_mentor", "quick_chat"])),
        ("w2", new AnswerValue.One("mixed")), ("w3", new AnswerValue.Many(["digital"])));

    /// <summary>The same novice later: teaching methods come easily, the rest is as it was.</summary>
    public static IReadOnlyDictionary<string, AnswerValue> EntryEasier { get; } = EntryA.ToDictionary(
        answer => answer.Key,
        answer => answer.Key.StartsWith("met-", StringComparison.Ordinal) ? new AnswerValue.Number(0) : answer.Value);

    /// <summary>A novice who answers the same wherever the difficulty is asked for: 0 is «Легко», 3 the hardest.</summary>
    public static IReadOnlyDictionary<string, AnswerValue> EntryEverywhere(int difficulty) => EntryA.ToDictionary(
        answer => answer.Key,
        answer => answer.Value is AnswerValue.Number or AnswerValue.NotApplicable ? new AnswerValue.Number(difficulty) : answer.Value);

    /// <summary>The mentor of the golden case mentor-A.</summary>
    public static IReadOnlyDictionary<string, AnswerValue> MentorA { get; } = Of(
        "mot-01 3, mot-02 2, mot-03 2, mot-04 1, con-01 2, con-02 2, con-03 1, con-04 2, "
        + "cra-01 2, cra-02 3, cra-03 2, cra-04 2, dig-01 1, dig-02 1, dig-03 2, dig-04 1",
        ("t3", new AnswerValue.One("h4")));

    /// <summary>Pleased in every respect: the branch of good practice opens, that of trouble does not.</summary>
    public static IReadOnlyDictionary<string, AnswerValue> Pleased { get; } = Of(
        "pro-01 3, pro-02 3, pro-03 3, pro-04 3, rel-01 3, rel-02 3, rel-03 3, res-01 3, res-02 3, res-03 3, res-04 3, fut-01 3",
        ("fut-02", new AnswerValue.Many(["mentor"])),
        ("s1", new AnswerValue.Words("Первый открытый урок")), ("s3", new AnswerValue.YesNo(true)));

    /// <summary>Let down in every respect, and asked what stood in the way.</summary>
    public static IReadOnlyDictionary<string, AnswerValue> Disappointed { get; } = Of(
        "pro-01 0, pro-02 0, pro-03 0, pro-04 0, rel-01 0, rel-02 0, rel-03 0, res-01 0, res-02 0, res-03 0, res-04 0, fut-01 0",
        ("fut-02", new AnswerValue.Many(["nobody"])), ("br-low", new AnswerValue.Many(["time"])));

    private static Dictionary<string, AnswerValue> Of(string scaled, params (string Question, AnswerValue Value)[] others)
    {
        var answers = others.ToDictionary(other => other.Question, other => other.Value);
        foreach (var pair in scaled.Split(", ").Select(text => text.Split(' ')))
            answers[pair[0]] = pair[1] == "-" ? new AnswerValue.NotApplicable() : new AnswerValue.Number(int.Parse(pair[1], null));
        return answers;
    }
}
