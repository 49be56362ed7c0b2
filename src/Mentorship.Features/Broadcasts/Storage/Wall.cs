using System.Globalization;
using Mentorship.Domain.Calendar;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>A moment as its author said it: what the clock on the wall shows there. That stays when the rules of the clock change.</summary>
internal sealed record Wall(DateTimeOffset At, DateTime Local, string Zone)
{
    private const string Format = "yyyy-MM-dd'T'HH:mm:ss";

    public string Written => Local.ToString(Format, CultureInfo.InvariantCulture);

    /// <summary>The same clock on the same wall, by the rules of now.</summary>
    public Wall Anew() => this with { At = Zones.Find(Zone).MomentOf(Local) };

    /// <summary>The one that is kept, unless the moment is another: then as its author sees it.</summary>
    public static Wall? For(DateTimeOffset? moment, Wall? kept, string? zone) =>
        moment is not { } at ? null
        : kept?.At == at ? kept
        : zone is null ? null
        : new Wall(at, Zones.Find(zone).LocalOf(at), zone);

    public static Wall? Read(long? at, string? local, string? zone) => Moments.Of(at) is { } moment && local is not null && zone is not null
        ? new Wall(moment, DateTime.ParseExact(local, Format, CultureInfo.InvariantCulture), zone)
        : null;
}
