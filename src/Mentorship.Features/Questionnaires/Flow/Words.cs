using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.Questionnaires;

namespace Mentorship.Features.Questionnaires;

/// <summary>What was written or sent while a question stands: the answer where words are asked for, else a miss.</summary>
internal static class Words
{
    public static Outcome Said(RunPlace place, Question question, Input.Said said)
    {
        if (question is not TextQuestion) return place.Missed(EnginePhrases.PleaseChoose);
        if (said.Content.Kind is not ContentKind.Text) return place.Missed(QuestionnaireRefusals.WordsExpected);
        return place.Run.Answer(question.Id, new AnswerValue.Words(said.Text), place.Now) switch
        {
            Decision<QuestionnaireRun>.Refused { Reason: QuestionnaireRefusals.TooLong } refused =>
                TooLong(place, question, refused, said.Text),
            Decision<QuestionnaireRun>.Refused refused => place.Missed(refused.Because()),
            var accepted => place.Moved(accepted),
        };
    }

    /// <summary>Never lost and never taken for something else: the text is shown back to be shortened.</summary>
    private static Outcome.Asks TooLong(RunPlace place, Question question, Decision<QuestionnaireRun>.Refused refused, string text)
    {
        var complaint = refused.Because();
        NamedArg shown = new("text", Excerpt.Of(text.Trim(), Excerpt.OfWhatWasTyped));
        return place.Show(RunScreens.TooLong(place, question, complaint with { Args = [.. complaint.Args, shown] }));
    }
}
