using System.Reflection;
using Mentorship.Features;
using Mentorship.Telegram;

namespace Mentorship.Hosting.Tests.SettingsFiles;

/// <summary>Every key of the settings with its type, as the classes of options name them.</summary>
internal static class EverySetting
{
    private static readonly Assembly[] Owners =
        [typeof(ServiceHost).Assembly, typeof(Catalogue).Assembly, typeof(TelegramOptions).Assembly];

    public static IEnumerable<(string Path, Type Type)> Of() =>
        from type in Owners.SelectMany(owner => owner.GetTypes())
        where type.IsPublic && type.GetField("Section", BindingFlags.Public | BindingFlags.Static) is not null
        from leaf in Leaves((string)type.GetField("Section")!.GetRawConstantValue()!, type)
        select leaf;

    private static IEnumerable<(string Path, Type Type)> Leaves(string path, Type type) => type.GetProperties().SelectMany(property =>
        property.PropertyType.Name.EndsWith("Options", StringComparison.Ordinal)
            ? Leaves($"{path}:{property.Name}", property.PropertyType)
            : [($"{path}:{property.Name}", property.PropertyType)]);
}
