using Mentorship.Testing;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Mentorship.Features.Tests.Shared;

/// <summary>A program or a browser at the pages of the service.</summary>
internal static class Web
{
    public static readonly Dictionary<string, string?> On = new()
    {
        ["Telegram:MessagesPerSecond"] = "0", ["Web:PublicUrl"] = "https://mentor.example/",
    };

    public static Task<(HttpResponseMessage Answer, byte[] Body)> FetchAsync(Bot bot, string path, Action<HttpRequestMessage>? with = null) =>
        AskAsync(bot, HttpMethod.Get, path, with);

    public static async Task<(HttpResponseMessage Answer, byte[] Body)> AskAsync(
        Bot bot, HttpMethod method, string path, Action<HttpRequestMessage>? with = null)
    {
        (HttpResponseMessage, byte[]) answer = default;
        await bot.WithServiceAsync(async (service, ct) =>
        {
            var host = service.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
            using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
            using var request = new HttpRequestMessage(method, new Uri(new Uri(host), path));
            with?.Invoke(request);
            var response = await http.SendAsync(request, ct);
            answer = (response, await response.Content.ReadAsByteArrayAsync(ct));
        });
        return answer;
    }
}
