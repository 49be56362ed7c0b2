using System.Net;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.Options;

namespace Mentorship.Telegram.Wire;

/// <summary>Calls methods of a Bot API server. Never throws for what the network does, and lets no token out.</summary>
internal sealed partial class BotApiClient : IDisposable
{
    private readonly HttpMessageInvoker _http;
    private readonly TelegramOptions _options;
    private readonly string _root;

    public BotApiClient(IOptions<TelegramOptions> options)
    {
        _options = options.Value;
        _http = new HttpMessageInvoker(Connections.Handler(_options));
        _root = $"{_options.ApiUrl.TrimEnd('/')}/bot{_options.Token}/";
    }

    public void Dispose() => _http.Dispose();

    private Uri AddressOf(string method) => new(_root + method);

    private Task<ApiReply<TResult>> CallAsync<TCall, TResult>(
        Uri to, TCall call, JsonTypeInfo<TCall> shape, AnswerReader<TResult> reader, CancellationToken ct) =>
        ExchangeAsync(new Exchange<TResult>(to, JsonBody.Of(call, shape), reader, _options.SendTimeout), ct);

    private async Task<ApiReply<T>> ExchangeAsync<T>(Exchange<T> exchange, CancellationToken ct)
    {
        using var deadline = new CancellationTokenSource(exchange.Timeout, _options.Deadlines);
        using var givenUp = ct.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), deadline);
        try
        {
            return await RunAsync(exchange, deadline.Token);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or OperationCanceledException)
        {
            ct.ThrowIfCancellationRequested();
            return new ApiReply<T>(exchange.Body.IsWritten ? CallEnd.Unclear : CallEnd.NotSent, Description: e.GetType().Name);
        }
    }

    private async Task<ApiReply<T>> RunAsync<T>(Exchange<T> exchange, CancellationToken ct)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, exchange.To)
        {
            Content = exchange.Body,
            Version = HttpVersion.Version11,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
        };
        using var response = await _http.SendAsync(request, ct);
        using var body = await AnswerBody.ReadAsync(response.Content, ct);
        return ReplyReader.Read(response, body, exchange.Reader);
    }

    private readonly record struct Exchange<T>(Uri To, CallBody Body, AnswerReader<T> Reader, TimeSpan Timeout);
}
