using System.Reflection;
using System.Text.Json;
using Mentorship.Features;
using Mentorship.Telegram;

namespace Mentorship.Hosting.Tests.SettingsFiles;

public sealed class EveryKeyTests
{
    private static readonly Assembly[] Owners = [typeof(ServiceHost).Assembly, typeof(Catalogue).Assembly, typeof(TelegramOptions).Assembly];

    [Fact]
    public void The_file_of_settings_names_every_key_that_is_read_and_no_other()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "config", "appsettings.json")));

        var written = Leaves("", file.RootElement).Order(StringComparer.Ordinal);

        Assert.Equal(Sections().SelectMany(Keys).Order(StringComparer.Ordinal), written);
    }

    private static IEnumerable<(string Path, Type Type)> Sections() =>
        from type in Owners.SelectMany(owner => owner.GetTypes())
        where type.IsPublic && type.GetField("Section", BindingFlags.Public | BindingFlags.Static) is not null
        select ((string)type.GetField("Section")!.GetRawConstantValue()!, type);

    private static IEnumerable<string> Keys((string Path, Type Type) section) => section.Type.GetProperties().SelectMany(property =>
        property.PropertyType.Name.EndsWith("Options", StringComparison.Ordinal)
            ? Keys(($"{section.Path}:{property.Name}", property.PropertyType))
            : [$"{section.Path}:{property.Name}"]);

    private static IEnumerable<string> Leaves(string path, JsonElement element) => element.ValueKind is JsonValueKind.Object
        ? element.EnumerateObject().SelectMany(property => Leaves(path is "" ? property.Name : $"{path}:{property.Name}", property.Value))
        : [path];
}
