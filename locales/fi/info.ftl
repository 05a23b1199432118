## Om Stödvalet
about-title = Tietoa Stödvaletista
about-lead = Stödvalet auttaa sinua, jolla on oikeus tukeen. Täällä löydät ja voit vertailla niitä, jotka voivat antaa sinulle tukea.
about-for-title = Kenelle se on?
about-for-text =
    Sinulle, jolla on päätös asumisen tuesta (boendestöd), saattajapalvelusta (ledsagarservice) tai lomituspalvelusta (avlösarservice) Tukholmassa tai Botkyrkassa, ja omaisillesi.
    Kuka tahansa saa katsella ja vertailla. Sinun ei tarvitse kirjautua sisään.
about-order-title = Kaikki näkyvät samoin ehdoin
about-order-text =
    Kunnalliset ja yksityiset palveluntuottajat (utförare) esitellään samalla tavalla, samoin tiedoin ja samassa järjestyksessä.
    Luettelon järjestys arvotaan joka päivä. Kukaan ei voi maksaa paremmasta paikasta.
about-facts-title = Mistä tiedot tulevat?
about-facts-text =
    Jokaisen tiedon kohdalla kerrotaan, mistä tieto on peräisin ja minä päivänä se on tarkistettu.
    Jos tieto puuttuu, kerromme sen. Emme arvaa.
    Jos jokin on väärin, voit kertoa siitä palveluntuottajan sivun alareunassa.
about-privacy-title = Mitä tallennamme sinusta
about-privacy-text =
    Emme mitään, kun etsit ja vertailet. Silloin emme käytä evästeitä, emmekä koskaan minkään muun yrityksen tekniikkaa.
    Kun kirjaudut, tallennamme evästeen, joka pitää sinut kirjautuneena. Se poistetaan, kun kirjaudut ulos. Omalta sivultasi näet kaiken, mitä tiedämme sinusta, ja kuka on katsonut tietojasi.
    Vertailusi voi tallentua omaan puhelimeesi tai tietokoneeseesi. Voit tyhjentää sen koska tahansa.
    Jos kerrot virheestä, tallennamme sen, minkä kirjoitat. Puhelinnumeron tai sähköpostin tallennamme vain, jos annat sen itse.

## Så väljer du
how-title = Näin valitset palveluntuottajan
how-lead = Sinä päätät, kuka antaa sinulle tukea. Sinun ei tarvitse kiirehtiä.
how-steps-title = Vaihe vaiheelta
how-step-decision-title = 1. Saat päätöksen
how-step-decision-text = Avuntarpeenkäsittelijäsi (biståndshandläggare) selvittää tilanteesi ja päättää tuesta. Päätöksessä lukee, mitä tukea saat ja kuinka paljon.
how-step-compare-title = 2. Vertailet
how-step-compare-text = Katso palveluntuottajia (utförare) täällä. Voit soittaa niille ja kysyä. Monessa paikassa saat tavata henkilökuntaa ennen kuin valitset.
how-step-choose-title = 3. Valitset
how-step-choose-text = Kirjaudu sisään ja valitse omalla sivullasi täällä. Tai kerro avuntarpeenkäsittelijällesi, kenet olet valinnut. Voit myös olla valitsematta.
how-step-start-title = 4. Tuki alkaa
how-step-start-text = Asumisen tuki alkaa viikon kuluessa tilauksesta tai sinä päivänä, josta olette sopineet. Saattajapalvelu ja lomituspalvelu alkavat viimeistään seitsemän päivän kuluttua siitä, kun olet varannut ajan.
how-not-title = Jos et halua valita
how-not-text = Sinun ei tarvitse valita. Silloin sääntö määrää, kuka antaa sinulle tukea. Sääntö vaihtelee tuen ja kunnan mukaan.
how-switch-title = Jos haluat vaihtaa
how-switch-text =
    Saat aina vaihtaa palveluntuottajaa. Sinun ei tarvitse kertoa syytä.
    Vaihda omalla sivullasi täällä tai kerro vaihdosta avuntarpeenkäsittelijällesi. Hän ilmoittaa siitä palveluntuottajalle. Tukholmassa asumisen tuen irtisanomisaika on neljä päivää.
how-meet-title = Jos palveluntuottaja on täynnä
how-meet-text =
    Tukholmassa palveluntuottaja saa kieltäytyä, jos sillä on henkilömäärän yläraja eikä vapaita paikkoja. Silloin voit mennä palveluntuottajan jonoon tai valita jonkun muun.
    Botkyrkassa palveluntuottaja ei saa kieltäytyä.

## Kontakt
contact-title = Puhu ihmisen kanssa
contact-lead = Voit aina puhua ihmisen kanssa. Et tarvitse sähköistä tunnistusta (e-legitimation) etkä tietokonetta.
contact-phone-title = Soita
contact-placeholder = Numero on esimerkki. Kunta vaihtaa sen ennen kuin portaali avataan.
contact-say-title = Mitä voit sanoa
contact-say-text =
    ”Olen saanut päätöksen tuesta ja haluan apua palveluntuottajan valintaan.”
    Jos puhelimessa puhuminen on sinulle vaikeaa, joku, johon luotat, voi soittaa puolestasi.
contact-other-title = Käynti tai kirje
contact-other-text =
    Avuntarpeenkäsittelijäsi (biståndshandläggare) nimi, puhelinnumero ja osoite ovat päätöksessäsi.
    Voit pyytää tapaamista tai tietoja palveluntuottajista paperilla kotiisi.
contact-danger-title = Jos olet vaarassa
contact-danger-text = Soita heti 112.

## Tillgänglighetsredogörelse
accessibility-title = Saavutettavuusseloste
accessibility-lead = Näin saavutettava Stödvalet on tänään, ja näin kerrot meille, jos jokin ei toimi.
accessibility-actor-title = Kuka vastaa palvelusta
accessibility-actor-text = Palvelusta vastaa kunta, joka käyttää Stödvaletia. Koeversiosta vastaavat Stödvaletin kehittäjät.
accessibility-service-title = Mitä palvelua seloste koskee
accessibility-service-text = Verkkosivustoa Stödvalet, kaikkia sivuja kaikilla neljällä kielellä.
accessibility-status-title = Kuinka hyvin vaatimukset täyttyvät
accessibility-status-text = Stödvalet noudattaa osittain lakia digitaalisten julkisten palvelujen saavutettavuudesta (lagen om tillgänglighet till digital offentlig service). Laki edellyttää tasoa WCAG 2.1 AA, ja tavoitteemme on WCAG 2.2 AA.
accessibility-gaps-title = Mikä ei ole saavutettavaa
accessibility-gaps-text =
    Lukijat, joilla on toimintarajoite (funktionsnedsättning), eivät ole vielä kokeilleet selkokielisiä sivuja.
    Palveluntuottajien omia tekstejä ei aina ole selkokielellä tai suomeksi. Silloin ne näkyvät ruotsiksi.
    Sivun voi kuunnella vain, jos puhelimessasi tai tietokoneessasi on ääni valitulle kielelle.
    Kehitystyön ulkopuolella kukaan ruudunlukijan käyttäjä ei ole kokeillut sivuja.
    Kartta, johon palveluntuottajan sivulta on linkki, on toisella verkkosivustolla. Emme ole tarkastaneet sitä.
accessibility-assessed-title = Milloin arvio tehtiin
accessibility-assessed-text = 22. marraskuuta 2026.
accessibility-updated-title = Milloin selostetta muutettiin viimeksi
accessibility-updated-text = 22. marraskuuta 2026.
accessibility-how-title = Miten arvioimme
accessibility-how-text = Teimme arvion itse. Jokainen sivu jokaisella kielellä testataan automaattisesti aina, kun jotain muutetaan, JavaScriptin kanssa ja ilman sitä. Olemme myös käyneet sivut läpi näppäimistöllä, kapeassa ikkunassa ja suurella tekstillä.
accessibility-report-title = Kerro, jos jokin ei toimi
accessibility-report-text = Soita meille ja kerro, mikä on vaikeaa. Autamme sinua ja korjaamme vian. Voit myös pyytää sisällön toisessa muodossa.
accessibility-authority-title = Jos et ole tyytyväinen vastaukseen
accessibility-authority-text = Lain noudattamista valvoo Myndigheten för digital förvaltning. Voit ilmoittaa puutteista saavutettavuudessa tälle viranomaiselle:
accessibility-burden-title = Mikä tulisi liian kalliiksi
accessibility-burden-text = Emme ole tehneet poikkeuksia sillä perusteella, että jokin olisi kohtuuttoman raskasta toteuttaa.
accessibility-scope-title = Mitä laki ei koske
accessibility-scope-text = Laki ei koske muiden verkkosivustojen karttoja. Osoite on aina myös tekstinä.

## Språk
languages-title = Kielet
languages-lead = Stödvaletia voi lukea neljällä kielellä. Voit vaihtaa kieltä jokaisen sivun yläreunassa, ja pysyt samalla sivulla.
languages-about = Selkeää suomea kaikille.
languages-easy-title = Tietoa selkokielestä
languages-easy-text = Selkokielisillä sivuilla on lyhyitä lauseita ja tavallisia sanoja. Lukijat eivät ole vielä kokeilleet niitä.
languages-aloud-title = Kuunteleminen
languages-aloud-text = Jos puhelimessasi tai tietokoneessasi on ääni valitulle kielelle, yläreunassa on painike ”Kuuntele sivu”.
