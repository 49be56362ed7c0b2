using Mentorship.Pipeline;

namespace Mentorship.Features.Settings;

internal sealed record WatchedRow(string DisplayName, string FullName, string? Chat);

/// <summary>A curator looks what somebody of their school will get: of that school alone, by kind and moment, never words.</summary>
internal sealed class ShowComingOfHandler(Unit unit, IPresences presences, ComingList list, Names names) : IHandle<ShowComingOf>
{
    private const string Of = """
        select p.display_name, p.full_name, b.chat from people p left join bindings b on b.person_id = p.id
        where p.id = @Person and p.organization_id = @OrganizationId and p.left_on is null
        """;

    /// <summary>"Of another school" and "missing" answer alike.</summary>
    public async Task<Replies> HandleAsync(ShowComingOf command, Occasion on, CancellationToken ct)
    {
        if (await unit.SingleAsync<WatchedRow>(Of, new { Person = command.PersonId }, ct) is not { } row)
            return Replies.Screen(on.Chat, SettingsTexts.NobodyHere, [Speaking.MenuButton]);
        var coming = row.Chat is { } chat ? await OfTheirsAsync(chat, on, ct) : [];
        var text = ComingList.Say((SettingsTexts.ComingOf, SettingsTexts.NothingComesTo), coming, command.Page,
            ("name", names.Of(row.DisplayName, row.FullName)));
        return Replies.Screen(on.Chat, text,
        [
            .. ComingList.Turns(coming, command.Page, page => command with { Page = page }),
            Speaking.BackAnd(new OpenPerson(command.PersonId)),
        ]);
    }

    /// <summary>Read as that person, who alone reaches all of it, and then cut to the school of whoever looks.</summary>
    private async Task<IReadOnlyList<ComingLine>> OfTheirsAsync(string chat, Occasion on, CancellationToken ct)
    {
        var (they, _) = await presences.OfAsync(chat, ct);
        using var stead = new Stead(unit, they);
        return [.. (await list.OfAsync(on with { Actor = they }, ct)).Where(line => line.School == on.Actor.OrganizationId)];
    }
}
