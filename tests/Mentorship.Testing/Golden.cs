using System.Runtime.CompilerServices;

namespace Mentorship.Testing;

/// <summary>Compares with an approved file beside the test, so that a change of it is seen in review.</summary>
public static class Golden
{
    /// <param name="file">Relative to the calling test; <c>UPDATE_GOLDEN=1</c> writes it.</param>
    public static void Matches(string actual, string file, [CallerFilePath] string test = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(test)!, file);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }
        Compare(actual, File.Exists(path) ? File.ReadAllText(path) : "(no such file)", file);
    }

    public static void Compare(string actual, string approved, string file)
    {
        if (actual.ReplaceLineEndings("\n") != approved.ReplaceLineEndings("\n"))
            throw new InvalidOperationException($"Not as approved in {file}; UPDATE_GOLDEN=1 rewrites it.\n--- approved\n{approved}\n--- actual\n{actual}");
    }
}
