using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;

namespace Mentorship.Pipeline;

/// <summary>Which files the product can make: a recipe by its stored name.</summary>
internal sealed class FileMakers
{
    private readonly Dictionary<Type, string> _names = [];
    private readonly Dictionary<string, Func<IServiceProvider, JsonElement, Addressee, CancellationToken, Task<MadeFile?>>> _makers = [];

    public void Add<TRecipe, TMaker>(string name) where TRecipe : notnull where TMaker : class, IMakeFile<TRecipe>
    {
        _names.Add(typeof(TRecipe), name);
        _makers.Add(name, (scope, recipe, to, ct) =>
            scope.GetRequiredService<TMaker>().MakeAsync(recipe.Deserialize<TRecipe>(PipelineJson.Options)!, to, ct));
    }

    public StoredCommand Store(object recipe) => _names.TryGetValue(recipe.GetType(), out var name)
        ? StoredCommand.Of(name, recipe, organizationId: null)
        : throw new InvalidOperationException($"No feature makes a file of {recipe.GetType().Name}.");

    public Task<MadeFile?> MakeAsync(IServiceProvider scope, StoredCommand recipe, Addressee to, CancellationToken ct) =>
        _makers[recipe.Name](scope, recipe.Body, to, ct);
}

/// <summary>Makes the file of a message in a unit of its own, just before it is sent.</summary>
internal sealed class FileDesk(UnitScopes scopes, FeatureMap map, TimeProvider time)
{
    public Task<MadeFile?> MakeAsync(Entry entry, ChatState chat) => scopes.RunAsync((services, unit) =>
    {
        unit.Actor = Actor.System(entry.OrganizationId);
        var to = new Addressee(entry.Chat, chat.Reader, time.GetUtcNow());
        return map.Files.MakeAsync(services, entry.Message!.Recipe!, to, CancellationToken.None);
    }, CancellationToken.None);
}
