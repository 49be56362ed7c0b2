using System.Net.Http.Json;
using System.Text.Json;

namespace Mentorship.Benchmarks;

/// <summary>
/// The least that a bot with a promise can be: one poll loop, one upsert per press, shared commits with fsync, two calls.
/// Nothing else, so that the service can be compared with something on the same machine.
/// </summary>
internal sealed class Floor(HttpClient http, FloorStore store)
{
    private static readonly object[][] Keyboard = [[new { text = "Да", callback_data = "1" }, new { text = "Нет", callback_data = "0" }]];

    public static async Task<int> RunAsync()
    {
        using var handler = new SocketsHttpHandler { MaxConnectionsPerServer = 64 };
        using var http = new HttpClient(handler) { BaseAddress = new Uri(Environment.GetEnvironmentVariable("FLOOR_API")!), Timeout = TimeSpan.FromMinutes(2) };
        await using var store = new FloorStore(Environment.GetEnvironmentVariable("FLOOR_DB")!);
        await new Floor(http, store).PollAsync();
        return 0;
    }

    private async Task PollAsync()
    {
        for (var offset = 0L; ;)
        {
            using var batch = await JsonDocument.ParseAsync(await http.GetStreamAsync($"getUpdates?timeout=50&limit=100&offset={offset}"));
            foreach (var update in batch.RootElement.GetProperty("result").EnumerateArray())
            {
                offset = update.GetProperty("update_id").GetInt64() + 1;
                if (update.TryGetProperty("callback_query", out var press)) _ = AnswerAsync(Press.Of(press));
                else if (update.TryGetProperty("message", out var message)) _ = GreetAsync(message.GetProperty("chat").GetProperty("id").GetInt64());
            }
        }
    }

    private Task GreetAsync(long chat) =>
        CallAsync("sendMessage", new { chat_id = chat, text = "Вопрос 0", reply_markup = new { inline_keyboard = Keyboard } });

    private async Task AnswerAsync(Press press)
    {
        var step = await store.StepAsync(press.Chat);
        await Task.WhenAll(
            CallAsync("answerCallbackQuery", new { callback_query_id = press.Id }),
            CallAsync("editMessageText", new
            {
                chat_id = press.Chat, message_id = press.Message, text = $"Вопрос {step}", reply_markup = new { inline_keyboard = Keyboard },
            }));
    }

    private async Task CallAsync<T>(string method, T body)
    {
        using var answer = await http.PostAsJsonAsync(method, body);
        answer.EnsureSuccessStatusCode();
    }

    private sealed record Press(string Id, long Chat, long Message)
    {
        public static Press Of(JsonElement press)
        {
            var message = press.GetProperty("message");
            return new Press(press.GetProperty("id").GetString()!,
                message.GetProperty("chat").GetProperty("id").GetInt64(), message.GetProperty("message_id").GetInt64());
        }
    }
}
