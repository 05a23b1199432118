## Vad som har hänt med bokningar
message-booking-bokad = { $service }: { $by }, on varannut sinulle ajan.
message-booking-avbokad = { $service }: { $by }, on perunut aikasi.
message-booking-flyttad = { $service }: { $by }, on siirtänyt aikasi.
message-booking-rapporterad = { $service }: { $by }, on kertonut, että jokin meni pieleen.
message-booking-ja = { $service }: Aika sopii auttajille. Aika on nyt varattu.
message-booking-nej = { $service }: Aika ei sovi auttajille. Tuntisi ovat tallella. Voit valita toisen ajan.
message-booking-avbokad-av-utforaren = { $service }: Auttaja ei pääse tulemaan. Tuntisi ovat tallella. Voit valita uuden ajan.
message-booking-flera-avbokade = { $service }: Olet perunut kolme aikaa. Kerroimme siitä käsittelijällesi. Joku voi kysyä, miten voit.
message-booking-ledig-tid = { $service }: Nyt on vapaa aika. Olet odottanut sitä.

## Vem som har tittat
action-sag-bokningar = katsoi varattuja aikojasi
action-bokade = varasi ajan
action-avbokade = perui ajan
action-flyttade-bokning = siirsi ajan
action-sa-ingen-kom = kertoi, että jokin meni pieleen
action-vantade-pa-tid = muutti aikoja, joita odotat
action-sa-franvaro = kertoi, milloin olet poissa
action-andrade-prenumeration = muutti kalenterisi aikoja
