namespace Mentorship.Sandbox;

/// <summary>Something that the service will do by itself, in words for the page.</summary>
public sealed record PlannedMoment(DateTimeOffset DueAt, string Title);
