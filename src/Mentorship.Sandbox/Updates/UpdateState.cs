namespace Mentorship.Sandbox;

public enum UpdateState { Queued, Delivered, Confirmed, Expired, Refused, Unwanted }
