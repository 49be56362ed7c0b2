using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features;

/// <summary>What all features stand on: who acts and what they may, the home screen, names and the audit.</summary>
public sealed class SharedFeature : IFeature
{
    public void Register(FeatureMap map) => map
        .Scoped<IPresences, Presences>().Scoped<IGate, Gate>()
        .Scoped<Places>().Scoped<Names>().Scoped<Audit>()
        .Word("/menu", Right.OwnAccount, _ => new ShowHome())
        .Shortcut(SharedTexts.Menu, "/menu")
        .Handles<ShowHome, Home>("home.show", Right.OwnAccount)
        .Handles<ActIn, Scope>("home.act-in", Right.OwnAccount);
}
