using Mentorship.Conversations;
using Mentorship.Pipeline;
using static Mentorship.Telegram.Tests.Dispatches;

namespace Mentorship.Telegram.Tests.Sending;

/// <summary>«Not found» may mean the method, the address, the token, or a proxy whose server is away: only the first costs a message.</summary>
public sealed class MissingMethodTests
{
    private const string NotFound = """{"ok":false,"error_code":404,"description":"Not Found"}""";
    private const string Me = """{"ok":true,"result":{"id":1000001,"is_bot":true,"first_name":"B"}}""";

    private static readonly MessageRef Words = new(Anna, 5);

    [Theory]
    [InlineData(404)]
    [InlineData(501)]
    public async Task A_server_without_reactions_is_no_error_and_is_asked_for_proof_once(int status)
    {
        await using var server = await StandIn.StartAsync(call =>
            call.Method is "getMe" ? call.Http.SayAsync(200, Me) : call.Http.SayAsync(status, NotFound.Replace("404", $"{status}", StringComparison.Ordinal)));
        await using var wired = new Wired(server.Url);

        Assert.Equal(new Delivery.Sent(null), await wired.SendAsync(new Dispatch.React(Anna, 7, "👍")));
        Assert.Equal(new Delivery.Sent(null), await wired.SendAsync(new Dispatch.React(Anna, 8, "👍")));

        string[] methods = [(await server.NextAsync()).Method, (await server.NextAsync()).Method, (await server.NextAsync()).Method, (await server.NextAsync()).Method];
        Assert.Equal(["setMessageReaction", "getMe", "setMessageReaction", "setMessageReaction"], methods);
    }

    [Fact]
    public async Task A_method_that_the_server_does_not_know_costs_one_message_and_not_the_service()
    {
        await using var server = await StandIn.StartAsync(call =>
            call.Method is "getMe" ? call.Http.SayAsync(200, Me) : call.Http.SayAsync(404, NotFound));
        await using var wired = new Wired(server.Url);

        Assert.Equal(new Delivery.Sent(null), await wired.SendAsync(new Dispatch.DropKeys(Anna, 7)));
        Assert.Equal(new Delivery.Refused("no-method"), await wired.SendAsync(new Dispatch.Delete(Anna, 7)));
        Assert.IsType<Delivery.Gone>(await wired.SendAsync(new Dispatch.Edit(Anna, 7, RichText.Plain("Иначе"), [])));
        Assert.Equal(new Delivery.Refused("no-method"), await wired.SendAsync(new Dispatch.Fetch(Anna, "file", 1000)));
        Assert.IsType<Delivery.Misconfigured>(await wired.SendAsync(Say("Здравствуйте")));
    }

    [Fact]
    public async Task A_proxy_whose_server_is_away_costs_nothing()
    {
        var isAway = false;
        await using var server = await StandIn.StartAsync(call =>
            isAway ? call.Http.SayAsync(404, NotFound) : call.Http.SayAsync(200, """{"ok":true,"result":{"message_id":1}}"""));
        await using var wired = new Wired(server.Url);
        await wired.SendAsync(Say("Здравствуйте"));

        isAway = true;
        Assert.IsType<Delivery.Misconfigured>(await wired.SendAsync(new Dispatch.Copy(Anna, Words, null, Silent: false, ReplyTo: null)));
        isAway = false;
        Assert.Equal(new Delivery.Sent(1), await wired.SendAsync(new Dispatch.Copy(Anna, Words, null, Silent: false, ReplyTo: null)));
    }

    [Fact]
    public async Task A_proxy_that_misses_one_call_costs_nothing()
    {
        var missed = 0;
        await using var server = await StandIn.StartAsync(call =>
            call.Method is "getMe" ? call.Http.SayAsync(200, Me)
            : Interlocked.Increment(ref missed) is 1 ? call.Http.SayAsync(404, NotFound)
            : call.Http.SayAsync(200, """{"ok":true,"result":{"message_id":1}}"""));
        await using var wired = new Wired(server.Url);

        Assert.Equal(new Delivery.Sent(1), await wired.SendAsync(new Dispatch.Copy(Anna, Words, null, Silent: false, ReplyTo: null)));
    }
}
