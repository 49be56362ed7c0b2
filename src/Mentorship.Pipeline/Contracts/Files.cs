namespace Mentorship.Pipeline;

/// <summary>A file as a chat gets it.</summary>
/// <param name="Name">With its ending, as the person will find it among their files.</param>
public sealed record MadeFile(string Name, string MediaType, byte[] Bytes);

/// <summary>For whom a file is made, and when.</summary>
public sealed record Addressee(string Chat, Reader Reader, DateTimeOffset Now)
{
    /// <summary>The file does not enter the chat: the person fetches it themselves.</summary>
    public bool IsOnPage { get; init; }
}

/// <summary>
/// Makes a file at the moment it is sent. The outbox keeps only the recipe, so a file survives a kill, shows what is true when it
/// leaves, and no copy of anybody's words lies in the queue. Runs in a unit of its own, as the service for the school of whoever asked.
/// </summary>
public interface IMakeFile<in TRecipe>
{
    /// <summary>Null when there is nothing to give any more: nothing is sent then.</summary>
    Task<MadeFile?> MakeAsync(TRecipe recipe, Addressee to, CancellationToken ct);
}
