## Varausten sanat
booking-state-forfragan = Odottaa vastausta
booking-state-bekraftad = Varattu
booking-state-nekad = Palveluntuottaja vastasi ei
booking-state-avbokad = Peruutettu
booking-state-sent-avbokad = Peruutettu myöhään
booking-state-avbokad-av-utforaren = Palveluntuottaja on peruuttanut
booking-state-flyttad = Siirretty toiseen aikaan
booking-state-ingen-kom = Kukaan ei tullut
booking-state-genomford = On ollut
booking-category-dag = päivällä
booking-category-kvall = illalla
booking-category-natt = yöllä
booking-category-helg = viikonloppuna tai pyhänä
booking-category-storhelg = suurena juhlapyhänä
booking-reason-sjuk = Olen sairas tai en voi hyvin
booking-reason-tiden = Aika ei sovi
booking-reason-behovs-inte = En tarvitse aikaa enää
booking-reason-personen = Haluan, että joku toinen tulee
booking-reason-annat = Jokin muu syy
booking-did-bokade = { $who } varasi ajan
booking-did-sa-ja = { $who } vastasi kyllä
booking-did-sa-nej = { $who } vastasi ei
booking-did-avbokade = { $who } peruutti ajan
booking-did-flyttade-hit = { $who } siirsi varauksen tähän aikaan
booking-did-flyttade-harifran = { $who } siirsi varauksen toiseen aikaan
booking-did-ingen-kom = { $who } kertoi, että kukaan ei tullut
booking-did-kom-sent = { $who } kertoi, että apu tuli { $minutes } minuuttia myöhässä
booking-did-genomfordes = { $who } kirjasi, että aika toteutui

## Puhelin, vastaaja ja sähköposti
booking-reach-title = Voit myös soittaa tai kirjoittaa
booking-reach-text = Voit aina varata, siirtää ja peruuttaa myös näin.
booking-reach-missing = Puhelinnumero puuttuu.
booking-reach-hours = He vastaavat { $hours }.
booking-reach-voicemail = Jos kukaan ei vastaa, voit jättää viestin vastaajaan.
booking-reach-email = Kirjoita osoitteeseen
