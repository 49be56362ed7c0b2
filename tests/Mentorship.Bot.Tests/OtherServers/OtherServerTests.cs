using System.Text;
using Mentorship.Features;
using Mentorship.Pipeline;
using Mentorship.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Mentorship.Hosting.Tests.OtherServers;

/// <summary>The service against a server it has never seen: what is not promised by the Bot API is not relied on.</summary>
public sealed class OtherServerTests
{
    private const long Mentee = 7_000_000_001;
    private const long Mentor = 7_000_000_002;
    private const long Curator = 7_000_000_003;

    private const string People = """
        Школа;ФИО;Роли
        СОШ № 7;Дёмина Раиса Климовна;наставляемый
        СОШ № 7;Абрамов Пётр Сергеевич;наставник
        СОШ № 7;Кузнецова Ольга Львовна;куратор
        СОШ № 7;Ежова Нина Олеговна;наставляемый
        """;

    [Fact]
    public async Task A_consultation_goes_through_on_a_server_that_does_only_what_it_must()
    {
        var time = new ManualTime();
        await using var server = await OtherServer.StartAsync();
        await using var store = await TestDatabase.SqliteAsync();
        await using var service = await StartAsync(server, store, time);
        foreach (var strange in Strange) server.Queue(strange);
        await ComeInAsync(service.Services, server, time);

        server.Say(Mentee, "Класс шумит второй урок");
        await SeesAsync(server, time, Mentor, "Класс шумит второй урок");
        server.Press(Mentor, "Беру");
        await SeesAsync(server, time, Mentee, "отвечает А. П. С.");
        server.Say(Mentor, "Начните с тихого сигнала");
        await SeesAsync(server, time, Mentee, "Начните с тихого сигнала");
        server.Press(Mentee, "Решено");
        await SeesAsync(server, time, Mentee, "Насколько помогло?");

        Assert.Contains("setMessageReaction", server.Calls);
        await service.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task An_invitation_of_a_bot_without_a_public_name_is_a_command_to_send()
    {
        var time = new ManualTime();
        await using var server = await OtherServer.StartAsync();
        await using var store = await TestDatabase.SqliteAsync();
        await using var service = await StartAsync(server, store, time);
        await ComeInAsync(service.Services, server, time);

        server.Say(Curator, "/people");
        await SeesAsync(server, time, Curator, "Люди школы");
        server.Press(Curator, "Е. Н. О. · без ссылки");
        await SeesAsync(server, time, Curator, "Роли: наставляемый");
        server.Press(Curator, "Пригласить");
        await SeesAsync(server, time, Curator, "Ссылка: /start i_");
        await service.StopAsync(CancellationToken.None);
    }

    private static async Task<WebApplication> StartAsync(OtherServer server, TestDatabase store, ManualTime time)
    {
        var service = ServiceHost.Build(SettingsOf(server, store), time);
        await service.StartAsync(CancellationToken.None);
        return service;
    }

    /// <summary>Nothing of it is for us, and none of it may stand in the way.</summary>
    private static readonly string[] Strange =
    [
        """{"message":{"message_id":9,"date":1789456320,"chat":{"id":-100123,"type":"channel","title":"К"},"text":"без отправителя"}}""",
        """{"message":{"message_id":9,"date":1789456320,"chat":{"id":7000000009,"type":"private"},"text":"без отправителя"}}""",
        """{"something_of_next_year":{"id":"x","nested":{"deep":[1,2.5,null,true]}}}""",
        """{"poll":{"id":"1","question":"?"}}""",
        """{"callback_query":{"id":"q","from":{"id":7000000009,"is_bot":false,"first_name":"X"},"chat_instance":"x","game_short_name":"g"}}""",
        """{"message":{"message_id":10,"date":1789456320,"from":{"id":7000000009,"is_bot":false,"first_name":"X"},"chat":{"id":7000000009,"type":"private"},"dice":{"emoji":"x","value":6}}}""",
    ];

    private static Dictionary<string, string?> SettingsOf(OtherServer server, TestDatabase store) => new()
    {
        ["Telegram:Token"] = "42:other",
        ["Telegram:ApiUrl"] = server.Url,
        ["Telegram:MessagesPerSecond"] = "0",
        ["Storage:ConnectionString"] = store.ConnectionString,
        ["Listen:Url"] = "http://127.0.0.1:0",
    };

    private static async Task ComeInAsync(IServiceProvider service, OtherServer server, ManualTime time)
    {
        var database = service.GetRequiredService<Database>();
        using var csv = new MemoryStream(Encoding.UTF8.GetBytes(People));
        await PeopleImport.RunAsync(database, csv, dryRun: false, time, CancellationToken.None);
        foreach (var (person, name) in ((long, string)[])
                     [(Mentee, "Дёмина Раиса Климовна"), (Mentor, "Абрамов Пётр Сергеевич"), (Curator, "Кузнецова Ольга Львовна")])
        {
            var invites = await Invitations.IssueAsync(database, new Invitees.One(name), time.GetUtcNow(), CancellationToken.None);
            server.Say(person, $"/start {invites[0].Payload}");
            await SeesAsync(server, time, person, "Это вы?");
            server.Press(person, "Да, это я");
            await SeesAsync(server, time, person, "Отозвать: /consent");
            server.Press(person, "Даю согласие");
            await SeesAsync(server, time, person, "Сколько у вас сейчас времени?");
        }
    }

    private static Task SeesAsync(OtherServer server, ManualTime time, long chat, string part) => server.WaitAsync(
        seen => seen.Chat(chat).Any(message => message.Text.Replace('\u00A0', ' ').Contains(part, StringComparison.Ordinal)),
        () => time.Advance(TimeSpan.FromSeconds(1)));
}
