using Mentorship.Sandbox;
using Mentorship.Testing;

namespace Mentorship.Features.Tests.SituationalHelp;

/// <summary>Where the organisation asks for it, apps are told not to pass on what is written in consultations.</summary>
public sealed class ProtectionTests
{
    [Fact]
    public async Task Words_and_files_of_a_consultation_are_protected_and_menus_are_not()
    {
        await using var bot = await Bot.StartAsync(With("true"));
        var (mentee, mentor, colleague, _) = await bot.SeatAsync();
        await TalkAsync(mentee, mentor, colleague);

        Assert.All(OfQuestion(mentor).Concat(OfQuestion(colleague)).Concat(OfQuestion(mentee)), message => Assert.True(message.Protected));
        Assert.Contains(mentor.View.Shown, message => message is { Kind: MessageKind.Photo, Protected: true });
        await mentor.Says("/menu");
        Assert.All(mentor.News, message => Assert.False(message.Protected));
        await colleague.Presses("Готовые ответы");
        Assert.False(colleague.Newest("Готовых ответов пока нет").Protected);
        colleague.StillSees("что было раньше");
    }

    [Fact]
    public async Task Nothing_is_protected_unless_it_is_asked_for()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, colleague, _) = await bot.SeatAsync();
        await TalkAsync(mentee, mentor, colleague);

        Assert.NotEmpty(OfQuestion(mentor));
        Assert.DoesNotContain(mentor.View.Shown.Concat(colleague.View.Shown), message => message.Protected);
    }

    private static async Task TalkAsync(Someone mentee, Someone mentor, Someone colleague)
    {
        await mentee.Says("Класс шумит.");
        await mentor.Presses("Беру");
        await mentee.Sends(SampleKind.Photo, "вот так");
        await mentor.Says("Начните с тишины.");
        await mentor.BlocksTheBot();
        await colleague.Presses("Беру");
    }

    private static IEnumerable<SeenMessage> OfQuestion(Someone someone) =>
        someone.View.Shown.Where(message => message.FromBot && (message.Text ?? message.Caption ?? "").Contains("№ 1", StringComparison.Ordinal));

    private static ScenarioOptions With(string protects) => new()
    {
        Settings = new Dictionary<string, string?> { ["Telegram:MessagesPerSecond"] = "0", ["Privacy:ProtectConsultations"] = protects },
    };
}
