### Editing strategies: drafts, translations, publishing, versions.

editing-title = Edit the strategy
editing-line = Line { $line }
editing-goal-in-use = Goal { $code } cannot go, nor can its code change: consultations, action lines, reports or texts of groups belong to it. Put it back, or move them first.
editing-indicator-in-use = Indicator { $code } cannot go, nor can its code change: values of it were reported. Put it back.
editing-key-action-in-use = Key action { $code } cannot go, nor can its number change: a report of a year that is not published yet speaks of it. Put it back, or publish the year first.
editing-group-in-use = Group { $code } cannot go, nor can its code change: members, invitations or texts belong to it. Put it back.
editing-meeting-in-use = Meeting { $code } cannot go, nor can its code change: registrations, attendance or what was said there belong to it. Put it back.
editing-value-in-use = The value of indicator { $code } for { $year } cannot go, nor can it change: the monitoring of { $year } is published with { $figure }. Put it back, and say in its note what a reader must know.
editing-day-hint = A day (7.02.2018 or 2018-02-07), a month (02.2018 or 2018-02) or a year (2018).
editing-hour-hint = A time of day: 17:30 or 17.30.
editing-zone-hint = Its name in the IANA database, such as Europe/Vilnius. Empty: the time zone of this site.
editing-outline-hint = A GeoJSON Polygon or MultiPolygon in degrees, longitude first.
editing-choose = choose
editing-in-language = { $label } ({ $language })
editing-lift = Move up: { $entry }
editing-drop = Take out: { $entry }
editing-add-one = Add: { $one }
editing-new-one = New: { $one }
editing-overtaken = Somebody else changed this entry while you wrote. What you typed is still here; saving puts it in the place of theirs.
editing-overtaken-link = See the entry as it is now (opens in a new tab)
editing-save = Save in the draft
editing-entry-lead = Saving changes the draft only. Nobody else sees it before you publish.
editing-move = Change its place
editing-remove = Take out of the strategy
editing-remove-text = It goes from the draft. Published versions keep it. Where something still points at it, it stays, and you are told what that is.
editing-behind = after { $entry }
editing-first = first of all
editing-place = Its place
editing-unreadable = This draft was written by an older version and cannot be read any more. Mend its text, or discard the draft.
editing-versions = Versions
editing-editors = Editors
editing-file = The whole as a text file
editing-no-draft = Nothing is changed and not published. What you save begins a draft, which only editors see.
editing-draft = There are unpublished changes
editing-newer-version = A newer version was published since this draft was begun. Publishing the draft puts it in the place of that one too.
editing-preview = Preview
editing-publish = Publish the draft
editing-discard = Discard the draft
editing-changed-by = Changed last by { $name }, { $when }.
editing-changed = Changed last { $when }.
editing-translations = Translations
editing-translations-in = Translation: { $language }
editing-complete = Nothing is missing
editing-missing-in = missing: { $languages }
editing-nothing-differs = The draft says what is published: nothing would change.
editing-counts = Added: { $added }. Changed: { $changed }. Taken out: { $removed }.
editing-added = Added
editing-removed = Taken out
editing-moved = Moved to another place
editing-publish-lead = This is what would change for everybody.
editing-differences = What differs
editing-first-version = This strategy was never published. From now on everybody could read it.
editing-meanwhile = Published since the draft was begun
editing-note = Why it changes
editing-note-hint = Stands beside the version, for everybody to read.
editing-overwrite = I have looked at the newer version, and the draft may take its place.
editing-draft-changed = The draft was changed after you had opened this page. Look at it as it is now before you go on.
editing-discard-text = The changes are lost. What is published stays as it is.
editing-discard-all-text = This strategy was never published, so all of it is lost.
editing-preview-title = Preview, not published
editing-preview-text = This is the draft. Others read what was published last.
editing-back = Back to editing
editing-from-file = from a file
editing-version = Version { $number }
editing-version-heading = Version
editing-published-at = Published
editing-note-heading = Why
editing-published-by = By
editing-versions-lead = Every state in which this strategy was published here.
editing-version-at = Published { $when }.
editing-version-by = Published { $when } by { $maker }.
editing-first-of-all = The first version that was published here.
editing-version-file = Download this version as a file (TOML)
editing-restore-heading = Back to this version
editing-restore-text = A draft is begun that says what this version says. Values of monitoring years that are published stay. Nothing changes for anybody else before you publish it.
editing-restore = Begin a draft from this version
editing-restore-overwrite = The draft that is there may go.
editing-restore-see = See the draft that is there
editing-dismiss = No longer an editor
editing-dismiss-text = { $name } can then no longer change this strategy.
editing-no-editors = No editors yet
editing-no-editors-text = Administrators edit every strategy. Name others for this one here.
editing-appoint = Name an editor
editing-new = New strategy
editing-new-lead = Nobody but editors sees it before it is published.
editing-new-from-file = Begin from a file
editing-language-hint = Every text needs at least this language.
editing-slug-hint = Small letters, digits and hyphens. It cannot be changed later.
editing-horizon-hint = A year or years, as written: 2030.
editing-begin = Begin a draft
editing-file-lead = The same that the forms change, as its file has it. The format is told in docs/strategy-file.md.
editing-file-text = Text of the file (TOML)
editing-new-file-lead = Paste the text of a strategy's file. It becomes a draft; larger files are loaded with narada import.
editing-all-texts = Show all texts
editing-only-missing = Show only what is missing
editing-beside = Beside it: { $language }
editing-complete-text = Every text exists in this language.
editing-translations-lead = Each text in two languages. Missing ones are marked; readers get the strategy's own language instead.
editing-version-unreadable = This version, or the one before it, was written in a format that cannot be read any more.
editing-missing = missing
editing-translate = Translate: { $entry }
editing-unpublished = Drafts of new strategies
editing-count-missing = { $count ->
    [one] { $count } text missing
   *[other] { $count } texts missing
}
editing-show-all = { $count ->
    [one] Show { $count } entry
   *[other] Show all { $count } entries
}
editing-more-changes = { $count ->
    [one] { $count } more entry differs.
   *[other] { $count } more entries differ.
}
editing-too-many-digits = { $decimals ->
    [0] { $figure } has digits after the decimal mark, and this indicator shows none. Change the figure, or “{ $label }”.
    [one] { $figure } has more than one digit after the decimal mark. Change the figure, or “{ $label }”.
   *[other] { $figure } has more than { $decimals } digits after the decimal mark. Change the figure, or “{ $label }”.
}
