using System.Security.Cryptography;
using System.Text;
using Mentorship.Conversations;

namespace Mentorship.Features.Questionnaires;

/// <summary>What a questionnaire shows: its introduction, a question, everything answered, one section of that.</summary>
internal enum RunPage { Intro, Question, Review, Section }

/// <summary>The ways between the pages as one table, for the picture and for the test that nobody walks another way.</summary>
internal static class RunPages
{
    private const string Draft = "run:guid,question:text?,marked:text[]?,page:number?,section:text?";

    private static readonly ValueList<string>[] Trails = [.. Enum.GetValues<RunPage>().Select(page => ValueList.Of([page.ToString()]))];

    /// <summary>A way from null leads into the form, one to null out of it.</summary>
    public static IReadOnlyList<(RunPage? From, string Label, RunPage? To)> Ways { get; } =
    [
        (null, "впервые", RunPage.Intro),
        (null, "продолжение", RunPage.Question),
        (null, "всё отвечено", RunPage.Review),
        (RunPage.Intro, "Начать", RunPage.Question),
        (RunPage.Intro, "Позже", null),
        (RunPage.Intro, "Не проходить", null),
        (RunPage.Question, "ответ, Пропустить, Дальше, Назад", RunPage.Question),
        (RunPage.Question, "последний ответ", RunPage.Review),
        (RunPage.Question, "Пауза, Меню", null),
        (RunPage.Review, "раздел", RunPage.Section),
        (RunPage.Review, "Назад", RunPage.Question),
        (RunPage.Review, "Отправить ответы", null),
        (RunPage.Review, "Меню", null),
        (RunPage.Section, "вопрос", RunPage.Question),
        (RunPage.Section, "Назад", RunPage.Review),
        (RunPage.Section, "Меню", null),
    ];

    public static ValueList<string> TrailOf(RunPage page) => Trails[(int)page];

    public static string ToMermaid(IFlow flow)
    {
        var arrows = Ways.Select(way => $"    {Name(way.From)} --> {Name(way.To)} : {way.Label}");
        return string.Join('\n', ["stateDiagram-v2", $"    %% {flow.Name} v{flow.Version}", .. arrows, ""]);
    }

    public static string Shape(IFlow flow)
    {
        var text = string.Join('\n', [Draft, .. Enum.GetNames<RunPage>()]);
        return $"{flow.Name} v{flow.Version} {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..12]}";
    }

    private static string Name(RunPage? page) => page?.ToString() ?? "[*]";
}
