namespace Mentorship.Domain.Meetings.Ics;

/// <summary>Somebody in a calendar file: initials, and an address that reaches nobody but is the same every time.</summary>
public sealed record IcsParty(string Name, Uri Address)
{
    public Rsvp Word { get; init; }

    /// <param name="host">The name under which the service is known.</param>
    public static IcsParty Of(PersonId person, string name, string host) => new(name, new Uri($"mailto:{person.Value:N}@{host}"));
}
