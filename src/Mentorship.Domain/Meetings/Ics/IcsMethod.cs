namespace Mentorship.Domain.Meetings.Ics;

/// <summary>What a calendar is asked to do with the events of a file.</summary>
public enum IcsMethod { Request, Cancel, Publish }
