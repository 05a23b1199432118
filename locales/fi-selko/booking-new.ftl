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

## För vilket stöd
book-which-title = Mitä haluat varata?
book-which-none = Emme löydä tukea, johon voit varata aikoja. Jos se on väärin, soita meille.
book-which-left = Sinulla on nyt jäljellä { $left }.
book-which-button = Varaa

## Fråga 1: vad
book-what-title = Mitä haluat tehdä?
book-what-title-relief = Miksi tarvitset jonkun kotiin?
book-what-label = Kirjoita, mitä haluat tehdä
book-what-label-relief = Kirjoita, miksi haluat, että joku tulee
book-what-hint = Esimerkiksi ”elokuviin”. Älä kirjoita henkilötunnustasi.
book-what-hint-relief = Esimerkiksi ”tarvitsen lepoa”. Muutama sana riittää. Älä kirjoita henkilötunnusta.
book-what-missing = Kirjoita, mitä haluat tehdä. Muutama sana riittää.
book-what-missing-relief = Kirjoita, miksi haluat, että joku tulee. Muutama sana riittää.
book-what-home = Auttaja tulee kotiisi.
book-what-place = Missä haluat tavata?
book-what-place-hint = Kirjoita esimerkiksi ”kotona”. Sinun ei ole pakko vastata nyt.
book-what-cost = Paljonko se maksaa mukaan lähtevälle?
book-what-cost-hint = Kirjoita, montako kruunua. Sinun ei ole pakko vastata. Auttajien työpaikka maksaa { $hour } kruunua tunnilta. Maksaako se yli { $limit } kruunua? Silloin voit hakea rahaa. Me merkitsemme sen.
book-what-cost-unclear = Kirjoita vain numeroita. Kirjoita esimerkiksi 350.

## Fråga 2: när
book-when-title = Milloin haluat varata ajan?
book-when-lead = Tässä on vapaita aikoja. Valitse niistä yksi. Voit myös kirjoittaa oman ajan.
book-when-lead-none = Kirjoita, milloin haluat ajan. Emme tiedä, mitkä ajat ovat vapaita. Auttajat vastaavat sinulle.
book-when-soon = Onko aikaan alle { $days } päivää? Silloin auttajien pitää ensin sanoa kyllä.
book-when-suggested = Vapaat ajat
book-when-own = Kirjoitan oman ajan
book-when-own-legend = Oma aika
book-when-day = Päivä
book-when-day-hint = Kirjoita esimerkiksi { $example }. Voit myös kirjoittaa lauantai.
book-when-from = Alkaa kello
book-when-to = Loppuu kello
book-when-clock-hint = Kirjoita esimerkiksi 18. Voit myös kirjoittaa 18.30.
book-when-night = Aika voi loppua kello 24.
book-when-night-relief = Aika voi loppua seuraavana päivänä. Voit varata enintään 24 tuntia.
book-when-twice = Kumpaa kertaa tarkoitat?
book-when-first = Ensimmäistä kertaa
book-when-second = Toista kertaa
book-when-again = Haluatko ajan monta kertaa?
book-when-once = En, kerran
book-when-weekly = Kyllä, joka viikko
book-when-second-week = Kyllä, joka toinen viikko
book-when-until = Mikä on viimeinen päivä?
book-when-until-hint = Kirjoita tähän vain, jos haluat ajan monta kertaa.
book-when-missing = Valitse aika. Voit myös kirjoittaa oman ajan.
book-when-both = Olet valinnut vapaan ajan. Olet kirjoittanut myös oman ajan. Poista niistä toinen.
book-when-until-missing = Kirjoita, mikä on viimeinen päivä.
book-when-until-first = Viimeinen päivä on ennen ensimmäistä. Kirjoita myöhempi päivä.
book-when-until-far = Aikoja tulee liian monta. Voit varata 53 aikaa. Kirjoita aikaisempi päivä.
book-when-day-missing = Kirjoita päivä. Kirjoita esimerkiksi { $example }.
book-when-day-unclear = Emme ymmärrä päivää. Kirjoita näin: { $example }.
book-when-no-such = Kirjoita näin: { $example }. { $month }n { $number }. päivää ei ole.
book-when-no-such-year = Kirjoita näin: { $example }. Vuonna { $year } ei ole helmikuun { $number }. päivää.
book-when-month-days = Sitä päivää ei ole. { $month }ssa on { $days } päivää. Valitse toinen päivä.
book-when-other-weekday = { $day } on { $weekday }. Kirjoita päivä vielä kerran.
book-when-clock-missing = Kirjoita aika. Kirjoita esimerkiksi 18.
book-when-clock-unclear = Emme ymmärrä aikaa. Kirjoita näin: 18.30.

## Fråga 3: vem
book-who-title = Kenen haluat tulevan?
book-who-companion = Kenet haluat mieluiten?
book-who-companion-hint = Silloin varaat ajan, kun hän on töissä.
book-who-last = { $name }, sama kuin viimeksi
book-who-speaks = Puhuu: { $languages }.
book-who-knows = Osaa: { $skills }.
book-who-away = Hän ei pääse silloin.
book-who-gone = Et voi enää valita häntä. Valitse joku muu.
book-who-text = Toivotko muuta?

## Fråga 4: kontrollera
book-check-title = Onko tämä oikein?
book-check-title-not = Et voi varata sitä aikaa
book-check-lead = Lue, onko kaikki oikein. Paina sitten nappia sivun lopussa. Et ole varannut ennen sitä.
book-check-change = Muuta
book-check-changed-text = Lue vielä kerran. Nyt tiedot ovat oikein. Et ole vielä varannut.
book-check-button = Kyllä, varaan
book-check-button-request = Kyllä, kysyn aikaa
book-check-button-series =
    { $count ->
        [one] Kyllä, varaan yhden ajan
       *[other] Kyllä, varaan { $count } aikaa
    }
book-check-what = Mitä
book-check-place = Missä
book-check-home = Kotonasi
book-check-no-place = Sovitte siitä myöhemmin
book-check-when = Milloin
book-check-series =
    { $count ->
        [one] Yksi aika
       *[other] { $count } aikaa
    }
book-check-who = Kuka
book-check-anybody = Kuka tahansa voi tulla.
book-check-takes = Näin monta tuntia aika vie
book-check-least = Aika on aina vähintään yksi tunti.
book-check-left = Näin monta tuntia jää
book-check-left-until = { $left }. Viimeinen päivä on { $day }.
book-check-cancel = Jos et halua aikaa
book-check-cancel-by = Peru viimeistään { $by }. Silloin et menetä tunteja. Jos perut myöhemmin, menetät { $hours }.
book-check-cancel-free = Voit perua milloin haluat. Et menetä tunteja.
book-check-cancel-counts = Aika alkaa pian. Jos perut sen, menetät { $hours }.
book-check-cancel-counts-then = Auttajat eivät ole vielä sanoneet kyllä. Nyt voit perua ilmaiseksi. Kun he ovat sanoneet kyllä, voit menettää { $hours }.
book-check-answer = Vastaus
book-check-confirmed = Aika on sinun, kun olet varannut sen.
book-check-short = Aika on pian. Siksi ensin vastaa { $name }. Jos vastausta ei tule, kukaan ei tule. Silloin et menetä tunteja.
book-check-request = Ensin vastaa { $name }. Jos vastausta ei tule, kukaan ei tule. Silloin et menetä tunteja.
book-check-cost-title = Raha mukaan lähtevälle
book-check-covered = Arvioit, että se maksaa { $cost } kruunua. Auttajien työpaikka maksaa { $hour } kruunua tunnilta.
book-check-apply-title = Haet rahaa
book-check-apply = Se maksaa yli { $limit } kruunua. Merkitsemme, että haet rahaa. Kunta saa tietää sen. Kunta päättää.
book-check-one-confirmed = Voit varata
book-check-one-request = He vastaavat ensin
book-check-one-not = Ei onnistu
book-check-none-title = Et voi varata mitään näistä ajoista
book-check-none-text = Lue alta miksi. Valitse toinen aika. Voit myös soittaa.
book-check-refused = Siksi se ei onnistu
book-check-near = Nämä ajat ovat vapaita
book-check-each = Kaikki ajat
book-check-left-out =
    { $count ->
        [one] Yhtä aikaa et voi varata. Varaat muut ajat.
       *[other] { $count } aikaa et voi varata. Varaat muut ajat.
    }
book-check-each-cancel = Voit perua yhden ajan kerrallaan. Peru ennen kello { $by } edellisenä päivänä. Silloin et menetä tunteja.
book-check-each-asked = Saat tietää, kun he ovat vastanneet.

## När någon bokar åt en annan
book-will = Mitä { $name } haluaa?
book-will-hint-god-man = Olet uskottu mies. Henkilön pitää sanoa kyllä. Jos hän ei voi vastata, kirjoita miksi.
book-will-hint-guardian = Jos lapsi on 15 vuotta, hän saa itsekin päättää. Kysy ensin.
book-will-hint-forvaltare = Olet edunvalvoja. Saat varata. Et saa varata, jos henkilö sanoo ei.
book-will-agrees = { $name } sanoo kyllä
book-will-cannot = { $name } ei voi vastata
book-will-not-against = { $name } ei sano ei
book-will-against = { $name } sanoo ei
book-will-against-hint = Silloin emme varaa mitään.
book-will-missing = Valitse oikea vastaus: { $name }.
book-will-reason = Miksi { $name } ei voi vastata?
book-will-reason-hint = Kirjoita vain, jos näin on. Muutama sana riittää.
book-will-reason-missing = Kirjoita, miksi { $name } ei voi vastata.

## När det inte går att boka här
book-stop-nothing = Et ole varannut mitään.
book-stop-ring-title = Soita ja varaa
book-stop-ring-text = Et voi varata täällä. Soita niille, jotka antavat tukea.
book-stop-provider-text = Valitse ensin, kuka antaa tukea. Sitten voit varata.
book-stop-against-title = { $name } sanoo ei
book-stop-against-text = Siksi emme varaa mitään. Puhu siitä, mikä sopii paremmin: { $name }.
book-stop-age-title = Et voi varata aikuisen puolesta
book-stop-will-text = Kerro ensin, mitä henkilö haluaa.
book-stop-back = Takaisin
