### Audit: the record of officials' acts, and what is signed.

audit-signed = On { $when } the site signed this result together with the record of what its officials did, up to number { $number }. Whoever changes either of them later is found out.
audit-unsigned = This result is not signed yet: the signing key is missing at the moment. It is signed as soon as the key is back; its numbers and its checksum stay the same.
audit-head = The end of the record, as it was signed
audit-key = The key
audit-signature = The signature (Ed25519)
audit-keys = The site's public keys
audit-files = To check it without us, download the record and the ballots. No voter's name and no official's name is in them.
audit-events-file = The record, as a file
audit-ballots-file = The ballots, without voters
audit-signatures-file = The signatures

## The record

audit-record = Record of officials' acts
audit-record-lead = Everything that officials, the clock and the operator did in this consultation, the newest first. People stand as marks: the same person has the same mark here, and another one elsewhere.
audit-none-title = Nothing is recorded yet
audit-none-text = Whatever officials do in this consultation will stand here.
audit-number = No.
audit-what = What
audit-when = When
audit-who = Who
audit-person = Person { $mark }
audit-machine = By itself or by the operator
audit-act-other = Another act:
audit-check = How to check this record
audit-check-text = Each entry carries the checksum of the one before, so none can be changed, dropped or added in between unseen. The end of the record is signed with every result.
audit-act-consultation-created = The consultation was set up
audit-act-consultation-changed = The description of the consultation was changed
audit-act-consultation-published = The consultation was published
audit-act-stages-set = The stages were set
audit-act-rule-added = A moderation rule was added
audit-act-rule-changed = A moderation rule was changed
audit-act-moderator-appointed = A moderator was appointed
audit-act-moderator-dismissed = A moderator was dismissed
audit-act-moderator-left = A moderator closed the account and left
audit-act-round-added = A round was planned
audit-act-round-moved = A round was moved
audit-act-round-removed = A planned round was removed
audit-act-round-opened = A round was opened early
audit-act-round-closed = A round was closed and its result frozen
audit-act-action-line-published = An action line was published
audit-act-action-line-changed = An action line was changed
audit-act-action-line-withdrawn = An action line was withdrawn
audit-act-proposal-published = A proposal was published
audit-act-proposal-returned = A proposal was returned to its author
audit-act-proposal-accepted = A proposal became an action line
audit-act-proposal-reopened = A decision about a proposal was taken back
audit-act-content-kept = Reported content was kept
audit-act-content-hidden = Content was hidden
audit-act-content-restored = Hidden content was restored
audit-act-commitment-made = It was said what becomes of an action line
audit-act-commitment-changed = What becomes of an action line was changed
audit-act-votes-imported = Votes were imported from another platform
audit-act-result-signed-later = A result was signed later, because the key was missing at the closing
audit-act-words-erased = The words of an earlier entry were erased; its checksum stays
