using System.Text.Json;

namespace Mentorship.Pipeline;

/// <summary>Leaves work for the service from beside it, as the command line does: done when the service next looks, or starts.</summary>
public static class Errands
{
    private const string Lane = "service";

    /// <param name="name">The stored name of the command, as its feature registers it.</param>
    /// <param name="id">One errand is done once, however often it is left.</param>
    public static Task LeaveAsync(
        Unit unit, (string Name, object Command) errand, (string Id, string Organization) about, DateTimeOffset now, CancellationToken ct)
    {
        var body = JsonSerializer.SerializeToElement(errand.Command, errand.Command.GetType(), PipelineJson.Options);
        var stored = new StoredCommand(errand.Name, body, about.Organization);
        var payload = JsonSerializer.Serialize(stored, PipelineJson.Options);
        return InboxTable.AddAsync(unit, [new Arrival(Sources.Admin, about.Id, Lane, payload)], now, ct);
    }
}
