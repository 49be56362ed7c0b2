namespace Mentorship.Domain.Meetings.Ics;

/// <summary>An address that opens an event, and the line that says so.</summary>
public sealed record IcsPage(Uri Url, string Line);
