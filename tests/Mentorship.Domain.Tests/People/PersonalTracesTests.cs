namespace Mentorship.Domain.Tests.People;

/// <summary>What looks like data of a person, and what only resembles it: a false alarm costs a look, a missed name cannot be taken back.</summary>
public sealed class PersonalTracesTests
{
    [Theory]
    [InlineData("Звоните: +7 (912) 345-67-89")]
    [InlineData("Звоните 8 912 345 67 89")]
    [InlineData("Запись: 292-11-22")]
    [InlineData("приёмная (843) 292-11-22")]
    [InlineData("вахта 23-45-67")]
    [InlineData("тел. 292 11 22")]
    [InlineData("телефон: 2921122")]
    [InlineData("Звоните по телефону 24-09-12")]
    [InlineData("292-11-22, доб. 14")]
    [InlineData("по вопросам: доб. 214")]
    [InlineData("шалтыратыгыз: 292 11 22")]
    [InlineData("call 292-11-22, ext. 14")]
    public void A_phone_is_known_by_its_form_or_by_the_words_before_it(string words) =>
        Assert.Equal([PersonalTrace.Phone], PersonalTraces.In(words));

    [Theory]
    [InlineData("Поздравляем Иванова И. П. с наградой")]
    [InlineData("выступит А.П. Смирнов")]
    [InlineData("Дёмина Раиса Климовна ведёт кружок")]
    [InlineData("встреча с Петром Сергеевичем Абрамовым")]
    [InlineData("Иванова Маша не сдала тетрадь")]
    [InlineData("Маша Иванова не сдала тетрадь")]
    [InlineData("передайте Маше Ивановой")]
    [InlineData("вместе с Петей Сидоровым")]
    [InlineData("грамота у Анны Вишневской")]
    [InlineData("ведёт Роман Гусев")]
    [InlineData("Ковальчук Даша болеет")]
    [InlineData("Айгуль Галиева, кабинет 12")]
    [InlineData("Гайнуллин Рамиль победил")]
    [InlineData("Айгөл Сәлимова бүген килми")]
    [InlineData("Рәмил Галиевның дәфтәре")]
    [InlineData("Фәридә Гали кызы Әхмәтова; Әхмәтова Фәридә Гали кызы")]
    [InlineData("Masha Ivanova is ill")]
    [InlineData("Ivanov Petr, 12 points")]
    [InlineData("Yulia Vishnevskaya leads")]
    [InlineData("Aygul Galieva")]
    public void A_name_is_known_with_and_without_a_patronymic(string words) => Assert.Equal([PersonalTrace.Name], PersonalTraces.In(words));

    [Theory]
    [InlineData("пишите на zavuch@school7.ru", PersonalTrace.Email)]
    [InlineData("СНИЛС 112-233-445 95", PersonalTrace.Snils)]
    [InlineData("Иванов Петя, 5Б не сдаёт тетрадь", PersonalTrace.Pupil)]
    [InlineData("паспорт 92 05 № 123456", PersonalTrace.Passport)]
    public void Papers_and_addresses_are_known_by_their_form(string words, PersonalTrace trace) =>
        Assert.Equal([trace], PersonalTraces.In(words));

    [Theory]
    [InlineData("Семинар «Первые 90 дней» в чт, 24.09.2026, в 15:00, каб. 12")]
    [InlineData("Дом Учителя Казань. Большой Концертный Зал имени С. Сайдашева. Ждём! В. Р. и М.")]
    [InlineData("Приказ № 118 от 01.09.2026, школ 12, учителей 2026")]
    [InlineData("Приказ № 118-01-09, до 24-09-26, с 2026-09-24 по 26-10-01")]
    [InlineData("9-10-11 классы, уроки 8-30 и 15-45, кабинеты 12-14")]
    [InlineData("Нижний Новгород, Казанский Кремль, Московская Область, Высокая Гора")]
    [InlineData("Улица Сергея Есенина, ул. Юрия Гагарина, школа имени Зои Космодемьянской, премия Антона Макаренко")]
    [InlineData("Урок: Александр Пушкин и Антон Чехов; роман и рассказ. Роман Булгакова «Мастер и Маргарита»")]
    [InlineData("Мария Ивановна просит тетради; спасибо Маше и Пете")]
    [InlineData("День Учителя, Вера и Надежда, Лев Толстой, Габдулла Тукай")]
    [InlineData("Microsoft Teams, Google Class, English Begins, Saint Petersburg")]
    [InlineData("добавьте 20 минут, доброе утро")]
    public void What_only_resembles_them_is_let_pass(string words) => Assert.Empty(PersonalTraces.In(words));

    [Fact]
    public void In_a_question_a_colleague_may_stand_with_initials_but_not_a_pupil_by_name()
    {
        Assert.Empty(PersonalTraces.InQuestion("Иванова И. П. ведёт параллель"));
        Assert.Equal([PersonalTrace.Name], PersonalTraces.InQuestion("Иванова Маша не слушает"));
    }
}
