using Mentorship.Bot;

LastWords.Install();
return await CommandLine.InvokeAsync(args, Surroundings.OfProcess(), CancellationToken.None);
