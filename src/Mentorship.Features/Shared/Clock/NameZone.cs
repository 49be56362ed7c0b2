using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features;

/// <summary>«Другой город»: whoever lives where no button is names the city or the zone.</summary>
internal sealed record BeginNamingZone;

/// <summary>The zones that what was typed may mean, each with its clock of now: a press says that it is the clock on the wall.</summary>
internal sealed record OfferZones(string Typed);

/// <summary>A one-question dialogue: which city.</summary>
internal static class NameZone
{
    public enum Step { City }

    public sealed record Draft
    {
        public string City { get; init; } = "";
    }

    public static readonly Conversation<Step, Draft> Flow = Conversation
        .Named<Step, Draft>("zone.name", version: 1)
        .Expires(after: TimeSpan.FromHours(24), say: ZoneTexts.Kept)
        .Cancels(say: ZoneTexts.Kept)
        .Type(Step.City, ZoneTexts.WhichCity, Parse, (draft, city) => draft with { City = city })
        .Then(draft => new OfferZones(draft.City));

    private static Answer<string> Parse(string typed) =>
        ZoneCities.Find(typed) is [] ? new Rejected(ZoneTexts.NoSuchCity) : typed.Trim();
}

internal sealed class NameZoneHandler : IHandle<BeginNamingZone>, IHandle<OfferZones>
{
    private const int Most = 6;

    public Task<Replies> HandleAsync(BeginNamingZone command, Occasion on, CancellationToken ct) =>
        Task.FromResult(new Replies { Begin = new Begin(NameZone.Flow.Name) });

    public Task<Replies> HandleAsync(OfferZones command, Occasion on, CancellationToken ct) =>
        Task.FromResult(Replies.Screen(on.Chat, ZoneTexts.WhatTime,
        [
            .. ZoneCities.Find(command.Typed).Take(Most).Select((zone, at) => (Button[])[Choice(zone, at, on)]),
            [new(ZoneTexts.AnotherCity, new BeginNamingZone()), Speaking.MenuButton],
        ]));

    private static Button Choice(NamedZone zone, int at, Occasion on) => new(
        new Phrase(ZoneTexts.Choice, ("time", on.Now.Clock(zone.Id)), ("cities", Speaking.Verbatim(zone.Name))),
        new SetZone(zone.Id, zone.Name), at is 0 ? Emphasis.Primary : Emphasis.None);
}
