using System.Reflection;
using System.Text.Json;
using Mentorship.Features;
using Mentorship.Telegram;

namespace Mentorship.Hosting.Tests.SettingsFiles;

public sealed class EveryKeyTests
{
    private static readonly Assembly[] Owners =
        [typeof(ServiceHost).Assembly, typeof(Catalogue).Assembly, typeof(TelegramOptions).Assembly];

    [Fact]
    public void The_file_of_settings_names_every_key_that_is_read_and_no_other()
    {
        using var file = JsonDocument.Parse(Text("appsettings.json"));

        var written = Leaves("", file.RootElement).Order(StringComparer.Ordinal);

        Assert.Equal(Sections().SelectMany(Keys).Order(StringComparer.Ordinal), written);
    }

    [Fact]
    public void The_page_of_settings_explains_every_key_with_its_default()
    {
        using var file = JsonDocument.Parse(Text("appsettings.json"));

        var rows = Text("README.md").Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal))
            .Select(line => string.Join('|', line.Split('|').Skip(1).Take(2).Select(cell => cell.Trim()))).ToHashSet();

        Assert.All(Values("", file.RootElement), leaf => Assert.Contains($"{leaf.Path}|{leaf.Value}", rows));
    }

    private static string Text(string file) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "config", file));

    private static IEnumerable<(string Path, Type Type)> Sections() =>
        from type in Owners.SelectMany(owner => owner.GetTypes())
        where type.IsPublic && type.GetField("Section", BindingFlags.Public | BindingFlags.Static) is not null
        select ((string)type.GetField("Section")!.GetRawConstantValue()!, type);

    private static IEnumerable<string> Keys((string Path, Type Type) section) => section.Type.GetProperties().SelectMany(property =>
        property.PropertyType.Name.EndsWith("Options", StringComparison.Ordinal)
            ? Keys(($"{section.Path}:{property.Name}", property.PropertyType))
            : [$"{section.Path}:{property.Name}"]);

    private static IEnumerable<string> Leaves(string path, JsonElement element) => Values(path, element).Select(leaf => leaf.Path);

    private static IEnumerable<(string Path, string Value)> Values(string path, JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject()
            .SelectMany(property => Values(path is "" ? property.Name : $"{path}:{property.Name}", property.Value)),
        JsonValueKind.String => [(path, element.GetString()!)],
        _ => [(path, element.GetRawText())],
    };
}
