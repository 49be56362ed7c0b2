namespace Mentorship.Hosting;

/// <summary>One thing without which people cannot be served.</summary>
internal interface ICondition
{
    /// <summary>Null while it holds, else a short reason without names, texts or addresses.</summary>
    Task<string?> ComplaintAsync(CancellationToken ct);
}
