using Mentorship.Domain.Questionnaires;
using Mentorship.Features.Questionnaires;
using Mentorship.Sandbox;
using Mentorship.Testing;

namespace Mentorship.Features.Tests.Questionnaires;

/// <summary>Takes a questionnaire in the chat: reads the question on the screen and presses or writes what the sheet says.</summary>
internal static class Respondent
{
    private const string ReviewTitle = "Проверьте ответы";

    private static readonly QuestionnaireLibrary Library = QuestionnaireLibrary.BuiltIn();

    public static SeenMessage Screen(this Someone someone) =>
        someone.View.Shown.Last(message => message.FromBot && message.Buttons.Count > 0);

    public static async Task BeginsAsync(this Someone someone, string form)
    {
        await someone.Says("/menu");
        await someone.Presses("Анкеты: 1");
        await someone.Presses(form);
        await someone.Presses("Начать");
    }

    /// <summary>Until everything is answered, or the question that is named stands on the screen; what was asked.</summary>
    public static async Task<IReadOnlyList<string>> AnswersAsync(
        this Someone someone, IReadOnlyDictionary<string, AnswerValue> sheet, string? upTo = null)
    {
        var asked = new List<string>();
        while (!someone.Screen().Words.Contains(ReviewTitle, StringComparison.Ordinal))
        {
            var question = someone.Question();
            if (question.Id == upTo) return asked;
            asked.Add(question.Id);
            await someone.AnswersAsync(question, sheet.GetValueOrDefault(question.Id));
        }
        return asked;
    }

    /// <summary>The question on the screen.</summary>
    public static Question Question(this Someone someone)
    {
        var words = someone.Screen().Words;
        return Library.All.SelectMany(form => form.Questions)
            .First(question => question.Texts.Values.Any(text => words.Contains(text.Ru, StringComparison.Ordinal)));
    }

    private static Task AnswersAsync(this Someone someone, Question question, AnswerValue? answer) => (question, answer) switch
    {
        (InfoPage, _) => someone.Presses("Дальше"),
        (MultiQuestion multi, AnswerValue.Many many) => someone.MarksAsync(multi, many.Options),
        (MultiQuestion multi, _) => someone.MarksAsync(multi, multi.Required ? [multi.Options[0].Code] : []),
        (TextQuestion, AnswerValue.Words words) => someone.Says(words.Text),
        (TextQuestion { Required: false }, _) => someone.Presses("Пропустить"),
        (TextQuestion, _) => someone.Says("Успевать к звонку"),
        _ => someone.Presses(Options.Of(question).First(option => answer is null || option.Value == answer).Label.Ru),
    };

    private static async Task MarksAsync(this Someone someone, MultiQuestion question, IReadOnlyList<string> codes)
    {
        foreach (var code in codes)
        {
            var label = question.Options.First(option => option.Code == code).Label.Ru;
            if (someone.Screen().FindButton(label) is null) await someone.PressesMoreAsync();
            await someone.Presses(label);
        }
        await someone.Presses("Дальше");
    }

    public static Task PressesMoreAsync(this Someone someone) =>
        someone.Presses(someone.Screen().Buttons.SelectMany(row => row)
            .First(button => button.Text.StartsWith("Ещё", StringComparison.Ordinal)).Text);

    /// <summary>The whole entry diagnostics, sent.</summary>
    public static async Task SendsEntryAsync(this Someone someone)
    {
        await someone.BeginsAsync("Входная диагностика");
        await someone.AnswersAsync(Sheets.EntryA);
        await someone.Presses("Отправить ответы");
    }

    public static async Task OpensResultAsync(this Someone curator, string person)
    {
        await curator.Says("/questionnaires");
        await curator.Presses("Кто прошёл");
        await curator.Presses(person);
    }

    /// <summary>The only pair of the school comes to its end.</summary>
    public static async Task EndsPairAsync(this Someone curator)
    {
        await curator.Says("/pairs");
        await curator.Presses("Д. Р. К. + А. П. С.");
        await curator.Presses("Завершить пару");
        await curator.Presses("Завершить сейчас");
    }
}
