"""Reads a calendar from standard input with the Python package icalendar and writes its events as JSON.

Ends with an error when the package finds anything wrong with it, or when something that RFC 5545 asks for is missing.
"""

import json
import sys

from icalendar import Calendar

calendar = Calendar.from_ical(sys.stdin.buffer.read())
broken = [(part.name, part.errors) for part in calendar.walk() if part.errors]
if broken:
    sys.exit(f"not understood: {broken}")
missing = [name for name in ("VERSION", "PRODID") if name not in calendar]
if missing:
    sys.exit(f"missing: {missing}")


def moment(event, name):
    value = event.decoded(name)
    if value.utcoffset() is None or value.utcoffset().total_seconds() != 0:
        sys.exit(f"{name} is not in UTC: {value}")
    return value.strftime("%Y-%m-%dT%H:%M:%SZ")


events = [
    {
        "uid": str(event["UID"]),
        "sequence": int(event["SEQUENCE"]),
        "status": str(event["STATUS"]),
        "starts": moment(event, "DTSTART"),
        "ends": moment(event, "DTEND"),
        "stamp": moment(event, "DTSTAMP"),
        "changed": moment(event, "LAST-MODIFIED"),
        "title": str(event["SUMMARY"]),
        "place": str(event["LOCATION"]) if "LOCATION" in event else None,
    }
    for event in calendar.walk("VEVENT")
]
json.dump({"name": str(calendar.get("X-WR-CALNAME", "")), "events": events}, sys.stdout)
