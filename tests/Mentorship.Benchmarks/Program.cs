using Mentorship.Benchmarks;

// Measured by hand, never part of the test run; tests/README.md says how.
return args switch
{
    ["emulator", ..] => await Emulator.RunAsync(args[1..]),
    ["floor", ..] => await Floor.RunAsync(),
    ["w1", ..] => await QuestionnaireWorkload.RunAsync(Options.Read(args[1..])),
    ["w2", ..] => await BroadcastWorkload.RunAsync(Options.Read(args[1..])),
    ["w3", ..] => await ReminderWorkload.RunAsync(Options.Read(args[1..])),
    ["w4", ..] => await OldDatabaseWorkload.RunAsync(Options.Read(args[1..])),
    ["first-reply", ..] => await FirstReplyWorkload.RunAsync(Options.Read(args[1..])),
    ["waves", ..] => await WaveSelection.RunAsync(Options.Read(args[1..])),
    ["asks", ..] => await AskingWorkload.RunAsync(Options.Read(args[1..])),
    ["backlog", ..] => await BacklogWorkload.RunAsync(Options.Read(args[1..])),
    _ => Options.Explain(),
};
