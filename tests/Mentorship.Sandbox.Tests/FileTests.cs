using System.Net;
using System.Text.Json;

namespace Mentorship.Sandbox.Tests;

public sealed class FileTests : SandboxTest
{
    private static readonly byte[] Paper = [0x25, 0x50, 0x44, 0x46, 1, 2, 3];

    [Theory]
    [InlineData("sendDocument", "document", MessageKind.Document)]
    [InlineData("sendPhoto", "photo", MessageKind.Photo)]
    [InlineData("sendVoice", "voice", MessageKind.Voice)]
    public async Task A_file_is_uploaded_and_seen_with_its_caption(string method, string field, MessageKind kind)
    {
        var sent = await UploadAsync(method, field, new() { ["caption"] = "<b>Приказ</b>", ["parse_mode"] = "HTML" });

        var seen = World.Chat(Anna).LastOfBot!;
        Assert.Null(BotApiSpec.TypeComplaint("Message", sent.GetProperty("result")));
        Assert.Equal((kind, "Приказ", "приказ.pdf", 7L), (seen.Kind, seen.Caption, seen.File!.Name, seen.File.Size));
        Assert.Equal(Paper, World.Files.Find(seen.File.Id)!.Content.ToArray());
    }

    [Fact]
    public async Task A_file_can_be_sent_again_by_its_id()
    {
        await UploadAsync("sendDocument", "document", []);
        var id = World.Chat(Anna).LastOfBot!.File!.Id;

        await ResultAsync("sendDocument", new { chat_id = Anna, document = id });

        Assert.Equal(id, World.Chat(Anna).LastOfBot!.File!.Id);
    }

    [Fact]
    public async Task A_part_under_another_name_is_taken_by_attach()
    {
        var sent = await UploadAsync("sendDocument", "paper", new() { ["document"] = "attach://paper" });

        Assert.True(sent.GetProperty("ok").GetBoolean());
    }

    [Fact]
    public async Task A_part_that_nothing_refers_to_is_refused()
    {
        var sent = await UploadAsync("sendDocument", "paper", new() { ["document"] = "AgACAgSandbox000001" });

        Assert.Contains("\"paper\" is not known to sendDocument", sent.GetProperty("description").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_id_is_refused()
    {
        await World.SayAsync(Anna, "/start", Ct);

        var refusal = await RefusalAsync("sendPhoto", new { chat_id = Anna, photo = "nothing" });

        Assert.Equal("400 Bad Request: wrong file identifier/HTTP URL specified", refusal);
    }

    [Fact]
    public async Task A_photo_cannot_be_sent_again_as_a_document()
    {
        var sent = await World.SendAsync(Anna, SampleKind.Photo, Ct);

        var refusal = await RefusalAsync("sendDocument", new { chat_id = Anna, document = sent.File!.Id });

        Assert.Equal("400 Bad Request: can't use file of type Photo as Document", refusal);
    }

    [Fact]
    public async Task What_a_person_sent_can_be_downloaded()
    {
        var sent = await World.SendAsync(Anna, new Sample(SampleKind.Document) { Content = Paper, FileName = "план.pdf" }, Ct);
        var file = await ResultAsync("getFile", new { file_id = sent.File!.Id });

        var content = await Http.GetByteArrayAsync(new Uri(Server.ApiUrl, $"/file/bot{Options.Token}/{file.GetProperty("file_path")}"), Ct);

        Assert.Equal(Paper, content);
        Assert.Null(BotApiSpec.TypeComplaint("File", file));
    }

    [Fact]
    public async Task A_file_over_20_MB_cannot_be_downloaded()
    {
        var sent = await World.SendAsync(Anna, new Sample(SampleKind.Document) { Content = new byte[(20 << 20) + 1] }, Ct);

        Assert.Equal("400 Bad Request: file is too big", await RefusalAsync("getFile", new { file_id = sent.File!.Id }));
    }

    [Fact]
    public async Task A_photo_over_10_MB_is_refused()
    {
        var sent = await UploadAsync("sendPhoto", "photo", [], new byte[(10 << 20) + 1]);

        Assert.Equal((int)HttpStatusCode.RequestEntityTooLarge, sent.GetProperty("error_code").GetInt32());
    }

    [Fact]
    public async Task A_caption_has_at_most_1024_units()
    {
        var sent = await UploadAsync("sendDocument", "document", new() { ["caption"] = new string('я', 1025) });

        Assert.Equal("Bad Request: message caption is too long", sent.GetProperty("description").GetString());
    }

    private async Task<JsonElement> UploadAsync(string method, string part, Dictionary<string, string> fields, byte[]? content = null)
    {
        await World.SayAsync(Anna, "/start", Ct);
        using var form = new MultipartFormDataContent { { new StringContent("1001"), "chat_id" } };
        foreach (var (name, value) in fields)
            form.Add(new StringContent(value), name);
        form.Add(new ByteArrayContent(content ?? Paper), part, "приказ.pdf");
        using var response = await Http.PostAsync(UrlOf(method), form, Ct);
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync(Ct)).RootElement;
    }
}
