using System.Globalization;

namespace Mentorship.Domain.Questionnaires;

/// <summary>Names one published version for ever: a run keeps the version it was started with (INV-22).</summary>
public readonly record struct QuestionnaireKey(string Id, int Version)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Id}@{Version}");

    public static QuestionnaireKey Parse(string text) =>
        text.Split('@') is [{ Length: > 0 } id, var version] && int.TryParse(version, CultureInfo.InvariantCulture, out var number)
            ? new(id, number)
            : throw new FormatException($"'{text}' does not name a questionnaire and its version");
}
