using System.Text.Json;

namespace Mentorship.Hosting;

/// <summary>Where settings come from: the file beside the program, one where it is started, the environment, the caller.</summary>
internal static class Settings
{
    private const string File = "config/appsettings.json";

    private static readonly string BesideProgram = Path.Combine(AppContext.BaseDirectory, File);

    public static IConfigurationRoot Load(Surroundings around) => Load(around.Overrides, around.Folder);

    /// <exception cref="Failure">A file that cannot be read, with the line where it is broken.</exception>
    public static IConfigurationRoot Load(IReadOnlyDictionary<string, string?> overrides, string? folder = null)
    {
        var own = Path.Combine(folder ?? Environment.CurrentDirectory, File);
        // Left out without a word otherwise: it is what a container makes of a mount whose file is not there.
        if (Directory.Exists(own)) throw new Failure($"{File} is a folder: put a file in its place, or take it away.");
        if (Directory.Exists(BesideProgram)) throw new Failure($"{File} beside the program is a folder: put its file back.");
        try
        {
            return new ConfigurationBuilder()
                .AddJsonFile(BesideProgram, optional: false, reloadOnChange: false)
                .AddJsonFile(own, optional: true, reloadOnChange: false)
                .AddEnvironmentVariables()
                .AddInMemoryCollection(overrides)
                .Build();
        }
        catch (Exception reason) when (reason is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            throw new Failure($"{NameIn(reason)}{Complaint(reason.GetBaseException())}");
        }
    }

    /// <summary>Both files are called the same, and what went wrong holds the whole path of one.</summary>
    private static string NameIn(Exception reason) =>
        reason.Message.Contains(BesideProgram, StringComparison.Ordinal) ? $"{File} beside the program" : File;

    private static string Complaint(Exception reason) => reason switch
    {
        // Counted from 0, and told so at the end of the message as well.
        JsonException { LineNumber: { } line, BytePositionInLine: { } column } =>
            $", line {line + 1}, position {column + 1}: {reason.Message.Split(" LineNumber:")[0]}",
        FileNotFoundException => " is missing.",
        UnauthorizedAccessException => " may not be read by this user.",
        _ => $" cannot be read: {reason.Message}",
    };
}
