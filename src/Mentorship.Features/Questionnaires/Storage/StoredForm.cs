using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Mentorship.Features.Questionnaires;

/// <summary>The stored form: Russian words as they are written, so that a backup can be read.</summary>
internal static class StoredForm
{
    public static StoredRunJson Json { get; } = new(new JsonSerializerOptions(StoredRunJson.Default.Options)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.BasicLatin, UnicodeRanges.Cyrillic, UnicodeRanges.GeneralPunctuation),
    });
}
