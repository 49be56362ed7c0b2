using System.Net;

namespace Mentorship.Telegram.Wire;

/// <content>Reading what people send as a file.</content>
internal sealed partial class BotApiClient
{
    /// <summary>Nothing happens on the server by reading: whatever fails may be tried again.</summary>
    /// <param name="path">As <c>getFile</c> said it.</param>
    internal async Task<ApiReply<byte[]>> DownloadAsync(string path, int mostBytes, CancellationToken ct)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(ct);
        deadline.CancelAfter(_options.FileTimeout);
        try
        {
            return await ReadAsync(path, mostBytes, deadline.Token);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or OperationCanceledException)
        {
            ct.ThrowIfCancellationRequested();
            return new ApiReply<byte[]>(CallEnd.NotSent, Description: e.GetType().Name);
        }
    }

    private async Task<ApiReply<byte[]>> ReadAsync(string path, int mostBytes, CancellationToken ct)
    {
        var segments = path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.EscapeDataString);
        var address = new Uri($"{_options.ApiUrl.TrimEnd('/')}/file/bot{_options.Token}/{string.Join('/', segments)}");
        using var request = new HttpRequestMessage(HttpMethod.Get, address)
        {
            Version = HttpVersion.Version11, VersionPolicy = HttpVersionPolicy.RequestVersionExact,
        };
        using var response = await _http.SendAsync(request, ct);
        var status = (int)response.StatusCode;
        if (status != 200)
            return new ApiReply<byte[]>(status >= 500 ? CallEnd.Unclear : CallEnd.Refused, Status: status);
        using var body = await AnswerBody.ReadAsync(response.Content, ct, mostBytes);
        return body.IsTooBig
            ? new ApiReply<byte[]>(CallEnd.Refused, Status: 413) { IsTooBig = true }
            : new ApiReply<byte[]>(CallEnd.Ok, body.Bytes.ToArray(), status);
    }
}
