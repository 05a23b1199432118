## Gemensamt för stegen
choice-step = Kysymys { $number }/{ $of }
choice-for-whom = Kun tässä lukee ”sinä”, se on { $name }. Hän saa tuen.
choice-until = Viimeinen päivä on { $day }.
choice-open-end = Viimeistä päivää ei ole.
choice-back = Takaisin
choice-other = Valitse joku muu
choice-provider-read = Lue lisää: { $name }
choice-not-possible = Et voi valita nyt: { $name }
choice-standing-takes = Siellä on sinulle tilaa.
choice-standing-unknown = Emme tiedä, onko siellä nyt tilaa.
choice-standing-queue =
    { $count ->
        [one] Siellä on nyt täynnä. Yksi ihminen odottaa.
       *[other] Siellä on nyt täynnä. { $count } ihmistä odottaa.
    }
choice-standing-full = Siellä on nyt täynnä.
choice-standing-service = Sieltä ei saa tätä tukea.
choice-standing-municipality = Se on toisessa kunnassa.
choice-standing-district = Se ei anna tukea siellä, missä asut.
choice-standing-age = Se antaa tukea eri ikäisille.
choice-standing-ended = Se ei enää anna tukea.
choice-changed-title = Jokin on muuttunut
choice-changed-text = Lue sivu vielä kerran. Nyt tiedot ovat oikein. Et ole vielä valinnut mitään.
choice-chosen-title = Olet valinnut, että sinua auttaa { $name }
choice-chosen-municipality = Olet kertonut, että et halua valita
choice-chosen-text = Voit valita uudestaan. Vanha valinta jää, kunnes uusi on valmis.
choice-chosen-receipt = Katso valintaa { $reference }

## Vilket beslut
choice-which-title = Mihin tukeen haluat valita auttajat?
choice-which-lead = Valitse nyt yksi tuki. Muut tuet voit valita sen jälkeen.
choice-which-wanted = Haluat, että sinua auttaa { $name }. Mihin tukeen valitset?
choice-which-none = Emme löydä päätöstä tuestasi. Jos se on väärin, soita meille.
choice-which-present = Nyt sinua auttaa { $name }.

## Vilken utförare
choice-provider-title = Kuka antaa sinulle tukea?
choice-provider-lead =
    { $count ->
        [0] Emme löydä paikkaa läheltäsi. Soita meille.
        [one] Yksi paikka antaa tätä tukea siellä, missä asut.
       *[other] { $count } paikkaa antaa tätä tukea siellä, missä asut.
    }
choice-provider-targets = Lue, ketä he auttavat. Silloin näet, sopivatko he sinulle.
choice-provider-legend = Nämä antavat tukea
choice-provider-kept = Valintasi on ensin.
choice-provider-none = Emme löydä sopivaa. Poista jokin valinta. Silloin näet enemmän.
choice-provider-present = Auttaa sinua nyt
choice-provider-must-take = Voit silti valita sen. Se ottaa sinut vastaan.
choice-provider-full = Et voi valita sitä tänään. Soita sinne, jos haluat odottaa.
choice-provider-missing = Valitse yksi. Voit myös lukea, mitä tapahtuu, jos et valitse.
choice-provider-unknown = Sitä ei enää ole täällä. Valitse joku muu.
choice-sift-title = Näytä vähemmän

## Önskemål
choice-wishes-title = Mitä toivot?
choice-wishes-lead = Kerro, mitä haluat. { $name } saa tietää sen. Aina toive ei toteudu. Sinun ei ole pakko vastata.
choice-known-title = Tämän tiedämme jo
choice-known-text = Auttajasi saavat tietää sen. Onko se väärin? Kerro kunnalle.
choice-part-language = Kieli
choice-part-people = Kuka auttaa sinua
choice-part-times = Milloin haluat apua
choice-part-meet = Tapaa auttajat ensin
choice-part-text = Muuta
choice-wish-finnish = Haluatko puhua suomea auttajien kanssa?
choice-wish-language = Haluatko puhua jotain muuta kieltä?
choice-wish-language-none = En
choice-wish-gender = Kuka saa auttaa sinua?
choice-wish-gender-companion = Kuka saa lähteä mukaasi?
choice-wish-gender-any = Kuka tahansa
choice-gender-woman = nainen
choice-gender-man = mies
choice-wish-times = Milloin haluat apua?
choice-time-morning = aamupäivällä
choice-time-afternoon = iltapäivällä
choice-time-evening = illalla
choice-time-weekend = lauantaina ja sunnuntaina
choice-wish-meet = Haluan tavata auttajat ensin
choice-wish-relative-legend = Omainen, esimerkiksi sisko
choice-wish-relative = Haluan, että omainen auttaa minua
choice-wish-relative-hint = Kunnan pitää ensin sanoa kyllä. Voit kirjoittaa nimen sitten, kun olet valinnut.
choice-wish-text = Toivotko muuta?
choice-wish-text-hint = Älä kirjoita henkilötunnustasi. Tekstissä saa olla enintään { $most } merkkiä. Merkki on esimerkiksi kirjain.
choice-wished-title = Tätä toivot
choice-wished-none = Et ole kirjoittanut mitään.
choice-wished-change = Muuta toiveita
choice-wished-language = Kieli: { $language }
choice-wished-gender = Mieluiten { $gender }
choice-wished-times = Mieluiten { $times }

## Vad som händer
choice-confirm-title = Haluatko, että sinua auttaa { $name }?
choice-confirm-lead = Lue, mitä tapahtuu. Paina lopuksi kyllä, jos se on hyvä. Mitään ei tapahdu ennen sitä.
choice-confirm-button = Kyllä, minua auttaa { $name }
choice-happens-title = Näin käy
choice-place-yes = Sinulle on tilaa: { $name }
choice-place-unknown = Emme tiedä, onko tilaa: { $name }
choice-place-unknown-text = Voit silti valita sen.
choice-last-label = Viimeinen päivä: { $name }
choice-last-agreed = Emme tiedä päivää vielä. Kunta sopii siitä auttajien kanssa. Sitten saat tietää.
choice-first-label = { $name } voi aloittaa
choice-start-label = Viimeinen päivä, jolloin tuki voi alkaa
choice-start-order = { $days } päivää sen jälkeen, kun kunta tilaa tuen
choice-start-order-today = { $days } päivää sen jälkeen, kun kunta tilaa tuen. Jos kunta tilaa tänään, päivä on { $day }.
choice-start-booking = { $days } päivää sen jälkeen, kun varaat ajan
choice-start-agreed = Sovit päivästä uusien auttajien kanssa.
choice-visits-label = Sovitut käynnit
choice-sessions-off = Näitä käyntejä ei tule.
choice-sessions-label = Varaamasi ajat
choice-sessions-not-booked = { $name } ei tule enää viimeisen päivän jälkeen.
choice-sessions-nothing = Et ole varannut aikoja.
choice-sessions-unsettled = Viimeinen päivä ei ole vielä selvä. Kunta kertoo, mitkä ajat jäävät. Olet varannut nämä päivät:
choice-sessions-none = Et ole varannut aikoja viimeisen päivän jälkeen.
choice-sessions-affected =
    { $count ->
        [one] Yksi aika on viimeisen päivän jälkeen. Se jää pois. Varaa uusi aika: { $new }.
       *[other] { $count } aikaa on viimeisen päivän jälkeen. Ne jäävät pois. Varaa uudet ajat: { $new }.
    }
choice-plan-label = Suunnitelmasi
choice-plan-switch = Vanha suunnitelma loppuu, kun { $old } lopettaa. Uuden suunnitelman tekee kanssasi { $new }.
choice-plan-first = Suunnitelman tekee kanssasi { $new }. Siinä lukee, mitä teette yhdessä.
choice-tells-label = Kuka kertoo nykyisille auttajille?
choice-tells-text = Kunta kertoo. Sinun ei tarvitse soittaa.
choice-withdraw-label = Jos muutat mielesi
choice-withdraw-until = Voit perua valinnan, kunnes kunta on tilannut tuen. Sen jälkeen voit aina vaihtaa.

## När någon gör det för en annan
choice-will = Mitä { $name } haluaa?
choice-will-hint-god-man = Olet uskottu mies. Autat siis toista hänen asioissaan. Hänen pitää sanoa kyllä. Jos hän ei voi vastata, kirjoita miksi.
choice-will-hint-forvaltare = Olet edunvalvoja. Hoidat siis toisen asioita. Saat valita. Et saa valita, jos hän sanoo ei.
choice-will-agrees = { $name } sanoo kyllä
choice-will-cannot = { $name } ei voi vastata
choice-will-not-against = { $name } ei sano ei
choice-will-against = { $name } sanoo ei
choice-will-against-hint = Silloin emme valitse ketään. Kunta jatkaa asiaa.
choice-will-missing = Valitse, mikä on oikein: { $name }.
choice-reason = Miksi { $name } ei voi vastata?
choice-reason-hint = Kirjoita vain, jos näin on. Muutama sana riittää.
choice-reason-missing = Kirjoita, miksi { $name } ei voi vastata.
choice-agree-title = Muidenkin pitää sanoa kyllä
choice-agree-youth = { $name } sanoo kyllä tai ei. 15-vuotias saa päättää itsekin.
choice-agree-guardian = Myös { $name } sanoo kyllä tai ei. Hän on toinen huoltaja.
choice-agree-text = Kysymme heti, kun olet valinnut. Siihen asti mikään ei muutu.

## Att inte välja
choice-default-today = Tänään se on { $name }
choice-default-nearest = Se antaa tukea siellä, missä asut. Se auttaa ikäisiäsi. Siellä on tilaa. Muut, joissa on tilaa, ovat kauempana. Laskemme matkan alueesi keskeltä.
choice-default-district = Se on alueesi oma paikka. Siellä on nyt tilaa.
choice-default-board = Alueellasi ei ole omaa paikkaa. Siksi kunta on valinnut sinulle toisen paikan.
choice-default-officer = Emme löydä tänään sopivaa paikkaa. Voit kertoa kunnalle, mitä haluat.
choice-default-km = Sinne on { $km } km alueen keskeltä.
choice-passed-title = Nämä ovat lähempänä
choice-passed-none-title = Nämä ovat lähelläsi, mutta eivät voi auttaa nyt
choice-passed-other-kind = Sääntö ei koske tätä.
choice-default-button = Kyllä, en halua valita
choice-default-back = Ei, haluan valita itse

## Kvittot
choice-state-awaiting = Jonkun pitää sanoa kyllä
choice-state-against = Valintaa ei ole
choice-state-picks = Kunta valitsee sinulle
choice-state-confirmed = Valinta on valmis
choice-state-ordered = Kunta on tilannut tuen
choice-state-withdrawn = Valintaa ei enää ole
choice-state-replaced = On uudempi valinta
choice-state-refused = Vastaus on ei
choice-next-title = Mitä nyt tapahtuu?
choice-next-awaiting = Olemme kysyneet: { $names }. Odotamme vastausta. Sitä ennen mitään ei tapahdu.
choice-next-against = Sinulla on edunvalvoja. Hän hoitaa asioitasi. Hän sanoo, että et halua tätä. Siksi valintaa ei ole. Kunta ottaa sinuun yhteyttä.
choice-next-picks = Kunta etsii sinulle sopivan. Sitten saat tietää, kuka se on. Voit kertoa, mitä haluat.
choice-next-confirmed = Kunta tilaa sinulle tuen. Tukea antaa { $name }. Sitten teette suunnitelman yhdessä.
choice-next-ordered = Kunta tilasi tuen { $day }. Tukea antaa { $name }. Voit aina vaihtaa.
choice-next-ordered-officer = Kunta tilasi tuen { $day }. Voit aina vaihtaa.
choice-next-withdrawn = Valinta loppui { $day }. Voit valita uudestaan, kun haluat.
choice-next-replaced = Tämä valinta on vanha. Uusi on oikea.
choice-next-refused = { $name } sanoi ei. Siksi valintaa ei ole. Puhukaa yhdessä tai soittakaa kuntaan.
choice-next-refused-officer = Kunta sanoi ei. Soita ja kysy miksi. Voit myös valita uudestaan.
choice-next-by = Viimeinen päivä on { $day }.
choice-next-no-day = Emme tiedä, minä päivänä. Soita, jos haluat kysyä.
choice-receipt-title = Tietoa valinnasta
choice-receipt-service = Tuki
choice-receipt-person = Kenelle tuki on
choice-receipt-made = Milloin
choice-receipt-municipality = { $name }. Et halunnut valita itse.
choice-receipt-officer = Ei vielä kukaan. Kunta valitsee.
choice-receipt-relative = Haluat, että omainen auttaa sinua. Kirjoita, kuka hän on. Me kysymme kunnalta.
choice-receipt-withdraw = Muutitko mielesi?
choice-receipt-withdraw-text = Voit perua valinnan, kunnes kunta on tilannut tuen. Sinun ei tarvitse kertoa miksi.
choice-take-back-button = Peru valinta
choice-take-back-title = Haluatko perua valinnan: { $name }?
choice-take-back-municipality = Haluatko sittenkin valita itse?
choice-take-back-text = Silloin sinua auttaa { $name }, kuten ennen.
choice-take-back-none = Silloin kukaan ei anna tukea. Voit valita uudestaan, kun haluat.
choice-take-back-keep = Ei, pidä valinta

## Svaret
choice-answer-legend = Kyllä vai ei?
choice-answer-hint-youth = Sinä päätät. Jos sanot ei, mikään ei muutu. Sinun ei tarvitse kertoa miksi.
choice-answer-hint-guardian = Toinen huoltaja on valinnut. Kerro, mitä sinä ajattelet. Jos vastaus on ei, mikään ei muutu.
choice-answer-yes = Kyllä, se on hyvä
choice-answer-no = Ei, en halua
choice-answer-missing = Valitse kyllä tai ei.
choice-answer-send = Lähetä vastaus

## När något har hänt emellan
choice-out-nothing = Mikään ei ole muuttunut.
choice-out-present-title = Sinua auttaa jo { $name }
choice-out-present-text = Sinun ei tarvitse valita uudestaan. Haluatko vaihtaa? Valitse joku muu.
choice-out-not-possible-title = Et voi valita nyt: { $name }
choice-out-works-text = Olet siellä töissä. Siksi et saa valita sitä toiselle. Hän voi valita itse.
choice-out-nobody-title = Valintaa ei ole
choice-out-nobody-text = Valitse, kuka antaa tukea. Ehkä vanhaa valintaa ei enää ole.
choice-out-keeps-title = Sinua auttaa yhä { $name }
choice-out-keeps-text = Saat jo tukea. Sinun ei ole pakko valita. Jos haluat jonkun muun, voit vaihtaa.
choice-out-ends-title = Tuki loppuu liian pian
choice-out-ends-text = Tuen viimeinen päivä on { $last }. Uudet auttajat voivat aloittaa { $first }. Se on liian myöhään. Tarvitsetko tukea silloin? Soita meille. Autamme sinua.
choice-out-young-title = Aikuisen pitää olla mukana
choice-out-young-text = Et ole vielä 15 vuotta. Siksi et voi tehdä tätä yksin. Puhu huoltajasi kanssa tai soita meille.
choice-out-age-title = Huoltaja ei voi enää valita
choice-out-age-text = 18-vuotias päättää itse.
choice-out-will-title = Mitä henkilö haluaa?
choice-out-will-text = Kerro se ensin. Sen jälkeen voit valita.
choice-out-ordered-title = Et voi enää perua valintaa
choice-out-ordered-text = Kunta on jo tilannut tuen. Voit aina vaihtaa.
choice-out-theirs-title = Kukaan muu ei voi perua tätä
choice-out-theirs-text = Henkilö on itse päättänyt. Puhukaa yhdessä. Onko jokin väärin? Soittakaa meille.
choice-out-gone-title = Tähän ei voi enää vastata
choice-out-gone-text = Se, joka valitsi, ei saa enää hoitaa asioitasi. Voit valita uudestaan.

## Att be om något
choice-ask-meet-title = Pyydä, että saat tavata auttajat
choice-ask-contact-title = Pyydä toista auttajaa
choice-ask-relative-title = Pyydä, että omainen saa auttaa
choice-ask-back-choice = Takaisin valintaan
choice-ask-meet-lead = Voit tavata auttajat ensin. Sen jälkeen voit valita. Sinun ei ole pakko valita heitä.
choice-ask-contact-lead = Voit saada toisen auttajan. Viestisi lukee { $name }. Sinun ei tarvitse kertoa miksi.
choice-ask-relative-lead = Kunnan pitää ensin sanoa kyllä. Siihen asti tuki jatkuu kuten nyt. Omainen on esimerkiksi sisko tai puoliso.
choice-ask-provider = Kenet haluat tavata?
choice-ask-provider-missing = Valitse, kenet haluat tavata.
choice-ask-provider-unfit = Sieltä et voi saada tätä tukea. Valitse joku muu.
choice-ask-when = Milloin sinulle sopii?
choice-ask-when-hint = Esimerkiksi ”maanantaina kello 15”. Sinun ei ole pakko kirjoittaa mitään.
choice-ask-reach = Miten he saavat sinuun yhteyden?
choice-ask-reach-hint = Kirjoita puhelinnumero tai sähköposti.
choice-ask-reach-missing = Kirjoita puhelinnumero tai sähköposti. Silloin he voivat vastata sinulle.
choice-ask-why = Miksi haluat vaihtaa?
choice-ask-wish = Millaista auttajaa toivot?
choice-ask-who = Mikä on hänen nimensä?
choice-ask-who-missing = Kirjoita hänen nimensä.
choice-ask-relation = Kuka hän on sinulle?
choice-ask-relation-hint = Esimerkiksi ”siskoni”.
choice-ask-relation-missing = Kirjoita, kuka hän on sinulle, esimerkiksi ”siskoni”.
choice-ask-closed-title = Tätä ei voi pyytää
choice-ask-closed-municipality = Kuntasi on { $name }. Siellä omainen ei voi saada palkkaa tästä tuesta.
choice-ask-closed-decision = Päätöksessäsi lukee, että omainen ei voi antaa tukea.
choice-ask-closed-service = Omainen ei voi antaa tätä tukea.
choice-ask-closed-no-provider = Kukaan ei anna sinulle tukea nyt. Valitse ensin, kuka antaa tukea.
choice-asked-title = Olemme lähettäneet pyyntösi
choice-asked-done = Olet saanut vastauksen
choice-asked-done-text = Etkö tiedä vastausta? Soita meille.
choice-asked-next-meet = Sinuun ottaa yhteyttä { $name }. Silloin sovitte ajan.
choice-asked-next-contact = { $name } puhuu kanssasi uudesta auttajasta. Siihen asti sinulla on sama auttaja.
choice-asked-next-relative = Kunta päättää, saako omainen auttaa sinua. Sitten saat tietää.
choice-asked-what = Mitä pyysit
choice-asked-relative = Omainen
choice-asked-by = Kuka pyysi
choice-asked-to = Kuka sai pyynnön
choice-asked-officer = Kunta
