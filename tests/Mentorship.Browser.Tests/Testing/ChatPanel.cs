using Microsoft.Playwright;

namespace Mentorship.Browser.Tests;

/// <summary>One chat on the page, acted in and read as its person would.</summary>
internal sealed class ChatPanel(IPage page, string initials)
{
    // By class, not by role: on a narrow screen the chats behind the active one have no roles, yet messages come there too.
    public ILocator Root => page.Locator(".chat", new() { Has = page.Locator(".name", new() { HasText = initials }) });

    public ILocator Log => Root.Locator(".log");

    public ILocator Field => Root.GetByRole(AriaRole.Textbox);

    public ILocator Unread => Root.Locator("header .unread");

    public ILocator Message(string words) => Log.Locator(".message", new() { HasText = words });

    /// <summary>On a narrow screen the chat is brought up by its chip.</summary>
    public Task ComesUpAsync() => page.GetByRole(AriaRole.Tab, new() { Name = initials }).ClickAsync();

    public async Task SaysAsync(string words)
    {
        await Field.FillAsync(words);
        await Field.PressAsync("Enter");
    }

    public async Task PressesAsync(string label) =>
        await Log.GetByRole(AriaRole.Button, new() { Name = label, Exact = true }).Last.ClickAsync();

    public Task SeesAsync(string words) => Assertions.Expect(Message(words).Last).ToBeVisibleAsync();

    public async Task ChoosesAsync(string words, string deed)
    {
        await Message(words).Last.Locator(".actions").ClickAsync();
        await page.GetByRole(AriaRole.Menuitem, new() { Name = deed }).ClickAsync();
    }

    public async Task SendsSampleAsync(string kind)
    {
        await Root.GetByRole(AriaRole.Button, new() { Name = "Отправить образец" }).ClickAsync();
        await page.GetByRole(AriaRole.Menuitem, new() { Name = kind }).ClickAsync();
    }
}
