namespace Mentorship.Pipeline;

/// <summary>For whom the work is done: a person of our register with their scope, the service itself for one school, or nobody yet.</summary>
/// <param name="Roles">The roles in force now, by name; read again for every unit.</param>
public sealed record Actor(string? PersonId, string? OrganizationId, string? MunicipalityId, IReadOnlyList<string> Roles)
{
    public static readonly Actor Nobody = new(null, null, null, []);

    /// <summary>Somebody in a chat whom we do not know.</summary>
    public static readonly Actor Stranger = Nobody with { IsPassing = true };

    public static Actor System(string? organizationId) => new(null, organizationId, null, [SystemRole]);

    public const string SystemRole = "System";

    /// <summary>Nothing may be kept of them: no consent was given. What is stored about their chat ends with the answer.</summary>
    public bool IsPassing { get; init; }

    public bool IsSystem => Roles.Contains(SystemRole);
}

/// <summary>How a chat reads: its language and zone.</summary>
public sealed record Reader(string Locale, TimeZoneInfo Zone);

/// <summary>Who acts, where and when. Passed to every handler.</summary>
/// <param name="Seq">The place of the cause in the inbox; orders and names everything that follows from it.</param>
/// <param name="Chat">The chat that acted; empty for timers and jobs.</param>
/// <param name="Now">The clock of the service.</param>
/// <param name="At">The channel's date of the act, never after <paramref name="Now"/>; promises count from here.</param>
public sealed record Occasion(long Seq, string Chat, Actor Actor, Reader Reader, DateTimeOffset Now, DateTimeOffset At);
