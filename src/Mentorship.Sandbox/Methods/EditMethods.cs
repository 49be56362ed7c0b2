namespace Mentorship.Sandbox;

/// <summary>Methods that change, mark or remove a message that is there.</summary>
internal sealed class EditMethods(SandboxWorld world)
{
    private const string SameAgain = "message is not modified: specified new message content and reply markup are exactly the same "
        + "as a current content and reply markup of the message";

    private static readonly TimeSpan DeleteWindow = TimeSpan.FromHours(48);

    public Answer Text(Call call)
    {
        var target = Editable(call);
        if (target.Refusal is not null)
            return target.Refusal;
        if (target.Message!.Text is null)
            return Answer.Bad("there is no text in the message to edit");
        var written = WrittenText.Message(call);
        return written.Refusal ?? Replace(call, target, target.Message with { Text = written.Text, Entities = written.Entities });
    }

    public Answer Caption(Call call)
    {
        var target = Editable(call);
        if (target.Refusal is not null)
            return target.Refusal;
        if (target.Message!.File is null)
            return Answer.Bad("there is no caption in the message to edit");
        var written = WrittenText.Caption(call.Parameters);
        return written.Refusal ?? Replace(call, target,
            target.Message with { Caption = written.Text, CaptionEntities = written.Entities });
    }

    public Answer Markup(Call call)
    {
        var target = Editable(call);
        return target.Refusal ?? Replace(call, target, target.Message!);
    }

    public Answer Delete(Call call)
    {
        var target = Target.MessageTo("delete", world, call);
        if (target.Refusal is not null)
            return target.Refusal;
        if (world.Now - target.Message!.Date > DeleteWindow)
            return Answer.Bad("message can't be deleted for everyone");
        world.Remove(target.Room!, target.Message);
        return Answer.True;
    }

    public Answer React(Call call)
    {
        var target = Target.MessageTo("react", world, call);
        if (target.Refusal is not null)
            return target.Refusal;
        var reactions = call.Find("reaction") is { } list ? list.EnumerateArray().ToList() : [];
        if (reactions.Count > 1)
            return Answer.Bad("REACTIONS_TOO_MANY");
        if (reactions.Any(r => !r.TryGetProperty("emoji", out _)))
            return Answer.Bad("REACTION_INVALID");
        world.React(target.Room!, target.Message!, [.. reactions.Select(r => r.GetProperty("emoji").GetString()!)]);
        return Answer.True;
    }

    private Target Editable(Call call)
    {
        if (call.Find("inline_message_id") is not null)
            return new(null, null, Answer.Refused(501, "Not Implemented: inline messages are not played by this sandbox"));
        var target = Target.MessageTo("edit", world, call);
        // Telegram edits only the bot's own messages, and none that brought a reply keyboard.
        return target.Message is { FromBot: false } or { Keyboard: not null }
            ? new(null, null, Answer.Bad("message can't be edited"))
            : target;
    }

    private Answer Replace(Call call, Target target, SeenMessage changed)
    {
        var markup = ReplyMarkup.Of(call);
        if (markup.Refusal is not null)
            return markup.Refusal;
        var after = changed with { Buttons = markup.Buttons, Markup = markup.Raw };
        if (IsSame(target.Message!, after))
            return Answer.Bad(SameAgain);
        return Answer.Message(target.Room!, world.Change(target.Room!, after), world);
    }

    private static bool IsSame(SeenMessage before, SeenMessage after) =>
        before.Text == after.Text && before.Caption == after.Caption
        && before.Entities.SequenceEqual(after.Entities) && before.CaptionEntities.SequenceEqual(after.CaptionEntities)
        && before.Buttons.Count == after.Buttons.Count
        && before.Buttons.Zip(after.Buttons).All(rows => rows.First.SequenceEqual(rows.Second));
}
