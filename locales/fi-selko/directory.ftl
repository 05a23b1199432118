## Listan
list-title = Palveluntuottajat, jotka antavat tukea
list-title-service = Palveluntuottajat: { $service }
search-label = Etsi
search-hint = Kirjoita, mitä tarvitset. Voit kirjoittaa esimerkiksi ”joku lähtee kanssani ulos”. Voit myös kirjoittaa nimen.
search-button = Etsi
search-running = Etsimme
filter-service = Mitä tukea haluat?
filter-any-service = Kaikki tuet
filter-area = Missä asut?
filter-area-hint = Näytämme ne, jotka toimivat siellä.
filter-area-any = Kaikki alueet
filter-neighbours = Näytä myös viereiset alueet
filter-place = Onko paikkoja?
filter-free-now = Vapaa paikka nyt
filter-hours = Milloin haluat tukea?
filter-more = Valitse lisää: kieli, ikä, taidot
filter-languages = Kieli
filter-languages-hint = Voit valita monta kieltä. Riittää, että työntekijät osaavat yhtä niistä.
filter-sign = Osaa viittomakieltä
filter-target = Kenelle tuki on?
filter-target-any = Kaikille
filter-age = Ikä
filter-age-hint = Kirjoita, montako vuotta. Esimerkiksi 34.
filter-meet = Voit tavata työntekijöitä ennen kuin valitset
filter-ownership = Kuka hoitaa toimintaa?
filter-skills = Mitä työntekijöiden pitää osata?
filter-skills-hint = Näytämme ne, jotka osaavat kaiken, mitä valitset.
filter-button = Näytä palveluntuottajat
area-whole = Koko { $name }
results-found =
    { $count ->
        [0] Emme löytäneet sopivaa
        [one] { $count } palveluntuottaja sopii
       *[other] { $count } palveluntuottajaa sopii
    }
chips-label = Olet valinnut
chip-remove = Poista
chip-text = Etsit: { $text }
chip-age = { $age } vuotta
chip-area-neighbours = { $name } ja viereiset alueet
chips-clear = Poista kaikki
order-label = Järjestys
order-neutral-explained = Järjestys on joka päivä uusi. Arvomme järjestyksen, jotta se on reilu. Tänään on { $day }. Järjestys on tänään sama kaikille.
order-relevance-explained = Ensin ovat ne, jotka sopivat parhaiten siihen, mitä etsit. Kunnan omat ja yksityiset ovat samassa asemassa.
order-other-explained = Valitsit järjestyksen: { $order }. Jos kaksi on tasoissa, arpa päättää. Arvomme joka päivä uudestaan.
page-not-there = Tätä sivua ei ole. Sivuja on { $pages }.
page-first = Mene ensimmäiselle sivulle
nothing-text = Mikään ei sovi kaikkeen, mitä valitsit. Poista yksi valinta:
relax-gives =
    { $count ->
        [one] Silloin löydät { $count } palveluntuottajan.
       *[other] Silloin löydät { $count } palveluntuottajaa.
    }
relax-text = Poista sanat, joilla etsit
relax-all = Aloita alusta ja katso kaikki
relax-service = Kaikki tuet
relax-area = Kaikki alueet
relax-languages = Kaikki kielet
relax-ownership = Sekä kunnan omat että yksityiset
relax-free = Myös ne, joissa ei ole paikkaa nyt
relax-hours = Kaikki ajat
relax-target = Tuki kaikille ryhmille
relax-age = Kaikki iät
relax-skills = Taidoilla ei ole väliä
relax-sign = Myös ilman viittomakieltä
relax-meet = Myös ne, joita et voi tavata ensin
nothing-contact = Haluatko puhua ihmisen kanssa?
problem-title = Osoitteessa oli virhe
problem-value = Yksi valinta ei toimi: ”{ $name }”. Näytämme listan ilman sitä.
problem-text-too-long = Teksti oli liian pitkä. Etsimme vain tekstin alun avulla.
problem-not-text = Emme voineet lukea osaa osoitteesta. Näytämme listan ilman sitä.
problem-page = Kirjoita sivun numero näin: 2.
problem-too-many-compared = Voit verrata neljää. Otimme neljä ensimmäistä.

## Kortet
card-survey = { $share } prosenttia on tyytyväisiä
card-distance = { $places }, matka { $km } km
sample-badge = Esimerkki
compare-add = Ota mukaan vertailuun
compare-added = On vertailussa

## Profilen
profile-back = Kaikki palveluntuottajat
profile-choose = Valitse nämä auttajat
profile-map = Näytä kartalla
profile-about-title = Tietoa tästä sivusta
profile-checked = Viimeinen tarkistus oli { $day }.
profile-responsible = Tiedoista vastaa:
profile-report = Kerro, jos jokin on väärin
profile-ended-title = Sopimus kunnan kanssa päättyi { $day }
profile-ended-text = Et voi enää valita tätä paikkaa. Saatko tukea täältä? Silloin sinun pitää valita uudestaan.
profile-ended-choose = Katso, mitä voit valita
profile-stale-title = Tiedot voivat olla vanhoja
profile-stale-text = Viimeinen tarkistus oli { $day }. Soita ja kysy ennen kuin päätät.
sample-title = Tämä on vain esimerkki
sample-text = Keksimme tämän palveluntuottajan. Näin voit kokeilla, miten Stödvalet toimii. Puhelinnumero ei toimi.
section-support = Tuki
section-reach = Ota yhteyttä
section-staff = Työntekijät
section-work = Näin he tekevät työtä
section-quality = Mitä muut sanovat
fact-missing = Emme tiedä
fact-none = Ei mitään
fact-checked = Tarkistettu { $day }.
fact-stale = Tieto voi olla vanha.
source-name = { $title }, { $year }
fact-services = Mitä tukea saat?
fact-ownership = Kuka hoitaa toimintaa?
fact-places = Onko paikkoja nyt?
fact-ceiling = Kuinka monta ihmistä mahtuu?
fact-ceiling-none = Rajaa ei ole
fact-ceiling-people = Enintään { $count } ihmistä
fact-districts = Alueet
fact-other-districts = Voitko tulla muilta alueilta?
fact-hours = Tuen ajat
fact-hours-note = Lisää ajoista
fact-targets = Kenelle tuki on?
fact-ages = Ikä
fact-ages-between = { $from }–{ $to } vuotta
fact-ages-from = Vähintään { $from } vuotta
fact-phone = Puhelin
fact-phone-hours = Milloin voit soittaa?
fact-voicemail = Voitko jättää viestin puhelimeen?
fact-email = Sähköposti
fact-website = Sivusto netissä
fact-address = Osoite
fact-access = Millaiset tilat ovat?
fact-languages = Kielet ruotsin lisäksi
fact-sign = Viittomakieli
fact-skills = Mitä työntekijät osaavat?
fact-staff = Montako työntekijää on?
fact-staff-workers =
    { $count ->
        [one] { $count } työntekijä antaa tukea
       *[other] { $count } työntekijää antaa tukea
    }
fact-staff-coordinators =
    { $count ->
        [one] { $count } työntekijä järjestää työtä
       *[other] { $count } työntekijää järjestää työtä
    }
fact-trained = Kuinka monella on koulutus?
fact-trained-share = { $share } prosentilla. Kunta vaatii, että luku on vähintään { $least }.
fact-training = Koulutus
fact-supervision = Kuinka usein työntekijät saavat ohjausta työhönsä?
fact-contacts = Yhteyshenkilöt, jotka auttavat juuri sinua
fact-contacts-exact =
    { $count ->
        [one] Yksi yhteyshenkilö
       *[other] { $count } yhteyshenkilöä
    }
fact-contacts-between = { $from } tai { $to } yhteyshenkilöä
fact-contacts-above = Saat kaksi, jos sinulla on tukea yli { $hours } tuntia viikossa
fact-meet = Voitko tavata työntekijöitä ennen kuin valitset?
fact-register = Tarkistetaanko poliisin rekisteri, jos työntekijä tapaa lapsia?
fact-methods = Tapa tehdä työtä
fact-manager = Johtaja
fact-complaints = Jos et ole tyytyväinen
fact-environment = Ympäristö
fact-good-to-know = Hyvä tietää
fact-follow-up = Mitä kunta sanoo?
survey-share = { $share } prosenttia vuonna { $year }. { $answers } ihmistä vastasi. Se on { $rate } prosenttia niistä, joilta kysyttiin.
survey-withheld = Vuonna { $year } vastasi alle { $least } ihmistä. Siksi emme näytä numeroa. Kukaan ei saa tietää, kuka vastasi.
follow-up-result = { $result }. Vuosi { $year }.

## Jämförelsen
compare-title = Vertaa palveluntuottajia
compare-too-few = Palveluntuottaja on se, joka antaa tukea. Valitse ensin ainakin kaksi. Sitten näet ne vierekkäin. Voit verrata enintään neljää.
compare-find = Etsi palveluntuottaja
compare-unknown-title = Jotain emme löytäneet
compare-unknown-text =
    { $count ->
        [one] Yhtä palveluntuottajaa ei ole. Näytämme muut.
       *[other] { $count } palveluntuottajaa ei löytynyt. Näytämme muut.
    }
compare-summary-title = Mitä eroa niillä on?
compare-summary-none = Paikat, ajat ja kielet ovat samanlaiset. Lue lisää taulukosta.
compare-show-differences = Näytä vain erot
compare-show-all = Näytä kaikki
compare-caption = Jokaisella palveluntuottajalla on oma sarake
compare-fact = Asia
compare-chosen-title = Vertaat näitä
compare-add-label = Ota mukaan vielä yksi
compare-add-button = Ota mukaan
differ-place-yes = Vapaa paikka nyt: { $names }.
differ-place-no = Ei vapaata paikkaa nyt: { $names }.
differ-evening-yes = Tukea illalla: { $names }.
differ-evening-no = Ei tukea illalla: { $names }.
differ-weekend-yes = Tukea viikonloppuna: { $names }.
differ-weekend-no = Ei tukea viikonloppuna: { $names }.
differ-night-yes = Tukea yöllä: { $names }.
differ-night-no = Ei tukea yöllä: { $names }.
differ-finnish-yes = Puhuu suomea: { $names }.
differ-finnish-no = Ei puhu suomea: { $names }.
differ-sign-yes = Osaa viittomakieltä: { $names }.
differ-sign-no = Ei viittomakieltä: { $names }.
differ-meet-yes = Voit tavata työntekijöitä ensin: { $names }.
differ-meet-no = Et voi tavata työntekijöitä ensin: { $names }.
differ-other-yes = Voit tulla muilta alueilta: { $names }.
differ-other-no = Et voi tulla muilta alueilta: { $names }.
differ-unknown = Emme tiedä: { $names }.

## Berätta om fel
report-title = Kerro virheestä
report-back = Takaisin sivulle { $name }
report-lead = Onko sivulla { $name } jotain väärin? Kirjoita siitä meille. Me tarkistamme asian. Sinun ei tarvitse kertoa, kuka olet.
report-concern = Mikä asia on väärin?
report-concern-missing = Valitse, mikä asia on väärin. Etkö ole varma? Valitse ”jokin muu asia”.
report-message = Kerro, mikä on väärin
report-message-hint = Älä kirjoita sairauksistasi. Älä kirjoita henkilötunnustasi.
report-message-missing = Kirjoita, mikä on väärin. Muutama sana riittää.
report-message-too-long = Teksti on liian pitkä. Siinä saa olla { $most } merkkiä.
report-contact = Haluatko vastauksen? Kirjoita puhelinnumero tai sähköposti.
report-contact-hint = Sinun ei ole pakko kirjoittaa mitään.
report-contact-too-long = Teksti on liian pitkä. Siinä saa olla { $most } merkkiä.
report-send = Lähetä
report-sent-title = Kiitos, saimme viestisi
report-reference = Sinun numerosi on
report-sent-next = Yksi ihminen vastaa sivun tiedoista. Hän tarkistaa asian. Siihen menee enintään 10 päivää. Jos jokin on väärin, hän korjaa sen.
report-sent-contact = Annoitko puhelinnumeron tai sähköpostin? Silloin saat vastauksen. Muuten näet muutoksen sivulla.

## Hjälp att välja
guide-title = Apua valintaan: kysymys { $number }, kysymyksiä on { $of }
guide-answer-title = Nämä voivat sopia sinulle
guide-back = Takaisin edelliseen kysymykseen
guide-next = Jatka
guide-skip = Sinun ei ole pakko vastata. Voit silti jatkaa.
guide-service = Mitä tukea kunta on päättänyt antaa sinulle?
guide-area = Missä asut?
guide-area-hint = Valitse alue, jossa kotisi on.
guide-age = Minkä ikäinen on se, joka saa tuen?
guide-age-hint = Kirjoita, montako vuotta. Esimerkiksi 34.
guide-hours = Milloin tarvitset tukea?
guide-hours-hint = Kaikki antavat tukea arkena päivällä.
guide-languages = Mitä muuta kieltä kuin ruotsia haluat puhua?
guide-languages-hint = Voit valita yhden tai monta.
guide-skills = Mitä työntekijöiden on tärkeää osata?
guide-not-choosing = En halua valita. Mitä silloin tapahtuu?
guide-nothing = Emme löytäneet ketään, joka sopii vastauksiisi. Mene takaisin ja vaihda jokin vastaus. Voit myös soittaa meille.
guide-answer-lead = Nämä sopivat parhaiten siihen, mitä vastasit. Nimen alla kerromme miksi.
guide-reasons-title = Siksi tämä sopii:
guide-compare = Vertaa ensimmäisiä
guide-see-all = Katso kaikki, jotka sopivat kaikkeen
guide-again = Aloita kysymykset alusta
reason-place = vapaa paikka nyt
reason-area = toimii siellä, missä asut
reason-evening = antaa tukea illalla
reason-weekend = antaa tukea viikonloppuna
reason-night = antaa tukea yöllä
reason-language = kieli: { $language }
reason-sign = osaa viittomakieltä
reason-skill = taito: { $skill }
reason-meet = voit tavata työntekijöitä ennen kuin valitset

## När man inte vill välja
not-choosing-back = Takaisin kysymyksiin
not-choosing-title = Sinun ei ole pakko valita
not-choosing-lead = Saat silti tukea. Kunnalla on silloin sääntö. Sääntö kertoo, kuka antaa sinulle tukea.
not-choosing-ask = Katso, kuka silloin antaa tukea
not-choosing-show = Näytä
not-choosing-change = Voit aina valita itse myöhemmin. Voit myös vaihtaa.
default-title = { $service } alueella { $district }
default-rule-nearest = Silloin kunta valitsee sinulle. Saat tukea paikasta, joka on lähinnä kotiasi. Paikan pitää sopia sinulle. Siellä pitää olla tilaa. Paikka voi olla kunnan oma tai yksityinen.
default-rule-district = Saat tukea oman alueesi paikasta. Aina alueella ei ole omaa paikkaa. Silloin saat tukea sosiaalilautakunnan kautta. Sosiaalilautakunta on kunnan ryhmä, joka vastaa tuesta. Ruotsiksi se on socialnämnden. Voi olla, että sekään tuki ei sovi sinulle. Silloin kunnan avuntarpeenkäsittelijä valitsee sinulle parhaan. Hän on se, joka päättää tuestasi. Ruotsiksi hän on biståndshandläggare.
default-rule-own = Kunta antaa sinulle tukea itse.
default-rule-none = Stödvaletissa ei ole kunnan sääntöä tästä tuesta. Kysy avuntarpeenkäsittelijältäsi. Hän on kunnan työntekijä, joka päättää tuestasi. Ruotsiksi hän on biståndshandläggare.
default-today = Tänään se on
default-why-nearest = Siellä on nyt tilaa. Emme tiedä, missä asut. Siksi laskemme matkan alueesi keskeltä. Tämä paikka on siitä lähin. Alueesi on { $district }.
default-why-district = Se on alueesi oma paikka. Siellä on nyt tilaa. Alueesi on { $district }.
default-why-board = Alueella { $district } ei ole omaa paikkaa. Siksi saat tukea sosiaalilautakunnan kautta.
default-why-own = Kunta hoitaa sitä. Siellä on nyt tilaa.
default-why-officer = Tänään sopivassa paikassa ei ole tilaa. Silloin avuntarpeenkäsittelijä valitsee sinulle. Hän on kunnan työntekijä, joka päättää tuestasi. Voitte valita myös yhdessä, jos haluat.
