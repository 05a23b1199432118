## Varför en tid inte går att boka
booking-no-missing = Sitä aikaa ei ole. Sinä yönä kello siirtyy kahdesta kolmeen. Valitse toinen aika.
booking-no-twice = Se aika tulee kaksi kertaa. Kello siirtyy sinä yönä taaksepäin. Valitse, kumpaa tarkoitat.
booking-no-ends-first = Aika loppuu liian aikaisin. Kirjoita, milloin aika loppuu.
booking-no-too-long = Voit varata enintään 24 tuntia. Valitse lyhyempi aika.
booking-no-past = Se aika on jo alkanut. Valitse myöhempi aika.
booking-no-before = Tukesi alkaa { $day }. Valitse se päivä tai myöhempi päivä.
booking-no-after = Tukesi viimeinen päivä on { $day }. Valitse aikaisempi päivä.
booking-no-provider = Kukaan ei voi auttaa sinua { $day }. Valitse toinen päivä. Voit myös soittaa meille.
booking-no-hours = Sinulla on liian vähän tunteja. Aika vie { $needed }. Jäljellä on { $left }. Laskemme tunnit alkaen { $day }.
booking-no-meets = Olet jo varannut silloin ajan. Se on { $reference }. Valitse toinen aika.
booking-no-meets-another = Olet jo valinnut silloin ajan.
booking-no-full = Silloin on täyttä. Valitse toinen aika.
booking-no-companion = Se, jonka haluat, ei pääse silloin. Valitse toinen aika. Voit myös valita jonkun muun.
