### What can be wrong with a strategy's file or draft. { $… } quotes what was written.

problem-not-toml = { $said }
problem-not-json = is not JSON that a strategy can be read from: { $said }
problem-format = is not one this version reads; write format = { $format }
problem-unknown-key = unknown key “{ $key }”; the keys here are { $keys }
problem-not-tables = must be tables that begin with [[{ $sort }]]
problem-not-table = must be a table of keys
problem-twice = is already used in line { $line }
problem-twice-elsewhere = is already used elsewhere in this file
problem-missing = is missing
problem-not-text = must be text in quotation marks
problem-not-line = must be one line of 1 to { $max } characters, without control characters
problem-not-code = “{ $code }” is not a code: use up to { $max } letters a–z and digits, with single dots or hyphens between them
problem-not-slug = must be in small letters, with hyphens only
problem-no-own-text = has no text in the strategy's language; add { $key }.{ $language } = "…"
problem-not-choice = “{ $word }” is none of { $words }
problem-not-whole = must be a number from { $from } to { $to }
problem-not-year = { $year } is not a year from 1900 to 2100
problem-not-figure = must be a number below { $limit }
problem-not-day = “{ $day }” is neither a day (2018-02-07) nor a month (2018-02) nor a year (2018)
problem-not-address = must be a web address that begins with https:// or http://
problem-not-outline = must be a GeoJSON Polygon or MultiPolygon in degrees: { $reason }
problem-unknown = there is no { $one } “{ $code }” in this file
problem-named-twice = names “{ $code }” twice
problem-goal-needs-parent = is missing: an operational goal belongs to a strategic one
problem-goal-at-top = a { $kind } goal stands at the top; leave parent out
problem-goal-not-above = “{ $code }” cannot stand above it; what may is a goal of the kind { $kinds }
problem-district-needs-parent = is missing: a district lies in a commune
problem-cannot-lie = “{ $kind }” cannot lie in “{ $above }”
problem-not-served = “{ $code }” is not an operational goal under “{ $goal }”
problem-number-twice = { $number } is already the number of another one there
problem-unit-needs-name = is missing: the unit “other” needs a name
problem-unit-has-name = is only for the unit “other”
problem-too-many-digits = { $figure } has more than { $decimals } digits after the decimal mark; raise the indicator's decimals
problem-target-too-early = { $year } is not after { $first }, the year of the first value
problem-trend-has-value = a trend has no value: its direction is the indicator's
problem-target-needs-value = needs a value; without one the kind is “trend”
problem-target-behind = { $target } lies on the wrong side of the first value { $first }, against the indicator's direction
problem-circle = leads round in a circle: { $codes }
problem-section-twice = the plan already has a section “{ $kind }”
problem-not-hour = “{ $hour }” is no time of day (17:30)
problem-not-time-zone = there is no time zone “{ $name }” (Europe/Vilnius)
problem-needs-day = needs a full day in `on` (2026-12-01)
problem-ends-unbegun = ends, but does not say when it begins: add `from`
problem-ends-too-early = must be later than the beginning, { $from }
problem-registration-too-late = must be a full day, on { $on } at the latest
