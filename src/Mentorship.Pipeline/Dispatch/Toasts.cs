using System.Text.Json;
using Mentorship.Conversations;

namespace Mentorship.Pipeline;

/// <summary>Keeps the toast of a press, so that the same press, sent again by the app, gets the same answer.</summary>
internal static class Toasts
{
    public static readonly TimeSpan SamePressFor = TimeSpan.FromSeconds(10);

    public static string? Store(Phrase? toast) => toast is null ? null : JsonSerializer.Serialize(toast, PipelineJson.Options);

    public static Phrase? Open(string? stored) => stored is null ? null : JsonSerializer.Deserialize<Phrase>(stored, PipelineJson.Options);

    public static bool IsSamePress(long? usedAt, DateTimeOffset now) =>
        usedAt is { } at && now.ToUnixTimeMilliseconds() - at <= SamePressFor.TotalMilliseconds;
}
