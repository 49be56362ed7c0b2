namespace Mentorship.Features.Broadcasts;

/// <summary>The languages of announcements. Russian is the one that everybody reads; the others may be missing.</summary>
internal static class Tongues
{
    public const string Main = "ru";

    public static readonly IReadOnlyList<string> Others = ["tt", "en"];

    public static IReadOnlyList<string> All => [Main, .. Others];
}
