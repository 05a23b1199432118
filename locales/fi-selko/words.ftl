## Tjänster
service-boendestod = Asumisen tuki
service-ledsagarservice = Saattajapalvelu
service-avlosarservice = Lomituspalvelu
service-boendestod-explained = Joku auttaa sinua kotona ja arjessa. Voit saada apua siivoamiseen, kaupassa käymiseen ja päivän suunnitteluun. Ruotsiksi sen nimi on boendestöd.
service-ledsagarservice-explained = Joku lähtee mukaasi ulos. Voitte mennä esimerkiksi kävelylle, elokuviin tai ystävän luokse. Ruotsiksi sen nimi on ledsagarservice.
service-avlosarservice-explained = Joku on hetken teillä kotona ja auttaa. Silloin omainen, joka hoitaa, saa levätä tai tehdä muuta. Omainen on esimerkiksi äiti tai puoliso. Ruotsiksi sen nimi on avlösarservice.

## Driftsform
ownership-municipal = Kunta hoitaa
ownership-contracted = Yritys hoitaa kunnan puolesta
ownership-private = Yksityinen hoitaa

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
skill-neuropsykiatri = ADHD ja muut samanlaiset vaikeudet
skill-samsjuklighet = mielen sairaus ja samaan aikaan riippuvuus, esimerkiksi alkoholista
skill-intellektuell = kehitysvamma
skill-hjarnskada = aivovamma
skill-syn = heikko näkö
skill-horsel = heikko kuulo
skill-tandem = pyöräily kahden hengen pyörällä
skill-rullstol = liikkuminen pyörätuolilla
skill-kommunikation = kuvat ja muut apuvälineet puhumiseen
skill-vald = väkivalta kotona tai parisuhteessa
skill-foraldraskap = tuki sinulle, jolla on lapsia
skill-kultur = eri kulttuurit

## Målgrupper
target-psykisk = mielenterveyden vaikeudet
target-neuropsykiatrisk = ADHD, autismi ja muut samanlaiset vaikeudet
target-intellektuell = kehitysvamma
target-fysisk = toimintarajoite kehossa, esimerkiksi vaikea liikkua
target-syn-horsel = heikko näkö tai heikko kuulo

## Lokalen
access-utan-trappor = sisään pääsee ilman portaita
access-hiss = hissi
access-rwc = vessa, johon pääsee pyörätuolilla
access-horslinga = laite, joka auttaa kuulolaitteen käyttäjää kuulemaan
access-parkering = paikka autolle, jos sinulla on pysäköintilupa
access-nara-kollektivtrafik = lähellä bussia tai metroa
access-lugnt-rum = rauhallinen huone, jossa voi odottaa

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
method-mi = keskustelut, joissa löydät oman tahtosi
method-smarta-mal = pienet tavoitteet, joita on helppo seurata
method-ibic = tärkeintä on se, mitä sinä tarvitset
method-tydliggorande-pedagogik = kuvat ja selkeät ohjeet auttavat ymmärtämään
method-lagaffektivt = työntekijät pysyvät rauhallisina, kun on vaikeaa
method-kognitiva-hjalpmedel = apuvälineet, jotka auttavat muistamaan ja seuraamaan aikaa
method-terapihund = koira voi tulla mukaan
method-psykoterapeut = terapeutti tukee työntekijöitä
method-informationsfolder = vihko, jossa on kaikki tärkeä tieto
method-plan-tillsammans = suunnitelma syntyy yhdessä sinun kanssasi
method-hor-av-sig-efter-tre = kunta saa tietää, jos olet perunut kolme kertaa

## Brukarundersökning och uppföljning
survey-helhet = On tyytyväinen tukeen
survey-sjalvbestammande = Saa päättää tärkeistä asioista
survey-bemotande = Saa hyvää kohtelua
survey-trygghet = Tuntee olonsa turvalliseksi
survey-tillganglighet = Saa helposti yhteyden
grade-achieved = 1, kaikki on kuten pitää
grade-partly = 2, osa on kuten pitää
grade-not-achieved = 3, asiat eivät ole kuten pitää

## Tider
hours-kvall = illalla
hours-helg = viikonloppuna
hours-natt = yöllä
hours-always = joka päivä, päivällä ja yöllä

## Ordning
sort-dagens = Päivän järjestys
sort-namn = Nimen mukaan
sort-avstand = Lähin ensin
sort-plats = Vapaa paikka ensin
sort-nojdhet = Tyytyväisimmät ensin
sort-relevance = Sopii parhaiten

## Lediga platser
place-everyone = Kaikki pääsevät mukaan
place-free =
    { $count ->
        [one] { $count } vapaa paikka
       *[other] { $count } vapaata paikkaa
    }
place-queue =
    { $count ->
        [one] Jonossa { $count } ihminen
       *[other] Jonossa { $count } ihmistä
    }
place-full = Täynnä nyt
place-unknown = Emme tiedä, onko paikkoja
place-ended = Et voi enää valita tätä

## Vad ett fel gäller
concern-kontakt = puhelin, osoite tai sähköposti
concern-plats = vapaat paikat tai jono
concern-tider = ajat
concern-kunskaper = kielet tai taidot
concern-siffror = luvut ja prosentit
concern-annat = jokin muu asia

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
