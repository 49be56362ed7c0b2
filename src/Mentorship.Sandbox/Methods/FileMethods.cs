namespace Mentorship.Sandbox;

/// <summary>The way to the content of a file.</summary>
internal sealed class FileMethods(SandboxWorld world)
{
    private const int MostBytes = 20 << 20;

    public Answer Find(Call call)
    {
        if (world.Files.Find(call.Text("file_id")!) is not { File: var file })
            return Answer.Bad("wrong file_id or the file is temporarily unavailable");
        if (file.Size > MostBytes)
            return Answer.Bad("file is too big");
        return Answer.Of(json =>
        {
            json.WriteStartObject();
            json.WriteString("file_id"u8, file.Id);
            json.WriteString("file_unique_id"u8, file.UniqueId);
            json.WriteNumber("file_size"u8, file.Size);
            json.WriteString("file_path"u8, FileShelf.PathOf(file));
            json.WriteEndObject();
        });
    }
}
