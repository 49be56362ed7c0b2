using System.Text.Json;

namespace Mentorship.Pipeline;

/// <summary>Keeps the recipe of a file for later and makes the file in the unit that asks: for files that leave by another way than a chat.</summary>
public sealed class Recipes(FeatureMap map, IServiceProvider scope)
{
    public string Keep(object recipe) => map.Files.Store(recipe).Written;

    /// <param name="kept">What <see cref="Keep"/> gave.</param>
    /// <returns>Null when there is nothing to give any more.</returns>
    public Task<MadeFile?> MakeAsync(string kept, Addressee to, CancellationToken ct) =>
        map.Files.MakeAsync(scope, JsonSerializer.Deserialize<StoredCommand>(kept, PipelineJson.Options)!, to, ct);
}
