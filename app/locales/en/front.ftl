front-home-title = Have your say
front-home-heading = { $organiser } asks you
front-home-lead = Read what is proposed, say what you think, vote, and see what came of it.
front-home-to-consultations = See the consultations
front-settings-title = How pages are set
front-settings-lead = Kept in a cookie on this device only.
