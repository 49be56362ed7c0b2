using System.Text.Json;
using Mentorship.Conversations;

namespace Mentorship.Pipeline.Tests.Texts;

/// <summary>What people see of one template: the words for a test that needs a reader, a clock and a book of one line.</summary>
internal static class Shown
{
    public static readonly DateTimeOffset Now = new(2026, 9, 15, 7, 12, 0, TimeSpan.Zero);

    public static readonly Reader Moscow = new("ru", TimeZoneInfo.FindSystemTimeZoneById("Europe/Moscow"));

    public static readonly Reader English = Moscow with { Locale = "en" };

    public static Phrasebook Book(string ru, string? en = null) =>
        Phrasebook.Load(FilesOfTexts.Of(Line(ru), Line(en ?? "no words")));

    public static RichText Rich(string ru, params ReadOnlySpan<(string Name, Arg Value)> args) =>
        Book(ru).Render(new Phrase("sample", args), Moscow, Now);

    public static string Text(string ru, params ReadOnlySpan<(string Name, Arg Value)> args) => Rich(ru, args).Text;

    public static string InEnglish(string en, params ReadOnlySpan<(string Name, Arg Value)> args) =>
        Book("нет слов", en).Plain(new Phrase("sample", args), English, Now);

    /// <summary>Why a template is refused.</summary>
    public static string Refusal(string ru) => Assert.Throws<InvalidDataException>(() => Book(ru)).Message;

    private static string Line(string template) => JsonSerializer.Serialize(new Dictionary<string, string> { ["sample"] = template });
}
