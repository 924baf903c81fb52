notice-saved = Saved.
notice-signed-in = You are signed in.
notice-signed-out = You are signed out.
notice-address-confirmed = Your address is confirmed. You are signed in.
notice-password-set = The new password is set.
notice-sessions-ended = Signed out there.
notice-letter-sent = We have sent a letter with a link.
notice-account-erased = Your account is erased.
