using Mentorship.Features.Tests.Meetings.InCalendar;
using Mentorship.Testing;

namespace Mentorship.Features.Tests.Meetings;

/// <summary>Somebody of a group takes consent back: what the others read of it, in the chat and in their calendars.</summary>
public sealed class GroupWithdrawalTests
{
    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_meeting_whose_organizer_withdraws_leaves_the_calendars_it_was_taken_into(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (mentor, first, second) = await Group.GatheredAsync(bot);
        await first.Presses("Приду");
        await first.Presses("В календарь");
        var taken = await FilesTests.ReadAsync(bot, first);

        await mentor.LeavesAsync();
        first.Sees("А. П. С. отменяет встречу группы");
        await bot.PassesAsync(TimeSpan.FromMinutes(11));
        var gone = await FilesTests.ReadAsync(bot, first);

        first.Sees("Встреча ср, 16 сентября, 15:00 отменена: откройте файл, чтобы убрать её из календаря.");
        Assert.Equal("CANCEL", gone.Method);
        Assert.Equal((taken.Occurrences[0].Uid, "CANCELLED"), (gone.Occurrences[0].Uid, gone.Occurrences[0].Status));
        Assert.True(gone.Sequences[0] > taken.Sequences[0]);
        Assert.Empty(FilesTests.Files(second));
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task The_card_of_the_organizer_counts_on_a_guest_who_withdraws_no_more(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (mentor, first, second) = await Group.GatheredAsync(bot);
        await first.Presses("Приду");
        mentor.Sees("✅ Придут: 1 (Д. Р. К.)");

        await first.LeavesAsync();

        mentor.Sees("✅ Придут: 0\nНе смогут: 1 (Д. Р. К.)");
        mentor.DoesNotSee("✅ Придут: 1");
        await second.Presses("Приду");
        mentor.Sees("✅ Придут: 1 (М. О. В.)");
        mentor.DoesNotSee("Чат закрыт");
    }
}
