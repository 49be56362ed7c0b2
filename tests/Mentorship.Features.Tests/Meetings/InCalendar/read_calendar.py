"""Reads a calendar from stdin with two parsers that know nothing of each other and prints what each of them found, as JSON."""
import json
import sys
from datetime import datetime, timedelta, timezone

import icalendar
import vobject
from dateutil.rrule import rrulestr

LAST = datetime(2030, 1, 1, tzinfo=timezone.utc)


def moment(value):
    return value.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%MZ")


def occurrence(start, length, uid, status, summary):
    return {"start": moment(start), "minutes": int(length.total_seconds() // 60), "uid": uid, "status": status, "summary": summary}


def expanded(events):
    """Each event: uid, sequence, start, length, status, summary, the starts of its rhythm or None, the start it stands in for or None."""
    replaced = {(event["uid"], moment(event["instead"])) for event in events if event["instead"]}
    for event in events:
        starts = event["starts"] if event["starts"] is not None else [event["start"]]
        for start in starts:
            if event["instead"] is None and (event["uid"], moment(start)) in replaced:
                continue
            yield occurrence(start, event["length"], event["uid"], event["status"], event["summary"])


def found(method, name, zones, events):
    return {
        "method": method,
        "name": name,
        "zones": sorted(zones),
        "sequences": sorted({event["sequence"] for event in events}),
        "occurrences": sorted(expanded(events), key=lambda one: (one["start"], one["uid"])),
    }


def by_icalendar(text):
    calendar = icalendar.Calendar.from_ical(text)
    events = []
    for event in calendar.walk("VEVENT"):
        start = event.decoded("DTSTART")
        starts = None
        if "RRULE" in event:
            excluded = event.get("EXDATE", [])
            excluded = excluded if isinstance(excluded, list) else [excluded]
            skipped = {moment(date.dt) for dates in excluded for date in dates.dts}
            wall = start.replace(tzinfo=None)
            until = event["RRULE"]["UNTIL"][0].astimezone(start.tzinfo).replace(tzinfo=None)
            rule = dict(event["RRULE"], UNTIL=[until])
            walls = rrulestr(icalendar.vRecur(rule).to_ical().decode(), dtstart=wall)
            starts = [start.tzinfo.localize(one) if hasattr(start.tzinfo, "localize") else one.replace(tzinfo=start.tzinfo) for one in walls]
            starts = [one for one in starts if moment(one) not in skipped]
        events.append({
            "uid": str(event["UID"]), "sequence": int(event["SEQUENCE"]), "start": start, "length": event.decoded("DURATION"),
            "status": str(event["STATUS"]), "summary": str(event["SUMMARY"]), "starts": starts,
            "instead": event.decoded("RECURRENCE-ID") if "RECURRENCE-ID" in event else None,
        })
    zones = [str(zone["TZID"]) for zone in calendar.walk("VTIMEZONE")]
    return found(str(calendar["METHOD"]), str(calendar.get("X-WR-CALNAME", "")), zones, events)


def by_vobject(text):
    calendar = vobject.readOne(text)
    events = []
    for event in calendar.contents.get("vevent", []):
        start = event.dtstart.value
        starts = None
        if hasattr(event, "rrule"):
            starts = [one for one in event.getrruleset(addRDate=False) if one <= LAST]
        events.append({
            "uid": event.uid.value, "sequence": int(event.sequence.value), "start": start, "length": event.duration.value,
            "status": event.status.value, "summary": event.summary.value, "starts": starts,
            "instead": event.recurrence_id.value if hasattr(event, "recurrence_id") else None,
        })
    zones = [zone.contents["tzid"][0].value for zone in calendar.contents.get("vtimezone", [])]
    name = calendar.contents["x-wr-calname"][0].value if "x-wr-calname" in calendar.contents else ""
    return found(calendar.method.value, name, zones, events)


content = sys.stdin.buffer.read().decode("utf-8")
json.dump({"icalendar": by_icalendar(content), "vobject": by_vobject(content)}, sys.stdout, ensure_ascii=True)
