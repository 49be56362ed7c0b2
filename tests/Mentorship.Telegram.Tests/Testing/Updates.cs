namespace Mentorship.Telegram.Tests;

/// <summary>Updates as the server writes them.</summary>
internal static class Updates
{
    private const string From = """{"id":1001,"is_bot":false,"first_name":"Анна","language_code":"ru"}""";
    private const string Chat = """{"id":1001,"type":"private","first_name":"Анна"}""";

    public static string Message(string fields, long id = 700_000_001) =>
        $$"""{"update_id":{{id}},"message":{"message_id":7,"from":{{From}},"chat":{{Chat}},"date":1789456320,{{fields}} } }""";

    public static string Text(string text, long id = 700_000_001) => Message($"\"text\":\"{text}\"", id);

    public static string Press(string message) =>
        $$"""{"update_id":700000002,"callback_query":{"id":"4382","from":{{From}},{{message}}"chat_instance":"5","data":"token.1"} }""";

    public static string Member(string status) =>
        $$"""
        {"update_id":700000003,"my_chat_member":{"chat":{{Chat}},"from":{{From}},"date":1789456320,
        "old_chat_member":{"status":"member","user":{{From}} },"new_chat_member":{"status":"{{status}}","user":{{From}},"until_date":0} } }
        """;

    public static string InGroup(long id, string type, string status) =>
        Member(status).Replace(Chat, $$"""{"id":{{id}},"type":"{{type}}","title":"Учительская"}""", StringComparison.Ordinal);

    /// <summary>An answer to getUpdates.</summary>
    public static string Batch(params IEnumerable<string> updates) => $$"""{"ok":true,"result":[{{string.Join(',', updates)}}]}""";
}
