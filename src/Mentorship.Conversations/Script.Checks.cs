namespace Mentorship.Conversations;

/// <summary>What makes a script unsound.</summary>
public sealed partial class Script<TStep, TDraft>
{
    private void Verify(Node<TDraft>[] nodes)
    {
        if (Fault(nodes) is { } fault) throw Unsound(fault);
    }

    private string? Fault(Node<TDraft>[] nodes) =>
        string.IsNullOrWhiteSpace(_name) ? "the flow needs a name"
        : _version < 1 ? "versions start at 1"
        : nodes.Length == 0 ? "there are no steps"
        : _expires is not { } expires ? "it must say when it Expires"
        : expires.After <= TimeSpan.Zero ? "it expires before it begins"
        : _cancelled is null ? "it must say what it says when it Cancels"
        : new Soundness(Array.ConvertAll(nodes, n => n.Crossing)).Fault(typeof(TStep).GetEnumNames(), _needs is not null)
            ?? Soundness.Unversioned(_upgrades.Keys, _version);

    private InvalidOperationException Unsound(string fault) => new($"{_name}: {fault}.");
}
