using System.Text.Json.Serialization;

namespace Mentorship.Telegram.Wire;

/// <summary>The envelope of every answer. Setters, because the serializer fills them without boxing.</summary>
internal sealed record Answer<T>
{
    public bool Ok { get; set; }

    public T? Result { get; set; }

    public long? ErrorCode { get; set; }

    public string? Description { get; set; }

    public ResponseParameters? Parameters { get; set; }
}

internal sealed record ResponseParameters
{
    public long? MigrateToChatId { get; set; }

    public long? RetryAfter { get; set; }
}

/// <summary>All that we keep of a message we sent.</summary>
internal sealed record SentMessage
{
    public long MessageId { get; set; }
}

/// <summary>Where the content of a file lies for an hour.</summary>
internal sealed record File
{
    public string? FilePath { get; set; }

    public long? FileSize { get; set; }
}

/// <summary>A result that says no more than ok: an edit answers with the whole message, which nobody reads.</summary>
[JsonConverter(typeof(NothingConverter))]
internal sealed record Nothing
{
    public static readonly Nothing Value = new();
}

internal sealed record WebhookInfo
{
    public string? Url { get; set; }

    /// <summary>Updates that wait to be brought.</summary>
    public long PendingUpdateCount { get; set; }

    /// <summary>When bringing one failed last, in Unix seconds by the server's clock.</summary>
    public long? LastErrorDate { get; set; }
}

internal sealed record User
{
    public long Id { get; set; }

    public bool IsBot { get; set; }

    public string? Username { get; set; }

    public string? LanguageCode { get; set; }
}
