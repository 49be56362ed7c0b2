using Mentorship.Features;
using Mentorship.Pipeline;
using Microsoft.Extensions.DependencyInjection;

namespace Mentorship.Testing;

/// <content>The people of a scenario: listed by their school, linked and with consent.</content>
public sealed partial class Bot
{
    public Task<Someone> MenteeAsync(string name = "Д. Р. К.", string school = "СОШ № 7") =>
        ComesAsync(new Newcomer(name, "наставляемый") { School = school, TeachingSince = "2026" });

    public Task<Someone> MentorAsync(string name = "А. П. С.", string directions = "методика", string school = "СОШ № 7") =>
        ComesAsync(new Newcomer(name, "наставник") { School = school, Subjects = "математика", Directions = directions });

    public Task<Someone> CuratorAsync(string name = "К. Н. В.", string school = "СОШ № 7") =>
        ComesAsync(new Newcomer(name, "куратор") { School = school, Post = "заместитель директора" });

    public Task<Someone> HeadAsync(string name = "Р. Д. М.", string school = "СОШ № 7") =>
        ComesAsync(new Newcomer(name, "руководитель") { School = school, Post = "директор" });

    public Task<Someone> ComesAsync(Newcomer newcomer) => Arrival.OfAsync(this, newcomer);

    /// <summary>The two are a pair, as curators would have made them before.</summary>
    public Task PairAsync(Someone mentee, Someone mentor) => ArrangeAsync(async (service, ct) =>
    {
        var (of, by) = (new Newcomer(mentee.Person.Name, "").FullName, new Newcomer(mentor.Person.Name, "").FullName);
        if (!await KnownPairs.AddAsync(service.GetRequiredService<Database>(), by, of, Time.GetUtcNow(), ct))
            throw new ScenarioException($"{mentee.Person.Name} and {mentor.Person.Name} could not be paired");
    });
}
