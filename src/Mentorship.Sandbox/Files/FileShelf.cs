using System.Collections.Concurrent;

namespace Mentorship.Sandbox;

/// <summary>The contents behind file ids, as this one bot knows them.</summary>
public sealed class FileShelf
{
    private readonly ConcurrentDictionary<string, StoredFile> _files = [];
    private int _last;

    public StoredFile? Find(string fileId) => _files.GetValueOrDefault(Trimmed(fileId));

    /// <summary>Puts a file on the shelf and gives it the ids that Telegram would.</summary>
    public SeenFile Add(MessageKind kind, string name, string mimeType, byte[] content)
    {
        var number = Interlocked.Increment(ref _last);
        var file = new SeenFile($"AgACAgSandbox{number:D6}", $"AQADSandbox{number:D6}", name, mimeType, content.LongLength);
        _files[file.Id] = new StoredFile(file, kind, content);
        return file;
    }

    internal StoredFile? FindByPath(string path) => Find(Path.GetFileNameWithoutExtension(path));

    internal static string PathOf(SeenFile file) => $"files/{file.Id}{Path.GetExtension(file.Name)}";

    // The small size of a photo is the same file here.
    private static string Trimmed(string fileId) => fileId.EndsWith("_s", StringComparison.Ordinal) ? fileId[..^2] : fileId;
}
