failure-not-found-title = This page does not exist
failure-not-found-text = The address may be mistyped, or what stood here is gone or not public yet.
failure-forbidden-title = This is not open to you
failure-forbidden-text = Only the people responsible for it may open this page.
failure-too-many-title = That was very often
failure-too-many-seconds = Nothing was saved. To keep the site usable for everybody, please try again in { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
 }.
failure-too-many-minutes = Nothing was saved. To keep the site usable for everybody, please try again in { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
 }.
failure-too-many-letters = Nothing was sent: too many letters were asked for from here or to this address. Please send the form again in { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
 }.
failure-back = Back to the page you came from
failure-unavailable-title = We cannot save anything right now
failure-unavailable-text = Nothing was saved. Please try again in a few seconds.
failure-crowded-title = Many people are here right now
failure-crowded-page = We cannot show you this page just now. Please try again in a few seconds.
failure-crowded-text = Nothing was saved. Please try again in a few seconds.
failure-crowded-again = Try again
failure-internal-title = Something went wrong on our side
failure-internal-text = Nothing was saved. Please try again; if it happens again, tell the organiser.
failure-to-consultations = To the consultations
failure-to-strategies = To the strategies
failure-unsent-title = Sign in, then send this again
failure-unsent-lead = Nothing was sent, because you are not signed in or your session has ended. What you wrote stands below and is saved nowhere else.
failure-unsent-sign-in = Sign in, in a new tab
failure-unsent-again = Send again
failure-too-large-title = This is too long
failure-too-large-text = Nothing was saved. All that you send at once may be { $kilobytes } KB together, which is about { $characters } characters of text. Please go back, shorten the text and send it again.
failure-unreadable-title = We could not accept this
failure-unreadable-text = Nothing was saved: this did not come from a form of this site, or not whole. Please open the page here and send it again.
failure-kept = What you wrote stands below. You can send it again from here.
failure-elsewhere-title = This form did not come from our address
failure-elsewhere-text = Nothing was saved. We only accept forms from pages opened at { $address }. Open the page there and send the form again.
failure-elsewhere-link = Go to { $address }
