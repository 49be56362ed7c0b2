namespace Mentorship.Sandbox;

/// <summary>Answers to presses, and the sign that the bot is busy.</summary>
internal sealed class PressMethods(SandboxWorld world)
{
    private static readonly Answer Stale = Answer.Bad("query is too old and response timeout expired or query ID is invalid");

    public Answer Answered(Call call)
    {
        var toast = new Toast(0, 0, "") { Text = call.Text("text"), IsAlert = call.Flag("show_alert"), Url = call.Text("url") };
        return world.Answer(call.Text("callback_query_id")!, toast) ? Answer.True : Stale;
    }

    public Answer ChatAction(Call call) => Target.Chat(world, call).Refusal ?? Answer.True;
}
