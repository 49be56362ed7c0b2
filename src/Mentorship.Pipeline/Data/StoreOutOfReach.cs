using System.Data.Common;

namespace Mentorship.Pipeline;

/// <summary>There was no connection to the store: the server is away, or has given all it has. Nothing of the work was begun.</summary>
public sealed class StoreOutOfReach(Exception reason) : DbException(reason.Message, reason);
