using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.Onboarding;

/// <summary>«Получить файлом»: everything that the service holds about whoever asks.</summary>
internal sealed record GetMyData;

/// <summary>The file as it is made when it leaves.</summary>
internal sealed record MyDataFile(Guid Person);

/// <summary>An older consent is enough: what is held about a person they may see on any day.</summary>
internal sealed class GetMyDataHandler(ConsentStore consents, PeopleFiles files) : IHandle<GetMyData>
{
    public async Task<Replies> HandleAsync(GetMyData command, Occasion on, CancellationToken ct) =>
        on.Actor.PersonId is { } id && await consents.InForceAsync(id, ct) is not null
            ? await files.GiveAsync(
                new MyDataFile(Guid.Parse(id)), Right.Enter, OnboardingTexts.MyDataFile, [Speaking.BackAnd(new ShowConsent())], on, ct)
            : Replies.Say(on.Chat, OnboardingTexts.NothingStored);
}

/// <summary>Only into the chat of the person it is about: somebody else who writes there by now gets none.</summary>
internal sealed class MyDataMaker(Unit unit, IPresences presences, MyDataTable table) : IMakeFile<MyDataFile>
{
    public async Task<MadeFile?> MakeAsync(MyDataFile recipe, Addressee to, CancellationToken ct)
    {
        var (actor, _) = await presences.OfAsync(to.Chat, ct);
        if (actor.PersonId != recipe.Person.ToString()) return null;
        using var person = new Stead(unit, actor);
        return (await table.OfAsync(new Occasion(0, to.Chat, actor, to.Reader, to.Now, to.Now), to, ct)).ToCsv("my-data");
    }
}
