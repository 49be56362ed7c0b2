using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features;

/// <summary>The zones of Russia to choose from.</summary>
internal sealed record ListZones(int Page = 0);

/// <summary>From now on times are shown in this zone.</summary>
/// <param name="Name">The city by which a zone beyond the list was named.</param>
internal sealed record SetZone(string Zone, string? Name = null);

/// <summary>«Сколько у вас сейчас времени?»: people know the clock on the wall, not the name of their zone.</summary>
internal static class ZoneQuestion
{
    private const int PageSize = 6;

    public static Outgoing First(Occasion on) => new(on.Chat, new Body.Says(ZoneTexts.WhatTime,
    [
        [Choice(ZoneChoices.All[1], on, Emphasis.Primary)],
        [Choice(ZoneChoices.All[2], on)],
        [new(ZoneTexts.Another, new ListZones())],
    ])) { Slot = Replies.ScreenSlot, Silent = true };

    public static Replies Everything(int page, Occasion on)
    {
        var shown = ZoneChoices.All.Skip(page * PageSize).Take(PageSize);
        var turn = page is 0 ? new Button(ZoneTexts.East, new ListZones(1)) : new Button(ZoneTexts.West, new ListZones());
        return Replies.Screen(
            on.Chat, ZoneTexts.WhatTime, [.. shown.Select(zone => (Button[])[Choice(zone, on)]),
                [new(ZoneTexts.AnotherCity, new BeginNamingZone())], [turn, Speaking.MenuButton]]);
    }

    private static Button Choice(ZoneChoice zone, Occasion on, Emphasis emphasis = Emphasis.None) => new(
        new Phrase(ZoneTexts.Choice, ("time", on.Now.Clock(zone.Id)), ("cities", (Phrase)zone.Cities)), new SetZone(zone.Id), emphasis);
}

internal sealed class ListZonesHandler : IHandle<ListZones>
{
    public Task<Replies> HandleAsync(ListZones command, Occasion on, CancellationToken ct) =>
        Task.FromResult(ZoneQuestion.Everything(command.Page, on));
}

internal sealed class SetZoneHandler(Bindings bindings) : IHandle<SetZone>
{
    public async Task<Replies> HandleAsync(SetZone command, Occasion on, CancellationToken ct)
    {
        if (Cities(command) is not { } cities) return ZoneQuestion.Everything(0, on);
        await bindings.SetZoneAsync(on, command.Zone, ct);
        var done = new Phrase(ZoneTexts.Done, ("time", on.Now.Clock(command.Zone)), ("cities", cities));
        return Replies.Screen(on.Chat, done, [Speaking.MenuButton]);
    }

    /// <summary>Null for a zone that nobody knows.</summary>
    private static Phrase? Cities(SetZone command) =>
        command.Name is { } name && ZoneCities.Knows(command.Zone) ? Speaking.Verbatim(name)
        : ZoneChoices.All.FirstOrDefault(zone => zone.Id == command.Zone) is { } known ? (Phrase)known.Cities
        : null;
}
