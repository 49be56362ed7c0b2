namespace Mentorship.Features.Shared.Calendar;

/// <summary>A school calendar that cannot be used; the message tells whoever edits it the place and the trouble.</summary>
public sealed class CalendarFault : Exception
{
    public CalendarFault(string message) : base(message) { }

    public CalendarFault(string message, Exception cause) : base(message, cause) { }
}
