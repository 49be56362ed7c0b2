namespace Mentorship.Hosting;

/// <summary>Finds settings that nobody reads: most often one that is misspelt, and would be left out without a word.</summary>
internal static class UnknownKeys
{
    /// <summary>What the framework reads from the same places.</summary>
    private const string OfTheFramework = "Logging";

    /// <summary>Whatever stands in a file, and of the environment what lies in one of our sections.</summary>
    public static IEnumerable<string> In(IConfigurationRoot settings)
    {
        var known = Leaves(settings.Providers.First()).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var sections = known.Select(Section).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return
            from provider in settings.Providers.Skip(1)
            from key in Leaves(provider)
            where !known.Contains(key) && (provider is FileConfigurationProvider ? Section(key) != OfTheFramework : sections.Contains(Section(key)))
            select key;
    }

    private static IEnumerable<string> Leaves(IConfigurationProvider provider) =>
        new ConfigurationRoot([provider]).AsEnumerable().Where(one => one.Value is not null).Select(one => one.Key);

    private static string Section(string key) => key.Split(ConfigurationPath.KeyDelimiter)[0];
}
