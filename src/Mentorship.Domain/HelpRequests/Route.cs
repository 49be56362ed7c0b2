namespace Mentorship.Domain.HelpRequests;

/// <summary>Where a person's words go.</summary>
public abstract record Route
{
    private Route() { }

    public sealed record Into(RequestId Request) : Route;

    public sealed record Back(RequestId Request) : Route;

    public sealed record New : Route;

    /// <summary>Who does not usually ask is asked first whether this is a question.</summary>
    public sealed record ConfirmNew : Route;

    public sealed record AskWhere : Route;
}
