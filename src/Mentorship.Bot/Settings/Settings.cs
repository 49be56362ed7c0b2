namespace Mentorship.Hosting;

/// <summary>Where settings come from: the file beside the program, one where it is started, the environment, the caller.</summary>
internal static class Settings
{
    private const string File = "config/appsettings.json";

    public static IConfigurationRoot Load(IReadOnlyDictionary<string, string?> overrides) => new ConfigurationBuilder()
        .AddJsonFile(Path.Combine(AppContext.BaseDirectory, File), optional: false, reloadOnChange: false)
        .AddJsonFile(Path.GetFullPath(File), optional: true, reloadOnChange: false)
        .AddEnvironmentVariables()
        .AddInMemoryCollection(overrides)
        .Build();
}
