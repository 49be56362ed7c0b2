using System.Text.Json;
using Mentorship.Conversations;

namespace Mentorship.Pipeline;

/// <summary>Decides where what happened in a chat goes; the first match wins (design answers, section 6).</summary>
internal sealed class Router(FeatureMap map, Commands commands, Forms forms, Phrasebook phrases)
{
    public Task RouteAsync(Update update, Incoming incoming, CancellationToken ct) => incoming switch
    {
        Incoming.Message message => WrittenAsync(update, Cleaned(message.Content), ct),
        Incoming.Press press => PressAsync(update, press, ct),
        Incoming.Edit edit when map.Handles(typeof(Edited)) => commands.RunAsync(update, new Edited(Cleaned(edit.Content)), ct),
        _ => Task.CompletedTask,
    };

    private static Content Cleaned(Content content) => content with { Text = Words.Clean(content.Text) };

    /// <summary>Signs that turn or hide what stands around them go no further; where nothing else is left, the person hears so.</summary>
    private async Task WrittenAsync(Update update, Content content, CancellationToken ct)
    {
        if (content is not { Kind: ContentKind.Text, Text.Text: "" })
        {
            await MessageAsync(update, content, ct);
            return;
        }
        update.Take([new Outgoing(update.On.Chat, new Body.Says(PipelineTexts.Invisible, [PipelineTexts.MenuRow]))]);
        await OfferReturnAsync(update, ct);
    }

    private async Task MessageAsync(Update update, Content content, CancellationToken ct)
    {
        if (CommandLine.Read(content, map, phrases) is { } line)
        {
            await WordAsync(update, line, content.ReplyTo, ct);
            return;
        }
        if (content.ReplyTo is { } original && map.Handles(typeof(Replied))
            && await OutboxTable.AboutAsync(update.Unit, original.Chat, original.Id, ct) is { } about)
        {
            await EndAsync(update, await commands.RunAsync(update, new Replied(about, content), ct), ct);
            return;
        }
        var top = await Bookmarks.TopAsync(update.Unit, update.On.Chat, ct);
        if (top is not null && await LeadOutAsync(update, content, ct)) return;
        if (top is not null && await forms.AdvanceAsync(update, top, new Input.Said(content), ct)) return;
        var where = top is null ? Typed.Freely : Typed.AfterForm;
        await EndAsync(update, await commands.RunAsync(update, new Unclaimed(content, where), ct), ct);
    }

    /// <summary>The form waits meanwhile, as it does for a command.</summary>
    private static async Task<bool> LeadOutAsync(Update update, Content content, CancellationToken ct)
    {
        if (await update.Get<IGate>().LeadOutAsync(content, update.On, ct) is not { } led) return false;
        update.Take(led);
        await OfferReturnAsync(update, ct);
        return true;
    }

    private async Task WordAsync(Update update, CommandLine line, MessageRef? replyTo, CancellationToken ct)
    {
        if (line.Word is CommandLine.Cancel)
        {
            await CancelAsync(update, ct);
            return;
        }
        var word = map.WordOf(line.Word);
        if (word is { IsDeaf: true } && line.Argument is not "") update.Take(Replies.Say(update.On.Chat, PipelineTexts.WordsBehind));
        var command = replyTo is not null && word?.Replying is { } replying ? replying(replyTo)
            : word?.Command(line.Argument) ?? new ShowHome();
        await EndAsync(update, await commands.RunAsync(update, command, ct), ct);
        await OfferReturnAsync(update, ct);
    }

    private async Task CancelAsync(Update update, CancellationToken ct)
    {
        if (await Bookmarks.TopAsync(update.Unit, update.On.Chat, ct) is { } top
            && await forms.AdvanceAsync(update, top, new Input.Pressed(Keys.Cancel), ct)) return;
        if (update.Out.Count == 0) update.Take(Replies.Say(update.On.Chat, PipelineTexts.NothingToCancel));
        await commands.RunAsync(update, new ShowHome(), ct);
    }

    private async Task PressAsync(Update update, Incoming.Press press, CancellationToken ct)
    {
        if (PressCode.Parse(press.Code) is not { } code)
        {
            await StaleAsync(update, ct);
            return;
        }
        var top = await Bookmarks.TopAsync(update.Unit, update.On.Chat, ct);
        if (top?.UsedPress == code.ToString() && Toasts.IsSamePress(top.UsedAt, update.On.Now))
            update.Toast = Toasts.Open(top.UsedToast);
        else if (top is not null && code.IsOf(top.Token) && top.Action(code.Index) is { } key)
        {
            (update.PressedSlot, update.Pressed) = (Replies.ScreenSlot, code);
            if (!await forms.AdvanceAsync(update, top, new Input.Pressed(key), ct)) await StaleAsync(update, ct);
            else if (update.HasEndedForm) await Cards.AddUsedAsync(update.Unit, code, Toasts.Store(update.Toast), update.On, ct);
        }
        else
            await CardAsync(update, code, ct);
    }

    private async Task CardAsync(Update update, PressCode press, CancellationToken ct)
    {
        var card = await Cards.FindAsync(update.Unit, press.Token, update.On, ct);
        update.PressedSlot = card?.Slot;
        var wasUsed = card?.UsedIndex == press.Index;
        if (wasUsed && Toasts.IsSamePress(card!.UsedAt, update.On.Now))
            update.Toast = Toasts.Open(card.UsedToast);
        else if (!wasUsed && card?.Action(press.Index) is { } stored && await ObeyAsync(update, stored, ct))
            await Cards.UseAsync(update.Unit, press, Toasts.Store(update.Toast), update.On.Now, ct);
        else
            await StaleAsync(update, ct);
    }

    private async Task<bool> ObeyAsync(Update update, StoredCommand stored, CancellationToken ct)
    {
        if (stored.Name == ReturnToForm.Stored.Name) return await forms.RedrawAsync(update, ct);
        if (map.Open(stored) is not { } command) return false;
        await EndAsync(update, await commands.RunAsync(update, command, ct), ct);
        return true;
    }

    /// <summary>An old button says so, and what holds now is drawn below.</summary>
    private async Task StaleAsync(Update update, CancellationToken ct)
    {
        update.Toast = PipelineTexts.StaleButton;
        if (!await forms.RedrawAsync(update, ct)) await commands.RunAsync(update, new ShowHome(), ct);
    }

    private async Task EndAsync(Update update, Replies replies, CancellationToken ct)
    {
        if (replies.Begin is { } begin) await forms.BeginAsync(update, begin, ct);
        else if (replies.Home && !await forms.RedrawAsync(update, ct)) await commands.RunAsync(update, new ShowHome(), ct);
    }

    /// <summary>A command inside a form leaves the form waiting: the way back is offered below its answer.</summary>
    private static async Task OfferReturnAsync(Update update, CancellationToken ct)
    {
        if (update.Out is not [.., { Token: null, Outgoing.Body: Body.Says says } last]) return;
        if (await Bookmarks.TopAsync(update.Unit, update.On.Chat, ct) is null) return;
        var withReturn = says with { Rows = [[new Button(PipelineTexts.Return, new ReturnToForm())], .. says.Rows] };
        update.Out[^1] = last with { Outgoing = last.Outgoing with { Body = withReturn } };
    }
}

/// <summary>The button that leads back to the form at hand.</summary>
internal sealed record ReturnToForm
{
    /// <summary>Known to the road itself, so it has no place in the map of features.</summary>
    public static readonly StoredCommand Stored = new(":return", JsonSerializer.SerializeToElement(0));
}
