using Mentorship.Testing;

namespace Mentorship.Features.Tests.Broadcasts;

public sealed class AnnouncingTests
{
    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_curator_announces_and_sees_who_has_read_it(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var town = await Town.OpenAsync(bot);
        var curator = await town.JoinsAsync(Town.Curator);
        var mentor = await town.JoinsAsync(Town.Mentor);
        var mentee = await town.JoinsAsync(Town.Mentee);
        await town.JoinsAsync(Town.OtherCurator);

        await curator.Says("/menu");
        await curator.Presses("Объявить");
        curator.Sees("Кому: 2 человека");
        await curator.Presses("Показать список");
        curator.Sees("А. П. С., математика\nД. Р. К., история");
        await curator.Presses("‹ Назад");
        await curator.Presses("Дальше: текст");
        await curator.Says(Announcing.Words);
        curator.Sees("Пишет куратор школы.");
        curator.Sees("Так это увидят. Черновик сохранён.");
        await curator.Presses("Дальше: когда");
        curator.Sees("Перед отправкой: 2 человека\nСейчас: 2, около 2 с");
        await curator.Presses("Отправить 2 людям");
        await bot.SendsAsync();

        curator.Sees("Объявление № 1: доставлено 2\nОтметили «Прочитано»: 0");
        mentor.Sees(Announcing.Words);
        mentee.Sees(Announcing.Words);
        await mentee.Presses("Прочитано");
        mentee.SeesToast("Отмечено");
        mentee.SeesButton("✓ Прочитано");
        await curator.Presses("Без отметки: 2");
        curator.Sees("Без отметки: 1\nА. П. С., математика");
        await curator.Presses("‹ Назад");
        await curator.Presses("По школам");
        curator.Sees("СОШ № 7: доставлено 2 из 2, отметили 1");
    }

    [Fact]
    public async Task The_audience_is_a_rule_with_a_live_count()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        var curator = await town.JoinsAsync(Town.Curator);
        string[] people = [Town.Mentor, Town.SecondMentor, Town.Mentee, Town.SecondMentee, Town.Head];
        foreach (var name in people) await town.JoinsAsync(name);
        await Features.KnownPairs.AddAsync(bot.Store.Open(), Town.Mentor, Town.Mentee, bot.Time.GetUtcNow(), CancellationToken.None);
        await curator.Says("/announce");
        curator.Sees("Кому: 4 человека\nНаставляемые, Наставники");

        await curator.Presses("✓ Наставляемые");
        curator.Sees("Кому: 2 человека\nНаставники");
        await curator.Presses("Руководство");
        curator.Sees("Кому: 3 человека");
        await curator.Presses("Состояние пары");
        curator.Sees("Кому: 1 человек\nНаставники, Руководство · с парой");
        await curator.Presses("Состояние пары");
        curator.Sees("Кому: 2 человека\nНаставники, Руководство · без пары");
        await curator.Presses("Направление");
        await curator.Presses("документы");
        curator.Sees("Кому: 1 человек\nНаставники, Руководство · без пары · документы");
        await curator.Presses("✓ Наставники");
        await curator.Presses("✓ Руководство");
        curator.Sees("Кому: 0 человек\nНикому: выберите, кто получит");
    }

    [Fact]
    public async Task What_is_shown_and_tested_is_what_people_get()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        var curator = await town.JoinsAsync(Town.Curator);
        var mentee = await town.JoinsAsync(Town.Mentee);
        await curator.WritesAsync();
        await curator.Presses("Файл, кнопки");
        await curator.Presses("Добавить ссылку");
        await curator.Says("edu.example.ru");
        curator.Sees("который начинается с https://");
        await curator.Says("https://edu.example.ru/seminar");
        await curator.Says("Записаться");

        await curator.Presses("Отправить себе");
        var test = curator.Newest(Announcing.Words);
        await curator.Presses("Прочитано");
        curator.SeesToast("Это образец");
        await curator.Presses("Дальше: когда");
        await curator.Presses("Отправить 1 человеку");
        await bot.SendsAsync();

        var got = mentee.Newest(Announcing.Words);
        Assert.Equal(test.Words, got.Words);
        Assert.Equal(test.Silent, got.Silent);
        Assert.Equal(test.Buttons.Select(row => row[0].Text), got.Buttons.Select(row => row[0].Text));
        Assert.Equal(["Прочитано", "Записаться", "Не присылать такое"], got.Buttons.Select(row => row[0].Text));
    }

    [Fact]
    public async Task A_telephone_number_in_the_text_is_noticed_before_sending()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        var curator = await town.JoinsAsync(Town.Curator);
        await town.JoinsAsync(Town.Mentee);

        await curator.WritesAsync("Вопросы по телефону 8 912 345-67-89");
        await curator.Presses("Дальше: когда");

        curator.Sees("❗ В тексте телефон: уберите или отправляйте так.");
        curator.SeesButton("Отправить 1 человеку");
    }

    [Fact]
    public async Task An_announcement_can_be_planned_changed_and_cancelled()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        var curator = await town.JoinsAsync(Town.Curator);
        var mentee = await town.JoinsAsync(Town.Mentee);
        await curator.WritesAsync();
        await curator.Presses("Дальше: когда");
        await curator.Presses("Назначить время");
        await curator.Says("завтра 9:00");
        curator.Sees("16 сентября, 9:00: 1");
        await curator.Presses("Поставить в план");
        curator.Sees("уйдёт 16 сентября, 9:00");
        await curator.Presses("Изменить");
        curator.Sees("Кому: 1 человек");
        await bot.PassesAsync(TimeSpan.FromHours(24));
        mentee.DoesNotSee(Announcing.Words);

        await curator.Says("/announce");
        await curator.Presses("Дальше: текст");
        await curator.Presses("Дальше: когда");
        await curator.Presses("Назначить время");
        await curator.Says("завтра 9:00");
        await curator.Presses("Поставить в план");
        await bot.PassesAsync(TimeSpan.FromHours(24));

        mentee.StillSees(Announcing.Words);
    }

    [Fact]
    public async Task What_cannot_be_announced_is_said_and_the_way_on_is_shown()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        var curator = await town.JoinsAsync(Town.Curator);
        await curator.Says("/announce");
        await curator.Presses("Дальше: текст");

        await curator.Sends(Mentorship.Sandbox.SampleKind.Voice);
        curator.Sees("Подойдёт текст, одно фото или один документ.");
        await curator.Says(Announcing.Words);

        curator.Sees("Так это увидят");
    }

    [Fact]
    public async Task Another_school_neither_gets_nor_opens_it()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        var curator = await town.JoinsAsync(Town.Curator);
        await town.JoinsAsync(Town.Mentee);
        var other = await town.JoinsAsync(Town.OtherCurator);
        await curator.AnnouncesAsync(bot, "Отправить 1 человеку");

        await other.Says("/announce");

        other.DoesNotSee(Announcing.Words);
        other.Sees("Кому: 0 человек");
        other.SeesNoButton("Объявления: 1");
    }
}
