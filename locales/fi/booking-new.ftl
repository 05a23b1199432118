## Varför en tid inte går att boka
booking-no-missing = Sitä aikaa ei ole. Kesäajan alkaessa kello siirtyy kahdesta suoraan kolmeen. Valitse toinen aika.
booking-no-twice = Se aika tulee sinä yönä kaksi kertaa, koska kelloa siirretään taaksepäin. Valitse ensimmäinen tai toinen.
booking-no-ends-first = Aika päättyy ennen kuin se alkaa. Kirjoita myöhempi päättymisaika.
booking-no-too-long = Varaus voi olla enintään 24 tuntia. Jaa aika useaan varaukseen.
booking-no-past = Se aika on jo alkanut. Valitse myöhempi aika.
booking-no-before = Päätös tulee voimaan { $day }. Valitse se päivä tai myöhempi.
booking-no-after = Päätöksen viimeinen päivä on { $day }. Valitse aikaisempi päivä.
booking-no-provider = Kukaan palveluntuottaja ei anna sinulle tukea { $day }. Valitse toinen päivä tai soita meille.
booking-no-hours = Tunnit eivät riitä. Aika vie { $needed }. Jaksolla, joka alkaa { $day }, sinulla on jäljellä { $left }.
booking-no-meets = Sinulla on jo silloin varaus: { $reference }. Valitse toinen aika.
booking-no-meets-another = Aika menee päällekkäin saman sarjan toisen ajan kanssa.
booking-no-full = Silloin on täyttä. Valitse toinen aika.
booking-no-companion = Toivomasi henkilö ei pääse silloin. Valitse toinen aika tai joku muu.

## För vilket stöd
book-which-title = Mitä haluat varata?
book-which-none = Sinulla ei ole päätöstä saattajapalvelusta (ledsagarservice) tai lomituspalvelusta (avlösarservice). Jos arvelet, että se on virhe, voit soittaa meille.
book-which-left = Sinulla on nyt jäljellä { $left }.
book-which-button = Varaa

## Fråga 1: vad
book-what-title = Mitä haluat tehdä?
book-what-title-relief = Mihin tarvitset lomitusta?
book-what-label = Kerro, mitä haluat tehdä
book-what-label-relief = Kerro, miksi tarvitset lomitusta
book-what-hint = Esimerkiksi ”elokuviin” tai ”ostamaan vaatteita”. Älä kirjoita henkilötunnustasi.
book-what-hint-relief = Muutama sana riittää, esimerkiksi ”tarvitsen lepoa” tai ”menemme häihin”. Älä kirjoita henkilötunnusta.
book-what-missing = Kirjoita, mitä haluat tehdä. Muutama sana riittää.
book-what-missing-relief = Kirjoita, miksi tarvitset lomitusta. Muutama sana riittää.
book-what-home = Lomituspalvelu (avlösarservice) annetaan kotonasi.
book-what-place = Missä haluat tavata?
book-what-place-hint = Missä tahansa kaupungissa, esimerkiksi kotona tai metroasemalla. Jos jätät kentän tyhjäksi, sovitte paikasta yhdessä.
book-what-cost = Paljonko se maksaa saattajalle, kruunuina?
book-what-cost-hint = Arvioi, jos et tiedä, tai jätä kenttä tyhjäksi. Palveluntuottaja (utförare) maksaa { $hour } kruunua tunnilta. Jos se maksaa yli { $limit } kruunua, voit hakea rahaa kaupunginosalautakunnalta (stadsdelsnämnd). Silloin merkitsemme, että haet.
book-what-cost-unclear = Kirjoita hinta numeroin, esimerkiksi 350.

## Fråga 2: när
book-when-title = Milloin haluat varata ajan?
book-when-lead = Valitse vapaa aika tai kirjoita oma.
book-when-lead-none = Kirjoita haluamasi aika. Palveluntuottaja (utförare) ei ole kertonut, mitkä ajat ovat vapaita, joten se vastaa ensin.
book-when-soon = Jos aika alkaa { $days } päivän sisällä, se on pyyntö. Silloin palveluntuottaja (utförare) vastaa ensin.
book-when-suggested = Vapaat ajat
book-when-own = Muu aika, jonka kirjoitan itse
book-when-own-legend = Oma aika
book-when-day = Päivä
book-when-day-hint = Esimerkiksi { $example } tai lauantai.
book-when-from = Alkaa kello
book-when-to = Päättyy kello
book-when-clock-hint = Esimerkiksi 18 tai 18.30.
book-when-night = Viimeistään kello 24 samana päivänä.
book-when-night-relief = Jos aika päättyy aikaisemmin kuin alkaa, se tarkoittaa seuraavaa päivää. Enintään 24 tuntia.
book-when-twice = Kumpaa kertaa tarkoitat?
book-when-first = Ensimmäistä, ennen kuin kelloa siirretään
book-when-second = Toista, kun kelloa on siirretty
book-when-again = Haluatko ajan useamman kerran?
book-when-once = En, vain kerran
book-when-weekly = Kyllä, joka viikko
book-when-second-week = Kyllä, joka toinen viikko
book-when-until = Mihin päivään asti?
book-when-until-hint = Täytä vain, jos haluat ajan useamman kerran.
book-when-missing = Valitse vapaa aika tai kirjoita oma.
book-when-both = Olet valinnut vapaan ajan ja kirjoittanut myös oman. Jätä niistä toinen.
book-when-until-missing = Kirjoita, mihin päivään asti haluat ajan.
book-when-until-first = Viimeinen päivä on ennen ensimmäistä. Kirjoita myöhempi päivä.
book-when-until-far = Sarjassa voi olla enintään 53 aikaa. Kirjoita aikaisempi päivä.
book-when-day-missing = Kirjoita päivä, esimerkiksi { $example }.
book-when-day-unclear = Kirjoita päivä näin: { $example }.
book-when-no-such = Kirjoita päivä näin: { $example }. { $month }n { $number }. päivää ei ole.
book-when-no-such-year = Kirjoita päivä näin: { $example }. Vuonna { $year } ei ole helmikuun { $number }. päivää.
book-when-month-days = Sitä päivää ei ole. { $month }ssa on { $days } päivää. Valitse toinen päivä.
book-when-other-weekday = { $day } on { $weekday }. Kirjoita oikea viikonpäivä tai vain päivämäärä.
book-when-clock-missing = Kirjoita aika, esimerkiksi 18 tai 18.30.
book-when-clock-unclear = Kirjoita aika näin: 18 tai 18.30.

## Fråga 3: vem
book-who-title = Kenen haluat tulevan?
book-who-companion = Haluatko jonkun tietyn henkilön?
book-who-companion-hint = Silloin varaat aikoja, jolloin hän on töissä.
book-who-last = { $name }, sama kuin viimeksi
book-who-speaks = Kielet: { $languages }.
book-who-knows = Osaaminen: { $skills }.
book-who-away = Ei pääse silloin.
book-who-gone = Sitä henkilöä ei voi enää valita. Valitse joku muu.
book-who-text = Onko sinulla muita toiveita?

## Fråga 4: kontrollera
book-check-title = Pitääkö tämä paikkansa?
book-check-title-not = Sitä aikaa ei voi varata
book-check-lead = Mitään ei ole varattu ennen kuin painat sivun lopussa olevaa painiketta.
book-check-change = Muuta
book-check-changed-text = Nyt on voimassa se, mitä tässä lukee. Lue se vielä kerran. Mitään ei ole vielä varattu.
book-check-button = Varaa
book-check-button-request = Lähetä pyyntö
book-check-button-series =
    { $count ->
        [one] Varaa yksi aika
       *[other] Varaa { $count } aikaa
    }
book-check-what = Mitä
book-check-place = Missä
book-check-home = Kotonasi
book-check-no-place = Siitä sovitte yhdessä
book-check-when = Milloin
book-check-series =
    { $count ->
        [one] Yksi aika
       *[other] { $count } aikaa
    }
book-check-who = Kuka
book-check-anybody = Sillä ei ole väliä, kuka tulee.
book-check-takes = Tunneistasi kuluu
book-check-least = Yksi aika on aina vähintään tunti.
book-check-left = Tunteja jää
book-check-left-until = { $left }. Jakson viimeinen päivä on { $day }.
book-check-cancel = Jos haluat peruuttaa
book-check-cancel-by = Viimeistään { $by } peruuttaminen ei maksa mitään. Sen jälkeen { $hours } lasketaan käytetyksi.
book-check-cancel-free = Voit peruuttaa milloin tahansa, eikä se vie tunteja.
book-check-cancel-counts = Kello on jo yli 12 edellisenä päivänä. Voit peruuttaa, mutta { $hours } lasketaan silti käytetyksi.
book-check-cancel-counts-then = Peruuttaminen ei maksa mitään ennen kuin palveluntuottaja (utförare) on suostunut. Sen jälkeen { $hours } lasketaan käytetyksi.
book-check-answer = Vastaus
book-check-confirmed = Aika on sinun heti, kun olet varannut sen.
book-check-short = Aikaan on vähän päiviä, joten ensin vastaa { $name }. Jos vastausta ei tule ennen kuin aika alkaa, se ei toteudu eikä vie tunteja.
book-check-request = Ensin vastaa { $name }. Jos vastausta ei tule ennen kuin aika alkaa, se ei toteudu eikä vie tunteja.
book-check-cost-title = Saattajan kulut
book-check-covered = Arviosi on { $cost } kruunua. Palveluntuottaja (utförare) maksaa { $hour } kruunua tunnilta.
book-check-apply-title = Haet rahaa saattajan kuluihin
book-check-apply = Kulut ovat yli { $limit } kruunua. Kun varaat, merkitsemme, että haet rahaa, ja avuntarpeenkäsittelijäsi (biståndshandläggare) saa tietää. Kaupunginosalautakunta (stadsdelsnämnd) päättää.
book-check-one-confirmed = Voi varata
book-check-one-request = Palveluntuottaja vastaa ensin
book-check-one-not = Ei onnistu
book-check-none-title = Mitään näistä ajoista ei voi varata
book-check-none-text = Alla lukee miksi. Valitse toinen aika tai soita palveluntuottajalle.
book-check-refused = Siksi se ei onnistu
book-check-near = Vapaita aikoja lähellä
book-check-each = Kaikki ajat
book-check-left-out =
    { $count ->
        [one] Yhtä ajoista ei voi varata. Muut varataan.
       *[other] { $count } aikaa ei voi varata. Muut varataan.
    }
book-check-each-cancel = Voit peruuttaa jokaisen ajan erikseen. Kello { $by } asti edellisenä päivänä se ei maksa mitään.
book-check-each-asked = Kun palveluntuottaja on vastannut, saat tietää siitä.

## När någon bokar åt en annan
book-will = Mitä { $name } haluaa?
book-will-hint-god-man = Uskottu mies (god man) tarvitsee varaukseen henkilön suostumuksen. Jos sitä ei voi saada, kirjoita miksi.
book-will-hint-guardian = Se, joka on täyttänyt 15 vuotta, päättää myös itse. Kysy ensin.
book-will-hint-forvaltare = Edunvalvoja (förvaltare) saa varata, mutta ei vastoin henkilön tahtoa.
book-will-agrees = { $name } haluaa varata ajan
book-will-cannot = { $name } ei pysty kertomaan tahtoaan
book-will-not-against = { $name } ei vastusta varausta
book-will-against = { $name } vastustaa varausta
book-will-against-hint = Silloin mitään ei varata.
book-will-missing = Valitse, mikä pitää paikkansa: { $name }.
book-will-reason = Miksi { $name } ei pysty kertomaan tahtoaan?
book-will-reason-hint = Täytä vain, jos näin on. Muutama sana riittää. Teksti tallennetaan varauksen kanssa.
book-will-reason-missing = Kirjoita, miksi { $name } ei pysty kertomaan tahtoaan.

## När det inte går att boka här
book-stop-nothing = Mitään ei ole varattu.
book-stop-ring-title = Tämän varaat soittamalla
book-stop-ring-text = Kunnassasi ajat varataan suoraan palveluntuottajalta (utförare).
book-stop-provider-text = Valitse ensin, kuka antaa tuen. Sitten voit varata.
book-stop-against-title = { $name } ei halua, joten mitään ei ole varattu
book-stop-against-text = { $name } vastustaa varausta. Puhukaa keskenänne, jos haluatte löytää jotain sopivampaa.
book-stop-age-title = Huoltaja ei voi enää varata
book-stop-will-text = Toisen puolesta varaavan täytyy kertoa se ensin.
book-stop-back = Takaisin
