using System.Text.Json;
using System.Text.RegularExpressions;

namespace Mentorship.Sandbox;

/// <summary>What the bot says of itself: name, commands, descriptions, menu button.</summary>
internal sealed partial class ProfileMethods(SandboxWorld world)
{
    public Answer Me(Call call) => Answer.Of(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("id"u8, world.Options.BotId);
        json.WriteBoolean("is_bot"u8, true);
        json.WriteString("first_name"u8, world.Options.BotName);
        json.WriteString("username"u8, world.Options.BotUsername);
        json.WriteBoolean("can_join_groups"u8, false);
        json.WriteBoolean("can_read_all_group_messages"u8, false);
        json.WriteBoolean("supports_inline_queries"u8, false);
        json.WriteEndObject();
    });

    public Answer SetCommands(Call call)
    {
        var commands = call.Find("commands")!.Value;
        if (commands.EnumerateArray().Any(c => !CommandName().IsMatch(c.GetProperty("command").GetString()!)))
            return Answer.Bad("BOT_COMMAND_INVALID");
        return Keep(call, CommandsKey(call), commands);
    }

    public Answer DeleteCommands(Call call)
    {
        world.Profile.TryRemove(CommandsKey(call), out _);
        return Answer.True;
    }

    public Answer Commands(Call call) => Answer.Of(json =>
    {
        if (world.Profile.TryGetValue(CommandsKey(call), out var commands))
            commands.WriteTo(json);
        else
            json.WriteRawValue("[]"u8);
    });

    public Answer SetDescription(Call call) => Keep(call, $"description:{call.Text("language_code")}", call.Find("description"));

    public Answer SetShortDescription(Call call) =>
        Keep(call, $"short_description:{call.Text("language_code")}", call.Find("short_description"));

    public Answer SetName(Call call) => Keep(call, $"name:{call.Text("language_code")}", call.Find("name"));

    public Answer SetMenuButton(Call call) => Keep(call, $"menu_button:{call.ChatId}", call.Find("menu_button"));

    private Answer Keep(Call call, string key, JsonElement? value)
    {
        world.Profile[key] = (value ?? call.Parameters).Clone();
        return Answer.True;
    }

    private static string CommandsKey(Call call) =>
        $"commands:{call.Find("scope")?.GetRawText() ?? """{"type":"default"}"""}:{call.Text("language_code")}";

    [GeneratedRegex("^[a-z0-9_]{1,32}$")]
    private static partial Regex CommandName();
}
