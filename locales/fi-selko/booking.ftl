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

## Aika lyhyesti
booking-today = Tänään
booking-tomorrow = Huomenna
booking-state-now = Nyt menossa
booking-state-unanswered = Kukaan ei vastannut
booking-given-by = Sinua auttaa { $name }.
booking-takes = Se kestää { $time }.
booking-cancel-by = Voit perua. Tee se viimeistään { $by }.
booking-cancel-counts = Nyt on myöhä perua. Jos perut nyt, menetät aikaa. Se on { $hours }.
booking-cancel-free = Voit perua, kunnes aika alkaa. Et menetä aikaa.

## Luettelo
booking-list-title = Varatut aikasi
booking-my-page-hint = Täällä näet aikasi. Voit varata ja perua.
booking-list-new = Varaa uusi aika
booking-list-month = Katso kuukausi
booking-list-coming = Tulevat ajat
booking-list-past = Menneet ajat
booking-list-none = Sinulla ei ole nyt varattuja aikoja.
booking-list-older = Voit katsoa vanhoja aikoja. Katso silloin yksi kuukausi kerralla.
booking-list-nothing = Sinulla ei ole tukea, jonka voit varata täällä. Onko se väärin? Soita meille.
booking-ledger-booked = Olet varannut { $time }.
booking-ledger-used = Olet käyttänyt { $time }.
booking-ledger-late = Olet perunut liian myöhään. Menetit silloin { $time }.
booking-ledger-granted = Koko aikasi on { $time }.
booking-ledger-next = Sitten saat uutta aikaa. Se alkaa { $day }. Siitä on jäljellä { $left }. Koko aika on { $granted }.
booking-ledger-none = Sinulla ei ole tänään aikaa, jonka voit varata.
booking-ring-text = { $service }: et voi varata täällä. Soita heille. He auttavat sinua.

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
booking-one-requested = Odotat vastausta
booking-one-unanswered = Kukaan ei vastannut
booking-one-declined = Aika ei sovi heille
booking-one-cancelled = Aika on peruttu
booking-one-late = Aika on peruttu liian myöhään
booking-one-provider = He ovat peruneet ajan
booking-one-moved = Sinulla on nyt toinen aika
booking-one-no-show = Kerroit, että kukaan ei tullut
booking-one-given = Aika on ollut
booking-one-now = Aika on alkanut
booking-next-confirmed = { $name } auttaa sinua { $when }. Kaikki on valmista.
booking-next-requested = { $name } vastaa kyllä tai ei. Vastaus tulee omalle sivullesi. Jos he vastaavat ei, et menetä aikaa.
booking-next-requested-by = Onko vastaus tullut { $by }? Jos ei ole, soita heille.
booking-next-requested-soon = Aika on pian. Soita heille, jos et saa vastausta.
booking-next-unanswered = { $name } ei vastannut. Et menetä aikaa. Soita heille, jos haluat tietää lisää.
booking-next-declined = Et menetä aikaa. Varaa toinen aika. Voit myös soittaa heille.
booking-next-cancelled = { $name } tietää asian. Et menetä aikaa. Voit varata uuden ajan.
booking-next-late = { $name } tietää asian. Peruit ajan myöhään. Kello oli yli { $clock } päivää ennen. Siksi menetit { $hours }.
booking-next-provider = Et menetä aikaa. Varaa uusi aika. Voit myös soittaa heille.
booking-next-moved = Uudella ajalla on oma sivu.
booking-next-moved-late = Uudella ajalla on oma sivu. Vaihdoit myöhään. Kello oli yli { $clock } päivää ennen. Siksi menetit { $hours }.
booking-next-moved-link = Katso uusi aika
booking-next-no-show = Saat aikasi takaisin. Se on { $hours }. { $name } tietää, mitä tapahtui. He soittavat sinulle. Jos he eivät soita, voit soittaa heille.
booking-next-came-late = { $name } tietää, että he tulivat myöhässä. He soittavat sinulle.
booking-next-given = Menikö jokin väärin? Kerro se täällä.
booking-next-now = Eikö kukaan ole tullut? Kerro se täällä.
booking-fact-when = Milloin
booking-fact-who = Kuka tulee
booking-fact-provider = Keitä he ovat
booking-fact-what = Mitä
booking-fact-place = Missä
booking-fact-hours = Aika
booking-fact-parts = Saat apua { $parts }.
booking-fact-least = Lyhin aika on yksi tunti.
booking-fact-cancel = Peruminen
booking-fact-cost = Tämän se maksaa sille, joka tulee mukaan
booking-fact-crowns = Noin { $crowns } kruunua
booking-fact-applies = Se on kallista. Kysyimme, voiko kunta maksaa.
booking-fact-series = Monta aikaa
booking-fact-series-left =
    { $count ->
        [one] Tämä on viimeinen aika.
       *[other] Näitä aikoja on jäljellä { $count }.
    }
booking-history-title = Tämä on tapahtunut
booking-history-reason = Syy: { $reason }.
booking-near-title = Muita vapaita aikoja
booking-way-title = Mitä haluat tehdä?
booking-way-move = Vaihda aikaa
booking-way-cancel = Peru aika
booking-way-calendar = Tallenna kalenteriisi
booking-way-report = Kerro, että kukaan ei tullut
booking-back = Takaisin aikoihin
booking-back-one = Takaisin tähän aikaan

## Peruminen
booking-cancel-title = Haluatko perua?
booking-cancel-late-title = Haluatko silti perua?
booking-cancel-in-time = Voit perua nyt. Et menetä aikaa.
booking-cancel-late = Nyt on myöhä perua. Kello on jo yli { $clock } päivää ennen. Jos perut nyt, menetät aikaa. Se on { $hours }.
booking-cancel-late-all = Osa ajoista on pian. Niitä on myöhä perua. Jos perut nyt, menetät aikaa. Se on { $hours }.
booking-cancel-reason = Miksi perut?
booking-cancel-reason-hint = Sinun ei ole pakko vastata.
booking-cancel-reason-none = En halua kertoa syytä
booking-cancel-which = Mitkä ajat haluat perua?
booking-series-one = Vain tämän
booking-series-all = Kaikki jäljellä olevat, { $count } aikaa
booking-cancel-button = Peru aika
booking-cancel-button-late = Kyllä, peru silti
booking-cancel-keep = En, pidän ajan

## Siirtäminen
booking-move-title = Haluatko vaihtaa aikaa?
booking-move-now = Nyt aikasi on { $when }.
booking-move-safe = Pidät sen, kunnes saat uuden ajan.
booking-move-late = Nyt on myöhä vaihtaa. Kello on jo yli { $clock } päivää ennen. Jos vaihdat nyt, menetät aikaa. Se on { $hours }.
booking-move-which = Mitkä ajat haluat vaihtaa?
booking-move-all-hint = Kaikki ajat saavat uuden päivän.
booking-move-new = Uusi aika on { $when }.
booking-move-button = Vaihda aika
booking-move-late-title = Haluatko silti vaihtaa?
booking-move-button-late = Kyllä, vaihda silti
booking-move-other = En, valitsen toisen ajan
booking-move-same = Sinulla on jo se aika. Valitse toinen.
booking-move-several-title = Kaikkia aikoja ei voi vaihtaa
booking-move-several = Emme ole vaihtaneet mitään. Valitse toinen aika. Voit myös vaihtaa vain tämän.

## Kun jokin meni väärin
booking-report-title = Mikä meni väärin?
booking-report-legend = Mitä tapahtui?
booking-report-nobody = Kukaan ei tullut
booking-report-nobody-hint = Silloin saat aikasi takaisin. Se on { $hours }.
booking-report-late = He tulivat myöhässä
booking-report-late-hint = Et saa aikaa takaisin. Mutta he saavat tietää asian.
booking-report-minutes = Montako minuuttia he olivat myöhässä?
booking-report-minutes-hint = Kirjoita vain, jos he tulivat myöhässä. Voit arvata.
booking-report-text = Haluatko kertoa lisää?
booking-report-text-hint = Sinun ei ole pakko. Voit kirjoittaa { $most } merkkiä.
booking-report-next = { $name } saa tietää tämän. He soittavat sinulle.
booking-report-missing = Valitse, mitä tapahtui.
booking-report-minutes-missing = Kirjoita, montako minuuttia. Kirjoita esimerkiksi 20.
booking-report-minutes-far = Voit kirjoittaa enintään { $most }. Eikö kukaan tullut? Valitse ”Kukaan ei tullut”.

## Kun se ei enää käy
booking-over-begun-title = Aika on jo alkanut
booking-over-begun-text = Et voi enää vaihtaa aikaa. Et voi myöskään perua. Soita heille, jos jokin on väärin.
booking-over-early-title = Aika ei ole vielä alkanut
booking-over-early-text = Odota, että aika alkaa. Sitten voit kertoa, jos kukaan ei tullut. Voit soittaa heille nyt.
booking-over-title = Et voi vaihtaa aikaa
booking-over-text = Näin on nyt: { $state }.
