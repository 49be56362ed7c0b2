namespace Mentorship.Hosting;

/// <summary>New files that nobody but their owner reads: they hold personal data, or ways to come in as somebody else.</summary>
internal static class PrivateFile
{
    /// <exception cref="Failure">Also where there is a file already.</exception>
    public static FileStream Create(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        try
        {
            return new FileStream(path, options);
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            throw new Failure($"The file cannot be written: {reason.Message}");
        }
    }
}
