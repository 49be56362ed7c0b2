using Microsoft.Playwright;

namespace Mentorship.Browser.Tests;

/// <summary>The strip of events, read and filtered as a person does.</summary>
internal sealed class EventStrip(IPage page)
{
    public ILocator Root => page.Locator("#events");

    public ILocator Lines => Root.Locator(".line");

    /// <summary>Opens what is shut, shuts what is open; a wide window shows the strip at first.</summary>
    public Task TogglesAsync() => page.Locator("#clock").GetByRole(AriaRole.Button, new() { Name = "События" }).ClickAsync();

    public Task ShowsAsync(string words) => Assertions.Expect(Lines.Filter(new() { HasText = words }).Last).ToBeVisibleAsync();

    public Task ChoosesAsync(string filter, string value) =>
        Root.GetByLabel(filter).SelectOptionAsync(new SelectOptionValue { Label = value });
}
