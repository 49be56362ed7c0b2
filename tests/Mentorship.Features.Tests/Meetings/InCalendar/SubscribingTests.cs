using System.Collections.Concurrent;
using System.Net;
using Mentorship.Features.Tests.Shared;
using Mentorship.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Mentorship.Features.Tests.Meetings.InCalendar;

/// <summary>«Открыть календарь»: a phone subscribes only to webcal, which a button cannot hold.</summary>
public sealed class SubscribingTests
{
    [Fact]
    public async Task A_tap_leads_to_the_program_that_subscribes_until_the_address_is_switched_off()
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Settings = Web.On, KeepsService = true });
        var table = await Table.SetAsync(bot);
        await table.Mentee.Says("/meetings");
        await table.Mentee.Presses("Календарь");
        await table.Mentee.Presses("Получить ссылку");
        table.Mentee.Sees("iPhone, Mac: нажмите «Открыть календарь» и согласитесь на подписку.\nGoogle, Outlook: скопируйте адрес");
        var open = new Uri(table.Mentee.Newest("Ссылка на ваш календарь").FindButton("Открыть календарь")!.Url!);
        var token = open.Segments[2].TrimEnd('/');
        using var log = new Lines();
        await bot.WithServiceAsync((service, _) =>
        {
            service.GetRequiredService<ILoggerFactory>().AddProvider(log);
            return Task.CompletedTask;
        });

        var (led, _) = await Web.FetchAsync(bot, open.AbsolutePath);
        await table.Mentee.Presses("Отключить");
        var (off, _) = await Web.FetchAsync(bot, open.AbsolutePath);

        Assert.Equal("https", open.Scheme);
        Assert.Equal((HttpStatusCode.Redirect, $"webcal://mentor.example/calendar/{token}.ics"), (led.StatusCode, led.Headers.Location?.OriginalString));
        Assert.True(led.Headers.CacheControl?.NoStore);
        Assert.Equal((HttpStatusCode.NotFound, (Uri?)null), (off.StatusCode, off.Headers.Location));
        Assert.DoesNotContain(log.Kept, line => line.Contains(token, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>What the service writes down.</summary>
    private sealed class Lines : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Kept { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public bool IsEnabled(LogLevel logLevel) => true;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Kept.Enqueue(formatter(state, exception));

        public void Dispose() { }
    }
}
