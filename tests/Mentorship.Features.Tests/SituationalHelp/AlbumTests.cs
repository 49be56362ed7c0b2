using Mentorship.Sandbox;
using Mentorship.Testing;

namespace Mentorship.Features.Tests.SituationalHelp;

public sealed class AlbumTests
{
    private static readonly TimeSpan Collected = TimeSpan.FromSeconds(3);

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Complaint11_an_album_arrives_as_an_album_with_a_marker_in_reply(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (mentee, mentor) = await bot.TalkAsync();

        await mentee.Sends(SampleKind.Album, "смотрите");
        await bot.PassesAsync(Collected);

        var photos = mentor.View.Shown.Where(message => message.Kind is MessageKind.Photo).ToList();
        Assert.Equal(3, photos.Count);
        Assert.NotNull(Assert.Single(photos.Select(photo => photo.AlbumId).Distinct()));
        var marker = mentor.Newest("№ 1 · Д. Р. К.: 3 фото");
        Assert.Equal(photos[0].Id, marker.ReplyTo);
        Assert.Equal("👌", Assert.Single(mentee.View.Shown.First(message => message.AlbumId is not null).Reactions));
    }

    [Fact]
    public async Task The_holder_answers_with_an_album_too()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor) = await bot.TalkAsync();

        await mentor.Sends(new Sample(SampleKind.Album) { Items = 2 });
        await bot.PassesAsync(Collected);

        mentee.StillSees("№ 1 · А. П. С.: 2 фото");
        mentee.StillSees("№ 1 · ваш ход");
    }

    [Fact]
    public async Task Complaint11_an_album_is_one_question()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, _) = await bot.SeatAsync();

        await mentee.Sends(SampleKind.Album, "что здесь не так?");
        await bot.PassesAsync(Collected);

        mentor.StillSees("что здесь не так?");
        mentor.StillSees("№ 1 · Д. Р. К.: 3 фото");
        Assert.Equal(1, await bot.CountAsync("help_requests"));
        await mentor.Presses("Беру");
        Assert.Equal(3, mentor.View.Shown.Count(message => message.Kind is MessageKind.Photo));
    }

    [Fact]
    public async Task An_album_in_the_form_is_one_question_too()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, _) = await bot.SeatAsync();
        await mentee.Says("/need_help");

        await mentee.Sends(SampleKind.Album);
        await bot.PassesAsync(Collected);

        mentor.StillSees("№ 1 · Д. Р. К.: 3 фото");
        Assert.Equal(1, await bot.CountAsync("help_requests"));
    }

    [Fact]
    public async Task Where_to_is_asked_once_for_a_whole_album()
    {
        await using var bot = await Bot.StartAsync();
        var (_, mentor, colleague, _) = await bot.SeatAsync();

        await mentor.Sends(SampleKind.Album);
        await bot.PassesAsync(Collected);
        Assert.Single(mentor.View.Shown, message => message.Reads("Отправить это как вопрос коллегам?"));
        await mentor.Presses("Отправить как вопрос");

        colleague.StillSees("3 фото");
    }

    [Fact]
    public async Task What_is_said_after_an_album_arrives_after_it()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor) = await bot.TalkAsync();

        await mentee.Sends(SampleKind.Album);
        await mentee.Says("Вот фото.");

        var last = mentor.View.Shown.Where(message => message.FromBot).TakeLast(2).Select(message => message.Read());
        Assert.Equal(["№ 1 · Д. Р. К.: 3 фото", "№ 1 · Д. Р. К.\nВот фото."], last);
    }

    [Fact]
    public async Task A_part_that_comes_late_goes_alone_to_where_the_others_went()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor) = await bot.TalkAsync();
        await mentee.Sends(SampleKind.Album);
        await bot.PassesAsync(Collected);
        var first = mentee.View.Shown.First(message => message.AlbumId is not null);

        await mentee.Sends(new Sample(SampleKind.Photo) { Caption = "и ещё одно", Album = first.AlbumId });

        mentor.Sees("№ 1 · Д. Р. К.\nи ещё одно");
        Assert.Equal(0, await bot.CountAsync("album_items"));
    }

    [Fact]
    public async Task A_part_that_comes_after_its_only_other_part_is_no_question_of_its_own()
    {
        await using var bot = await Bot.StartAsync();
        var (_, mentor, colleague, _) = await bot.SeatAsync();
        await mentor.Sends(new Sample(SampleKind.Photo) { Caption = "что здесь не так?", Album = "777" });
        await bot.PassesAsync(Collected);
        await mentor.Presses("Отправить как вопрос");

        await mentor.Sends(new Sample(SampleKind.Photo) { Caption = "и ещё одно", Album = "777" });
        await bot.PassesAsync(Collected);

        Assert.Single(mentor.View.Shown, message => message.Reads("Отправить это как вопрос коллегам?"));
        colleague.StillSees("и ещё одно");
        Assert.Equal(1, await bot.CountAsync("help_requests"));
    }

    [Fact]
    public async Task A_caption_of_an_album_changes_where_it_stands()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor) = await bot.TalkAsync();
        await mentee.Sends(SampleKind.Album, "смотрите");
        await bot.PassesAsync(Collected);

        await mentee.Edits("смотрите", "смотрите сюда");

        Assert.Contains(mentor.View.Shown, message => message.Kind is MessageKind.Photo && message.Read() == "смотрите сюда\nизменено в 10:12");
    }

    [Fact]
    public async Task An_album_is_taken_back_whole()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor) = await bot.TalkAsync();
        await mentee.Sends(SampleKind.Album, "не те фото");
        await bot.PassesAsync(Collected);

        await mentee.RepliesToOwn("не те фото", "/unsend");

        Assert.DoesNotContain(mentor.View.Shown, message => message.Kind is MessageKind.Photo);
        Assert.Single(mentor.View.Shown, message => message.Reads("Сообщение отозвано автором"));
    }

    [Fact]
    public async Task A_reply_to_a_part_of_an_album_finds_its_original()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor) = await bot.TalkAsync();
        await mentee.Sends(SampleKind.Album, "смотрите");
        await bot.PassesAsync(Collected);

        await mentor.RepliesTo("смотрите", "Вижу.");

        Assert.Equal(mentee.View.Shown.First(message => message.AlbumId is not null).Id, mentee.Newest("Вижу.").ReplyTo);
    }

    [Fact]
    public async Task An_album_of_unknown_fate_is_sent_once_more_as_a_whole()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor) = await bot.TalkAsync();
        bot.World.Faults.Add(new Fault(FaultKind.CutBefore) { Count = 1, Chat = mentor.ChatId, Method = "copyMessages" });

        await mentee.Sends(SampleKind.Album);
        await bot.PassesAsync(TimeSpan.FromMinutes(2));

        Assert.Equal(3, mentor.View.Shown.Count(message => message.Kind is MessageKind.Photo));
    }
}
