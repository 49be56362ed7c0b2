namespace Mentorship.Telegram.Wire;

/// <summary>How a call ended, as far as it can be proven.</summary>
internal enum CallEnd
{
    Ok,

    /// <summary>The server said no: nothing happened.</summary>
    Refused,

    /// <summary>No byte of the body left this process.</summary>
    NotSent,

    /// <summary>It may have happened.</summary>
    Unclear,
}

/// <summary>The end of one call with what the server said about it.</summary>
internal readonly record struct ApiReply<T>(CallEnd End, T? Result = default, int Status = 0, string Description = "")
{
    public TimeSpan RetryAfter { get; init; }

    public bool HasMoved { get; init; }

    /// <summary>The answer was longer than we read.</summary>
    public bool IsTooBig { get; init; }

    public ApiReply<TOther> As<TOther>(TOther? result) =>
        new(End, result, Status, Description) { RetryAfter = RetryAfter, HasMoved = HasMoved };

    public bool Says(string fragment) => Description.Contains(fragment, StringComparison.OrdinalIgnoreCase);
}
