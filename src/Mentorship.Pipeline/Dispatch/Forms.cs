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
        if (await Commands.RefuseAsync(update, entry.Right, begin, ct) is { } refusal)
        {
            update.Take(refusal);
            return;
        }
        var depth = await RoomAsync(update, begin.Flow, ct);
        var query = entry.Flow.Needs(null, begin.Argument);
        var outcome = entry.Flow.Start(new Turn(update.On.Now, await FactsAsync(update, query, ct), begin.Argument));
        await ApplyAsync(update, new Asked(entry.Flow, query, depth, null), outcome, ct);
    }

    /// <summary>Gives the input to the form; false when the form was over and the input is to be taken as new.</summary>
    public async Task<bool> AdvanceAsync(Update update, BookmarkRow row, Input input, CancellationToken ct)
    {
        if (Opened(row) is not var (flow, right, bookmark)) return await LapseAsync(update, row, PipelineTexts.FormGone, ct);
        if (await Commands.RefuseAsync(update, right, bookmark, ct) is { } refusal)
        {
            await Bookmarks.DropAsync(update.Unit, row.Chat, row.Depth, ct);
            update.Take(refusal);
            return true;
        }
        var query = flow.Needs(bookmark, null);
        var outcome = flow.Advance(bookmark, input, new Turn(update.On.Now, await FactsAsync(update, query, ct)));
        if (outcome is Outcome.Lapsed lapsed) return await LapseAsync(update, row, lapsed.Notice, ct);
        if (outcome is Outcome.NotMine notMine) return await ParkAsync(update, row, notMine, input, ct);
        update.HasEndedForm = outcome is Outcome.Finished or Outcome.Stopped;
        await ApplyAsync(update, new Asked(flow, query, row.Depth, input is Input.Pressed ? row : null), outcome, ct);
        return true;
    }

    /// <summary>Shows the current question again. False when there is none.</summary>
    public async Task<bool> RedrawAsync(Update update, CancellationToken ct)
    {
        var row = await Bookmarks.TopAsync(update.Unit, update.On.Chat, ct);
        if (row is null) return false;
        if (Opened(row) is not var (flow, _, bookmark)) return await PassOverAsync(update, row, PipelineTexts.FormGone, ct);
        var query = flow.Needs(bookmark, null);
        var outcome = flow.Redraw(bookmark, new Turn(update.On.Now, await FactsAsync(update, query, ct)));
        if (outcome is Outcome.Lapsed lapsed) return await PassOverAsync(update, row, lapsed.Notice, ct);
        await ApplyAsync(update, new Asked(flow, query, row.Depth, null) { Again = row }, outcome, ct);
        return true;
    }

    /// <summary>The form on top cannot be shown any more; the one below may be.</summary>
    private async Task<bool> PassOverAsync(Update update, BookmarkRow row, Phrase notice, CancellationToken ct)
    {
        await LapseAsync(update, row, notice, ct);
        return await RedrawAsync(update, ct);
    }

    private async Task ApplyAsync(Update update, Asked asked, Outcome outcome, CancellationToken ct)
    {
        switch (outcome)
        {
            case Outcome.Asks asks:
                await AskAsync(update, asked, asks, ct);
                break;
            case Outcome.Finished finished:
                await Bookmarks.DropAsync(update.Unit, update.On.Chat, asked.Depth, ct);
                await EndAsync(update, await commands.RunAsync(update, finished.Command, ct), ct);
                break;
            case Outcome.Stopped stopped:
                await Bookmarks.DropAsync(update.Unit, update.On.Chat, asked.Depth, ct);
                update.Take(Replies.Screen(update.On.Chat, stopped.Farewell, PipelineTexts.MenuRow));
                await RedrawAsync(update, ct);
                break;
            case Outcome.Lapsed lapsed:
                await Bookmarks.DropAsync(update.Unit, update.On.Chat, asked.Depth, ct);
                update.Take(Replies.Say(update.On.Chat, lapsed.Notice));
                break;
            default:
                throw new InvalidOperationException($"A turn cannot begin with {outcome.GetType().Name}.");
        }
    }

    /// <summary>Saves the answer, then shows the next question: with the facts it needs itself, where the answer needed others.</summary>
    private async Task AskAsync(Update update, Asked asked, Outcome.Asks asks, CancellationToken ct)
    {
        var replies = asks.Command is { } command ? await commands.RunAsync(update, command, ct) : null;
        update.Toast ??= asks.Toast;
        var drawn = replies?.Begin is null ? await DrawnAsync(update, asked, asks, ct) : asks;
        if (drawn is not Outcome.Asks shown)
        {
            await ApplyAsync(update, asked, drawn, ct);
            return;
        }
        var row = Bookmarks.Row(update.On.Chat, asked.Depth, shown.Bookmark, shown.Screen);
        if (asked.Pressed is { } pressed) row = row with
        {
            Token = asks.Stays && row.Actions == pressed.Actions ? PressCode.NextToken(pressed.Token) : row.Token,
            UsedPress = update.Pressed?.ToString(),
            UsedToast = Toasts.Store(update.Toast),
            UsedAt = update.On.Now.ToUnixTimeMilliseconds(),
        };
        if (asked.Again is { } again && again.Body == row.Body && again.Actions == row.Actions) row = again with
        {
            Token = PressCode.NextToken(again.Token), ExpiresAt = row.ExpiresAt,
        };
        await Bookmarks.PutAsync(update.Unit, row, ct);
        if (replies?.Begin is { } begin) await BeginAsync(update, begin, ct);
        else update.Show(shown.Screen, row.Token);
    }

    private async Task<Outcome> DrawnAsync(Update update, Asked asked, Outcome.Asks asks, CancellationToken ct) =>
        asked.Flow.Needs(asks.Bookmark, null) is { } needed && !needed.Equals(asked.Query)
            ? asked.Flow.Redraw(asks.Bookmark, new Turn(update.On.Now, await FactsAsync(update, needed, ct)))
            : asks;

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

    /// <summary>The question stays on the screen as it is while its words are asked about below, so its buttons stay as well.</summary>
    private async Task<bool> ParkAsync(Update update, BookmarkRow row, Outcome.NotMine notMine, Input input, CancellationToken ct)
    {
        var kept = Bookmarks.Row(row.Chat, row.Depth, notMine.Bookmark, notMine.Screen);
        if (input is Input.Said said && map.Handles(typeof(Unclaimed)))
        {
            await Bookmarks.PutAsync(update.Unit, row with { Body = kept.Body, ExpiresAt = kept.ExpiresAt }, ct);
            await commands.RunAsync(update, new Unclaimed(said.Content, Typed.InForm), ct);
            return true;
        }
        await Bookmarks.PutAsync(update.Unit, kept, ct);
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

    /// <summary>A turn of a flow: the query its facts answered, where its bookmark lies, and the screen that was pressed.</summary>
    private sealed record Asked(IFlow Flow, object? Query, long Depth, BookmarkRow? Pressed)
    {
        /// <summary>
        /// The same question as it was shown before. Whoever presses faster than pictures come holds the one before the newest,
        /// and must not be told with every press that it is stale.
        /// </summary>
        public BookmarkRow? Again { get; init; }
    }
}
