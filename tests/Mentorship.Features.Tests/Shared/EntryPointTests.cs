using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Pipeline;
using Microsoft.Extensions.DependencyInjection;

namespace Mentorship.Features.Tests;

/// <summary>Every role at every entry point: commands, words and flows.</summary>
public sealed class EntryPointTests
{
    private static readonly FeatureMap Map = new ServiceCollection().AddFeatures();

    private static readonly IReadOnlyList<(string Name, string Right)> EntryPoints =
    [
        .. Map.Handlings.Select(handling => (handling.Name, handling.Right)),
        .. Map.Words.Select(word => (word.Name, word.Right)),
        .. Map.Flows.Select(flow => (flow.Key, flow.Value.Right)),
    ];

    [Fact]
    public void Every_entry_point_names_a_right_of_the_table() =>
        Assert.Empty(EntryPoints.Where(entry => !Permissions.Rights.Contains(entry.Right)).Select(entry => entry.Name));

    [Fact]
    public async Task Every_role_passes_where_the_table_lets_it_and_nowhere_else()
    {
        var wrong = new List<string>();
        foreach (var (name, right) in EntryPoints)
            foreach (var role in Enum.GetValues<Role>())
                if (await PassesAsync(right, role.ToString()) != (right == Right.Enter || Permissions.Of(role, right) is not Reach.None))
                    wrong.Add($"{role} at {name}");

        Assert.Empty(wrong);
    }

    [Fact]
    public async Task Before_consent_only_the_way_in_is_open()
    {
        foreach (var (_, right) in EntryPoints)
            Assert.Equal(right == Right.Enter, await PassesAsync(right, Standing.AwaitingConsent));
    }

    [Fact]
    public async Task A_stranger_passes_only_at_the_way_in()
    {
        foreach (var (_, right) in EntryPoints)
            Assert.Equal(right == Right.Enter, await PassesAsync(right, Actor.Nobody));
    }

    [Fact]
    public async Task The_service_itself_passes_everywhere()
    {
        foreach (var (_, right) in EntryPoints)
            Assert.True(await PassesAsync(right, Actor.System("s7")));
    }

    [Fact]
    public async Task A_wrong_role_is_told_whose_button_it_is_and_shown_the_menu()
    {
        var refusal = await Gate().RefuseAsync(Right.ProposePair, new object(), On(Somebody(nameof(Role.Mentee))), CancellationToken.None);

        Assert.True(refusal!.Home);
        Assert.Equal("gate.toast.for-curator", refusal.Toast!.Key);
    }

    private static Task<bool> PassesAsync(string right, string role) => PassesAsync(right, Somebody(role));

    private static async Task<bool> PassesAsync(string right, Actor actor) =>
        await Gate().RefuseAsync(right, new object(), On(actor), CancellationToken.None) is null;

    private static Actor Somebody(string role) => new("p", "s7", "m", [role]);

    private static Occasion On(Actor actor) =>
        new(1, "tg:1001", actor, new Reader("ru", TimeZoneInfo.Utc), DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch);

    private static Gate Gate() => new(() => new ClosedDoor(), new Scope(new NoUnit()));

    private sealed class ClosedDoor : IThreshold
    {
        public Task<Replies> MeetAsync(object command, Occasion on, CancellationToken ct) => Task.FromResult(Replies.None);

        public Task<Replies?> LeadInAsync(object command, Occasion on, CancellationToken ct) => Task.FromResult<Replies?>(null);

        public Task<Replies?> LeadOutAsync(Content answer, Occasion on, CancellationToken ct) => Task.FromResult<Replies?>(null);

        public Task<Replies> AskConsentAsync(Occasion on, CancellationToken ct) => Task.FromResult(Replies.None);
    }

    private sealed class NoUnit : Unit
    {
        public override Task<int> ExecuteAsync(string sql, object? args, CancellationToken ct) => throw new InvalidOperationException(sql);

        public override Task<IReadOnlyList<T>> QueryAsync<T>(string sql, object? args, CancellationToken ct) =>
            throw new InvalidOperationException(sql);
    }
}
