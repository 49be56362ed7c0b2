using Mentorship.Conversations;
using Mentorship.Pipeline;
using Mentorship.Sandbox;

namespace Mentorship.Hosting;

/// <summary>Acts for the demo people until each stands before their home screen: the link, «Да, это я», consent, the menu.</summary>
internal sealed class DemoEntrance(SandboxWorld world)
{
    private static readonly Reader Russian = new("ru", TimeZoneInfo.Utc);

    public Task AllAsync(IReadOnlyList<DemoPerson> people, CancellationToken ct) =>
        Task.WhenAll(people.Select(person => EnterAsync(person, ct)));

    private async Task EnterAsync(DemoPerson person, CancellationToken ct)
    {
        if (person.StartCode is not "")
        {
            await world.SayAsync(person.ChatId, $"/start {person.StartCode}", ct);
            await PressAsync(person.ChatId, "onboarding.button.it-is-me", ct);
            await PressAsync(person.ChatId, "consent.button.i-agree", ct);
            await world.WaitForAsync(person.ChatId, (ChatView chat) => chat.Keyboard is not null, ct);
        }
        var asked = await world.SayAsync(person.ChatId, "/menu", ct);
        await world.WaitForAsync(person.ChatId, (SeenMessage shown) => shown.FromBot && shown.Id > asked.Id && shown.Buttons.Count > 0, ct);
    }

    private async Task PressAsync(long chat, string phrase, CancellationToken ct)
    {
        var label = Schema.Phrases.Plain(new Phrase(phrase), Russian, default);
        var message = await world.WaitForAsync(chat, shown => shown.FindButton(label) is not null, ct);
        await world.PressAsync(chat, message.Id, label, ct);
    }
}
