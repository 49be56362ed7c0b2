using Mentorship.Telegram;

namespace Mentorship.Hosting;

/// <summary>How the bot presents itself to whoever finds it.</summary>
internal static class BotCards
{
    private static readonly IReadOnlyList<BotCard> All =
    [
        new("ru", Russian, Description, "Наставник рядом: вопросы, встречи и анкеты для пар учителей."),
        new("en", [new("start", "Begin"), new("help", "How it works"), new("consent", "Consent and my data")], English, "A mentor close by: questions, meetings and forms for pairs of teachers."),
    ];

    /// <summary>Whose app speaks neither reads the language of the installation.</summary>
    public static IReadOnlyList<BotCard> Of(string locale) =>
        [.. All.OrderBy(card => card.Language != locale).Select(card => card.Language == locale ? card with { Language = null } : card)];

    private const string Description =
        "На вопрос учителя отвечает человек: наставник, коллега или куратор. Здесь же встречи и анкеты. Вход по приглашению школы. "
        + "Имена и телефоны детей писать не нужно.";

    private const string English =
        "A teacher's question is answered by a person: a mentor, a colleague or a curator. Meetings and forms are here too. You come in by "
        + "an invitation of your school. Please write no names or phone numbers of children.";

    private static IReadOnlyList<MenuCommand> Russian =>
        [new("start", "Начать"), new("help", "Как это работает"), new("consent", "Согласие и мои данные")];
}
