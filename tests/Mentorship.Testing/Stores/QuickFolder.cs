namespace Mentorship.Testing;

/// <summary>
/// A new folder for the files of a test's store: in memory where the machine has room there, for these files have to outlive killed
/// processes, not a power cut, and a database is hundreds of files to make and to drop.
/// </summary>
internal static class QuickFolder
{
    private const string Memory = "/dev/shm";

    /// <summary>In bytes; one server with its crowds takes a tenth of it.</summary>
    private const long Room = 2L << 30;

    public static string Make(string prefix) => HasMemory()
        ? Directory.CreateDirectory(Path.Combine(Memory, prefix + Path.GetRandomFileName())).FullName
        : Directory.CreateTempSubdirectory(prefix).FullName;

    private static bool HasMemory() => Directory.Exists(Memory) && new DriveInfo(Memory).AvailableFreeSpace > Room;
}
