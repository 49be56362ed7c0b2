using Mentorship.Domain;
using Mentorship.Pipeline;
using Mentorship.Sandbox;
using Mentorship.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Mentorship.Hosting.Tests.Access;

/// <summary>
/// Even a live button that names something of another school, or of somebody else, opens nothing: every command of the catalogue
/// is pressed with a real id and with one that nobody has, and both must answer alike.
/// </summary>
public sealed class ForgedButtonsTests
{
    /// <summary>Their ids are the key themselves, or what they name is open to everybody.</summary>
    private static readonly HashSet<string> Open = ["onboarding.submit-application"];

    [Fact]
    public async Task What_is_not_yours_answers_like_what_is_not_there()
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { KeepsService = true });
        var school = await OurSchool.OpenAsync(bot);
        await school.AnswersAsync();
        await school.AsksAsync();
        await school.SharesAsync();
        await school.MeetsAsync();
        await school.GathersAsync();
        await school.AnnouncesAsync();
        await school.SaysWhenAsync();
        await school.ChangesTheYearAsync();
        await bot.WriteAsync(
            """
            insert into applications (id, person_id, organization_id, role, state, asked_at)
            select @Id, mentee_id, organization_id, 'Mentor', 'Open', 0 from pairs
            """, new { Id = Guid.CreateVersion7(bot.Time.GetUtcNow()) });
        var before = await Snapshot.OfAsync(bot);

        var differing = new List<string>();
        foreach (var (handling, at) in (await CommandsWithIdsAsync(bot)).Select((handling, at) => (handling, at)))
        {
            // So many messages within a minute would be held back; a new service does not remember them, and no timer is due meanwhile.
            if (at % 20 == 19) await bot.RestartsAsync();
            foreach (var thief in school.Others.Where(thief => !IsTheirs(handling, thief, school)))
            {
                var missing = await PressAsync(bot, thief, Forgery.Of(handling.Command, _ => Guid.CreateVersion7(bot.Time.GetUtcNow()).ToString()));
                var real = await Forgery.OfAsync(handling.Command, school.IdAsync);
                var answer = await PressAsync(bot, thief, real);
                if (answer != missing) differing.Add($"{thief.Person.Name} at {handling.Name}: {answer}\n--- instead of\n{missing}");
            }
        }

        Assert.True(differing.Count == 0, string.Join("\n\n", differing));
        Assert.Equal(before, await Snapshot.OfAsync(bot));
    }

    /// <summary>Everybody may choose the school they belong to.</summary>
    private static bool IsTheirs(Handling handling, Someone thief, OurSchool school) =>
        handling.Name is "home.act-in" && thief == school.Colleague;

    private static async Task<string> PressAsync(Bot bot, Someone thief, object command)
    {
        await thief.Says("/menu");
        var data = await bot.ForgeAsync(thief, command);
        await thief.PressesAgain(thief.View.LastOfBot!, new SeenButton("", data));
        thief.DoesNotSee(OurSchool.Secret);
        return $"[{thief.LastToast!.Text}] {string.Join('\n', thief.News.Select(message => message.Words))}";
    }

    private static async Task<IReadOnlyList<Handling>> CommandsWithIdsAsync(Bot bot)
    {
        IReadOnlyList<Handling> found = [];
        await bot.WithServiceAsync((service, _) =>
        {
            found =
            [
                .. service.GetRequiredService<FeatureMap>().Handlings.Where(handling =>
                    handling.Right is not (Right.Enter or Right.Service) && !Open.Contains(handling.Name) && Forgery.NamesSomething(handling.Command)),
            ];
            return Task.CompletedTask;
        });
        Assert.True(found.Count > 25, $"Only {found.Count} commands name something");
        return found;
    }
}
