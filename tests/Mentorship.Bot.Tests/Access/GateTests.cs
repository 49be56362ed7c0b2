using Mentorship.Domain;
using Mentorship.Pipeline;
using Mentorship.Testing;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Mentorship.Hosting.Tests.Access;

/// <summary>Everybody at every door of the real service, over a real database: who passes is what the table of rights says.</summary>
public sealed class GateTests
{
    private static readonly ScenarioOptions Kept = new() { KeepsService = true };

    [Fact]
    public async Task Every_entry_point_is_known_with_its_right()
    {
        await using var bot = await Bot.StartAsync(Kept);

        var registered = await RegisteredAsync(bot);

        Assert.Equal(Lines(EntryPoints.Rights.Select(row => (row.Key, row.Value))), Lines(registered));
    }

    [Fact]
    public async Task Every_address_on_the_web_is_known()
    {
        await using var bot = await Bot.StartAsync(Kept);
        string?[] mapped = [];

        await bot.WithServiceAsync((service, _) =>
        {
            mapped = [.. service.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints)
                .OfType<RouteEndpoint>().Select(page => page.RoutePattern.RawText).Order(StringComparer.Ordinal)];
            return Task.CompletedTask;
        });

        Assert.Equal(EntryPoints.Addresses, mapped);
    }

    [Fact]
    public async Task Everybody_passes_where_the_table_lets_them_and_nowhere_else()
    {
        await using var bot = await Bot.StartAsync(Kept);
        var wrong = new List<string>();

        foreach (var person in await Cast.GatherAsync(bot))
        {
            var answers = await bot.AskGateAsync(person.Someone, Permissions.Rights);
            wrong.AddRange(EntryPoints.Rights.Where(entry => answers[entry.Value] is null != person.Passes(entry.Value))
                .Select(entry => $"{person.Name} at {entry.Key}: {(person.Passes(entry.Value) ? "kept out" : "let in")}"));
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public async Task Whoever_is_kept_out_hears_why_and_is_led_on()
    {
        await using var bot = await Bot.StartAsync(Kept);
        var wrong = new List<string>();

        foreach (var person in await Cast.GatherAsync(bot))
            foreach (var word in EntryPoints.Rights.Keys.Where(name => name[0] == '/' && EntryPoints.Rights[name] != Right.Enter))
            {
                await person.Someone.Says(word);
                if (Outcome(person.Someone) != Expected(person, EntryPoints.Rights[word])) wrong.Add($"{person.Name} at {word}: {person.Someone}");
            }

        Assert.Empty(wrong);
    }

    private static string Outcome(Someone someone)
    {
        string[] refusals = ["Вход по ссылке или коду", "Согласие на обработку данных", "Это кнопка для"];
        return Array.Find(refusals, part => someone.News.Any(message => message.Words.Contains(part, StringComparison.Ordinal))) ?? "";
    }

    private static string Expected(Standpoint person, string right) =>
        person.Passes(right) ? ""
        : person.Roles.Count > 0 ? "Это кнопка для"
        : person.Name.Contains("without consent", StringComparison.Ordinal) ? "Согласие на обработку данных"
        : "Вход по ссылке или коду";

    private static async Task<IReadOnlyList<(string Name, string Right)>> RegisteredAsync(Bot bot)
    {
        IReadOnlyList<(string, string)> registered = [];
        await bot.WithServiceAsync((service, _) =>
        {
            var map = service.GetRequiredService<FeatureMap>();
            registered =
            [
                .. map.Words.Select(word => (word.Name, word.Right)),
                .. map.Flows.Select(flow => (flow.Key, flow.Value.Right)),
                .. map.Handlings.Select(handling => (handling.Name, handling.Right)),
            ];
            return Task.CompletedTask;
        });
        return registered;
    }

    private static string Lines(IEnumerable<(string Name, string Right)> entries) =>
        string.Join('\n', entries.Select(entry => $"{entry.Name} {entry.Right}").Order(StringComparer.Ordinal));
}
