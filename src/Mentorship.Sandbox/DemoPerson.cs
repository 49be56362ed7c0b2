namespace Mentorship.Sandbox;

/// <summary>
/// Somebody the page shows a chat for; StartCode is the payload of the invitation link to press first, or empty;
/// an empty Zone is that of the browser.
/// </summary>
public sealed record DemoPerson(long ChatId, string Name, string Role, string Locale, string StartCode, string Zone = "");
