## Listan
list-title = Palveluntuottajat (utförare)
list-title-service = Palveluntuottajat: { $service }
search-label = Haku
search-hint = Kirjoita omin sanoin, esimerkiksi ”joku lähtee kanssani ulos”, tai kirjoita nimi.
search-button = Hae
search-running = Haetaan
filter-service = Mistä tuesta on kyse?
filter-any-service = Kaikki tukimuodot
filter-area = Missä asut?
filter-area-hint = Näytämme ne, jotka toimivat siellä.
filter-area-any = Kaikki alueet
filter-neighbours = Ota mukaan viereiset alueet
filter-place = Vapaat paikat
filter-free-now = Vapaa paikka nyt
filter-hours = Milloin haluat tukea?
filter-more = Lisää valintoja: kielet, ikä, osaaminen
filter-languages = Kielet
filter-languages-hint = Näytämme ne, jotka osaavat vähintään yhtä valitsemistasi kielistä.
filter-sign = Osaa viittomakieltä
filter-target = Kenelle tuki on?
filter-target-any = Kaikille
filter-age = Ikä
filter-age-hint = Kirjoita ikä vuosina, esimerkiksi 34.
filter-meet = Saat tavata henkilökuntaa ennen kuin valitset
filter-ownership = Kuka toimintaa ylläpitää?
filter-skills = Erityisosaaminen
filter-skills-hint = Näytämme ne, jotka osaavat kaiken, minkä rastitat.
filter-button = Näytä palveluntuottajat
area-whole = Koko { $name }
results-found =
    { $count ->
        [0] Yksikään palveluntuottaja ei sovi
        [one] { $count } palveluntuottaja sopii
       *[other] { $count } palveluntuottajaa sopii
    }
chips-label = Tekemäsi valinnat
chip-remove = Poista
chip-text = Haku: { $text }
chip-age = { $age } vuotta
chip-area-neighbours = { $name } ja viereiset alueet
chips-clear = Poista kaikki
order-label = Järjestys
order-neutral-explained = Järjestys arvotaan joka päivä uudelleen, jotta kukaan ei saa muita parempaa paikkaa. Tänään, { $day }, se on sama kaikille.
order-relevance-explained = Ensin ovat ne, jotka sopivat hakuusi parhaiten. Sillä ei ole väliä, kuka toimintaa ylläpitää.
order-other-explained = Valitsemasi järjestys: { $order }. Jos palveluntuottajat ovat tasoissa, ne ovat päivän arvotussa järjestyksessä.
page-not-there = Tätä sivua ei ole. Sivuja on { $pages }.
page-first = Ensimmäiselle sivulle
nothing-text = Yksikään palveluntuottaja ei sovi kaikkiin valintoihisi. Kokeile poistaa yksi valinta:
relax-gives =
    { $count ->
        [one] Näin löytyy { $count } palveluntuottaja.
       *[other] Näin löytyy { $count } palveluntuottajaa.
    }
relax-text = Poista hakusanat
relax-all = Aloita alusta ja katso kaikki
relax-service = Kaikki tukimuodot
relax-area = Kaikki alueet
relax-languages = Kaikki kielet
relax-ownership = Kaikki, ylläpitäjästä riippumatta
relax-free = Myös ne, joilla ei ole nyt vapaata paikkaa
relax-hours = Kaikki ajat
relax-target = Kaikki kohderyhmät
relax-age = Kaikki iät
relax-skills = Ei vaatimusta erityisosaamisesta
relax-sign = Myös ilman viittomakieltä
relax-meet = Myös ne, joita et voi tavata ensin
nothing-contact = Haluatko apua ihmiseltä?
problem-title = Emme ymmärtäneet osaa osoitteesta
problem-value = Valinnalla ”{ $name }” on arvo, jota ei ole olemassa. Näytämme luettelon ilman sitä.
problem-text-too-long = Haku oli liian pitkä. Haimme sen 200 ensimmäisellä merkillä.
problem-not-text = Osa osoitteesta ei ollut luettavaa tekstiä. Näytämme luettelon ilman sitä.
problem-page = Kirjoita sivu numerolla, esimerkiksi 2.
problem-too-many-compared = Voit vertailla neljää kerrallaan. Otimme mukaan neljä ensimmäistä.

## Kortet
card-survey = { $share } prosenttia tyytyväisiä
card-distance = { $places }, { $km } km päässä
sample-badge = Esimerkki
compare-add = Lisää vertailuun
compare-added = On vertailussa

## Profilen
profile-back = Kaikki palveluntuottajat
profile-choose = Valitse tämä palveluntuottaja
profile-map = Näytä kartalla
profile-about-title = Tietoa tästä sivusta
profile-checked = Sivu on tarkistettu viimeksi { $day }.
profile-responsible = Siitä, että tiedot pitävät paikkansa, vastaa:
profile-report = Kerro, jos sivulla on jotain väärin
profile-ended-title = Sopimus päättyi { $day }
profile-ended-text = Et voi enää valita tätä palveluntuottajaa. Jos saat tukea täältä, sinun pitää valita uudelleen.
profile-ended-choose = Katso palveluntuottajia, jotka voit valita
profile-stale-title = Tiedot voivat olla vanhoja
profile-stale-text = Sivu on tarkistettu viimeksi { $day }. Soita palveluntuottajalle ennen kuin päätät.
sample-title = Tämä palveluntuottaja on esimerkki
sample-text = Palveluntuottaja on keksitty, jotta voit kokeilla Stödvaletia. Puhelinnumeroon ei voi soittaa.
section-support = Tuki
section-reach = Yhteystiedot
section-staff = Henkilökunta
section-work = Näin he työskentelevät
section-quality = Mitä muut ovat mieltä
fact-missing = Tieto puuttuu
fact-none = Ei mitään
fact-checked = Tarkistettu { $day }.
fact-stale = Voi olla vanha.
source-name = { $title }, { $year }
fact-services = Tukimuodot
fact-ownership = Toimintamuoto
fact-places = Paikat nyt
fact-ceiling = Henkilömäärän yläraja
fact-ceiling-none = Ei ylärajaa
fact-ceiling-people = Enintään { $count } henkilöä
fact-districts = Alueet
fact-other-districts = Ottaa vastaan muilta alueilta
fact-hours = Tuen ajat
fact-hours-note = Tietoa ajoista
fact-targets = Kenelle
fact-ages = Ikä
fact-ages-between = { $from }–{ $to } vuotta
fact-ages-from = Vähintään { $from } vuotta
fact-phone = Puhelin
fact-phone-hours = Puhelinajat
fact-voicemail = Puhelinvastaaja
fact-email = Sähköposti
fact-website = Verkkosivusto
fact-address = Osoite
fact-access = Toimitilat
fact-languages = Kielet ruotsin lisäksi
fact-sign = Viittomakieli
fact-skills = Erityisosaaminen
fact-staff = Henkilökunnan määrä
fact-staff-workers =
    { $count ->
        [one] { $count } työntekijä antaa tukea
       *[other] { $count } työntekijää antaa tukea
    }
fact-staff-coordinators =
    { $count ->
        [one] { $count } koordinaattori
       *[other] { $count } koordinaattoria
    }
fact-trained = Koulutettu henkilökunta
fact-trained-share = { $share } prosenttia. Vaatimus on vähintään { $least } prosenttia.
fact-training = Koulutus
fact-supervision = Henkilökunnan työnohjaus
fact-contacts = Yhteyshenkilösi
fact-contacts-exact =
    { $count ->
        [one] Yksi yhteyshenkilö
       *[other] { $count } yhteyshenkilöä
    }
fact-contacts-between = { $from } tai { $to } yhteyshenkilöä
fact-contacts-above = Kaksi, jos saat tukea yli { $hours } tuntia viikossa
fact-meet = Saat tavata henkilökuntaa ennen kuin valitset
fact-register = Lapsia tapaavien työntekijöiden tausta tarkistetaan poliisin rekisteristä
fact-methods = Työtavat
fact-manager = Vastaava esihenkilö
fact-complaints = Jos olet tyytymätön
fact-environment = Ympäristö
fact-good-to-know = Hyvä tietää
fact-follow-up = Kunnan tekemä seuranta
survey-share = { $share } prosenttia ({ $year }). { $answers } henkilöä vastasi, { $rate } prosenttia niistä, joilta kysyttiin.
survey-withheld = Vastaajia oli vuonna { $year } alle { $least }. Silloin emme näytä lukua, jotta ketään ei voisi tunnistaa.
follow-up-result = { $result } ({ $year })

## Jämförelsen
compare-title = Vertaile palveluntuottajia
compare-too-few = Valitse vähintään kaksi palveluntuottajaa (utförare), niin asetamme ne vierekkäin. Voit vertailla enintään neljää.
compare-find = Etsi palveluntuottaja
compare-unknown-title = Jotakin palveluntuottajaa ei löytynyt
compare-unknown-text =
    { $count ->
        [one] Osoitteessa mainitaan palveluntuottaja, jota ei ole. Näytämme muut.
       *[other] Osoitteessa mainitaan { $count } palveluntuottajaa, joita ei ole. Näytämme muut.
    }
compare-summary-title = Näissä on eroja
compare-summary-none = Emme näe eroa paikoissa, ajoissa tai kielissä. Lue lisää taulukosta.
compare-show-differences = Näytä vain erot
compare-show-all = Näytä kaikki rivit
compare-caption = Tiedot palveluntuottajista, jokainen omassa sarakkeessaan
compare-fact = Tieto
compare-chosen-title = Vertailussa nyt
compare-add-label = Lisää palveluntuottaja
compare-add-button = Lisää
differ-place-yes = Vapaa paikka nyt: { $names }.
differ-place-no = Ei vapaata paikkaa nyt: { $names }.
differ-evening-yes = Tukea illalla: { $names }.
differ-evening-no = Ei tukea illalla: { $names }.
differ-weekend-yes = Tukea viikonloppuna: { $names }.
differ-weekend-no = Ei tukea viikonloppuna: { $names }.
differ-night-yes = Tukea yöllä: { $names }.
differ-night-no = Ei tukea yöllä: { $names }.
differ-finnish-yes = Palvelua suomeksi: { $names }.
differ-finnish-no = Ei suomeksi: { $names }.
differ-sign-yes = Viittomakieli onnistuu: { $names }.
differ-sign-no = Ei viittomakieltä: { $names }.
differ-meet-yes = Saat tavata henkilökuntaa ensin: { $names }.
differ-meet-no = Et voi tavata henkilökuntaa ensin: { $names }.
differ-other-yes = Ottaa vastaan muilta alueilta: { $names }.
differ-other-no = Ei ota vastaan muilta alueilta: { $names }.
differ-unknown = Tieto puuttuu: { $names }.

## Berätta om fel
report-title = Kerro virheestä
report-back = Takaisin sivulle { $name }
report-lead = Onko palveluntuottajan { $name } sivulla jotain väärin? Kirjoita siitä tähän, niin tarkistamme asian. Sinun ei tarvitse kertoa, kuka olet.
report-concern = Mitä virhe koskee?
report-concern-missing = Valitse, mitä virhe koskee. Jos olet epävarma, valitse ”jokin muu”.
report-message = Mikä on väärin?
report-message-hint = Älä kirjoita terveydestäsi äläkä henkilötunnustasi.
report-message-missing = Kirjoita, mikä on väärin. Muutama sana riittää.
report-message-too-long = Teksti on liian pitkä. Kirjoita enintään { $most } merkkiä.
report-contact = Puhelinnumero tai sähköposti, jos haluat vastauksen
report-contact-hint = Voit jättää kentän tyhjäksi.
report-contact-too-long = Tekstistä tuli liian pitkä. Kirjoita enintään { $most } merkkiä.
report-send = Lähetä
report-sent-title = Kiitos, olemme saaneet viestisi
report-reference = Viitenumerosi on
report-sent-next = Sivusta vastaava henkilö tarkistaa tiedon kymmenen päivän kuluessa ja korjaa sen, mikä on väärin.
report-sent-contact = Jos annoit puhelinnumeron tai sähköpostin, saat vastauksen. Muuten näet muutoksen sivulla.

## Hjälp att välja
guide-title = Apua valintaan, kysymys { $number } / { $of }
guide-answer-title = Sinulle sopivia ehdotuksia
guide-back = Takaisin edelliseen kysymykseen
guide-next = Jatka
guide-skip = Voit jatkaa myös vastaamatta.
guide-service = Mistä tuesta sinulla on päätös?
guide-area = Missä asut?
guide-area-hint = Valitse kaupunginosa tai kunnanosa, jossa asut.
guide-age = Minkä ikäinen tuen saaja on?
guide-age-hint = Kirjoita ikä vuosina, esimerkiksi 34.
guide-hours = Milloin tarvitset tukea?
guide-hours-hint = Arkipäivisin tukea saa päivällä kaikilta.
guide-languages = Mitä kieltä haluat puhua ruotsin lisäksi?
guide-languages-hint = Valitse yksi tai useampi.
guide-skills = Mitä henkilökunnan on tärkeää osata?
guide-not-choosing = En halua valita. Mitä silloin tapahtuu?
guide-nothing = Yksikään palveluntuottaja ei sovi tukeen, alueeseen ja ikään. Palaa takaisin ja muuta jotain vastausta tai soita meille.
guide-answer-lead = Nämä sopivat vastauksiisi parhaiten. Jokaisen nimen alta näet, miksi.
guide-reasons-title = Siksi se sopii:
guide-compare = Vertaile ensimmäisiä
guide-see-all = Katso kaikki, jotka sopivat kaikkeen
guide-again = Aloita kysymykset alusta
reason-place = vapaa paikka nyt
reason-area = toimii siellä, missä asut
reason-evening = tukea illalla
reason-weekend = tukea viikonloppuna
reason-night = tukea yöllä
reason-language = kieli: { $language }
reason-sign = osaa viittomakieltä
reason-skill = osaaminen: { $skill }
reason-meet = saat tavata henkilökuntaa ennen kuin valitset

## När man inte vill välja
not-choosing-back = Takaisin kysymyksiin
not-choosing-title = Sinun ei tarvitse valita
not-choosing-lead = Saat tukesi silti. Silloin sääntö määrää, kuka sitä antaa.
not-choosing-ask = Katso, mikä sääntö koskee asuinpaikkaasi
not-choosing-show = Näytä sääntö
not-choosing-change = Voit aina valita itse myöhemmin tai vaihtaa.
default-title = { $service } alueella { $district }
default-rule-nearest = Tukea antaa kotiasi lähin yksikkö, joka sopii tarpeisiisi ja jossa on vapaa paikka. Sillä ei ole väliä, kuka sitä ylläpitää.
default-rule-district = Tukea antaa alueen oma yksikkö. Jos alueella ei ole omaa yksikköä, tukea antaa sosiaalilautakunnan (socialnämnden) palveluntuottaja. Jos se ei pysty vastaamaan tarpeisiisi, avuntarpeenkäsittelijäsi (biståndshandläggare) valitsee parhaan muista.
default-rule-own = Tukea antaa kunnan oma yksikkö.
default-rule-none = Kunnalla ei ole Stödvaletissa sääntöä tätä tukea varten. Kysy avuntarpeenkäsittelijältäsi (biståndshandläggare).
default-today = Tänään se on
default-why-nearest = Siellä on nyt vapaa paikka, ja se on lähimpänä alueen { $district } keskikohtaa. Laskemme matkan siitä, koska emme tiedä, missä asut.
default-why-district = Se kuuluu alueeseen { $district }, ja siellä on nyt vapaa paikka.
default-why-board = Alueella { $district } ei ole omaa yksikköä. Siksi se on sosiaalilautakunnan palveluntuottaja.
default-why-own = Kunta ylläpitää sitä, ja siellä on nyt vapaa paikka.
default-why-officer = Tänään missään sellaisessa yksikössä ei ole vapaata paikkaa. Silloin avuntarpeenkäsittelijäsi (biståndshandläggare) valitsee puolestasi, tai yhdessä kanssasi, jos haluat.
