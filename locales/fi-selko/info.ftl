## Om Stödvalet
about-title = Tietoa Stödvaletista
about-lead = Stödvalet auttaa sinua, kun haluat valita tuen. Täällä näet, kuka voi antaa sinulle tukea. Voit myös verrata.
about-for-title = Kenelle Stödvalet on?
about-for-text =
    Stödvalet on sinulle, jos saat tukea Tukholmassa tai Botkyrkassa. Tuki voi olla asumisen tuki, saattajapalvelu tai lomituspalvelu. Myös läheisesi voivat käyttää Stödvaletia.
    Kuka tahansa saa katsoa ja verrata. Et tarvitse salasanaa.
about-order-title = Kaikki ovat samassa asemassa
about-order-text =
    Palveluntuottaja on se, joka antaa tukea. Se voi olla kunta tai yritys. Kerromme kaikista samat asiat samalla tavalla.
    Arvomme järjestyksen joka päivä. Kukaan ei voi ostaa parempaa paikkaa.
about-facts-title = Mistä tiedot tulevat?
about-facts-text =
    Jokaisen tiedon vieressä lukee, mistä tieto on. Siinä lukee myös, milloin tieto on tarkistettu.
    Joskus tieto puuttuu. Silloin kerromme sen. Emme arvaa.
    Onko jokin väärin? Voit kertoa siitä palveluntuottajan sivulla. Kohta on aivan sivun lopussa.
about-privacy-title = Mitä tiedämme sinusta?
about-privacy-text =
    Emme tallenna sinusta mitään, kun etsit ja vertaat. Silloin emme käytä evästeitä. Emme käytä muiden yritysten tekniikkaa.
    Kun kirjaudut, käytämme yhtä evästettä. Se muistaa, että olet kirjautunut. Poistamme sen, kun kirjaudut ulos. Omalla sivullasi näet kaiken, mitä tiedämme sinusta.
    Vertailusi voi jäädä talteen omaan puhelimeesi tai tietokoneeseesi. Voit poistaa sen, kun haluat.
    Voit kertoa meille virheestä. Silloin tallennamme sen, mitä kirjoitat. Voit itse päättää, annatko puhelinnumeron tai sähköpostin.

## Så väljer du
how-title = Näin valitset palveluntuottajan
how-lead = Palveluntuottaja on se, joka antaa sinulle tukea. Sinä saat valita sen. Sinulla ei ole kiire.
how-steps-title = Näin teet
how-step-decision-title = 1. Saat päätöksen
how-step-decision-text = Kunnassa on avuntarpeenkäsittelijä. Hän päättää, saatko tukea. Ruotsiksi hän on biståndshandläggare. Päätöksessä lukee, mitä tukea saat. Siinä lukee myös, kuinka paljon tukea saat.
how-step-compare-title = 2. Vertaat
how-step-compare-text = Katso palveluntuottajia täällä. Voit soittaa niille ja kysyä. Usein voit myös tavata työntekijöitä ennen kuin valitset.
how-step-choose-title = 3. Valitset
how-step-choose-text = Kirjaudu täällä ja valitse. Voit myös kertoa avuntarpeenkäsittelijälle, kenet valitsit. Sinun ei ole pakko valita.
how-step-start-title = 4. Tuki alkaa
how-step-start-text = Kunta tilaa asumisen tuen sinulle. Tuki alkaa viikon sisällä tilauksesta. Voitte myös sopia toisen päivän. Saattajapalveluun ja lomituspalveluun varaat ajan. Tuki alkaa viimeistään seitsemän päivää varauksen jälkeen.
how-not-title = Jos et halua valita
how-not-text = Sinun ei ole pakko valita. Kunnalla on silloin sääntö. Sääntö kertoo, kuka antaa sinulle tukea. Eri kunnilla ja eri tuilla on eri säännöt.
how-switch-title = Jos haluat vaihtaa
how-switch-text =
    Saat aina vaihtaa. Sinun ei tarvitse kertoa miksi.
    Kirjaudu täällä ja vaihda. Voit myös kertoa siitä avuntarpeenkäsittelijälle. Hän kertoo siitä palveluntuottajalle. Jos vaihdat asumisen tukea Tukholmassa, vanha tuki jatkuu vielä neljä päivää.
how-meet-title = Jos palveluntuottaja on täynnä
how-meet-text =
    Tukholmassa palveluntuottajalla voi olla raja. Vain tietty määrä ihmisiä mahtuu mukaan. Jos se on täynnä, se voi sanoa ei. Silloin voit odottaa jonossa. Voit myös valita toisen.
    Botkyrkassa palveluntuottaja ei saa sanoa ei.

## Kontakt
contact-title = Puhu ihmisen kanssa
contact-lead = Voit aina puhua ihmisen kanssa. Et tarvitse BankID:tä. Et tarvitse tietokonetta.
contact-phone-title = Soita
contact-placeholder = Tämä numero on esimerkki. Kunta vaihtaa tilalle oikean numeron.
contact-say-title = Mitä voit sanoa?
contact-say-text =
    Voit sanoa näin: ”Olen saanut päätöksen tuesta. Haluan apua, kun valitsen.”
    Onko sinun vaikea puhua puhelimessa? Joku toinen voi soittaa puolestasi. Valitse ihminen, johon luotat.
contact-other-title = Tule käymään tai kirjoita
contact-other-text =
    Kunnassa on työntekijä, joka päättää tuestasi. Hän on avuntarpeenkäsittelijä. Ruotsiksi hän on biståndshandläggare. Hänen nimensä, puhelinnumeronsa ja osoitteensa ovat päätöksessäsi.
    Voit pyytää, että tapaatte. Voit myös pyytää tiedot paperilla kotiin.
contact-danger-title = Jos olet vaarassa
contact-danger-text = Soita heti 112.

## Tillgänglighetsredogörelse
accessibility-title = Saavutettavuusseloste
accessibility-lead = Saavutettavuus tarkoittaa, että kaikki voivat käyttää sivustoa. Tässä kerromme, mikä toimii. Kerromme myös, mikä ei vielä toimi. Kerro sinä meille, jos jokin on vaikeaa.
accessibility-actor-title = Kuka vastaa sivustosta?
accessibility-actor-text = Kunta, joka käyttää Stödvaletia, vastaa siitä. Nyt Stödvalet on vielä kokeilu. Siksi siitä vastaavat nyt sen tekijät.
accessibility-service-title = Mistä sivustosta kerromme?
accessibility-service-text = Sivuston nimi on Stödvalet. Kerromme sen kaikista sivuista. Kieliä on neljä.
accessibility-status-title = Miten hyvin noudatamme lakia?
accessibility-status-text = Stödvalet noudattaa lakia osittain. Lain mukaan kunnan sivustoa pitää olla helppo käyttää. Ruotsiksi lain nimi on lagen om tillgänglighet till digital offentlig service. Lakiin kuuluu ohje, jonka nimi on WCAG 2.1 AA. Me haluamme noudattaa uudempaa ohjetta. Sen nimi on WCAG 2.2 AA.
accessibility-gaps-title = Mikä ei vielä toimi?
accessibility-gaps-text =
    Helpot sivut ovat selkosuomea tai helppoa ruotsia. Ihmiset, joilla on toimintarajoite, eivät ole vielä kokeilleet niitä. Toimintarajoite tarkoittaa, että jokin on vaikeaa, esimerkiksi vamman takia.
    Palveluntuottajat kirjoittavat omia tekstejä. Niitä ei aina ole helpolla kielellä tai suomeksi. Silloin näytämme tekstin ruotsiksi.
    Sivun kuunteleminen ei aina toimi. Puhelimessa tai tietokoneessa pitää olla ääni samalle kielelle.
    Ruudunlukija on ohjelma, joka lukee sivun ääneen. Ihmiset, jotka käyttävät ruudunlukijaa, eivät ole vielä kokeilleet sivuja.
    Karttaan pääsee palveluntuottajan sivulta. Kartta on toisella sivustolla. Emme ole tutkineet, miten se toimii.
accessibility-assessed-title = Milloin tutkimme sivuston?
accessibility-assessed-text = 22. marraskuuta 2026.
accessibility-updated-title = Milloin muutimme tätä tekstiä?
accessibility-updated-text = 22. marraskuuta 2026.
accessibility-how-title = Miten tutkimme sivuston?
accessibility-how-text = Tutkimme sivut itse. Kone testaa jokaisen sivun jokaisella kielellä. Se tekee sen aina, kun muutamme jotain. Kone testaa sivut myös ilman JavaScriptiä. JavaScript on tekniikka, jota sivustot käyttävät. Olemme kokeilleet sivuja myös pelkällä näppäimistöllä. Olemme kokeilleet niitä kapeassa ikkunassa ja isolla tekstillä.
accessibility-report-title = Kerro, jos jokin ei toimi
accessibility-report-text = Soita meille ja kerro, mikä on vaikeaa. Autamme sinua. Korjaamme vian. Voit myös pyytää tekstin toisella tavalla, esimerkiksi paperilla.
accessibility-authority-title = Jos et ole tyytyväinen vastaukseen
accessibility-authority-text = Myndigheten för digital förvaltning on viranomainen. Se valvoo, että sivustot noudattavat lakia. Voit kertoa sille, jos sivusto ei toimi. Tee se tässä osoitteessa:
accessibility-burden-title = Mikä maksaisi liikaa?
accessibility-burden-text = Laki antaa joskus luvan jättää jotain tekemättä. Silloin työ on liian suuri tai kallis. Me emme ole käyttäneet tätä lupaa.
accessibility-scope-title = Mitä laki ei koske?
accessibility-scope-text = Laki ei koske karttoja, jotka ovat muilla sivustoilla. Osoite lukee aina myös tekstinä.

## Språk
languages-title = Kielet
languages-lead = Voit lukea Stödvaletia neljällä kielellä. Kielet ovat jokaisen sivun alussa. Kun vaihdat kielen, sama sivu jää auki.
languages-about = Helppoa suomea. Lauseet ovat lyhyitä ja sanat tuttuja.
languages-easy-title = Selkosuomi ja helppo ruotsi
languages-easy-text = Helpoilla sivuilla on lyhyitä lauseita. Sanat ovat tavallisia. Lukijat eivät ole vielä kokeilleet näitä sivuja.
languages-aloud-title = Kuuntele
languages-aloud-text = Sivun alussa voi olla nappi ”Kuuntele sivu”. Näet napin, jos laitteessasi on ääni sivun kielelle.
