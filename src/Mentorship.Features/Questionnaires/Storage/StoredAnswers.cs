using System.Text.Json;
using Mentorship.Domain.Questionnaires;

namespace Mentorship.Features.Questionnaires;

/// <summary>Answers as one short JSON object, question id to value in the order of asking: a tap rewrites one column of one row.</summary>
public static class StoredAnswers
{
    public static string Write(AnswerSheet sheet) =>
        JsonSerializer.Serialize(new Dictionary<string, AnswerValue>(sheet.Answers), StoredForm.Json.DictionaryStringAnswerValue);

    public static IReadOnlyDictionary<string, AnswerValue> Read(string json) =>
        JsonSerializer.Deserialize(json, StoredForm.Json.DictionaryStringAnswerValue)
        ?? throw new JsonException("Answers are missing");
}
