using Mentorship.Hosting;

LastWords.Install();
return await CommandLine.InvokeAsync(args, Surroundings.OfProcess(), CancellationToken.None);
