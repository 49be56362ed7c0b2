using System.Net.Http.Headers;
using System.Text.Json;

namespace Mentorship.Sandbox;

/// <summary>One webhook request with the secret in its header, and what came of it.</summary>
internal sealed class WebhookPost(TimeProvider time) : IDisposable
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(3600);
    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { Timeout = TimeSpan.FromSeconds(60) };

    public string? Secret { get; set; }

    public async Task<WebhookOutcome> SendAsync(Uri url, ReadOnlyMemory<byte> json, CancellationToken ct)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = new ReadOnlyMemoryContent(json) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        if (Secret is not null)
            request.Headers.Add("X-Telegram-Bot-Api-Secret-Token", Secret);
        try
        {
            using var response = await _client.SendAsync(request, ct);
            return await OutcomeAsync(response, ct);
        }
        catch (Exception e) when (e is HttpRequestException || (e is OperationCanceledException && !ct.IsCancellationRequested))
        {
            return new WebhookOutcome(false, e.Message, TimeSpan.Zero, null);
        }
    }

    public void Dispose() => _client.Dispose();

    private async Task<WebhookOutcome> OutcomeAsync(HttpResponseMessage response, CancellationToken ct)
    {
        if (!response.IsSuccessStatusCode)
            return new WebhookOutcome(false, $"Wrong response from the webhook: {(int)response.StatusCode}", Pause(response), null);
        var body = await response.Content.ReadAsByteArrayAsync(ct);
        return new WebhookOutcome(true, "", TimeSpan.Zero, MethodIn(body));
    }

    private TimeSpan Pause(HttpResponseMessage response)
    {
        var header = response.Headers.RetryAfter;
        var wanted = header?.Delta ?? (header?.Date - time.GetUtcNow()) ?? TimeSpan.Zero;
        return wanted < LongestPause ? wanted : LongestPause;
    }

    private static JsonElement? MethodIn(byte[] body)
    {
        if (body.Length == 0 || body[0] != '{')
            return null;
        try
        {
            var root = JsonDocument.Parse(body).RootElement;
            return root.TryGetProperty("method", out _) ? root : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>What the bot's address answered; Body only when it asks for a method to be carried out.</summary>
internal sealed record WebhookOutcome(bool IsAccepted, string Reason, TimeSpan RetryAfter, JsonElement? Body);
