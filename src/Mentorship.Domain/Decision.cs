namespace Mentorship.Domain;

/// <summary>The rules said yes or no to a person; a no is a value with a phrase, so that it can be explained in words.</summary>
public abstract record Decision<T>
{
    private Decision() { }

    public sealed record Accepted(T Value) : Decision<T>;

    /// <summary>The key of a phrase and what its placeholders say; the sender knows the language.</summary>
    public sealed record Refused(string Reason, params IReadOnlyList<Detail> Details) : Decision<T>;

    public static implicit operator Decision<T>(T value) => new Accepted(value);
}
