using System.Text;
using Mentorship.Conversations;
using Mentorship.Pipeline.Tests.Road;
using Mentorship.Sandbox;
using Mentorship.Testing;

namespace Mentorship.Pipeline.Tests.Outbox;

/// <summary>Files are made when they are sent, over kills and refusals too.</summary>
public sealed class FilesTests
{
    private const string Chat = "tg:1001";

    [Theory, OnBoth]
    public async Task A_file_shows_what_is_true_when_it_leaves(Store store)
    {
        await using var road = await StartAsync(store);
        await road.ChangeAsync("insert into settings (name, value) values ('test', 'тогда')");

        await road.SaysAsync(File("now") with { DueAt = road.Time.GetUtcNow().AddHours(1) });
        await road.ChangeAsync("update settings set value = 'теперь' where name = 'test'");
        await road.RestartsAsync();
        await road.PassAsync(TimeSpan.FromHours(1));

        var file = Assert.Single(Files(road));
        Assert.Equal(("now.txt", "Файл", "теперь school ru"), (file.Name, file.Caption, file.Content));
        Assert.Equal(0, await road.CountAsync("select count(*) from outbox where payload <> ''"));
    }

    [Theory, OnBoth]
    public async Task A_file_cut_on_its_way_is_made_and_sent_once_more(Store store)
    {
        await using var road = await StartAsync(store);
        road.World.Faults.Add(new Fault(FaultKind.CutBefore) { Count = 1, Method = "sendDocument" });

        await road.SaysAsync(File("now"));
        await road.PassAsync(TimeSpan.FromSeconds(2));

        Assert.Single(Files(road));
        Assert.Equal(2, road.World.Ledger.CallsOf("sendDocument").Count);
    }

    [Theory]
    [OnBoth("nothing", "dropped")]
    [OnBoth("broken", "failed")]
    public async Task A_file_that_cannot_be_made_holds_up_nobody(Store store, string name, string state)
    {
        await using var road = await StartAsync(store);

        await road.SaysAsync(File(name), Saying.To(Chat, "дальше"));

        Assert.Equal(["дальше"], road.Shown(1001));
        Assert.Equal(1, await road.CountAsync($"select count(*) from outbox where state = '{state}'"));
    }

    [Theory, OnBoth]
    public async Task A_button_below_a_file_works(Store store)
    {
        await using var road = await StartAsync(store);
        var pressed = 0;
        var play = road.Scripts.Add(on =>
        {
            pressed++;
            return Replies.None;
        });

        await road.SaysAsync([.. Replies.File(Chat, new Recipe("now"), Saying.Of("Файл"), [new Button(Saying.Of("Да"), play)])]);
        await road.PressesAsync(1001, "Да");

        Assert.Equal(1, pressed);
    }

    private static Outgoing File(string name) => Replies.File(Chat, new Recipe(name), Saying.Of("Файл"))[0];

    private static async Task<Road.Road> StartAsync(Store store)
    {
        var road = await Road.Road.StartAsync(new RoadOptions { Store = store, Register = map => map.Makes<Recipe, Maker>("test.file") });
        await road.ChatAsync(1001);
        return road;
    }

    private static List<(string Name, string? Caption, string Content)> Files(Road.Road road) =>
    [
        .. road.World.Chat(1001).Shown.Where(message => message.File is not null).Select(message =>
            (message.File!.Name, message.Caption, Encoding.UTF8.GetString(road.World.Files.Find(message.File.Id)!.Content.Span))),
    ];

    private sealed record Recipe(string Name);

    private sealed class Maker(Unit unit) : IMakeFile<Recipe>
    {
        public async Task<MadeFile?> MakeAsync(Recipe recipe, Addressee to, CancellationToken ct)
        {
            if (recipe.Name is "nothing") return null;
            if (recipe.Name is "broken") throw new InvalidOperationException("Cannot be made.");
            var value = await unit.SingleAsync<string>("select value from settings where name = 'test'", null, ct);
            var text = $"{value} {unit.Actor.OrganizationId} {to.Reader.Locale}";
            return new MadeFile($"{recipe.Name}.txt", "text/plain", Encoding.UTF8.GetBytes(text));
        }
    }
}
