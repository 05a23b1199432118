## Gemensamt för stegen
choice-step = Kysymys { $number }/{ $of }
choice-for-whom = Sana ”sinä” tarkoittaa tällä sivulla tuen saajaa: { $name }.
choice-until = Päätöksen viimeinen päivä on { $day }.
choice-open-end = Päätös on voimassa toistaiseksi.
choice-back = Takaisin
choice-other = Valitse toinen palveluntuottaja
choice-provider-read = Lue lisää: { $name }
choice-not-possible = Et voi nyt valita palveluntuottajaa { $name }
choice-standing-takes = Siellä on sinulle paikka.
choice-standing-unknown = Emme tiedä, onko siellä nyt vapaata paikkaa.
choice-standing-queue =
    { $count ->
        [one] Vapaata paikkaa ei nyt ole. Jonossa on yksi henkilö.
       *[other] Vapaata paikkaa ei nyt ole. Jonossa on { $count } henkilöä.
    }
choice-standing-full = Vapaata paikkaa ei nyt ole.
choice-standing-service = Sieltä ei saa tätä tukea.
choice-standing-municipality = Se toimii toisessa kunnassa.
choice-standing-district = Se ei toimi alueella, jolla asut.
choice-standing-age = Se antaa tukea muunikäisille.
choice-standing-ended = Sopimus on päättynyt.
choice-changed-title = Jokin on muuttunut sen jälkeen, kun näit sivun
choice-changed-text = Nyt on voimassa se, mitä tässä lukee. Lue se vielä kerran. Mitään ei ole vielä valittu.
choice-chosen-title = Olet jo valinnut palveluntuottajan { $name }
choice-chosen-municipality = Olet jo kertonut, ettet halua valita
choice-chosen-text = Jos valitset uudelleen, uusi valinta korvaa vanhan heti, kun se on voimassa.
choice-chosen-receipt = Katso kuitti { $reference }

## Vilket beslut
choice-which-title = Mihin tukeen haluat valita palveluntuottajan?
choice-which-lead = Valitset yhteen tukeen kerrallaan. Palveluntuottaja (utförare) on se, joka antaa tuen.
choice-which-wanted = Haluat valita palveluntuottajan { $name }. Mitä tukea valinta koskee?
choice-which-none = Täällä ei ole päätöstä tuesta, johon voisi valita. Jos arvelet, että se on virhe, voit soittaa meille.
choice-which-present = Tuen antaa nyt { $name }.

## Vilken utförare
choice-provider-title = Kuka antaa sinulle tuen?
choice-provider-lead =
    { $count ->
        [0] Kukaan palveluntuottaja (utförare) ei anna tätä tukea siellä, missä asut.
        [one] Yksi palveluntuottaja (utförare) antaa tätä tukea siellä, missä asut.
       *[other] { $count } palveluntuottajaa (utförare) antaa tätä tukea siellä, missä asut.
    }
choice-provider-targets = Jokainen palveluntuottaja kertoo, kenelle se on tarkoitettu. Päätöksessäsi ei ole kohderyhmää, joten emme ole jättäneet ketään pois sen vuoksi.
choice-provider-legend = Palveluntuottajat
choice-provider-kept = Valitsemasi on ensimmäisenä.
choice-provider-none = Mikään ei sovi rajaukseesi. Poista yksi ehto, niin näet enemmän.
choice-provider-present = Antaa tukesi nyt
choice-provider-must-take = Sen täytyy ottaa sinut vastaan, vaikka vapaata paikkaa ei olisi.
choice-provider-full = Siksi et voi valita sitä tänään. Jono on sen oma: soita sinne ja kysy, kuinka kauan siinä odotetaan.
choice-provider-missing = Valitse palveluntuottaja tai lue, mitä tapahtuu, jos et valitse.
choice-provider-unknown = Sitä palveluntuottajaa ei enää ole täällä. Valitse toinen.
choice-sift-title = Näytä vähemmän palveluntuottajia

## Önskemål
choice-wishes-title = Onko sinulla toiveita?
choice-wishes-lead = { $name } saa tietää toiveesi. Ne otetaan huomioon, mutta niitä ei voi luvata. Sinun ei tarvitse vastata.
choice-known-title = Tämän tiedämme jo
choice-known-text = Tieto seuraa valintasi mukana. Jos se ei pidä paikkaansa, kerro avuntarpeenkäsittelijällesi (biståndshandläggare).
choice-part-language = Kieli
choice-part-people = Kuka antaa tuen
choice-part-times = Ajat
choice-part-meet = Tapaaminen ensin
choice-part-text = Muuta
choice-wish-finnish = Haluatko suomea puhuvan henkilökunnan?
choice-wish-language = Haluatko puhua jotain muuta kieltä kuin ruotsia?
choice-wish-language-none = Ei tarvetta
choice-wish-gender = Kenen tukea haluat mieluiten?
choice-wish-gender-companion = Kenet haluat mieluiten saattajaksi?
choice-wish-gender-any = Sillä ei ole väliä
choice-gender-woman = nainen
choice-gender-man = mies
choice-wish-times = Milloin haluat mieluiten tukea?
choice-time-morning = aamupäivällä
choice-time-afternoon = iltapäivällä
choice-time-evening = illalla
choice-time-weekend = lauantaina ja sunnuntaina
choice-wish-meet = Haluan tavata henkilökunnan ennen kuin tuki alkaa
choice-wish-relative-legend = Omainen (anhörig)
choice-wish-relative = Haluan, että tuen antaa omainen
choice-wish-relative-hint = Avuntarpeenkäsittelijäsi (biståndshandläggare) päättää siitä ensin. Saat kirjoittaa omaisen nimen, kun olet valinnut.
choice-wish-text = Onko sinulla muita toiveita?
choice-wish-text-hint = Kirjoita enintään { $most } merkkiä. Älä kirjoita henkilötunnustasi.
choice-wished-title = Toiveesi
choice-wished-none = Et ole kirjoittanut toiveita.
choice-wished-change = Muuta toiveita
choice-wished-language = Kieli: { $language }
choice-wished-gender = Mieluiten { $gender }
choice-wished-times = Mieluiten { $times }

## Vad som händer
choice-confirm-title = Haluatko valita palveluntuottajan (utförare) { $name }?
choice-confirm-lead = Näin käy, jos valitset. Mitään ei tapahdu ennen kuin painat sivun lopussa olevaa painiketta.
choice-confirm-button = Kyllä, valitsen palveluntuottajan { $name }
choice-happens-title = Näin käy
choice-place-yes = Palveluntuottajalla { $name } on sinulle paikka
choice-place-unknown = Emme tiedä, onko palveluntuottajalla { $name } vapaata paikkaa
choice-place-unknown-text = Siellä ei ole sanottu, että on täyttä, joten voit valita sen.
choice-last-label = Viimeinen päivä: { $name }
choice-last-agreed = Päivää ei ole määrätty. Kunta sopii siitä palveluntuottajan kanssa ja kertoo sinulle.
choice-first-label = { $name } voi aloittaa aikaisintaan
choice-start-label = Viimeinen alkamispäivä
choice-start-order = { $days } päivää tilauksesta
choice-start-order-today = { $days } päivää tilauksesta. Jos tilaus lähtee tänään, päivä on { $day }.
choice-start-booking = { $days } päivää varauksesta
choice-start-agreed = Päivää ei ole määrätty. Sovit siitä palveluntuottajan kanssa.
choice-visits-label = Suunnitellut käynnit
choice-sessions-off = Nämä käynnit eivät toteudu.
choice-sessions-label = Varatut ajat
choice-sessions-not-booked = { $name }: viimeisen päivän jälkeen ei enää ole käyntejä.
choice-sessions-nothing = Sinulla ei ole varattuja aikoja.
choice-sessions-unsettled = Viimeistä päivää ei ole vielä päätetty. Kunta kertoo, mitkä näistä ajoista toteutuvat:
choice-sessions-none = Sinulla ei ole varattuja aikoja viimeisen päivän jälkeen.
choice-sessions-affected =
    { $count ->
        [one] Yksi varattu aika on viimeisen päivän jälkeen ja peruuntuu. Varaa uusi aika: { $new }.
       *[other] { $count } varattua aikaa on viimeisen päivän jälkeen ja peruuntuu. Varaa uudet ajat: { $new }.
    }
choice-plan-label = Toteuttamissuunnitelmasi (genomförandeplan)
choice-plan-switch = Vanha suunnitelma päättyy, kun { $old } lopettaa. Uuden suunnitelman tekee kanssasi { $new }.
choice-plan-first = Suunnitelman tekee kanssasi { $new }.
choice-tells-label = Kuka kertoo nykyiselle palveluntuottajalle?
choice-tells-text = Avuntarpeenkäsittelijäsi kertoo. Sinun ei tarvitse soittaa.
choice-withdraw-label = Jos muutat mielesi
choice-withdraw-until = Voit perua valinnan täällä, kunnes avuntarpeenkäsittelijäsi (biståndshandläggare) on lähettänyt tilauksen. Sen saa { $name }. Sen jälkeen voit aina vaihtaa.

## När någon gör det för en annan
choice-will = Mitä { $name } haluaa?
choice-will-hint-god-man = Uskottu mies (god man) tarvitsee valintaan henkilön suostumuksen. Jos sitä ei voi saada, kirjoita miksi.
choice-will-hint-forvaltare = Edunvalvoja (förvaltare) saa valita, mutta ei vastoin henkilön tahtoa.
choice-will-agrees = { $name } suostuu valintaan
choice-will-cannot = { $name } ei pysty kertomaan tahtoaan
choice-will-not-against = { $name } ei vastusta valintaa
choice-will-against = { $name } vastustaa valintaa
choice-will-against-hint = Silloin ketään ei valita. Avuntarpeenkäsittelijä jatkaa asiaa.
choice-will-missing = Valitse, mikä pitää paikkansa: { $name }.
choice-reason = Miksi { $name } ei pysty kertomaan tahtoaan?
choice-reason-hint = Täytä vain, jos näin on. Muutama sana riittää. Teksti tallennetaan valinnan kanssa.
choice-reason-missing = Kirjoita, miksi { $name } ei pysty kertomaan tahtoaan.
choice-agree-title = Tämä tarvitaan ennen kuin valinta on voimassa
choice-agree-youth = Tarvitaan myös nuoren oma suostumus: { $name }. 15 vuotta täyttänyt päättää myös itse.
choice-agree-guardian = Myös toisen huoltajan (vårdnadshavare) suostumus tarvitaan: { $name }.
choice-agree-text = Kysymme heti, kun olet valinnut. Siihen asti kaikki jatkuu ennallaan.

## Att inte välja
choice-default-today = Tänään se on { $name }
choice-default-nearest = Niistä, jotka antavat tukea asuinalueellasi ikäisillesi ja joissa on vapaa paikka, se on lähin. Laskemme matkan asuinalueesi keskeltä.
choice-default-district = Se kuuluu asuinalueeseesi, ja siellä on nyt vapaa paikka.
choice-default-board = Asuinalueellasi ei ole omaa yksikköä. Siksi se on sosiaalilautakunnan (socialnämnden) palveluntuottaja.
choice-default-officer = Emme löydä tänään yksikköä säännön avulla. Voit kertoa avuntarpeenkäsittelijällesi, mitä toivot.
choice-default-km = Sinne on { $km } km alueen keskeltä.
choice-passed-title = Nämä ovat lähempänä, mutta eivät tule kyseeseen
choice-passed-none-title = Nämä antavat tukea siellä, missä asut, mutta eivät voi nyt
choice-passed-other-kind = Sääntö koskee toisenlaista yksikköä.
choice-default-button = Kyllä, sääntö saa määrätä
choice-default-back = Ei, haluan valita itse

## Kvittot
choice-state-awaiting = Valinta odottaa suostumusta
choice-state-against = Ketään ei ole valittu, ja avuntarpeenkäsittelijä (biståndshandläggare) jatkaa asiaa
choice-state-picks = Avuntarpeenkäsittelijäsi (biståndshandläggare) valitsee puolestasi
choice-state-confirmed = Valinta on valmis
choice-state-ordered = Tilaus on lähetetty
choice-state-withdrawn = Valinta on peruttu
choice-state-replaced = Uudempi valinta on tullut tilalle
choice-state-refused = Vastaus oli ei
choice-next-title = Mitä nyt tapahtuu?
choice-next-awaiting = Olemme kysyneet: { $names }. Valinta on voimassa vasta, kun vastaus on kyllä.
choice-next-against = Edunvalvoja (förvaltare) on kertonut, että vastustat valintaa. Siksi ketään ei ole valittu. Avuntarpeenkäsittelijäsi ottaa sinuun yhteyttä.
choice-next-picks = Avuntarpeenkäsittelijäsi etsii sinulle sopivan ja kertoo, kuka se on. Voit kertoa, mitä toivot.
choice-next-confirmed = Kunta lähettää tilauksen. Sen saa { $name }. Sitten suunnittelette tuen yhdessä.
choice-next-ordered = Tilaus on lähetetty { $day }. Sen sai { $name }. Jos haluat jonkun toisen, voit aina vaihtaa.
choice-next-ordered-officer = Tilaus on lähetetty { $day }. Voit aina vaihtaa.
choice-next-withdrawn = Se on peruttu { $day }, eikä se ole enää voimassa. Voit valita uudelleen milloin haluat.
choice-next-replaced = Tämä valinta ei ole enää voimassa.
choice-next-refused = { $name } vastasi ei. Valinta ei ole voimassa. Puhukaa keskenänne tai soittakaa avuntarpeenkäsittelijälle (biståndshandläggare).
choice-next-refused-officer = Avuntarpeenkäsittelijäsi (biståndshandläggare) vastasi ei. Soita ja kysy syytä tai valitse uudelleen.
choice-next-by = Viimeinen päivä: { $day }.
choice-next-no-day = Sille ei ole määrättyä päivää. Soita, jos haluat kysyä.
choice-receipt-title = Kuitti
choice-receipt-service = Tuki
choice-receipt-person = Kenelle tuki on
choice-receipt-made = Milloin
choice-receipt-municipality = { $name }. Sääntö määräsi, koska et valinnut.
choice-receipt-officer = Ei vielä kukaan. Avuntarpeenkäsittelijäsi valitsee.
choice-receipt-relative = Haluat, että tuen antaa omainen (anhörig). Kirjoita, kuka hän on, niin kysymme avuntarpeenkäsittelijältäsi.
choice-receipt-withdraw = Muutitko mielesi?
choice-receipt-withdraw-text = Voit perua valinnan, kunnes tilaus on lähetetty. Sinun ei tarvitse kertoa syytä.
choice-take-back-button = Peru valinta
choice-take-back-title = Haluatko perua valinnan: { $name }?
choice-take-back-municipality = Haluatko perua sen, ettet valitse?
choice-take-back-text = Silloin tuen antaa edelleen { $name }.
choice-take-back-none = Silloin palveluntuottajaa (utförare) ei ole valittu. Voit valita uudelleen milloin haluat.
choice-take-back-keep = Ei, pidä valinta

## Svaret
choice-answer-legend = Suostutko valintaan?
choice-answer-hint-youth = Päätät itse. Jos vastaat ei, mikään ei muutu. Sinun ei tarvitse kertoa syytä.
choice-answer-hint-guardian = Kaikkien huoltajien (vårdnadshavare) suostumus tarvitaan. Jos vastaus on ei, mikään ei muutu.
choice-answer-yes = Kyllä, se on hyvä
choice-answer-no = Ei, ei näin
choice-answer-missing = Valitse kyllä tai ei.
choice-answer-send = Lähetä vastaus

## När något har hänt emellan
choice-out-nothing = Mikään ei ole muuttunut.
choice-out-present-title = Tuen antaa jo { $name }
choice-out-present-text = Siksi sinun ei tarvitse valita sitä. Jos haluat vaihtaa, valitse toinen.
choice-out-not-possible-title = Et voi nyt valita palveluntuottajaa (utförare) { $name }
choice-out-works-text = Palveluntuottajan työntekijä ei saa valita sitä toisen puolesta. Henkilö voi valita itse, tai valitkaa toinen.
choice-out-nobody-title = Palveluntuottajaa (utförare) ei ole valittu
choice-out-nobody-text = Valitse, kuka antaa tuen. Aiemmin valittua ei ehkä enää ole täällä.
choice-out-keeps-title = Palveluntuottajasi (utförare) on edelleen { $name }
choice-out-keeps-text = Sinulla on jo palveluntuottaja, joten sinun ei tarvitse valita. Sääntö koskee vain niitä, joille kukaan ei anna tukea. Jos haluat jonkun toisen, voit vaihtaa.
choice-out-ends-title = Päätös päättyy ennen kuin uusi voi alkaa
choice-out-ends-text = Päätöksen viimeinen päivä on { $last }. Uuden palveluntuottajan (utförare) ensimmäinen mahdollinen päivä on { $first }. Jos tukea tarvitaan silloinkin, tarvitaan uusi päätös. Soita, niin autamme.
choice-out-young-title = Huoltajan (vårdnadshavare) täytyy olla mukana
choice-out-young-text = Alle 15-vuotias ei voi tehdä tätä yksin. Puhu huoltajasi kanssa tai soita meille, niin autamme.
choice-out-age-title = Huoltaja (vårdnadshavare) ei voi enää valita
choice-out-age-text = 18 vuotta täyttänyt päättää itse tai antaa jollekin valtakirjan (fullmakt).
choice-out-will-title = Kerro ensin, mitä henkilö haluaa
choice-out-will-text = Uskotun miehen (god man) tai edunvalvojan (förvaltare) täytyy kertoa se ennen valintaa.
choice-out-ordered-title = Valintaa ei voi enää perua
choice-out-ordered-text = Tilaus on jo lähetetty. Voit aina vaihtaa toiseen.
choice-out-theirs-title = Kukaan muu ei voi perua tätä valintaa
choice-out-theirs-text = Henkilö on itse valinnut tai suostunut. Puhukaa keskenänne tai soittakaa meille, jos jokin on väärin.
choice-out-gone-title = Valintaan ei voi enää vastata
choice-out-gone-text = Valinnan tehnyt ei saa enää hoitaa asioitasi. Siksi valinta ei voi tulla voimaan. Voit tehdä uuden valinnan.

## Att be om något
choice-ask-meet-title = Pyydä tapaamista palveluntuottajan kanssa
choice-ask-contact-title = Pyydä toista yhteyshenkilöä
choice-ask-relative-title = Pyydä, että omainen (anhörig) saa antaa tuen
choice-ask-back-choice = Takaisin palveluntuottajiin
choice-ask-meet-lead = Voit tavata palveluntuottajan (utförare) ennen kuin päätät. Et valitse vielä mitään, kun kysyt.
choice-ask-contact-lead = Viestisi saa { $name }. Sinun ei tarvitse kertoa, miksi haluat toisen yhteyshenkilön (kontaktperson).
choice-ask-relative-lead = Avuntarpeenkäsittelijäsi (biståndshandläggare) päättää asiasta ensin. Siihen asti tuen antaa palveluntuottajan henkilökunta.
choice-ask-provider = Kenet haluat tavata?
choice-ask-provider-missing = Valitse, kenet haluat tavata.
choice-ask-provider-unfit = Se palveluntuottaja ei voi antaa sinulle tätä tukea. Valitse toinen.
choice-ask-when = Milloin sinulle sopii?
choice-ask-when-hint = Esimerkiksi ”arkisin kello 15 jälkeen”. Voit jättää kentän tyhjäksi.
choice-ask-reach = Miten sinut tavoittaa?
choice-ask-reach-hint = Kirjoita puhelinnumero tai sähköpostiosoite.
choice-ask-reach-missing = Kirjoita puhelinnumero tai sähköpostiosoite, jotta sinut tavoittaa.
choice-ask-why = Miksi haluat vaihtaa?
choice-ask-wish = Mitä toivot uudelta yhteyshenkilöltä?
choice-ask-who = Mikä on omaisesi nimi?
choice-ask-who-missing = Kirjoita omaisesi nimi.
choice-ask-relation = Mikä hän on sinulle?
choice-ask-relation-hint = Esimerkiksi ”siskoni”.
choice-ask-relation-missing = Kirjoita, mikä hän on sinulle, esimerkiksi ”siskoni”.
choice-ask-closed-title = Tätä ei voi pyytää
choice-ask-closed-municipality = Kunta ei palkkaa omaisia antamaan tukea: { $name }.
choice-ask-closed-decision = Päätöksessäsi lukee, että omainen (anhörig) ei voi antaa tukea.
choice-ask-closed-service = Tätä tukea antaa vain palveluntuottajan (utförare) oma henkilökunta.
choice-ask-closed-no-provider = Kukaan palveluntuottaja (utförare) ei anna sinulle tukea juuri nyt. Valitse ensin palveluntuottaja, niin voitte puhua yhteyshenkilöstä.
choice-asked-title = Pyyntösi on lähetetty
choice-asked-done = Pyyntöösi on vastattu
choice-asked-done-text = Soita meille, jos et ole saanut tietää vastausta.
choice-asked-next-meet = Sinuun ottaa yhteyttä { $name }. Silloin sovitte ajan.
choice-asked-next-contact = { $name } puhuu kanssasi uudesta yhteyshenkilöstä (kontaktperson). Siihen asti sinulla on sama yhteyshenkilö.
choice-asked-next-relative = Avuntarpeenkäsittelijäsi (biståndshandläggare) ratkaisee, voiko omaisesi antaa tuen, ja kertoo sinulle.
choice-asked-what = Mitä pyysit
choice-asked-relative = Omainen
choice-asked-by = Kuka pyysi
choice-asked-to = Kuka sai pyynnön
choice-asked-officer = Avuntarpeenkäsittelijäsi (biståndshandläggare)
