### Audit: the record of officials' acts, and what is signed.

audit-signed = On { $when } the site signed this result together with the record of what its officials did, up to number { $number }. Whoever changes either of them later is found out.
audit-unsigned = This result is not signed yet: the signing key is missing at the moment. It is signed as soon as the key is back; its numbers and its checksum stay the same.
audit-head = The end of the record, as it was signed
audit-key = The key
audit-signature = The signature (Ed25519)
audit-keys = The site's public keys
audit-files = To check it without us, download the record and the ballots. No voter's name and no official's name is in them.
audit-events-file = The record of officials' acts
audit-ballots-file = The ballots, without voters
audit-signatures-file = The signatures
