namespace Mentorship.Pipeline;

/// <summary>What follows from one call, for the order of sending.</summary>
/// <param name="Stored">Completes when the fate is in the store.</param>
internal sealed record After(Task Stored)
{
    /// <summary>The same message again, at this moment or at once.</summary>
    public DateTimeOffset? Again { get; init; }

    /// <summary>No call to this chat for so long.</summary>
    public TimeSpan? BlockFor { get; init; }

    /// <summary>The server asked for the pause, so a second chat within a second means the bot as a whole.</summary>
    public bool IsThrottled { get; init; }

    public TimeSpan? BlockAll { get; init; }

    /// <summary>A by-product to send next: the old message of the slot loses its buttons.</summary>
    public Entry? Follow { get; init; }

    public static readonly After Nothing = new(Task.CompletedTask);
}

/// <summary>One attempt at one message.</summary>
internal sealed class Call(Entry entry, Action onMade)
{
    public Entry Entry => entry;

    public bool WasMade { get; private set; }

    /// <summary>The request is written now: from here on the pace counts it.</summary>
    public void Make()
    {
        WasMade = true;
        onMade();
    }
}
