using Mentorship.Domain.HelpRequests;

namespace Mentorship.Features.SituationalHelp;

/// <summary>What messages are about, so that replies find their request; cards that ask can be taken back by themselves.</summary>
internal static class AboutRequest
{
    private const string Prefix = PrivacyOptions.Consultation;
    private const string Asking = ":ask";
    private const string Note = ":note";

    /// <summary>Everything a message can be about a request r, for statements.</summary>
    public const string AnyOfR = $"('{Prefix}' || r.id, '{Prefix}' || r.id || '{Asking}', '{Prefix}' || r.id || '{Note}')";

    public static string Of(RequestId request) => $"{Prefix}{request}";

    public static string AskingOf(RequestId request) => $"{Prefix}{request}{Asking}";

    /// <summary>What colleagues write to each other: an answer to it is not for the author.</summary>
    public static string NoteOf(RequestId request) => $"{Prefix}{request}{Note}";

    public static bool IsNote(string? about) => about is not null && about.EndsWith(Note, StringComparison.Ordinal);

    public static bool IsAsking(string? about) => about is not null && about.EndsWith(Asking, StringComparison.Ordinal);

    /// <summary>Null for what is about something else.</summary>
    public static Guid? Parse(string? about) =>
        about is not null && about.StartsWith(Prefix, StringComparison.Ordinal)
        && Guid.TryParse(about.Split(':')[1], out var id) ? id : null;
}
