namespace Mentorship.Pipeline;

/// <summary>Leaves work for the service from beside it, as the command line does: done when the service next looks, or starts.</summary>
public static class Errands
{
    /// <param name="name">The stored name of the command, as its feature registers it.</param>
    /// <param name="id">One errand is done once, however often it is left.</param>
    public static Task LeaveAsync(
        Unit unit, (string Name, object Command) errand, (string Id, string? Organization) about, DateTimeOffset now, CancellationToken ct)
    {
        var stored = StoredCommand.Of(errand.Name, errand.Command, about.Organization);
        return InboxTable.AddAsync(unit, [new Arrival(Sources.Admin, about.Id, Sources.ServiceLane, stored.Written)], now, ct);
    }
}
