using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>«Пройти анкету» below an announcement.</summary>
/// <param name="Post">Null for a button of before an announcement could be over.</param>
internal sealed record OpenForm(string Form, Guid? Post = null);

internal sealed class OpenFormHandler(IForms forms, PostStore posts, ReceiptStore receipts, OwnCopy copy) : IHandle<OpenForm>
{
    public async Task<Replies> HandleAsync(OpenForm command, Occasion on, CancellationToken ct) =>
        await RefuseAsync(command, on, ct) ?? await forms.OpenAsync(command.Form, on, ct);

    /// <summary>A sample opens it always.</summary>
    private async Task<Replies?> RefuseAsync(OpenForm command, Occasion on, CancellationToken ct) =>
        command.Post is { } id && await posts.FindForServiceAsync(id, ct) is { } post && await receipts.ReceiptAsync(post, ct) is { } receipt
            ? await copy.RefuseAsync(post, receipt, on, ct)
            : null;
}
