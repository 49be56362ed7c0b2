namespace Mentorship.Sandbox;

public enum TrailKind { Update, Call, Timer, Clock, FaultOn, FaultOff }
