using Mentorship.Features.SituationalHelp;

namespace Mentorship.Features.Tests.SituationalHelp;

/// <summary>Each question looks at all mentors of a school: what is asked of one of them must not read the school again.</summary>
public sealed class QueryPlanTests
{
    [Theory]
    [InlineData(typeof(MentorStore), "Mentors", "SEARCH p USING INDEX sqlite_autoindex_people_1 (id=?)")]
    [InlineData(typeof(HelperStore), "Able", "SEARCH p USING INDEX sqlite_autoindex_people_1 (id=?)")]
    [InlineData(typeof(ReadyPeople), "Weeks", "person_hours_school (organization_id=?)")]
    [InlineData(typeof(ReadyPeople), "Absences", "absences_until (until_at=?)")]
    [InlineData(typeof(ReadyPeople), "Absences", "role_assignments_person (person_id=? AND organization_id=?)")]
    internal async Task Whoever_could_answer_is_found_by_an_index(Type store, string statement, string index)
    {
        var plan = await QueryPlans.OfAsync(store, statement);

        Assert.Contains(plan, line => line.Contains(index, StringComparison.Ordinal));
        Assert.DoesNotContain(plan, line => line.StartsWith("SCAN", StringComparison.Ordinal));
    }
}
