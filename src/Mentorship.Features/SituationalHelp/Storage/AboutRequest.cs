using Mentorship.Domain.HelpRequests;

namespace Mentorship.Features.SituationalHelp;

/// <summary>What messages are about, so that replies find their request; cards that ask can be taken back by themselves.</summary>
internal static class AboutRequest
{
    private const string Prefix = "request:";
    private const string Asking = ":ask";

    public static string Of(RequestId request) => $"{Prefix}{request}";

    public static string AskingOf(RequestId request) => $"{Prefix}{request}{Asking}";

    public static bool IsAsking(string? about) => about is not null && about.EndsWith(Asking, StringComparison.Ordinal);

    /// <summary>Null for what is about something else.</summary>
    public static Guid? Parse(string? about) =>
        about is not null && about.StartsWith(Prefix, StringComparison.Ordinal)
        && Guid.TryParse(about.Split(':')[1], out var id) ? id : null;
}
