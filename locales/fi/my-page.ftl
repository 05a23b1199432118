## Min sida
my-page-title = Oma sivu
my-page-title-for = Tuki: { $name }
my-page-lead = Hei, { $name }. Tähän on koottu oma tukesi.
my-page-back = Takaisin omalle sivulle
my-page-closed-title = Et näe tietoja tuesta: { $name }
my-page-closed-text = Oikeutesi edustaa henkilöä koskee muuta kuin tukea. Siksi emme näytä tuesta mitään täällä.
my-page-none-title = Täällä ei ole päätöstä tuesta
my-page-none-text = Emme löydä päätöstä sinun tuestasi. Jos arvelet, että se on virhe, voit soittaa meille.
my-page-none-text-for = Emme löydä päätöstä henkilön tuesta. Jos arvelet, että se on virhe, voit soittaa meille.
my-page-none-acts =
    { $count ->
        [one] Saat hoitaa yhden toisen henkilön asioita.
       *[other] Saat hoitaa { $count } muun henkilön asioita.
    }
my-page-none-relative = Jos haluat auttaa jotakuta, tarvitset oikeuden edustaa häntä, esimerkiksi valtakirjan (fullmakt). Ilman sitä et näe tietoja muista, et edes läheisestäsi.
my-page-ring = Puhu jonkun kanssa
my-page-more = Lisää sivuja
my-page-acting-hint = Hoida toisen asioita tai katso, kuka saa hoitaa sinun asioitasi.
my-page-log-hint = Katso, kuka on lukenut tai muuttanut tietojasi.
my-page-data-hint = Katso kaikki, mitä tiedämme sinusta, ja mihin olet antanut suostumuksen.
my-page-switch = Vaihda palveluntuottajaa (utförare)

## Att göra
todo-title = Tehtävää nyt
todo-nothing = Sinun ei tarvitse tehdä nyt mitään.
todo-more =
    { $count ->
        [one] Vielä yksi tehtävä
       *[other] Vielä { $count } tehtävää
    }
todo-answer-title = Vastaa kyllä tai ei: { $service }
todo-answer-text = { $by }, on valinnut puolestasi: { $provider }. Valinta on voimassa vasta, kun sinäkin olet suostunut siihen. Saat sanoa ei.
todo-answer-text-for = { $by }, on tehnyt valinnan. Palveluntuottaja on { $provider }. Valinta koskee henkilöä { $name }. Se on voimassa vasta, kun sinäkin olet suostunut siihen. Saat sanoa ei.
todo-answer-link = Lue ja vastaa
todo-again-title = Valitse uusi palveluntuottaja (utförare): { $service }
todo-again-text = Sopimus on päättynyt: { $provider }. Valitse, kuka antaa tuen jatkossa.
todo-choose-title = Valitse palveluntuottaja (utförare): { $service }
todo-choose-text = Palveluntuottajaa ei ole vielä valittu. Voit myös olla valitsematta. Silloin sääntö määrää, kuka antaa tuen.
todo-choose-link = Valitse palveluntuottaja

## Ett beslut
decision-facts = Päätös
decision-granted = Myönnetty
decision-time = Päätös on voimassa
decision-until = { $from } – { $to }
decision-open-end = Alkaen { $from }, toistaiseksi
decision-law = Laki
decision-case = Asian numero
decision-not-yet-title = Päätös tulee voimaan { $day }
decision-not-yet-text = Siitä päivästä alkaen voit valita täällä, kuka antaa tuen.
decision-ends-title = Päätöksen viimeinen päivä on { $day }
decision-ends-text = Aikaa on { $days } päivää. Jos tukea tarvitaan sen jälkeenkin, tarvitaan uusi päätös. Puhu avuntarpeenkäsittelijän (biståndshandläggare) kanssa hyvissä ajoin.
decision-ends-now-title = Päätös päättyy pian, { $day }
decision-ends-now-text =
    { $days ->
        [0] Tänään on viimeinen päivä.
        [one] Aikaa on yksi päivä.
       *[other] Aikaa on { $days } päivää.
    } Viimeisen päivän jälkeen ei voi alkaa mitään uutta. Jos tukea tarvitaan silloinkin, tarvitaan uusi päätös. Soita jo tänään, niin autamme.
decision-ended-title = Päätös päättyi { $day }
decision-ended-text = Sen perusteella ei voi alkaa mitään uutta. Jos tukea tarvitaan yhä, tarvitaan uusi päätös. Soita, niin autamme.
law-sol = sosiaalipalvelulaki (socialtjänstlagen, SoL)
law-lss = laki tuesta ja palvelusta tietyille toimintarajoitteisille henkilöille (LSS)
granted-vecka = { $time } viikossa
granted-manad = { $time } kuukaudessa
granted-hela = { $time } koko päätöksen aikana
period-vecka = tällä viikolla
period-manad = tässä kuussa
period-hela = koko päätöksen aikana
hours-title = Aika { $period }
hours-left = Jäljellä: { $time }
hours-used = Käytetty: { $used }. Myönnetty: { $granted }.
hours-over = Se on { $time } enemmän kuin on myönnetty. Soita avuntarpeenkäsittelijälle (biståndshandläggare), jos se ei pidä paikkaansa.
hours-unknown = Tieto käytetystä ajasta puuttuu. Kysy sieltä, mistä saat tukea.
visit-title = Seuraava käynti
visit-from = { $day } kello { $from }
visit-from-to = { $day } kello { $from }–{ $to }
visit-who = Tulija: { $name }
visit-place = Paikka: { $place }
giver-title = Kuka antaa tuen
giver-none = Kukaan ei vielä anna tukea.
giver-ended = Valitse uusi, jotta tuki voi jatkua.
support-contact = Yhteyshenkilö (kontaktperson)
support-deputy = Sijainen
support-none = Tieto yhteyshenkilöstä (kontaktperson) puuttuu. Kysy sieltä, mistä saat tukea.
choice-open-title = Uusi valinta: { $provider }
choice-waits-title = Valinta odottaa suostumusta: { $provider }
choice-waits-left-title = Se, että kunta valitsee, odottaa suostumusta
choice-waits-text = Valinta on voimassa vasta, kun kaikki tarvittavat ovat suostuneet. Siihen asti kaikki jatkuu ennallaan.
choice-against-title = { $provider } ei ole valittu
choice-against-left-title = Kunta ei nyt valitse puolestasi
choice-against-text = Edunvalvoja (förvaltare) on kertonut, että vastustat tätä. Avuntarpeenkäsittelijäsi (biståndshandläggare) ottaa sinuun yhteyttä. Voit myös valita itse.
choice-last-day = Nykyisen tuen viimeinen päivä on { $day }.
choice-first-day = Uusi voi aloittaa { $day }.
choice-withdrawable = Valinnan voi perua, kunnes kunta on lähettänyt tilauksen.
choice-ordered = Tilaus on lähetetty. Voit aina vaihtaa uudelleen.
choice-withdraw-link = Katso kuittia tai peru valinta
choice-receipt-link = Katso kuittia

## Meddelanden
messages-title = Viestit
messages-title-new =
    { $count ->
        [one] Viestit, yksi uusi
       *[other] Viestit, { $count } uutta
    }
messages-title-for = Viestit: { $name }
messages-none = Viestejä ei ole.
message-new = Uusi
message-own-choice = { $service }: Olet valinnut: { $provider }.
message-own-left = { $service }: Olet antanut säännön määrätä. Tänään se on { $provider }.
message-own-left-officer = { $service }: Et halunnut valita. Avuntarpeenkäsittelijäsi (biståndshandläggare) valitsee puolestasi.
message-own-ask = { $service }: Olet lähettänyt pyynnön. { $what }.
message-withdrawn-for = { $service }: { $by }, on perunut valinnan. Valinta koski henkilöä { $person }.
message-withdrawn-themselves = { $service }: { $person } on itse perunut valinnan.
message-choice-made = { $service }: { $by }, on valinnut puolestasi: { $provider }.
message-consent-asked = { $service }: { $by }, on valinnut puolestasi: { $provider }. Valinta on voimassa vasta, kun olet suostunut siihen.
message-left-to-municipality = { $service }: { $by }, on päättänyt, että kunta valitsee puolestasi.
message-consent-asked-left = { $service }: { $by }, haluaa, että kunta valitsee puolestasi. Valinta on voimassa vasta, kun olet suostunut siihen.
message-consent-asked-for = { $service }: { $by }, on tehnyt valinnan. Valinta koskee henkilöä { $person }. Se on voimassa vasta, kun sinäkin olet suostunut siihen. Ala hoitaa hänen asioitaan, niin voit vastata.
message-consent-yes = { $service }: { $who } on suostunut valintaan. Valinta koskee henkilöä { $person }.
message-consent-no = { $service }: { $who } ei suostunut valintaan. Valinta koskee henkilöä { $person }. Mikään ei muutu.
message-at-case-officer = { $service }: { $by }, on kertonut, että et halua tätä. Mitään ei ole valittu. Avuntarpeenkäsittelijäsi (biståndshandläggare) ottaa sinuun yhteyttä.
message-withdrawn-left = { $service }: Kunta ei enää valitse puolestasi.
message-withdrawn-left-by = { $service }: { $by }, on perunut päätöksen. Kunta ei enää valitse puolestasi.
message-withdrawn = { $service }: Olet perunut valinnan: { $provider }.
message-withdrawn-by = { $service }: { $by }, on perunut valinnan: { $provider }.
message-ordered = { $service }: Avuntarpeenkäsittelijäsi (biståndshandläggare) on lähettänyt tilauksen. Tuen antaa { $provider }. Ensimmäinen päivä on { $day }.
message-default = { $service }: { $by }, ei valinnut puolestasi, joten sääntö määrää, kuka antaa tuen. Tänään se on { $provider }. Voit aina vaihtaa.
message-wish = { $service }: { $by }, on esittänyt toiveen puolestasi.
message-mandate-given = { $name } saa nyt hoitaa asioitasi, { $role }.
message-mandate-ended = { $name } ei saa enää hoitaa asioitasi, { $role }.
message-mandate-over = Et saa enää hoitaa { $role } henkilön { $person } asioita.
message-consent-withdrawn = { $by }, on perunut suostumuksen puolestasi. { $receiver } ei saa enää tietoja sinusta.
message-provider-ended = { $service }: Sopimus päättyy { $day }: { $provider }. Sinun täytyy valita uudelleen.
message-decision-ending = { $service }: Päätöksesi viimeinen päivä on { $day }. Puhu avuntarpeenkäsittelijäsi (biståndshandläggare) kanssa, jos tarvitset uuden.

## Vem som har tittat
access-title = Kuka on katsonut
access-lead = Täällä näet, kuka on lukenut tai muuttanut tietojasi ja milloin.
access-safe = Luettelosta ei poisteta mitään. Rivit liittyvät toisiinsa niin, että huomataan, jos joku muuttaa tai poistaa rivin.
access-none = Kukaan ei ole vielä lukenut tai muuttanut mitään.
access-you = Sinä itse
access-wrong-title = Jos jokin näyttää oudolta
access-wrong-text = Soita meille ja kerro päivä ja nimi. Selvitämme, mitä on tapahtunut.
role-sjalv = sinä itse
role-ombud = edustaja
role-handlaggare = avuntarpeenkäsittelijä (biståndshandläggare)
role-utforare = palveluntuottajan työntekijä
role-portalen = Stödvalet automaattisesti
action-loggade-in = kirjautuminen sisään
action-loggade-ut = kirjautuminen ulos
action-borjade-gora-at = asioinnin aloitus puolestasi
action-slutade-gora-at = asioinnin lopetus puolestasi
action-sag-oversikten = sivusi katselu
action-sag-ombuden = edustajiesi tietojen katselu
action-sag-loggen = tämän luettelon katselu
action-sag-uppgifterna = kaikkien tietojesi katselu
action-hamtade-uppgifterna = kaikkien tietojesi haku tiedostona
action-sag-valet = palveluntuottajan valinnan katselu
action-valde = palveluntuottajan valinta
action-angrade-valet = valinnan peruminen
action-sa-ja = suostuminen valintaan
action-sa-nej = kieltäytyminen valinnasta
action-lamnade-onskemal = toiveen esittäminen
action-sag-planen = toteuttamissuunnitelman lukeminen
action-skrev-i-planen = toteuttamissuunnitelman kirjoittaminen
action-avslutade-ombud = valtakirjan peruminen
action-gav-samtycke = suostumuksen antaminen
action-drog-tillbaka-samtycke = suostumuksen peruminen
action-bytte-nummer = koordinointinumeron vaihto henkilötunnukseen
action-andrade-arendet = asian tuonti tai muutos
action-skickade-bestallning = tilaus palveluntuottajalle

## Mina uppgifter
my-data-title = Omat tiedot
my-data-lead = Täällä on kaikki, mitä Stödvalet tietää sinusta.
my-data-file = Hae kaikki tiedostona
my-data-file-hint = Tiedosto on JSON-muodossa, jota muut ohjelmat osaavat lukea. Sitä ei voi lukita, joten tallenna se paikkaan, johon vain sinä pääset.
my-data-you = Tietoja sinusta
my-data-name = Nimi
my-data-born = Syntynyt
my-data-number = Henkilötunnus
my-data-number-kept = Tallennettu salattuna. Sitä ei koskaan näytetä sivulla.
my-data-address = Osoite
my-data-protected = Henkilöllisyytesi on suojattu. Tietoa ei näytetä.
my-data-municipality = Kunta
my-data-district = Alue
my-data-language = Kieli, jota luet
my-data-interpreter = Tulkki
my-data-sign = Viittomakieli
my-data-communication = Muu, mikä auttaa ymmärtämään ja tulemaan ymmärretyksi
my-data-contact-by = Miten haluat yhteydenoton
contact-by-brev = kirjeellä
contact-by-telefon = puhelimella
contact-by-sms = tekstiviestillä
contact-by-epost = sähköpostilla
my-data-decisions = Päätökset
my-data-no-decisions = Päätöksiä ei ole.
my-data-from = Ensimmäinen päivä
my-data-to = Viimeinen päivä
my-data-goal = Tavoite
my-data-late = Myöhäinen peruminen
my-data-late-counts = Aika lasketaan käytetyksi.
my-data-late-free = Aikaa ei lasketa käytetyksi.
my-data-choices = Palveluntuottajan valinnat
my-data-no-choices = Täällä ei ole tehty valintoja.
my-data-chosen = Valittu palveluntuottaja
my-data-left = Kunta valitsee
my-data-chosen-on = Päivä
my-data-chosen-by = Kuka valitsi
my-data-withdrawn-on = Peruttu
my-data-asks = Pyyntösi
my-data-no-asks = Täältä ei ole lähetetty pyyntöjä.
my-data-wrong-title = Jos jokin on väärin
my-data-wrong-text = Kerro avuntarpeenkäsittelijällesi (biståndshandläggare), niin tieto korjataan. Osa tiedoista kunnan täytyy säilyttää lain mukaan, mutta saat aina tietää syyn.
topic-oversikt = mitä tukea saat
topic-val = kenet valitset palveluntuottajaksi
topic-bokning = varaamasi ajat
topic-plan = toteuttamissuunnitelmasi (genomförandeplan)
topic-synpunkt = palautteesi ja reklamaatiosi

## Samtycken
consent-title = Antamasi suostumukset
consent-lead = Suostumus tarkoittaa, että olet antanut luvan kertoa jollekulle jotain sinusta. Voit perua sen milloin tahansa. Siitä hetkestä lähtien mitään ei enää kerrota, mutta jo kerrottua ei voi saada takaisin. Tukesi ei muutu.
consent-none = Et ole antanut suostumusta tietojen kertomiseen.
consent-about = Saa tietää: { $about }
consent-given = Annettu { $day }
consent-withdraw = Peru suostumus
consent-withdrawn-on = Peruttu { $day }
consent-withdrawn-title = Suostumus on peruttu
consent-withdrawn-text = Tästä lähtien mitään ei enää kerrota.
consent-to-anhorig = omainen (anhörig)
consent-to-utforare = palveluntuottaja (utförare)
consent-to-myndighet = viranomainen tai hoitopaikka
