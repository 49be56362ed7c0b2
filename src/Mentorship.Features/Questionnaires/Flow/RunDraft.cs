using System.Text.Json;
using System.Text.Json.Serialization;

namespace Mentorship.Features.Questionnaires;

/// <summary>What a bookmark holds: which run, and what of it is on the screen. Answers are kept in the run alone.</summary>
internal sealed record RunDraft(Guid Run)
{
    public string? Question { get; init; }

    /// <summary>Toggles that are set and not sent on yet; null on questions without.</summary>
    public IReadOnlyList<string>? Marked { get; init; }

    public int Page { get; init; }

    /// <summary>The section that is looked through in the review.</summary>
    public string? Section { get; init; }

    /// <summary>Null for what no release of ours has written.</summary>
    public static RunDraft? Read(JsonElement? stored)
    {
        if (stored is not { ValueKind: JsonValueKind.Object } draft) return null;
        try { return draft.Deserialize(RunDraftJson.Default.RunDraft); }
        catch (JsonException) { return null; }
    }

    public JsonElement Write() => JsonSerializer.SerializeToElement(this, RunDraftJson.Default.RunDraft);
}

/// <summary>Serialisation without reflection: a draft is read and written at every press.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(RunDraft))]
internal sealed partial class RunDraftJson : JsonSerializerContext;
