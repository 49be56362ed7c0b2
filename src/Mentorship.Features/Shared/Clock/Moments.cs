namespace Mentorship.Features;

/// <summary>Moments as the tables keep them: milliseconds of Unix time.</summary>
internal static class Moments
{
    public static DateTimeOffset Of(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);

    public static DateTimeOffset? Of(long? milliseconds) => milliseconds is { } known ? Of(known) : null;
}
