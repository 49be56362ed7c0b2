using Mentorship.Features;
using Mentorship.Features.Meetings;
using Mentorship.Features.SituationalHelp;
using Microsoft.Extensions.Options;

namespace Mentorship.Hosting;

[OptionsValidator]
internal sealed partial class StorageCheck : IValidateOptions<StorageOptions>;

[OptionsValidator]
internal sealed partial class ListenCheck : IValidateOptions<ListenOptions>;

[OptionsValidator]
internal sealed partial class WebCheck : IValidateOptions<WebOptions>;

[OptionsValidator]
internal sealed partial class AdminCheck : IValidateOptions<AdminOptions>;

[OptionsValidator]
internal sealed partial class RetentionCheck : IValidateOptions<RetentionOptions>;

[OptionsValidator]
internal sealed partial class ConsentCheck : IValidateOptions<ConsentOptions>;

[OptionsValidator]
internal sealed partial class RegionCheck : IValidateOptions<RegionOptions>;

[OptionsValidator]
internal sealed partial class PairingCheck : IValidateOptions<PairingOptions>;

[OptionsValidator]
internal sealed partial class BroadcastCheck : IValidateOptions<BroadcastOptions>;

[OptionsValidator]
internal sealed partial class HelpCheck : IValidateOptions<HelpOptions>;

[OptionsValidator]
internal sealed partial class CanaryCheck : IValidateOptions<CanaryOptions>;

[OptionsValidator]
internal sealed partial class HoursCheck : IValidateOptions<HoursOptions>;

[OptionsValidator]
internal sealed partial class OnboardingCheck : IValidateOptions<OnboardingOptions>;

[OptionsValidator]
internal sealed partial class MeetingsCheck : IValidateOptions<MeetingsOptions>;
