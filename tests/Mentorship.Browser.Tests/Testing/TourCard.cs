using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Mentorship.Browser.Tests;

/// <summary>The card of the guided tour, followed as somebody who does what it says.</summary>
internal sealed class TourCard(SandboxPage page)
{
    private const int Most = 25;

    /// <summary>What is outlined at a step; true once the step is over, so that nothing of the next one is pressed.</summary>
    private const string Outlined = """
        step => !document.getElementById("tour-step").textContent.includes(step)
            || [...document.querySelectorAll(".pointed")].find(element => element.offsetParent)
        """;

    public ILocator Root => page.Page.Locator("#tour");

    public Task PressesAsync(string button) => Root.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    public Task SaysAsync(string words) => Assertions.Expect(Root).ToContainTextAsync(words);

    /// <summary>At this step, with the place to press outlined.</summary>
    public async Task IsAtAsync(int step, ILocator place)
    {
        await SaysAsync($"Шаг {step} из");
        await Assertions.Expect(place.Last).ToHaveClassAsync(new Regex(@"\bpointed\b"));
    }

    /// <summary>Lets the tour fill in its text and sends it.</summary>
    public async Task WritesAsync(ChatPanel chat)
    {
        await PressesAsync("Вписать");
        await Assertions.Expect(chat.Field).Not.ToHaveValueAsync("");
        await chat.Field.PressAsync("Enter");
    }

    /// <summary>Presses whatever is outlined until the end of the way is to be seen.</summary>
    public async Task FollowsAsync(int step, ILocator end)
    {
        await SaysAsync($"Шаг {step} из");
        for (var press = 0; press < Most && await end.CountAsync() == 0; press++)
        {
            var target = await page.Page.WaitForFunctionAsync(Outlined, $"Шаг {step} из");
            if (target.AsElement() is not { } element) break;
            await element.ClickAsync();
            await page.Page.WaitForFunctionAsync("pressed => !pressed.isConnected || !pressed.matches('.pointed')", element);
        }
        await Assertions.Expect(end.First).ToBeVisibleAsync();
    }

    public async Task MovesClockUntilAsync(int step)
    {
        var next = Root.GetByText($"Шаг {step} из");
        for (var jump = 0; jump < Most && await next.CountAsync() == 0; jump++) await page.MovesClockAsync("До таймера");
        await Assertions.Expect(next).ToBeVisibleAsync();
    }
}
