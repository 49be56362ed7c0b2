using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features;

/// <summary>What all features stand on: who acts and what they may, the home screen, names and the audit.</summary>
public sealed class SharedFeature : IFeature
{
    public void Register(FeatureMap map)
    {
        map.Scoped<IPresences, Presences>().Scoped<IGate, Gate>().Late<IThreshold>().Scoped<Places>().Scoped<Names>().Scoped<Audit>()
            .Scoped<RolesHere>().Scoped<DeepLinks>()
            .Scoped<Bindings>().Scoped<Curators>().Scoped<QuietTime>().Scoped<Mornings>()
            .Scoped<Shared.Calendar.SchoolCalendars>().Scoped<Shortcuts>()
            .Scoped<SchoolHours>().Scoped<YearEnd>().Scoped<PersonCalendars>().Scoped<Availability>().Scoped<ReadyPeople>()
            .Scoped<PageLinks>().Scoped<IErasure, PageLinks>().Scoped<PeopleFiles>().Scoped<Threshold>().Scoped<PageDesk>()
            .Scoped<InviteStore>().Scoped<Inviter>().Scoped<BotAddress>().Scoped<MissedAlarm>()
            .Word("/menu", Right.OwnAccount, () => new ShowHome())
            .Shortcut(PipelineTexts.Menu, "/menu")
            .Shortcut(PipelineTexts.MenuWord, "/menu")
            .Shortcut(PipelineTexts.CancelWord, "/cancel");
        Handlers(map);
    }

    private static void Handlers(FeatureMap map) => map
        .Handles<ShowHome, Home>("home.show", Right.OwnAccount)
        .Handles<Resumed, HearResumed>("service.resumed", Right.Service)
        // Named when only meetings listened: what is stored under it must still be found.
        .Handles<Expired, HearExpired>("meeting.reminder-missed", Right.Service)
        .Handles<ActIn, Scope>("home.act-in", Right.OwnAccount)
        .Handles<InvitePerson, InvitePersonHandler>("invite.person", Right.ImportAndInvite)
        .Handles<Uncertain, InviteUncertain>("invite.uncertain", Right.Service)
        .Flow(NameZone.Flow, Right.OwnAccount)
        .Handles<BeginNamingZone, NameZoneHandler>("zone.begin-naming", Right.OwnAccount)
        .Handles<OfferZones, NameZoneHandler>("zone.offer", Right.OwnAccount)
        .Handles<ListZones, ListZonesHandler>("zone.list", Right.OwnAccount)
        .Handles<SetZone, SetZoneHandler>("zone.set", Right.OwnAccount)
        .Handles<ListLanguages, ListLanguagesHandler>("language.list", Right.Enter)
        .Handles<SetLanguage, SetLanguageHandler>("language.set", Right.Enter);
}
