using System.Buffers;
using System.Text.Json;

namespace Mentorship.Sandbox;

/// <summary>Turns parameters given as words into JSON of the type that the specification wants, as the real server does.</summary>
internal static class FieldsToJson
{
    public static JsonDocument Of(MethodSpec method, IEnumerable<KeyValuePair<string, string>> fields) =>
        Make(json => WriteAll(json, method, fields));

    public static JsonDocument Of(MethodSpec method, JsonElement root, IEnumerable<KeyValuePair<string, string>> query) => Make(json =>
    {
        WriteAll(json, method, query);
        foreach (var property in root.EnumerateObject())
        {
            if (IsLoose(method, property))
                Write(json, method, property.Name, property.Value.GetString()!);
            else
                property.WriteTo(json);
        }
    });

    /// <summary>Whether a JSON body gives some parameter as a string although it is no string: allowed on the real wire.</summary>
    public static bool HasLooseValues(MethodSpec method, JsonElement root)
    {
        foreach (var property in root.EnumerateObject())
        {
            if (property.Value.ValueKind == JsonValueKind.String && IsLoose(method, property))
                return true;
        }
        return false;
    }

    private static bool IsLoose(MethodSpec method, JsonProperty property) => property.Value.ValueKind == JsonValueKind.String
        && method.TypesOf(property.Name) is { Count: > 0 } types && !types.Contains("String") && !types.Contains("InputFile");

    private static JsonDocument Make(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, JsonOut.Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }
        return JsonDocument.Parse(buffer.WrittenMemory);
    }

    private static void WriteAll(Utf8JsonWriter json, MethodSpec method, IEnumerable<KeyValuePair<string, string>> fields)
    {
        foreach (var (name, value) in fields)
            Write(json, method, name, value);
    }

    private static void Write(Utf8JsonWriter json, MethodSpec method, string name, string value)
    {
        var types = method.TypesOf(name);
        json.WritePropertyName(name);
        if (types.Contains("Integer") && long.TryParse(value, out var number))
            json.WriteNumberValue(number);
        else if (types.Contains("Boolean") && Truth(value) is { } truth)
            json.WriteBooleanValue(truth);
        else if (IsRaw(types) && IsJson(value))
            json.WriteRawValue(value);
        else
            json.WriteStringValue(value);
    }

    private static bool? Truth(string value) => value.ToUpperInvariant() switch
    {
        "TRUE" or "YES" or "1" => true,
        "FALSE" or "NO" or "0" => false,
        _ => null,
    };

    private static bool IsRaw(IReadOnlyList<string> types) => types.Count > 0 && !types.Contains("String") && !types.Contains("InputFile");

    private static bool IsJson(string value)
    {
        var reader = new Utf8JsonReader(System.Text.Encoding.UTF8.GetBytes(value));
        try
        {
            while (reader.Read()) { }
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
