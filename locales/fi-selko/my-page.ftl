## Min sida
my-page-title = Oma sivu
my-page-title-for = Tuki: { $name }
my-page-lead = Hei, { $name }. Täällä näet tukesi.
my-page-back = Takaisin omalle sivulle
my-page-closed-title = Et voi nähdä tukea: { $name }
my-page-closed-text = Saat hoitaa muita asioita. Et saa nähdä tukea.
my-page-none-title = Emme löydä tukea
my-page-none-text = Emme löydä päätöstä sinun tuestasi. Jos se on väärin, soita meille.
my-page-none-text-for = Emme löydä päätöstä tuesta. Jos se on väärin, soita meille.
my-page-none-acts =
    { $count ->
        [one] Saat hoitaa yhden toisen ihmisen asioita.
       *[other] Saat hoitaa { $count } muun ihmisen asioita.
    }
my-page-none-relative = Haluatko auttaa jotakuta? Silloin tarvitset valtakirjan. Se on paperi. Siinä lukee, mitä saat tehdä. Ilman sitä et näe muiden tietoja.
my-page-ring = Puhu jonkun kanssa
my-page-more = Muita sivuja
my-page-acting-hint = Hoida toisen asioita. Katso, kuka saa hoitaa sinun asioitasi.
my-page-log-hint = Katso, kuka on lukenut tietojasi.
my-page-data-hint = Katso kaikki, mitä tiedämme sinusta.
my-page-switch = Vaihda, kuka antaa tukea

## Att göra
todo-title = Tee tämä nyt
todo-nothing = Sinun ei tarvitse tehdä nyt mitään.
todo-more =
    { $count ->
        [one] Vielä yksi asia
       *[other] Vielä { $count } asiaa
    }
todo-answer-title = Sano kyllä tai ei: { $service }
todo-answer-text = { $by }, haluaa, että tukea antaa { $provider }. Sinäkin päätät. Sano kyllä tai ei.
todo-answer-text-for = { $by }, haluaa, että tukea antaa { $provider }. Asia koskee tätä ihmistä: { $name }. Sinäkin päätät. Sano kyllä tai ei.
todo-answer-link = Lue ja vastaa
todo-again-title = Valitse, kuka antaa tukea: { $service }
todo-again-text = { $provider } ei enää anna tukea. Valitse joku muu.
todo-choose-title = Valitse, kuka antaa tukea: { $service }
todo-choose-text = Et ole vielä valinnut. Voit valita nyt. Sinun ei ole pakko valita. Silloin kunta valitsee.
todo-choose-link = Valitse

## Ett beslut
decision-facts = Lisää päätöksestä
decision-granted = Näin paljon tukea
decision-time = Alku ja loppu
decision-until = { $from } – { $to }
decision-open-end = Alkaen { $from }. Viimeistä päivää ei ole.
decision-law = Laki
decision-case = Päätöksen numero
decision-not-yet-title = Tuki alkaa { $day }
decision-not-yet-text = Silloin voit valita, kuka antaa tukea.
decision-ends-title = Viimeinen päivä on { $day }
decision-ends-text = Aikaa on { $days } päivää. Tarvitsetko tukea sen jälkeen? Silloin tarvitset uuden päätöksen. Puhu kunnan kanssa ajoissa.
decision-ends-now-title = Tuki loppuu pian, { $day }
decision-ends-now-text =
    { $days ->
        [0] Tänään on viimeinen päivä.
        [one] Aikaa on yksi päivä.
       *[other] Aikaa on { $days } päivää.
    } Sitten mitään uutta ei voi alkaa. Tarvitsetko tukea sen jälkeen? Silloin tarvitset uuden päätöksen. Soita tänään. Autamme sinua.
decision-ended-title = Päätös loppui { $day }
decision-ended-text = Nyt mitään uutta ei voi alkaa. Tarvitsetko tukea? Silloin tarvitset uuden päätöksen. Soita. Autamme sinua.
law-sol = SoL, laki tuesta
law-lss = LSS, laki tuesta
granted-vecka = { $time } joka viikko
granted-manad = { $time } joka kuukausi
granted-hela = { $time } alusta loppuun
period-vecka = tällä viikolla
period-manad = tässä kuussa
period-hela = alusta loppuun
hours-title = Aikasi { $period }
hours-left = Sinulla on jäljellä { $time }
hours-used = Olet käyttänyt { $used }. Koko aika on { $granted }.
hours-over = Se on { $time } liikaa. Onko se väärin? Soita silloin kuntaan.
hours-unknown = Emme tiedä, paljonko aikaa olet käyttänyt. Kysy niiltä, jotka antavat tukea.
visit-title = Seuraava kerta
visit-from = { $day } kello { $from }
visit-from-to = { $day } kello { $from }–{ $to }
visit-who = Sinua auttaa { $name }.
visit-place = Paikka: { $place }
giver-title = Tukea antaa
giver-none = Kukaan ei vielä anna tukea.
giver-ended = Valitse joku muu. Silloin tuki jatkuu.
support-contact = Puhu hänen kanssaan
support-deputy = Toinen, jos hän on poissa
support-none = Emme tiedä, kenen kanssa voit puhua. Kysy niiltä, jotka antavat tukea.
choice-open-title = Uusi valinta: { $provider }
choice-waits-title = Tämä ei ole vielä valmis: { $provider }
choice-waits-left-title = Vielä ei ole selvää, valitseeko kunta
choice-waits-text = Jonkun pitää ensin sanoa kyllä. Siihen asti mikään ei muutu.
choice-against-title = Et halua tätä: { $provider }
choice-against-left-title = Kunta ei nyt valitse sinulle
choice-against-text = Sinulla on edunvalvoja. Hän hoitaa asioitasi. Hän sanoo, että et halua tätä. Kunta ottaa sinuun yhteyttä. Voit myös valita itse.
choice-last-day = Vanhojen auttajien viimeinen päivä on { $day }.
choice-first-day = Uudet auttajat voivat aloittaa { $day }.
choice-withdrawable = Voit muuttaa mielesi, kunnes kunta on tilannut uuden tuen.
choice-ordered = Kunta on tilannut uuden tuen. Voit aina vaihtaa uudestaan.
choice-withdraw-link = Katso valintaa tai peru se
choice-receipt-link = Katso valintaa

## Meddelanden
messages-title = Tämä on tapahtunut
messages-title-new =
    { $count ->
        [one] Tämä on tapahtunut, yksi uusi asia
       *[other] Tämä on tapahtunut, { $count } uutta asiaa
    }
messages-title-for = Tämä on tapahtunut: { $name }
messages-none = Mitään uutta ei ole tapahtunut.
message-new = Uusi
message-own-choice = { $service }: Olet valinnut. Tukea antaa { $provider }.
message-own-left = { $service }: Et halunnut valita. Tukea antaa { $provider }.
message-own-left-officer = { $service }: Et halunnut valita. Kunta valitsee sinulle.
message-own-ask = { $service }: Olet lähettänyt pyynnön. { $what }.
message-withdrawn-for = { $service }: { $by }, on perunut valinnan. Asia koskee tätä ihmistä: { $person }.
message-withdrawn-themselves = { $service }: { $person } on perunut valinnan.
message-choice-made = { $service }: { $by }, on valinnut puolestasi. Nyt tukea antaa { $provider }.
message-consent-asked = { $service }: { $by }, haluaa, että tukea antaa { $provider }. Sinunkin pitää sanoa kyllä.
message-left-to-municipality = { $service }: { $by }, haluaa, että kunta valitsee sinulle.
message-consent-asked-left = { $service }: { $by }, haluaa, että kunta valitsee sinulle. Sinunkin pitää sanoa kyllä.
message-consent-asked-for = { $service }: { $by }, on valinnut. Asia koskee tätä ihmistä: { $person }. Sinunkin pitää sanoa kyllä. Ala ensin hoitaa hänen asioitaan. Sitten voit vastata.
message-consent-yes = { $service }: { $who } sanoi kyllä. Asia koskee tätä ihmistä: { $person }.
message-consent-no = { $service }: { $who } sanoi ei. Asia koskee tätä ihmistä: { $person }. Mikään ei muutu.
message-at-case-officer = { $service }: { $by }, on kertonut, että sinä et halua. Mikään ei muutu. Kunta ottaa sinuun yhteyttä.
message-withdrawn-left = { $service }: Kunta ei enää valitse sinulle.
message-withdrawn-left-by = { $service }: { $by }, on muuttanut mielensä. Kunta ei enää valitse sinulle.
message-withdrawn = { $service }: Muutit mielesi. Tukea ei anna { $provider }.
message-withdrawn-by = { $service }: { $by }, on perunut valinnan. Tukea ei anna { $provider }.
message-ordered = { $service }: Nyt se on valmis. Tukea antaa { $provider }. Ensimmäinen päivä on { $day }.
message-default = { $service }: { $by }, antoi kunnan valita. Tukea antaa { $provider }. Voit aina vaihtaa.
message-wish = { $service }: { $by }, on kertonut, mitä haluat.
message-mandate-given = { $name } saa nyt hoitaa asioitasi. Hän tekee sen { $role }.
message-mandate-ended = { $name } ei saa enää hoitaa asioitasi. Hän teki sen { $role }.
message-mandate-over = Et saa enää hoitaa toisen asioita. Hän on { $person }. Hoidit niitä { $role }.
message-consent-withdrawn = { $by }, perui luvan puolestasi. { $receiver } ei saa enää tietoja sinusta.
message-provider-ended = { $service }: { $provider } ei enää anna tukea. Viimeinen päivä on { $day }. Sinun pitää valita joku muu.
message-decision-ending = { $service }: Päätöksen viimeinen päivä on { $day }. Tarvitsetko lisää tukea? Puhu kunnan kanssa.

## Vem som har tittat
access-title = Kuka on katsonut?
access-lead = Täällä näet, kuka on lukenut tietojasi. Näet myös, milloin.
access-safe = Täältä ei poisteta mitään. Jos joku poistaa jotain, se huomataan.
access-none = Kukaan ei ole vielä lukenut mitään.
access-you = Sinä itse
access-wrong-title = Onko jokin väärin?
access-wrong-text = Soita meille. Kerro, mikä päivä ja mikä nimi se on. Otamme selvää, mitä on tapahtunut.
role-sjalv = sinä itse
role-ombud = joku, joka hoitaa asioitasi
role-handlaggare = kunnan työntekijä, joka päättää tuesta
role-utforare = työntekijä, joka antaa tukea
role-portalen = Stödvalet itse
action-loggade-in = kirjautuminen sisään
action-loggade-ut = kirjautuminen ulos
action-borjade-gora-at = asioidesi hoitaminen alkoi
action-slutade-gora-at = asioidesi hoitaminen loppui
action-sag-oversikten = sivusi katselu
action-sag-ombuden = asioidesi hoitajien katselu
action-sag-loggen = tämän sivun katselu
action-sag-uppgifterna = kaikkien tietojesi katselu
action-hamtade-uppgifterna = kaikkien tietojesi haku
action-sag-valet = valinnan katselu
action-valde = tuen antajan valinta
action-angrade-valet = valinnan peruminen
action-sa-ja = kyllä valintaan
action-sa-nej = ei valintaan
action-lamnade-onskemal = toive
action-sag-planen = suunnitelmasi lukeminen
action-skrev-i-planen = suunnitelmasi kirjoittaminen
action-avslutade-ombud = valtakirjan peruminen
action-gav-samtycke = lupa kertoa
action-drog-tillbaka-samtycke = luvan peruminen
action-bytte-nummer = uuden numerosi tallennus
action-andrade-arendet = päätöksesi muutos
action-skickade-bestallning = tuen tilaus

## Mina uppgifter
my-data-title = Kaikki, mitä tiedämme sinusta
my-data-lead = Täällä näet kaiken, mitä Stödvalet tietää sinusta.
my-data-file = Hae kaikki omalle koneelle
my-data-file-hint = Kaikki tulee yhdessä tiedostossa. Sen nimi on JSON. Laita se paikkaan, jossa vain sinä näet sen.
my-data-you = Sinusta
my-data-name = Nimi
my-data-born = Syntymäpäivä
my-data-number = Henkilötunnus
my-data-number-kept = Olemme lukinneet numerosi. Emme koskaan näytä sitä sivulla.
my-data-address = Missä asut
my-data-protected = Tämä on salaista. Emme näytä sitä.
my-data-municipality = Kunta
my-data-district = Kunnan osa
my-data-language = Kieli, jota luet
my-data-interpreter = Tulkki
my-data-sign = Viittomakieli
my-data-communication = Muu, mikä auttaa sinua ymmärtämään
my-data-contact-by = Miten otamme sinuun yhteyttä
contact-by-brev = kirjeellä
contact-by-telefon = puhelimella
contact-by-sms = tekstiviestillä
contact-by-epost = sähköpostilla
my-data-decisions = Päätöksesi
my-data-no-decisions = Päätöksiä ei ole.
my-data-from = Ensimmäinen päivä
my-data-to = Viimeinen päivä
my-data-goal = Tavoite
my-data-late = Jos perut myöhään
my-data-late-counts = Silloin menetät ajan.
my-data-late-free = Et menetä aikaa.
my-data-choices = Kenet olet valinnut
my-data-no-choices = Et ole valinnut täällä ketään.
my-data-chosen = Valittu
my-data-left = Kunta valitsee
my-data-chosen-on = Päivä
my-data-chosen-by = Kuka valitsi
my-data-withdrawn-on = Valinta loppui
my-data-asks = Mitä olet pyytänyt
my-data-no-asks = Et ole pyytänyt täällä mitään.
my-data-wrong-title = Onko jokin väärin?
my-data-wrong-text = Kerro kunnalle. Kunta korjaa tiedon. Osa tiedoista pitää säilyttää. Saat aina tietää miksi.
topic-oversikt = mitä tukea saat
topic-val = kenet valitset
topic-bokning = varatut aikasi
topic-plan = suunnitelmasi
topic-synpunkt = mitä mieltä olet

## Samtycken
consent-title = Kuka saa tietää sinusta?
consent-lead = Olet antanut luvan kertoa asioitasi. Voit perua luvan, kun haluat. Silloin emme kerro enempää. Emme voi ottaa takaisin sitä, mitä olemme jo kertoneet. Tukesi ei muutu.
consent-none = Et ole antanut lupaa kertoa.
consent-about = Saa tietää: { $about }
consent-given = Annoit luvan { $day }
consent-withdraw = Peru lupa
consent-withdrawn-on = Peruit luvan { $day }
consent-withdrawn-title = Olet perunut luvan
consent-withdrawn-text = Emme kerro enää mitään.
consent-to-anhorig = omainen
consent-to-utforare = ne, jotka antavat tukea
consent-to-myndighet = valtio, kunta tai hoitopaikka
