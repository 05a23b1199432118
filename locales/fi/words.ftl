## Tjänster
service-boendestod = Asumisen tuki (boendestöd)
service-ledsagarservice = Saattajapalvelu (ledsagarservice)
service-avlosarservice = Lomituspalvelu (avlösarservice)
service-boendestod-explained = Joku auttaa sinua kotona ja arjessa, esimerkiksi suunnittelemaan, siivoamaan, käymään kaupassa ja lähtemään ulos.
service-ledsagarservice-explained = Joku lähtee mukaasi ulos, esimerkiksi kävelylle, elokuviin, liikkumaan tai kylään.
service-avlosarservice-explained = Joku tulee kotiin hetkeksi, jotta läheistään hoitava saa levätä tai tehdä jotain muuta.

## Driftsform
ownership-municipal = Kunnallinen
ownership-contracted = Ostopalvelu (entreprenad)
ownership-private = Yksityinen

## Språk
language-finska = suomi
language-meankieli = meänkieli
language-samiska = saame
language-romani = romanikieli
language-jiddisch = jiddiš
language-engelska = englanti
language-arabiska = arabia
language-somaliska = somali
language-persiska = persia
language-spanska = espanja
language-polska = puola
language-turkiska = turkki
language-bosniska = bosnia, kroatia tai serbia
language-tigrinja = tigrinja

## Särskilda kunskaper
skill-autism = autismi
skill-neuropsykiatri = ADHD ja muut neuropsykiatriset toimintarajoitteet
skill-samsjuklighet = psyykkinen sairaus ja riippuvuus samaan aikaan
skill-intellektuell = älyllinen toimintarajoite (kehitysvamma)
skill-hjarnskada = aivovamma
skill-syn = heikentynyt näkö
skill-horsel = heikentynyt kuulo
skill-tandem = tandempyöräily
skill-rullstol = liikkuminen pyörätuolilla
skill-kommunikation = kuvat ja muut puhumisen apuvälineet
skill-vald = lähisuhdeväkivalta
skill-foraldraskap = tuki sinulle, jolla on lapsia
skill-kultur = eri kulttuurit

## Målgrupper
target-psykisk = psyykkinen toimintarajoite
target-neuropsykiatrisk = ADHD, autismi ja muut neuropsykiatriset toimintarajoitteet
target-intellektuell = älyllinen toimintarajoite (kehitysvamma)
target-fysisk = fyysinen toimintarajoite
target-syn-horsel = heikentynyt näkö tai kuulo

## Lokalen
access-utan-trappor = kadulta pääsee sisään ilman portaita
access-hiss = hissi
access-rwc = WC pyörätuolin käyttäjälle
access-horslinga = induktiosilmukka
access-parkering = pysäköintipaikka, jos sinulla on pysäköintilupa
access-nara-kollektivtrafik = lähellä bussia tai metroa
access-lugnt-rum = rauhallinen odotushuone

## Handledning av personalen
supervision-tva-ganger-manad = kaksi kertaa kuukaudessa
supervision-varje-manad = kerran kuukaudessa
supervision-var-fjarde-vecka = joka neljäs viikko
supervision-varannan-manad = joka toinen kuukausi
supervision-fyra-ganger-ar = neljä kertaa vuodessa

## Träffa personalen först
meet-first-ja = Kyllä
meet-first-ofta = Kyllä, usein
meet-first-nej = Ei

## Arbetssätt
method-mi = keskustelut, jotka vahvistavat omaa tahtoasi (MI)
method-smarta-mal = pienet tavoitteet, joita voi mitata
method-ibic = sinun tarpeesi keskipisteessä (IBIC)
method-tydliggorande-pedagogik = kuvat ja selkeä rakenne auttavat ymmärtämään
method-lagaffektivt = rauhallinen kohtaaminen, kun on vaikeaa
method-kognitiva-hjalpmedel = apuvälineet ajan hallintaan ja muistamiseen
method-terapihund = koira voi tulla mukaan
method-psykoterapeut = psykoterapeutti tukee henkilökuntaa
method-informationsfolder = vihkonen, johon on koottu kaikki tärkeä
method-plan-tillsammans = suunnitelma tehdään yhdessä sinun kanssasi
method-hor-av-sig-efter-tre = käsittelijäsi saa tietää, jos olet perunut kolme kertaa

## Brukarundersökning och uppföljning
survey-helhet = Tyytyväinen kokonaisuuteen
survey-sjalvbestammande = Saa päättää tärkeistä asioista
survey-bemotande = Saa hyvää kohtelua
survey-trygghet = Tuntee olonsa turvalliseksi
survey-tillganglighet = Saa helposti yhteyden
grade-achieved = 1, vaatimukset täyttyvät
grade-partly = 2, vaatimukset täyttyvät osittain
grade-not-achieved = 3, vaatimukset eivät täyty

## Tider
hours-kvall = illalla
hours-helg = viikonloppuna
hours-natt = yöllä
hours-always = joka päivä, ympäri vuorokauden

## Ordning
sort-dagens = Päivän järjestys
sort-namn = Nimen mukaan
sort-avstand = Lähin ensin
sort-plats = Vapaa paikka ensin
sort-nojdhet = Tyytyväisimmät ensin
sort-relevance = Sopii parhaiten

## Lediga platser
place-everyone = Ottaa vastaan kaikki
place-free =
    { $count ->
        [one] { $count } vapaa paikka
       *[other] { $count } vapaata paikkaa
    }
place-queue =
    { $count ->
        [one] Jono, { $count } odottaa
       *[other] Jono, { $count } odottaa
    }
place-full = Täynnä juuri nyt
place-unknown = Tieto paikoista puuttuu
place-ended = Sopimus on päättynyt

## Vad ett fel gäller
concern-kontakt = puhelinnumero, osoite tai sähköposti
concern-plats = vapaat paikat tai jono
concern-tider = ajat
concern-kunskaper = kielet tai osaaminen
concern-siffror = luvut
concern-annat = jokin muu

## Juhlapäivät
holiday-nyarsdagen = uudenvuodenpäivä
holiday-trettondagen = loppiainen
holiday-langfredagen = pitkäperjantai
holiday-paskafton = pääsiäislauantai
holiday-paskdagen = pääsiäispäivä
holiday-annandag-pask = toinen pääsiäispäivä
holiday-forsta-maj = vappu
holiday-kristi-himmelsfardsdag = helatorstai
holiday-pingstdagen = helluntaipäivä
holiday-nationaldagen = Ruotsin kansallispäivä
holiday-midsommarafton = juhannusaatto
holiday-midsommardagen = juhannuspäivä
holiday-alla-helgons-dag = pyhäinpäivä
holiday-julafton = jouluaatto
holiday-juldagen = joulupäivä
holiday-annandag-jul = tapaninpäivä
holiday-nyarsafton = uudenvuodenaatto
