namespace Mentorship.Sandbox;

/// <summary>The methods that the sandbox plays; any other one of the Bot API is refused by name.</summary>
internal sealed class MethodTable
{
    private readonly Dictionary<string, Func<Call, Answer>> _methods = new(StringComparer.OrdinalIgnoreCase);
    private readonly SandboxWorld _world;
    private readonly UpdateMethods _updates;

    public MethodTable(SandboxWorld world)
    {
        (_world, _updates) = (world, new UpdateMethods(world));
        AddSends(new SendMethods(world), new CopyMethods(world));
        AddEdits(new EditMethods(world), new PressMethods(world));
        AddProfile(new ProfileMethods(world));
        _methods["getFile"] = new FileMethods(world).Find;
        _methods["setWebhook"] = _updates.SetWebhook;
        _methods["deleteWebhook"] = _updates.DeleteWebhook;
        _methods["getWebhookInfo"] = _updates.WebhookState;
    }

    public IReadOnlyCollection<string> Names => [.. _methods.Keys, "getUpdates"];

    /// <summary>Carries the call out: the whole effect happens under the lock of the world.</summary>
    public ValueTask<Answer> RunAsync(Call call, CancellationToken ct)
    {
        if (call.Method.Name == "getUpdates")
            return _updates.ReadAsync(call, ct);
        if (!_methods.TryGetValue(call.Method.Name, out var run))
            return new(Answer.Refused(501, $"Not Implemented: method {call.Method.Name} is not played by this sandbox"));
        lock (_world.Gate)
            return new(run(call));
    }

    private void AddSends(SendMethods sends, CopyMethods copies)
    {
        _methods["sendMessage"] = sends.Message;
        foreach (var method in SendMethods.MediaMethods)
            _methods[method] = sends.Media;
        _methods["copyMessage"] = copies.Copy;
        _methods["copyMessages"] = copies.CopyAll;
        _methods["forwardMessage"] = copies.Forward;
    }

    private void AddEdits(EditMethods edits, PressMethods presses)
    {
        _methods["editMessageText"] = edits.Text;
        _methods["editMessageCaption"] = edits.Caption;
        _methods["editMessageReplyMarkup"] = edits.Markup;
        _methods["deleteMessage"] = edits.Delete;
        _methods["setMessageReaction"] = edits.React;
        _methods["answerCallbackQuery"] = presses.Answered;
        _methods["sendChatAction"] = presses.ChatAction;
    }

    private void AddProfile(ProfileMethods profile)
    {
        _methods["getMe"] = profile.Me;
        _methods["setMyCommands"] = profile.SetCommands;
        _methods["deleteMyCommands"] = profile.DeleteCommands;
        _methods["getMyCommands"] = profile.Commands;
        _methods["setMyDescription"] = profile.SetDescription;
        _methods["setMyShortDescription"] = profile.SetShortDescription;
        _methods["setMyName"] = profile.SetName;
        _methods["setChatMenuButton"] = profile.SetMenuButton;
    }
}
