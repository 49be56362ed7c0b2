using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>Which questionnaire a button below the announcement opens.</summary>
internal sealed record ListForms(Guid Post);

/// <param name="Form">Null for none.</param>
internal sealed record PickForm(Guid Post, string? Form);

internal sealed class PickFormHandler(PostDesk desk, IForms forms) : IHandle<ListForms>, IHandle<PickForm>
{
    public Task<Replies> HandleAsync(ListForms command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Post, on, post => Task.FromResult(Replies.Screen(on.Chat, BroadcastTexts.WhichForm,
        [
            .. forms.All.Select(form => (Button[])[Choice(post, form.Name, form.Key)]),
            [Choice(post, BroadcastTexts.NoForm, null)],
            Speaking.BackAnd(new ListButtons(post.Id)),
        ])), ct);

    public Task<Replies> HandleAsync(PickForm command, Occasion on, CancellationToken ct) => desk.ChangeAsync(
        command.Post, on, post => post with { Form = forms.All.Any(form => form.Key == command.Form) ? command.Form : null },
        post => Task.FromResult(PickButtons.Show(post, on)), ct);

    private static Button Choice(Post post, Phrase label, string? form) =>
        Speaking.Choice(label, post.Form == form, new PickForm(post.Id, form));
}
