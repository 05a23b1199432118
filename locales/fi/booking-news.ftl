## Vad som har hänt med bokningar
message-booking-bokad = { $service }: { $by }, on varannut sinulle ajan.
message-booking-avbokad = { $service }: { $by }, on peruuttanut aikasi puolestasi.
message-booking-flyttad = { $service }: { $by }, on siirtänyt aikasi puolestasi.
message-booking-rapporterad = { $service }: { $by }, on kertonut, että yhden ajan kanssa meni jotain pieleen.
message-booking-ja = { $service }: Palveluntuottaja hyväksyi ajan. Aika on varattu.
message-booking-nej = { $service }: Aika ei sovi palveluntuottajalle. Tuntisi ovat tallella. Voit valita toisen ajan.
message-booking-avbokad-av-utforaren = { $service }: Palveluntuottaja peruutti yhden ajan. Tuntisi ovat tallella. Voit valita uuden ajan.
message-booking-flera-avbokade = { $service }: Kolme peräkkäistä aikaa on peruutettu. Kerroimme siitä avuntarpeenkäsittelijällesi, jotta joku voi kysyä, miten voit.
message-booking-ledig-tid = { $service }: Aika, jota olet odottanut, on nyt vapaa.

## Vem som har tittat
action-sag-bokningar = katsoi varauksiasi
action-bokade = varasi ajan
action-avbokade = peruutti ajan
action-flyttade-bokning = siirsi ajan
action-sa-ingen-kom = kertoi, että ajan kanssa meni jotain pieleen
action-vantade-pa-tid = muutti aikoja, joita odotat
action-sa-franvaro = muutti poissaoloasi asumisen tuesta
action-andrade-prenumeration = muutti kalenteritilaustasi
