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

## Aika lyhyesti
booking-today = Tänään
booking-tomorrow = Huomenna
booking-state-now = Meneillään
booking-state-unanswered = Vastausta ei tullut ajoissa
booking-given-by = Tukea antaa { $name }.
booking-takes = Aikaa kuluu { $time }.
booking-cancel-by = Peruuta viimeistään { $by }, niin se ei maksa mitään.
booking-cancel-counts = On myöhä peruuttaa. Jos peruutat nyt, { $hours } lasketaan silti käytetyksi ajaksi.
booking-cancel-free = Voit peruuttaa siihen asti, kun aika alkaa. Se ei maksa mitään.

## Luettelo
booking-list-title = Varatut aikasi
booking-my-page-hint = Katso, varaa, siirrä ja peruuta aikoja saattajan tai lomittajan kanssa.
booking-list-new = Varaa uusi aika
booking-list-month = Näytä kuukausi kerrallaan
booking-list-coming = Tulevat ajat
booking-list-past = Menneet ajat
booking-list-none = Sinulla ei ole tulevia aikoja.
booking-list-older = Vanhemmat ajat näet kuukausi kerrallaan.
booking-list-nothing = Sinulla ei ole päätöstä saattajapalvelusta eikä lomituspalvelusta. Siksi täällä ei ole mitään varattavaa. Jos se on mielestäsi väärin, soita meille.
booking-ledger-booked = Varattu: { $time }
booking-ledger-used = Käytetty: { $time }
booking-ledger-late = Peruutettu myöhään, lasketaan käytetyksi: { $time }
booking-ledger-granted = Sinulle on myönnetty { $time }.
booking-ledger-next = Alkaen { $day } jäljellä on { $left }. Koko aika on { $granted }.
booking-ledger-none = Päätös ei ole tänään voimassa.
booking-ring-text = { $service }: aikaa ei varata täällä. Soita tai kirjoita, niin he auttavat sinua.

## Kuukausi
booking-month-title = Aikasi: { $month }
booking-month-caption =
    { $count ->
        [0] Sinulla ei ole aikoja tässä kuussa.
        [one] Sinulla on yksi aika tässä kuussa.
       *[other] Sinulla on { $count } aikaa tässä kuussa.
    }
booking-month-previous = Edellinen kuukausi: { $month }
booking-month-next = Seuraava kuukausi: { $month }
booking-month-list = Näytä luettelona

## Yksi aika
booking-one-confirmed = Aikasi on varattu
booking-one-requested = Olet kysynyt aikaa
booking-one-unanswered = Kukaan ei vastannut ajoissa
booking-one-declined = Aika ei käy palveluntuottajalle
booking-one-cancelled = Aika on peruutettu
booking-one-late = Aika on peruutettu, mutta se lasketaan
booking-one-provider = Palveluntuottaja on peruuttanut ajan
booking-one-moved = Aika on siirretty
booking-one-no-show = Olet kertonut, että kukaan ei tullut
booking-one-given = Aika on ollut
booking-one-now = Aika on alkanut
booking-next-confirmed = { $name } antaa sinulle tukea { $when }. Sinun ei tarvitse tehdä muuta.
booking-next-requested = { $name } vastaa kyllä tai ei. Saat tiedon Oma sivu -sivulla. Jos vastaus on ei, tuntisi ovat jäljellä.
booking-next-requested-by = Jos vastausta ei ole tullut { $by }, voit soittaa heille.
booking-next-requested-soon = Aika on pian. Soita heille, jos et saa vastausta.
booking-next-unanswered = { $name } ei vastannut ennen kuin aika alkoi. Tuntisi ovat jäljellä. Soita heille, jos haluat tietää miksi.
booking-next-declined = Tuntisi ovat jäljellä. Varaa toinen aika tai soita heille.
booking-next-cancelled = { $name } tietää asian. Tuntisi ovat jäljellä, ja voit varata uuden ajan.
booking-next-late = { $name } tietää asian. { $hours } lasketaan käytetyksi ajaksi, koska kello oli yli { $clock } edellisenä päivänä.
booking-next-provider = Tuntisi ovat jäljellä. Varaa uusi aika tai soita heille.
booking-next-moved = Uudella ajalla on oma sivu.
booking-next-moved-late = Uudella ajalla on oma sivu. Tästä { $hours } lasketaan käytetyksi ajaksi, koska kello oli yli { $clock } edellisenä päivänä.
booking-next-moved-link = Katso uusi aika
booking-next-no-show = Olet saanut tuntisi takaisin: { $hours }. { $name } tietää asian ja ottaa sinuun yhteyttä. Jos he eivät ota, voit soittaa heille.
booking-next-came-late = { $name } tietää, että he tulivat myöhässä, ja ottaa sinuun yhteyttä.
booking-next-given = Jos jokin meni pieleen, voit kertoa sen täällä.
booking-next-now = Jos kukaan ei ole tullut, voit kertoa sen täällä.
booking-fact-when = Milloin
booking-fact-who = Kuka tulee
booking-fact-provider = Palveluntuottaja
booking-fact-what = Mitä
booking-fact-place = Missä
booking-fact-hours = Aika
booking-fact-parts = Näin minuutit lasketaan: { $parts }.
booking-fact-least = Lyhin aika on yksi tunti.
booking-fact-cancel = Peruuttaminen
booking-fact-cost = Mitä se maksaa saattajalle
booking-fact-crowns = Noin { $crowns } kruunua
booking-fact-applies = Olemme hakeneet lautakunnalta sen osan, joka on liian kallis.
booking-fact-series = Sarja
booking-fact-series-left =
    { $count ->
        [one] Tämä on sarjan viimeinen aika.
       *[other] Sarjassa on { $count } aikaa jäljellä.
    }
booking-history-title = Mitä on tapahtunut
booking-history-reason = Syy: { $reason }.
booking-near-title = Vapaita aikoja lähellä tätä
booking-way-title = Mitä haluat tehdä?
booking-way-move = Siirrä aika
booking-way-cancel = Peruuta aika
booking-way-calendar = Tallenna kalenteriisi
booking-way-report = Kerro, että kukaan ei tullut tai tuli myöhässä
booking-back = Takaisin varauksiin
booking-back-one = Takaisin aikaan

## Peruuttaminen
booking-cancel-title = Haluatko peruuttaa ajan?
booking-cancel-late-title = Haluatko silti peruuttaa?
booking-cancel-in-time = Peruuttaminen ei maksa nyt mitään.
booking-cancel-late = Kello on jo yli { $clock } edellisenä päivänä. Voit peruuttaa, mutta { $hours } lasketaan silti käytetyksi ajaksi.
booking-cancel-late-all = Osa ajoista on pian. Voit peruuttaa, mutta { $hours } lasketaan silti käytetyksi ajaksi.
booking-cancel-reason = Miksi peruutat?
booking-cancel-reason-hint = Sinun ei tarvitse vastata.
booking-cancel-reason-none = En halua kertoa syytä
booking-cancel-which = Mitkä ajat haluat peruuttaa?
booking-series-one = Vain tämän
booking-series-all = Kaikki jäljellä olevat, { $count } aikaa
booking-cancel-button = Peruuta aika
booking-cancel-button-late = Kyllä, peruuta silti
booking-cancel-keep = En, pidän ajan

## Siirtäminen
booking-move-title = Haluatko siirtää ajan?
booking-move-now = Nyt aikasi on { $when }.
booking-move-safe = Pidät sen, kunnes uusi on valmis.
booking-move-late = Kello on jo yli { $clock } edellisenä päivänä. Voit siirtää, mutta vanhasta ajasta { $hours } lasketaan silti käytetyksi.
booking-move-which = Mitkä ajat haluat siirtää?
booking-move-all-hint = Kaikki siirtyvät yhtä monta päivää.
booking-move-new = Uusi aika on { $when }.
booking-move-button = Siirrä aika
booking-move-late-title = Haluatko silti siirtää?
booking-move-button-late = Kyllä, siirrä silti
booking-move-other = En, valitsen toisen ajan
booking-move-same = Se on sama aika kuin nyt. Valitse toinen.
booking-move-several-title = Kaikkia aikoja ei voi siirtää sinne
booking-move-several = Mitään ei ole siirretty. Valitse toinen aika tai siirrä vain tämä.

## Kun jokin meni pieleen
booking-report-title = Mikä meni pieleen?
booking-report-legend = Mitä tapahtui?
booking-report-nobody = Kukaan ei tullut
booking-report-nobody-hint = Silloin saat aikasi takaisin: { $hours }.
booking-report-late = He tulivat myöhässä
booking-report-late-hint = Aika lasketaan, mutta palveluntuottaja saa tietää asiasta.
booking-report-minutes = Kuinka monta minuuttia he olivat myöhässä?
booking-report-minutes-hint = Täytä vain, jos he tulivat myöhässä. Suunnilleen riittää.
booking-report-text = Haluatko kertoa lisää?
booking-report-text-hint = Sinun ei tarvitse. Kirjoita enintään { $most } merkkiä.
booking-report-next = { $name } saa tietää asiasta ja ottaa sinuun yhteyttä.
booking-report-missing = Valitse, mitä tapahtui.
booking-report-minutes-missing = Kirjoita, montako minuuttia he olivat myöhässä, esimerkiksi 20.
booking-report-minutes-far = Kirjoita enintään { $most } minuuttia, sillä niin pitkä aika oli. Jos kukaan ei tullut, valitse ”Kukaan ei tullut”.

## Kun se ei enää käy
booking-over-begun-title = Aika on jo alkanut
booking-over-begun-text = Siksi sitä ei voi siirtää eikä peruuttaa. Soita palveluntuottajalle, jos jokin on väärin.
booking-over-early-title = Aika ei ole vielä alkanut
booking-over-early-text = Kun se on alkanut, voit kertoa, jos kukaan ei tule. Soita palveluntuottajalle, jos haluat kysyä nyt.
booking-over-title = Aikaa ei voi muuttaa
booking-over-text = Näin on nyt: { $state }.
