notice-saved = Saved.
notice-signed-in = You are signed in.
notice-signed-out = You are signed out.
