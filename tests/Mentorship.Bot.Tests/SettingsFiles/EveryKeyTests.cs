using System.Text.Json;

namespace Mentorship.Hosting.Tests.SettingsFiles;

public sealed class EveryKeyTests
{
    [Fact]
    public void The_file_of_settings_names_every_key_that_is_read_and_no_other()
    {
        using var file = JsonDocument.Parse(Text("appsettings.json"));

        var written = Leaves("", file.RootElement).Order(StringComparer.Ordinal);

        Assert.Equal(EverySetting.Of().Select(leaf => leaf.Path).Order(StringComparer.Ordinal), written);
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

    private static IEnumerable<string> Leaves(string path, JsonElement element) => Values(path, element).Select(leaf => leaf.Path);

    private static IEnumerable<(string Path, string Value)> Values(string path, JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject()
            .SelectMany(property => Values(path is "" ? property.Name : $"{path}:{property.Name}", property.Value)),
        JsonValueKind.String => [(path, element.GetString()!)],
        _ => [(path, element.GetRawText())],
    };
}
