## Tjänster
service-boendestod = Boendestöd
service-ledsagarservice = Ledsagarservice
service-avlosarservice = Avlösarservice
service-boendestod-explained = Någon hjälper dig hemma och i vardagen, till exempel med att planera, städa, handla och komma ut.
service-ledsagarservice-explained = Någon följer med dig ut, till exempel på promenad, bio, träning eller besök.
service-avlosarservice-explained = Någon tar över hemma en stund, så att den som vårdar en närstående får vila eller göra annat.

## Driftsform
ownership-municipal = Kommunal
ownership-contracted = Entreprenad
ownership-private = Privat

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
skill-neuropsykiatri = adhd och liknande
skill-samsjuklighet = psykisk sjukdom och beroende samtidigt
skill-intellektuell = intellektuell funktionsnedsättning
skill-hjarnskada = hjärnskada
skill-syn = nedsatt syn
skill-horsel = nedsatt hörsel
skill-tandem = tandemcykling
skill-rullstol = att ta sig fram med rullstol
skill-kommunikation = bilder och andra hjälpmedel för att prata
skill-vald = våld i nära relationer
skill-foraldraskap = stöd till dig som är förälder
skill-kultur = olika kulturer

## Målgrupper
target-psykisk = psykisk funktionsnedsättning
target-neuropsykiatrisk = adhd, autism och liknande
target-intellektuell = intellektuell funktionsnedsättning
target-fysisk = fysisk funktionsnedsättning
target-syn-horsel = nedsatt syn eller hörsel

## Lokalen
access-utan-trappor = inga trappsteg från gatan
access-hiss = hiss
access-rwc = toalett för rullstol
access-horslinga = hörslinga
access-parkering = parkering för dig med tillstånd
access-nara-kollektivtrafik = nära buss eller tunnelbana
access-lugnt-rum = lugnt rum att vänta i

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
method-mi = samtal som stärker din egen vilja (MI)
method-smarta-mal = små mål som går att mäta
method-ibic = dina behov i centrum (IBIC)
method-tydliggorande-pedagogik = tydlighet med bilder och struktur
method-lagaffektivt = lugnt bemötande när det blir svårt
method-kognitiva-hjalpmedel = hjälpmedel för tid och minne
method-terapihund = en hund kan följa med
method-psykoterapeut = en psykoterapeut stöder personalen
method-informationsfolder = en folder med allt viktigt samlat
method-plan-tillsammans = planen görs tillsammans med dig
method-hor-av-sig-efter-tre = handläggaren får veta om du har avbokat tre gånger

## Brukarundersökning och uppföljning
survey-helhet = Nöjd på det hela taget
survey-sjalvbestammande = Får bestämma om viktiga saker
survey-bemotande = Blir väl bemött
survey-trygghet = Känner sig trygg
survey-tillganglighet = Lätt att få kontakt
grade-achieved = 1, kraven uppnås
grade-partly = 2, kraven uppnås delvis
grade-not-achieved = 3, kraven uppnås inte

## Tider
hours-kvall = på kvällen
hours-helg = på helgen
hours-natt = på natten
hours-always = alla dagar, dygnet runt

## Ordning
sort-dagens = Dagens ordning
sort-namn = Namn
sort-avstand = Närmast
sort-plats = Ledig plats
sort-nojdhet = Mest nöjda
sort-relevance = Passar bäst

## Lediga platser
place-everyone = Tar emot alla
place-free =
    { $count ->
        [one] { $count } ledig plats
       *[other] { $count } lediga platser
    }
place-queue =
    { $count ->
        [one] Kö, { $count } väntar
       *[other] Kö, { $count } väntar
    }
place-full = Fullt just nu
place-unknown = Uppgift om plats saknas
place-ended = Avtalet har upphört

## Vad ett fel gäller
concern-kontakt = telefon, adress eller e-post
concern-plats = lediga platser eller kö
concern-tider = tider
concern-kunskaper = språk eller kunskaper
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
