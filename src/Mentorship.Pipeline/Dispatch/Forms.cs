using System.Text.Json;
using Mentorship.Conversations;

namespace Mentorship.Pipeline;

/// <summary>Runs flows: keeps their bookmarks, shows their screens, carries out what they end in.</summary>
internal sealed class Forms(FeatureMap map, Commands commands)
{
    /// <summary>Begins a flow on top of the forms at hand; the same flow begins anew in its place.</summary>
    public async Task BeginAsync(Update update, Begin begin, CancellationToken ct)
    {
        if (!map.Flows.TryGetValue(begin.Flow, out var entry)) throw new InvalidOperationException($"No flow is named {begin.Flow}.");
        if (await commands.RefuseAsync(update, entry.Right, begin, ct) is { } refusal)
        {
            update.Take(refusal);
            return;
        }
        var depth = await RoomAsync(update, begin.Flow, ct);
        var facts = await FactsAsync(update, entry.Flow.Needs(null, begin.Argument), ct);
        var outcome = entry.Flow.Start(new Turn(update.On.Now, facts, begin.Argument));
        await ApplyAsync(update, null, depth, outcome, ct);
    }

    /// <summary>Gives the input to the form; false when the form was over and the input is to be taken as new.</summary>
    public async Task<bool> AdvanceAsync(Update update, BookmarkRow row, Input input, CancellationToken ct)
    {
        if (Opened(row) is not var (flow, right, bookmark)) return await LapseAsync(update, row, PipelineTexts.FormGone, ct);
        if (await commands.RefuseAsync(update, right, bookmark, ct) is { } refusal)
        {
            await Bookmarks.DropAsync(update.Unit, row.Chat, row.Depth, ct);
            update.Take(refusal);
            return true;
        }
        var outcome = await TurnAsync(update, flow, bookmark, input, ct);
        if (outcome is Outcome.Lapsed lapsed) return await LapseAsync(update, row, lapsed.Notice, ct);
        if (outcome is Outcome.NotMine notMine) return await ParkAsync(update, row, notMine, input, ct);
        await ApplyAsync(update, input is Input.Pressed ? row : null, row.Depth, outcome, ct);
        return true;
    }

    /// <summary>Shows the current question again, under a new token. False when there is none.</summary>
    public async Task<bool> RedrawAsync(Update update, CancellationToken ct)
    {
        var row = await Bookmarks.TopAsync(update.Unit, update.On.Chat, ct);
        if (row is null) return false;
        var outcome = await LookAsync(update, row, ct);
        if (outcome is Outcome.Lapsed lapsed)
        {
            await LapseAsync(update, row, lapsed.Notice, ct);
            return await RedrawAsync(update, ct);
        }
        await ApplyAsync(update, null, row.Depth, outcome, ct);
        return true;
    }

    /// <summary>One turn. A question that needs other facts than the answer did is drawn again with those, once the answer is saved.</summary>
    private async Task<Outcome> TurnAsync(Update update, IFlow flow, Bookmark bookmark, Input input, CancellationToken ct)
    {
        var query = flow.Needs(bookmark, null);
        var outcome = flow.Advance(bookmark, input, new Turn(update.On.Now, await FactsAsync(update, query, ct)));
        if (outcome is not Outcome.Asks asks || flow.Needs(asks.Bookmark, null) is not { } needed || needed.Equals(query)) return outcome;
        if (asks.Command is { } command) await commands.RunAsync(update, command, ct);
        var again = flow.Redraw(asks.Bookmark, new Turn(update.On.Now, await FactsAsync(update, needed, ct)));
        return again is Outcome.Asks drawn ? drawn with { Toast = asks.Toast } : again;
    }

    private async Task<Outcome> LookAsync(Update update, BookmarkRow row, CancellationToken ct)
    {
        if (Opened(row) is not var (flow, _, bookmark)) return new Outcome.Lapsed(PipelineTexts.FormGone);
        var facts = await FactsAsync(update, flow.Needs(bookmark, null), ct);
        return flow.Redraw(bookmark, new Turn(update.On.Now, facts));
    }

    private async Task ApplyAsync(Update update, BookmarkRow? pressed, long depth, Outcome outcome, CancellationToken ct)
    {
        switch (outcome)
        {
            case Outcome.Asks asks:
                await AskAsync(update, pressed, depth, asks, ct);
                break;
            case Outcome.Finished finished:
                await Bookmarks.DropAsync(update.Unit, update.On.Chat, depth, ct);
                await EndAsync(update, await commands.RunAsync(update, finished.Command, ct), ct);
                break;
            case Outcome.Stopped stopped:
                await Bookmarks.DropAsync(update.Unit, update.On.Chat, depth, ct);
                update.Take(Replies.Screen(update.On.Chat, stopped.Farewell, PipelineTexts.MenuRow));
                await RedrawAsync(update, ct);
                break;
            default:
                throw new InvalidOperationException($"A turn cannot begin with {outcome.GetType().Name}.");
        }
    }

    private async Task AskAsync(Update update, BookmarkRow? pressed, long depth, Outcome.Asks asks, CancellationToken ct)
    {
        var replies = asks.Command is { } command ? await commands.RunAsync(update, command, ct) : null;
        update.Toast ??= asks.Toast;
        var row = Bookmarks.Row(update.On.Chat, depth, asks.Bookmark, asks.Screen);
        if (pressed is not null) row = row with
        {
            UsedToken = pressed.Token,
            UsedToast = Toasts.Store(update.Toast),
            UsedAt = update.On.Now.ToUnixTimeMilliseconds(),
        };
        await Bookmarks.PutAsync(update.Unit, row, ct);
        if (replies?.Begin is { } begin) await BeginAsync(update, begin, ct);
        else update.Show(asks.Screen, row.Token);
    }

    /// <summary>What a finished flow leads to: another flow, or the form below, drawn again.</summary>
    private async Task EndAsync(Update update, Replies replies, CancellationToken ct)
    {
        if (replies.Begin is { } begin) await BeginAsync(update, begin, ct);
        else if (!await RedrawAsync(update, ct) && replies.Home) await commands.RunAsync(update, new ShowHome(), ct);
    }

    private static async Task<bool> LapseAsync(Update update, BookmarkRow row, Phrase notice, CancellationToken ct)
    {
        await Bookmarks.DropAsync(update.Unit, row.Chat, row.Depth, ct);
        update.Take(Replies.Say(row.Chat, notice));
        return false;
    }

    private async Task<bool> ParkAsync(Update update, BookmarkRow row, Outcome.NotMine notMine, Input input, CancellationToken ct)
    {
        var kept = Bookmarks.Row(row.Chat, row.Depth, notMine.Bookmark, notMine.Screen);
        await Bookmarks.PutAsync(update.Unit, kept, ct);
        if (input is Input.Said said && map.Handles(typeof(Unclaimed)))
            await commands.RunAsync(update, new Unclaimed(said.Content, InForm: true), ct);
        else
            update.Show(notMine.Screen, kept.Token);
        return true;
    }

    private static async Task<long> RoomAsync(Update update, string flow, CancellationToken ct)
    {
        var top = await Bookmarks.TopAsync(update.Unit, update.On.Chat, ct);
        if (top is null) return 1;
        if (top.Flow == flow) return top.Depth;
        if (top.Depth < Bookmarks.Deepest) return top.Depth + 1;
        await Bookmarks.DropBottomAsync(update.Unit, update.On.Chat, ct);
        return Bookmarks.Deepest;
    }

    private (IFlow Flow, string Right, Bookmark Bookmark)? Opened(BookmarkRow row) =>
        map.Flows.TryGetValue(row.Flow, out var entry) && row.Open() is { } bookmark ? (entry.Flow, entry.Right, bookmark) : null;

    private Task<object?> FactsAsync(Update update, object? query, CancellationToken ct) =>
        query is null ? Task.FromResult<object?>(null) : map.AnswerAsync(update.Scope, query, update.On, ct);
}
