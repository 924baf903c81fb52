notice-saved = Išsaugota.
notice-signed-in = Prisijungta.
notice-signed-out = Atsijungta.
notice-address-confirmed = Adresas patvirtintas. Esate prisijungę.
notice-password-set = Nustatytas naujas slaptažodis.
notice-sessions-ended = Ten atsijungta.
notice-letter-sent = Išsiuntėme laišką su nuoroda.
notice-account-erased = Paskyra ištrinta.
