using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.Settings;

/// <summary>How one's own chat reads, sounds and is looked after.</summary>
public sealed class SettingsFeature : IFeature
{
    public void Register(FeatureMap map) => map
        .Scoped<MySettings>().Scoped<IHandle<ShowNotifications>, Notifications>().Scoped<IHomeSection, MoreHome>().Scoped<ComingList>()
        .Scoped<IComing, ComingHeld>()
        .Word("/settings", Right.OwnAccount, () => new ShowSettings())
        .Handles<ShowSettings, ShowSettingsHandler>("settings.show", Right.OwnAccount)
        .Handles<ListQuietHours, QuietHours>("settings.quiet-hours", Right.OwnAccount)
        .Handles<SetQuietHours, QuietHours>("settings.set-quiet-hours", Right.OwnAccount)
        .Flow(WriteQuiet.Flow, Right.OwnAccount)
        .Handles<BeginWritingQuiet, BeginWritingQuietHandler>("settings.begin-writing-quiet", Right.OwnAccount)
        .Handles<ShowNotifications, Notifications>("notifications.show", Right.OwnAccount)
        .Handles<ShowComing, ShowComingHandler>("settings.coming", Right.OwnAccount)
        .Handles<ShowComingOf, ShowComingOfHandler>("settings.coming-of", Right.WatchRequests)
        .Handles<ShowMore, ShowMoreHandler>("settings.more", Right.OwnAccount);
}
