## Tjänster
service-boendestod = Boendestöd
service-ledsagarservice = Ledsagarservice
service-avlosarservice = Avlösarservice
service-boendestod-explained = Någon hjälper dig hemma. Ni kan städa, handla, planera dagen eller gå ut.
service-ledsagarservice-explained = Någon följer med dig ut. Ni kan gå på bio, träna eller ta en promenad. Ni kan också hälsa på någon.
service-avlosarservice-explained = Den som vårdar dig hemma behöver få vila ibland. Då kommer någon annan och tar över en stund.

## Driftsform
ownership-municipal = Kommunen
ownership-contracted = Ett företag som arbetar åt kommunen
ownership-private = Privat, till exempel ett företag

## Språk
language-finska = finska
language-meankieli = meänkieli
language-samiska = samiska
language-romani = romani chib
language-jiddisch = jiddisch
language-engelska = engelska
language-arabiska = arabiska
language-somaliska = somaliska
language-persiska = persiska
language-spanska = spanska
language-polska = polska
language-turkiska = turkiska
language-bosniska = bosniska, kroatiska eller serbiska
language-tigrinja = tigrinja

## Särskilda kunskaper
skill-autism = autism
skill-neuropsykiatri = adhd och annat som liknar adhd
skill-samsjuklighet = att må psykiskt dåligt och dricka för mycket eller ta droger
skill-intellektuell = intellektuell funktionsnedsättning, att det tar längre tid att lära och förstå
skill-hjarnskada = skador i hjärnan
skill-syn = att se dåligt
skill-horsel = att höra dåligt
skill-tandem = att cykla tandem, en cykel för två
skill-rullstol = att ta sig fram med rullstol
skill-kommunikation = att prata med bilder och andra hjälpmedel
skill-vald = våld från någon som står dig nära
skill-foraldraskap = stöd till dig som är förälder
skill-kultur = att vi lever på olika sätt i olika kulturer

## Målgrupper
target-psykisk = den som mår psykiskt dåligt under lång tid
target-neuropsykiatrisk = den som har adhd, autism eller något som liknar det
target-intellektuell = den som behöver längre tid att lära och förstå
target-fysisk = den som har svårt att röra sig
target-syn-horsel = den som har svårt att se eller höra

## Lokalen
access-utan-trappor = du kommer in utan att gå i trappa
access-hiss = det finns hiss
access-rwc = det finns toalett för rullstol
access-horslinga = hörslinga, som gör det lättare att höra
access-parkering = du kan ställa bilen där om du har tillstånd
access-nara-kollektivtrafik = det är nära till buss eller tunnelbana
access-lugnt-rum = du kan vänta i ett lugnt rum

## Handledning av personalen
supervision-tva-ganger-manad = två gånger i månaden
supervision-varje-manad = en gång i månaden
supervision-var-fjarde-vecka = var fjärde vecka
supervision-varannan-manad = varannan månad
supervision-fyra-ganger-ar = fyra gånger om året

## Träffa personalen först
meet-first-ja = Ja
meet-first-ofta = Ja, ofta
meet-first-nej = Nej

## Arbetssätt
method-mi = samtal som hjälper dig att hitta din egen vilja
method-smarta-mal = ni sätter små mål och ser hur det går
method-ibic = det du behöver är det som styr
method-tydliggorande-pedagogik = bilder och ordning gör det lätt att förstå
method-lagaffektivt = de är lugna när det blir svårt
method-kognitiva-hjalpmedel = saker som hjälper dig med tid och minne
method-terapihund = en hund kan följa med
method-psykoterapeut = en psykoterapeut ger dem råd och kan mycket om hur vi mår
method-informationsfolder = du får ett häfte med allt du behöver veta
method-plan-tillsammans = ni gör planen ihop
method-hor-av-sig-efter-tre = de säger till kommunen om du har ställt in tre gånger

## Brukarundersökning och uppföljning
survey-helhet = De som får stöd är nöjda
survey-sjalvbestammande = Du får bestämma det som är viktigt
survey-bemotande = De är vänliga och visar respekt
survey-trygghet = Du känner dig trygg
survey-tillganglighet = Det är lätt att nå dem
grade-achieved = 1, de gör det de ska
grade-partly = 2, de gör en del av det de ska
grade-not-achieved = 3, de gör inte det de ska

## Tider
hours-kvall = på kvällen
hours-helg = på helgen
hours-natt = på natten
hours-always = alla dagar, både dag och natt

## Ordning
sort-dagens = Dagens ordning
sort-namn = Namn från A till Ö
sort-avstand = Närmast först
sort-plats = Ledig plats först
sort-nojdhet = Mest nöjda först
sort-relevance = Passar bäst

## Lediga platser
place-everyone = Tar emot alla
place-free =
    { $count ->
        [one] Har { $count } ledig plats
       *[other] Har { $count } lediga platser
    }
place-queue =
    { $count ->
        [one] Det är kö, { $count } väntar
       *[other] Det är kö, { $count } väntar
    }
place-full = Det är fullt nu
place-unknown = Vi vet inte om det finns plats
place-ended = De ger inte stöd längre

## Vad ett fel gäller
concern-kontakt = telefon, adress eller e-post
concern-plats = lediga platser eller kö
concern-tider = tider
concern-kunskaper = språk eller vad de kan
concern-siffror = siffror
concern-annat = något annat

## Helgdagar
holiday-nyarsdagen = nyårsdagen
holiday-trettondagen = trettondedag jul
holiday-langfredagen = långfredagen
holiday-paskafton = påskafton
holiday-paskdagen = påskdagen
holiday-annandag-pask = annandag påsk
holiday-forsta-maj = första maj
holiday-kristi-himmelsfardsdag = Kristi himmelsfärdsdag
holiday-pingstdagen = pingstdagen
holiday-nationaldagen = nationaldagen
holiday-midsommarafton = midsommarafton
holiday-midsommardagen = midsommardagen
holiday-alla-helgons-dag = alla helgons dag
holiday-julafton = julafton
holiday-juldagen = juldagen
holiday-annandag-jul = annandag jul
holiday-nyarsafton = nyårsafton
