front-home-title = Twój głos
front-home-heading = { $organiser } pyta o zdanie
front-home-lead = Przeczytaj propozycje, skomentuj je, oddaj głos i zobacz, co z tego wynikło.
front-home-to-consultations = Zobacz konsultacje
front-settings-title = Ustawienia czytania
front-settings-lead = Zapisane w pliku cookie, tylko na tym urządzeniu.
