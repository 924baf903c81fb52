notice-saved = Išsaugota.
notice-signed-in = Prisijungta.
notice-signed-out = Atsijungta.
