using Mentorship.Features.Onboarding;
using Mentorship.Features.Pairing;
using Mentorship.Features.People;
using Mentorship.Features.Settings;
using Mentorship.Features.SituationalHelp;
using Mentorship.Pipeline;
using Microsoft.Extensions.DependencyInjection;

namespace Mentorship.Features;

/// <summary>The list of features. Adding one means adding a folder and a line here.</summary>
public static class Catalogue
{
    public static readonly IReadOnlyList<IFeature> All =
    [
        new SharedFeature(),
        new OnboardingFeature(),
        new PeopleFeature(),
        new PairingFeature(),
        new SettingsFeature(),
        new Hours.HoursFeature(),
        new SituationalHelpFeature(),
        new Questionnaires.QuestionnairesFeature(),
        new Broadcasts.BroadcastsFeature(),
        new Meetings.MeetingsFeature(),
    ];

    public static FeatureMap AddFeatures(this IServiceCollection services)
    {
        var map = new FeatureMap(services);
        foreach (var feature in All) feature.Register(map);
        services.AddSingleton(map);
        services.AddCanary();
        return map;
    }
}
