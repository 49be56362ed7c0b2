using System.Text.Json;

namespace Mentorship.Sandbox;

/// <summary>The published Bot API as data: the server refuses by it, and tests of any project can compare themselves with it.</summary>
public static class BotApiSpec
{
    private static readonly Lazy<SpecBook> Book = new(() => new SpecBook(Load()));

    /// <summary>The whole document, as published.</summary>
    public static JsonElement Root => Book.Value.Root;

    public static string Version => Root.GetProperty("api_version").GetString()!;

    public static IReadOnlyCollection<string> Methods => Book.Value.Methods.Keys;

    public static IReadOnlyList<string> UpdateKinds => Book.Value.UpdateKinds;

    /// <summary>Kinds that a bot receives only when it names them.</summary>
    public static IReadOnlySet<string> KindsOnRequest => Book.Value.KindsOnRequest;

    /// <summary>What is wrong with the parameters of a call, or null: the very check of the server.</summary>
    public static string? Complaint(string method, JsonElement parameters) =>
        Find(method) is { } found ? found.Complaint(parameters) : $"method {method} is not in the Bot API {Version}";

    /// <summary>What is wrong with a value of a named type, or null.</summary>
    public static string? TypeComplaint(string type, JsonElement value) => Book.Value.ShapeOf(type).Complaint(value);

    internal static MethodSpec? Find(string method) => Book.Value.Methods.GetValueOrDefault(method);

    private static JsonElement Load()
    {
        using var stream = typeof(BotApiSpec).Assembly.GetManifestResourceStream("bot-api.json")
            ?? throw new InvalidOperationException("bot-api.json is not embedded");
        return JsonDocument.Parse(stream).RootElement;
    }
}
