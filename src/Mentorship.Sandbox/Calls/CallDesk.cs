using System.Text.Json;
using System.Text.Json.Nodes;

namespace Mentorship.Sandbox;

/// <summary>The road of every call: specification, faults, limits, the method itself, the ledger.</summary>
internal sealed class CallDesk
{
    private readonly SandboxWorld _world;
    private readonly MethodTable _methods;

    public CallDesk(SandboxWorld world)
    {
        (_world, _methods) = (world, new MethodTable(world));
        world.Webhook.Reply = ReplyAsync;
    }

    public async ValueTask<Served> ServeAsync(Call call, CancellationToken ct)
    {
        var isPoll = call.Method.Name == "getUpdates";
        var (received, at) = (_world.Ledger.Elapsed, _world.Clock.Now);
        _world.Ledger.Begin(isPoll);
        try
        {
            var fault = _world.Faults.StrikeCall(call.Method.Name, call.ChatId);
            if (fault is { Kind: FaultKind.Delay, AfterEffect: false })
                await Task.Delay(fault.Delay, _world.Options.Time, CancellationToken.None);
            var answer = Refusal(call, fault) ?? await _methods.RunAsync(call, ct);
            if (_world.Options.KeepLedger)
                _world.Ledger.Add(Record(call, answer, new(received, at, fault)));
            return new Served(answer, fault);
        }
        finally
        {
            _world.Ledger.End(isPoll);
        }
    }

    private Answer? Refusal(Call call, Fault? fault)
    {
        if (fault is not null && FaultAnswers.Before(fault) is { } faulty)
            return faulty;
        if (call.Method.Complaint(call.Parameters) is { } complaint)
            return Answer.Bad(complaint);
        if (MediaFile.Unused(call) is { } part)
            return Answer.Bad($"\"{part}\" is not known to {call.Method.Name}, no parameter refers to this file");
        return _world.Limits.Refuse(call.Method.Name, call.ChatId) is { } seconds ? Answer.TooMany(seconds) : null;
    }

    private CallRecord Record(Call call, Answer answer, Receipt receipt) =>
        new(_world.Ledger.NextSeq(), call.Method.Name, call.ChatId, call.Parameters.Clone())
        {
            Received = receipt.Received,
            At = receipt.At,
            Took = _world.Ledger.Elapsed - receipt.Received,
            Code = answer.Code,
            Description = answer.Description,
            TookEffect = answer.IsOk && !(receipt.Fault is { } fault && FaultAnswers.Before(fault) is not null),
            Fault = receipt.Fault?.Kind,
            MessageId = answer.MessageId,
        };

    private async Task ReplyAsync(JsonElement body, CancellationToken ct)
    {
        var parameters = JsonNode.Parse(body.GetRawText())!.AsObject();
        var name = parameters["method"]!.ToString();
        parameters.Remove("method");
        var isAllowed = !name.StartsWith("get", StringComparison.OrdinalIgnoreCase)
            && name.ToUpperInvariant() is not ("SETWEBHOOK" or "DELETEWEBHOOK" or "CLOSE" or "LOGOUT");
        if (isAllowed && BotApiSpec.Find(name) is { } method)
            await ServeOnceAsync(new Call(method, JsonDocument.Parse(parameters.ToJsonString()), CallReader.NoFiles), ct);
    }

    private async Task ServeOnceAsync(Call call, CancellationToken ct)
    {
        using (call)
            await ServeAsync(call, ct);
    }

    private readonly record struct Receipt(TimeSpan Received, DateTimeOffset At, Fault? Fault);
}

/// <summary>What to answer, and the fault that may spoil the answering.</summary>
internal readonly record struct Served(Answer Answer, Fault? Fault);
