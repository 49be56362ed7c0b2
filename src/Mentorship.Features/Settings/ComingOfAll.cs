using Mentorship.Pipeline;
using Microsoft.Extensions.DependencyInjection;

namespace Mentorship.Features.Settings;

/// <summary>What some people will get at one moment, in the words that they read in «Что мне придёт».</summary>
/// <param name="Timer">The stored name of the timer that brings it; null where none does.</param>
/// <param name="FiresAt">When those timers fire; quiet hours may bring what they begin later.</param>
/// <param name="Names">Who gets it, in order of their names.</param>
public sealed record ComingMoment(
    DateTimeOffset At, string Words, string? Timer, IReadOnlyList<DateTimeOffset> FiresAt, IReadOnlyList<string> Names);

/// <summary>«Что мне придёт» of everybody who has a chat, for whoever plays them all; it comes from the same list as each one's own.</summary>
public sealed class ComingOfAll(UnitScopes scopes, FeatureMap map, Phrasebook phrases, TimeProvider time)
{
    /// <summary>The clock bar names its timers in Russian.</summary>
    private const string PageLocale = "ru";

    private const string Everybody = """
        -- any school: only a sandbox plays everybody at once
        select b.chat, p.display_name, p.full_name from bindings b join people p on p.id = b.person_id
        where b.reachable = 1 order by p.folded_name, p.id
        """;

    /// <summary>In order of time; what comes to several at the same moment in the same words is one.</summary>
    public async Task<IReadOnlyList<ComingMoment>> AllAsync(CancellationToken ct)
    {
        var all = await scopes.RunAsync((services, unit) => ReadAsync(services, unit, ct), ct);
        return
        [
            .. from one in all
               group one by (one.At, one.Words, one.Timer) into same
               orderby same.Key.At, same.Key.Words
               select new ComingMoment(
                   same.Key.At, same.Key.Words, same.Key.Timer, [.. same.Select(one => one.FiresAt)], [.. same.Select(one => one.Name)]),
        ];
    }

    private async Task<IReadOnlyList<Heard>> ReadAsync(IServiceProvider services, Unit unit, CancellationToken ct)
    {
        var (presences, list, names) = (
            services.GetRequiredService<IPresences>(), services.GetRequiredService<ComingList>(), services.GetRequiredService<Names>());
        var heard = new List<Heard>();
        foreach (var row in await unit.QueryAsync<PlayedRow>(Everybody, null, ct))
        {
            var (they, reader) = await presences.OfAsync(row.Chat, ct);
            using var stead = new Stead(unit, they);
            var on = new Occasion(0, row.Chat, they, reader with { Locale = PageLocale }, time.GetUtcNow(), time.GetUtcNow());
            heard.AddRange((await list.OfAsync(on, ct)).Select(line => new Heard(
                line.At, phrases.Render(line.What, on.Reader, on.Now).Text, line.Timer is { } timer ? map.NameOf(timer) : null,
                line.FiresAt ?? line.At, names.Of(row.DisplayName, row.FullName))));
        }

        return heard;
    }

    private sealed record PlayedRow(string Chat, string DisplayName, string FullName);

    private sealed record Heard(DateTimeOffset At, string Words, string? Timer, DateTimeOffset FiresAt, string Name);
}
