using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Mentorship.Domain.Questionnaires;

namespace Mentorship.Features.Questionnaires;

/// <summary>The stored form: enums by name and never by number, Russian words as they are written, so that a backup can be read.</summary>
internal static class StoredForm
{
    public static StoredRunJson Json { get; } = new(new JsonSerializerOptions(StoredRunJson.Default.Options)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.BasicLatin, UnicodeRanges.Cyrillic, UnicodeRanges.GeneralPunctuation),
        Converters = { ByName<RespondentSide>(), ByName<RunPhase>(), ByName<RunState>() },
    });

    private static JsonStringEnumConverter<T> ByName<T>() where T : struct, Enum => new(namingPolicy: null, allowIntegerValues: false);
}
