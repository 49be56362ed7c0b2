using System.Reflection;
using System.Text.Json;
using Mentorship.Sandbox;
using Mentorship.Telegram.Reading;
using Mentorship.Telegram.Wire;

namespace Mentorship.Telegram.Tests.Wire;

/// <summary>Holds every record of the wire against the published Bot API, name by name and type by type.</summary>
public sealed class ContractTests
{
    // Our names for a part of what the specification calls otherwise.
    private static readonly Dictionary<Type, string[]> Aliases = new()
    {
        [typeof(SentMessage)] = ["Message", "MessageId"],
        [typeof(RepliedMessage)] = ["Message"],
        [typeof(Recording)] = ["Voice", "VideoNote", "Video", "Audio"],
        [typeof(ReplyMarkup)] = ["InlineKeyboardMarkup", "ReplyKeyboardMarkup", "ReplyKeyboardRemove"],
        [typeof(BotCommandScope)] = ["BotCommandScopeChat"],
        [typeof(ChatMember)] = ["ChatMemberMember", "ChatMemberBanned"],
    };

    private static readonly Type[] Bare = [typeof(Nothing), typeof(Present), typeof(RawUpdate)];

    public static TheoryData<string> Records => [.. RecordTypes.Select(t => t.Name)];

    private static IEnumerable<Type> RecordTypes => typeof(Update).Assembly.GetTypes().Where(t =>
        t.Namespace == typeof(Update).Namespace && t.GetMethod("<Clone>$") is not null && !t.IsGenericType && !Bare.Contains(t));

    [Theory]
    [MemberData(nameof(Records))]
    public void Every_property_is_a_field_of_the_specification_with_its_type(string record)
    {
        var type = RecordTypes.Single(t => t.Name == record);
        var owners = OwnersOf(type).ToList();

        var complaints = type.GetProperties()
            .Where(p => !owners.Any(owner => Find(owner, NameOf(p)) is { } field && Types(field).Any(t => Fits(p.PropertyType, t))))
            .Select(p => $"{record}.{p.Name} ({NameOf(p)}: {p.PropertyType.Name})");

        Assert.Empty(complaints);
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void Every_required_parameter_of_a_call_is_always_written(string record)
    {
        var type = RecordTypes.Single(t => t.Name == record);
        if (MethodOf(type) is not { } method)
            return;
        var written = type.GetProperties().Where(p => !IsOptional(p)).Select(NameOf).ToHashSet();

        var missing = Fields(method, "params").Where(f => f.GetProperty("required").GetBoolean())
            .Select(f => f.GetProperty("name").GetString()!)
            .Where(name => !written.Contains(name));

        Assert.Empty(missing);
    }

    [Fact]
    public void Every_kind_of_update_that_we_ask_for_exists() =>
        Assert.Subset(BotApiSpec.UpdateKinds.ToHashSet(), Update.Kinds.ToHashSet());

    [Fact]
    public void Every_service_message_is_a_field_of_a_message() =>
        Assert.Subset(Fields(BotApiSpec.Root.GetProperty("types").GetProperty("Message"), "fields")
            .Select(f => f.GetProperty("name").GetString()!).ToHashSet(), ServiceMessages.Names.ToHashSet());

    [Fact]
    public void Every_method_that_the_client_calls_is_known()
    {
        var called = typeof(BotApiClient).GetMethods()
            .Where(m => m.DeclaringType == typeof(BotApiClient) && m.Name.EndsWith("Async", StringComparison.Ordinal))
            .Select(m => m.Name[..^"Async".Length]);

        Assert.All(called, name => Assert.Contains(BotApiSpec.Methods, m => m.Equals(name, StringComparison.OrdinalIgnoreCase)));
    }

    private static IEnumerable<JsonElement> OwnersOf(Type type)
    {
        if (MethodOf(type) is { } method)
            return Fields(method, "params");
        var types = BotApiSpec.Root.GetProperty("types");
        return Aliases.GetValueOrDefault(type, [type.Name]).SelectMany(name => Fields(types.GetProperty(name), "fields"));
    }

    private static JsonElement? MethodOf(Type type) =>
        BotApiSpec.Root.GetProperty("methods").TryGetProperty(JsonNamingPolicy.CamelCase.ConvertName(type.Name), out var method)
            ? method : null;

    private static List<JsonElement> Fields(JsonElement owner, string list) => [.. owner.GetProperty(list).EnumerateArray()];

    private static JsonElement? Find(JsonElement field, string name) => field.GetProperty("name").ValueEquals(name) ? field : null;

    private static IEnumerable<string> Types(JsonElement field) => field.GetProperty("types").EnumerateArray().Select(t => t.GetString()!);

    private static string NameOf(PropertyInfo property) => JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name);

    private static bool IsOptional(PropertyInfo property) =>
        new NullabilityInfoContext().Create(property).ReadState is NullabilityState.Nullable;

    private static bool Fits(Type ours, string theirs)
    {
        var type = Nullable.GetUnderlyingType(ours) ?? ours;
        if (type.IsArray)
            return theirs.StartsWith("Array of ", StringComparison.Ordinal) && Fits(type.GetElementType()!, theirs["Array of ".Length..]);
        if (type == typeof(long))
            return theirs is "Integer";
        if (type == typeof(string))
            return theirs is "String";
        if (type == typeof(bool))
            return theirs is "Boolean" or "True";
        return FitsRecord(type, theirs);
    }

    private static bool FitsRecord(Type type, string theirs)
    {
        var types = BotApiSpec.Root.GetProperty("types");
        if (!types.TryGetProperty(theirs, out var definition))
            return false;
        var named = Aliases.GetValueOrDefault(type, [type.Name]);
        return type == typeof(Present) || theirs == type.Name || named.Contains(theirs)
            || (definition.TryGetProperty("subtypes", out var subtypes)
                && subtypes.EnumerateArray().Any(s => named.Contains(s.GetString())));
    }
}
