## Varausten sanat
booking-state-forfragan = Odottaa vastausta
booking-state-bekraftad = Varattu
booking-state-nekad = He vastasivat ei
booking-state-avbokad = Peruttu
booking-state-sent-avbokad = Peruttu liian myöhään
booking-state-avbokad-av-utforaren = He ovat peruneet
booking-state-flyttad = Vaihdettu toiseen aikaan
booking-state-ingen-kom = Kukaan ei tullut
booking-state-genomford = On ollut
booking-category-dag = päivällä
booking-category-kvall = illalla
booking-category-natt = yöllä
booking-category-helg = viikonloppuna tai pyhänä
booking-category-storhelg = suurena juhlana
booking-reason-sjuk = Olen sairas tai en voi hyvin
booking-reason-tiden = Aika ei sovi
booking-reason-behovs-inte = En tarvitse aikaa enää
booking-reason-personen = Haluan, että joku toinen tulee
booking-reason-annat = Jokin muu syy
booking-did-bokade = { $who } varasi ajan
booking-did-sa-ja = { $who } vastasi kyllä
booking-did-sa-nej = { $who } vastasi ei
booking-did-avbokade = { $who } perui ajan
booking-did-flyttade-hit = { $who } vaihtoi tähän aikaan
booking-did-flyttade-harifran = { $who } vaihtoi toiseen aikaan
booking-did-ingen-kom = { $who } kertoi, että kukaan ei tullut
booking-did-kom-sent = { $who } kertoi, että apu tuli { $minutes } minuuttia myöhässä
booking-did-genomfordes = { $who } kirjoitti, että apu tuli

## Puhelin, vastaaja ja sähköposti
booking-reach-title = Soita tai kirjoita heille
booking-reach-text = Sinun ei ole pakko varata täällä. Voit soittaa tai kirjoittaa.
booking-reach-missing = Emme tiedä puhelinnumeroa.
booking-reach-hours = He vastaavat { $hours }.
booking-reach-voicemail = Voit puhua viestin vastaajaan. He kuuntelevat sen myöhemmin.
booking-reach-email = Kirjoita osoitteeseen
