using Mentorship.Domain.Broadcasts;
using Mentorship.Domain.Calendar;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>What one recipient has done with an announcement.</summary>
internal sealed record Receipt
{
    /// <summary>Of whoever has just got it, and of a sample.</summary>
    public static readonly Receipt None = new();

    /// <summary>The language in which this person reads announcements.</summary>
    public string Locale { get; init; } = Tongues.Main;

    /// <summary>Where this person is; empty while that is not known.</summary>
    public string Zone { get; init; } = "";

    /// <summary>It has not left for them yet.</summary>
    public bool IsWaiting { get; init; }

    public bool IsRead { get; init; }

    /// <summary>Null as long as they have not said.</summary>
    public bool? Comes { get; init; }

    /// <summary>They are going to be reminded of its event.</summary>
    public bool Reminds { get; init; }

    /// <summary>They have been reminded of it, for the moment that it has now.</summary>
    public bool WasReminded { get; init; }

    /// <summary>They want no more of its kind.</summary>
    public bool HasRefused { get; init; }

    /// <summary>By their calendar it is in force no more.</summary>
    public bool IsOver(Broadcast facts, DateTimeOffset now) => facts.IsOver(Zones.Find(Zone).DateOf(now));
}
