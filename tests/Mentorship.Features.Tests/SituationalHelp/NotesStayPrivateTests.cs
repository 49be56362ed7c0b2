using Mentorship.Testing;

namespace Mentorship.Features.Tests.SituationalHelp;

/// <summary>What one mentor writes to the next never reaches the author, also where the form for it is no more.</summary>
public sealed class NotesStayPrivateTests
{
    private const string Note = "Автор на взводе, мягче";

    [Fact]
    public async Task A_note_that_comes_too_late_for_its_form_is_asked_about_and_not_passed_on()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _) = await BeginsNoteAsync(bot);

        await bot.PassesAsync(TimeSpan.FromHours(25));
        await mentor.Says(Note);

        mentor.Sees("Куда передать сообщение?");
        mentee.DoesNotSee(Note);
    }

    [Fact]
    public async Task A_note_that_comes_too_late_opens_no_closed_question_again()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _) = await BeginsNoteAsync(bot);
        await bot.PassesAsync(TimeSpan.FromHours(23));
        await mentee.Presses("Решено");

        await bot.PassesAsync(TimeSpan.FromHours(2));
        await mentor.Says(Note);

        mentor.Sees("Куда передать сообщение?");
        mentor.DoesNotSee("снова открыт");
        mentee.DoesNotSee(Note);
    }

    [Fact]
    public async Task A_reply_to_the_note_of_a_colleague_is_asked_about_and_not_passed_on()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, colleague) = await BeginsNoteAsync(bot);
        await mentor.Says(Note);
        await mentor.Presses("М. С. И. · есть время");

        await colleague.RepliesTo(Note, "Спасибо, поняла про автора");

        colleague.Sees("Куда передать сообщение?");
        mentee.DoesNotSee("Спасибо, поняла про автора");
        mentee.DoesNotSee(Note);
    }

    /// <summary>A mentor holds a question, wants to hand it over and is asked what the next should know.</summary>
    private static async Task<(Someone Mentee, Someone Mentor, Someone Colleague)> BeginsNoteAsync(Bot bot)
    {
        var (mentee, mentor, colleague, _) = await bot.SeatAsync();
        await mentee.Says("Класс шумит");
        await mentor.Presses("Беру");
        await mentor.Says("Начните с тихого сигнала");
        await mentor.Presses("Передать");
        await mentor.Presses("Записка коллеге");
        return (mentee, mentor, colleague);
    }
}
