namespace Mentorship.Sandbox;

/// <summary>How long the server keeps each kind of update.</summary>
internal static class UpdateLifetimes
{
    public static TimeSpan Of(string kind) => kind switch
    {
        "callback_query" or "shipping_query" or "pre_checkout_query" => TimeSpan.FromSeconds(150),
        "inline_query" => TimeSpan.FromSeconds(30),
        "chosen_inline_result" => TimeSpan.FromSeconds(600),
        _ => TimeSpan.FromSeconds(86400),
    };

    /// <summary>Messages of a chat stay in order; presses, by person, run beside them.</summary>
    public static string LaneOf(string kind, long? chat) => kind switch
    {
        "message" or "edited_message" => $"chat:{chat}",
        _ => $"{kind}:{chat}",
    };
}
