## Listan
list-title = Utförare
list-title-service = Utförare av { $service }
search-label = Sök
search-hint = Skriv med egna ord, till exempel ”någon som följer med mig ut” eller ett namn.
search-button = Sök
search-running = Söker
filter-service = Vilket stöd gäller det?
filter-any-service = Alla stöd
filter-area = Var bor du?
filter-area-hint = Vi visar dem som arbetar där.
filter-area-any = Alla områden
filter-neighbours = Ta med områdena bredvid
filter-place = Plats
filter-free-now = Har plats nu
filter-hours = När vill du ha stödet?
filter-more = Fler val: språk, ålder, kunskaper
filter-languages = Språk
filter-languages-hint = Vi visar dem som kan minst ett av språken.
filter-sign = Kan teckenspråk
filter-target = Vem är stödet för?
filter-target-any = Alla
filter-age = Ålder
filter-age-hint = Skriv åldern i år, till exempel 34.
filter-meet = Du får träffa personalen innan du väljer
filter-ownership = Vem driver verksamheten?
filter-skills = Särskilda kunskaper
filter-skills-hint = Vi visar dem som kan allt du kryssar för.
filter-button = Visa utförare
area-whole = Hela { $name }
results-found =
    { $count ->
        [0] Inga utförare passar
        [one] { $count } utförare passar
       *[other] { $count } utförare passar
    }
chips-label = Det du har valt
chip-remove = Ta bort
chip-text = Sökning: { $text }
chip-age = { $age } år
chip-area-neighbours = { $name } och områdena bredvid
chips-clear = Ta bort allt
order-label = Ordning
order-neutral-explained = Ordningen lottas på nytt varje dag, så att ingen får en bättre plats. Den är samma för alla i dag, { $day }.
order-relevance-explained = De som passar din sökning bäst kommer först. Vem som driver verksamheten spelar ingen roll.
order-other-explained = Du har valt ordningen: { $order }. De som är lika står i dagens lottade ordning.
page-not-there = Sidan finns inte. Det finns { $pages } sidor.
page-first = Till första sidan
nothing-text = Ingen utförare passar på allt du har valt. Prova att ta bort ett val:
relax-gives =
    { $count ->
        [one] ger { $count } utförare.
       *[other] ger { $count } utförare.
    }
relax-text = Ta bort sökorden
relax-all = Börja om och se alla
relax-service = Alla stöd
relax-area = Alla områden
relax-languages = Alla språk
relax-ownership = Alla som driver verksamheter
relax-free = Även de som inte har plats nu
relax-hours = Alla tider
relax-target = Alla målgrupper
relax-age = Alla åldrar
relax-skills = Utan krav på kunskaper
relax-sign = Även utan teckenspråk
relax-meet = Även om du inte får träffa dem först
nothing-contact = Vill du ha hjälp av en person?
problem-title = En del av adressen förstod vi inte
problem-value = Valet ”{ $name }” har ett värde som inte finns. Vi visar listan utan det.
problem-text-too-long = Sökningen var för lång. Vi sökte på de första 200 tecknen.
problem-not-text = En del av adressen var inte läsbar text. Vi visar listan utan den.
problem-page = Sidans nummer ska vara en siffra, till exempel 2.
problem-too-many-compared = Du kan jämföra fyra åt gången. Vi tog med de fyra första.

## Kortet
card-survey = { $share } procent nöjda
card-distance = { $places }, { $km } km bort
sample-badge = Exempel
compare-add = Lägg till i jämförelsen
compare-added = Finns i jämförelsen

## Profilen
profile-back = Till alla utförare
profile-choose = Välj den här utföraren
profile-map = Visa på karta
profile-about-title = Om de här uppgifterna
profile-checked = Sidan kontrollerades senast { $day }.
profile-responsible = Ansvarar för att uppgifterna stämmer:
profile-report = Berätta om något är fel på sidan
profile-ended-title = Avtalet upphörde { $day }
profile-ended-text = Du kan inte välja den här utföraren längre. Har du stöd härifrån behöver du välja på nytt.
profile-ended-choose = Se utförare du kan välja
profile-stale-title = Uppgifterna kan vara gamla
profile-stale-text = Sidan kontrollerades senast { $day }. Ring utföraren innan du bestämmer dig.
sample-title = Den här utföraren är ett exempel
sample-text = Utföraren är påhittad, så att du kan prova Stödvalet. Telefonnumret går inte att ringa.
section-support = Stödet
section-reach = Kontakt
section-staff = Personalen
section-work = Så arbetar de
section-quality = Vad andra tycker
fact-missing = Uppgift saknas
fact-none = Inget
fact-checked = Kontrollerad { $day }.
fact-stale = Kan vara gammal.
source-name = { $title }, { $year }
fact-services = Stöd
fact-ownership = Driftsform
fact-places = Plats nu
fact-ceiling = Tak för antal personer
fact-ceiling-none = Inget tak
fact-ceiling-people = Högst { $count } personer
fact-districts = Områden
fact-other-districts = Tar emot från andra områden
fact-hours = Tider för stöd
fact-hours-note = Om tiderna
fact-targets = För vem
fact-ages = Ålder
fact-ages-between = { $from } till { $to } år
fact-ages-from = Från { $from } år
fact-phone = Telefon
fact-phone-hours = Telefontider
fact-voicemail = Röstbrevlåda
fact-email = E-post
fact-website = Webbplats
fact-address = Adress
fact-access = Lokalen
fact-languages = Språk utöver svenska
fact-sign = Teckenspråk
fact-skills = Särskilda kunskaper
fact-staff = Antal anställda
fact-staff-workers =
    { $count ->
        [one] { $count } anställd som ger stöd
       *[other] { $count } anställda som ger stöd
    }
fact-staff-coordinators =
    { $count ->
        [one] { $count } samordnare
       *[other] { $count } samordnare
    }
fact-trained = Utbildad personal
fact-trained-share = { $share } procent. Kravet är minst { $least } procent.
fact-training = Utbildning
fact-supervision = Handledning
fact-contacts = Dina kontaktpersoner
fact-contacts-exact =
    { $count ->
        [one] En kontaktperson
       *[other] { $count } kontaktpersoner
    }
fact-contacts-between = { $from } eller { $to } kontaktpersoner
fact-contacts-above = Två om du har mer än { $hours } timmar i veckan
fact-meet = Träffa personalen innan du väljer
fact-register = Personal som möter barn kontrolleras i polisens register
fact-methods = Arbetssätt
fact-manager = Ansvarig chef
fact-complaints = Om du är missnöjd
fact-environment = Miljö
fact-good-to-know = Bra att veta
fact-follow-up = Kommunens uppföljning
survey-share = { $share } procent ({ $year }). { $answers } personer svarade, { $rate } procent av dem som fick frågan.
survey-withheld = Färre än { $least } svarade { $year }. Då visar vi ingen siffra, för att ingen ska kännas igen.
follow-up-result = { $result } ({ $year })

## Jämförelsen
compare-title = Jämför utförare
compare-too-few = Välj minst två utförare, så ställer vi dem bredvid varandra. Du kan ha upp till fyra.
compare-find = Hitta utförare
compare-unknown-title = Någon utförare hittades inte
compare-unknown-text =
    { $count ->
        [one] Adressen nämner en utförare som inte finns. Vi visar de andra.
       *[other] Adressen nämner { $count } utförare som inte finns. Vi visar de andra.
    }
compare-summary-title = Det här skiljer
compare-summary-none = Vi ser ingen skillnad i plats, tider eller språk. Läs mer i tabellen.
compare-show-differences = Visa bara det som skiljer
compare-show-all = Visa alla rader
compare-caption = Uppgifter om varje utförare, en i varje kolumn
compare-fact = Uppgift
compare-chosen-title = De du jämför
compare-add-label = Lägg till en utförare
compare-add-button = Lägg till
differ-place-yes = Plats nu finns hos { $names }.
differ-place-no = Ingen ledig plats nu hos { $names }.
differ-evening-yes = Stöd på kvällen ges av { $names }.
differ-evening-no = Inte på kvällen: { $names }.
differ-weekend-yes = Stöd på helgen ges av { $names }.
differ-weekend-no = Inte på helgen: { $names }.
differ-night-yes = Stöd på natten ges av { $names }.
differ-night-no = Inte på natten: { $names }.
differ-finnish-yes = Finska talas hos { $names }.
differ-finnish-no = Inte finska: { $names }.
differ-sign-yes = Teckenspråk finns hos { $names }.
differ-sign-no = Inte teckenspråk: { $names }.
differ-meet-yes = Du får träffa personalen först hos { $names }.
differ-meet-no = Du får inte träffa personalen först hos { $names }.
differ-other-yes = Tar emot från andra områden: { $names }.
differ-other-no = Tar inte emot från andra områden: { $names }.
differ-unknown = Uppgift saknas för { $names }.

## Berätta om fel
report-title = Berätta om ett fel
report-back = Tillbaka till { $name }
report-lead = Stämmer något inte på sidan om { $name }? Skriv det här, så kontrollerar vi. Du behöver inte säga vem du är.
report-concern = Vad gäller det?
report-concern-missing = Välj vad felet gäller. Är du osäker, välj ”något annat”.
report-message = Vad är fel?
report-message-hint = Skriv inget om din hälsa eller ditt personnummer.
report-message-missing = Skriv vad som är fel. Några ord räcker.
report-message-too-long = Texten är för lång. Skriv högst { $most } tecken.
report-contact = Telefon eller e-post, om du vill ha svar
report-contact-hint = Du kan lämna fältet tomt.
report-contact-too-long = Det blev för långt. Skriv högst { $most } tecken.
report-send = Skicka
report-sent-title = Tack, vi har fått det du skrev
report-reference = Ditt nummer är
report-sent-next = Den som ansvarar för sidan kontrollerar uppgiften inom tio dagar och rättar det som är fel.
report-sent-contact = Skrev du telefon eller e-post får du svar. Annars ser du ändringen på sidan.

## Hjälp att välja
guide-title = Hjälp att välja, fråga { $number } av { $of }
guide-answer-title = Förslag som passar dig
guide-back = Tillbaka till förra frågan
guide-next = Fortsätt
guide-skip = Du kan gå vidare utan att svara.
guide-service = Vilket stöd har du beslut om?
guide-area = Var bor du?
guide-area-hint = Välj den stadsdel eller kommundel där du bor.
guide-age = Hur gammal är den som ska få stödet?
guide-age-hint = Skriv åldern i år, till exempel 34.
guide-hours = När behöver du stödet?
guide-hours-hint = Dagtid på vardagar finns hos alla.
guide-languages = Vilket språk vill du prata, utöver svenska?
guide-languages-hint = Välj ett eller flera.
guide-skills = Vad är viktigt att personalen kan?
guide-not-choosing = Jag vill inte välja. Vad händer då?
guide-nothing = Ingen utförare passar stödet, området och åldern. Gå tillbaka och ändra ett svar, eller ring oss.
guide-answer-lead = De här passar bäst på det du svarade. Under varje namn ser du varför.
guide-reasons-title = Därför passar den:
guide-compare = Jämför de första
guide-see-all = Se alla som passar på allt
guide-again = Börja om med frågorna
reason-place = har plats nu
reason-area = arbetar där du bor
reason-evening = har kvällstid
reason-weekend = har stöd på helgen
reason-night = har stöd på natten
reason-language = talar { $language }
reason-sign = kan teckenspråk
reason-skill = kan { $skill }
reason-meet = du får träffa personalen innan du väljer

## När man inte vill välja
not-choosing-back = Tillbaka till frågorna
not-choosing-title = Du behöver inte välja
not-choosing-lead = Du får ditt stöd ändå. Då finns det en regel för vem som ger det.
not-choosing-ask = Se vad som gäller där du bor
not-choosing-show = Visa vad som gäller
not-choosing-change = Du kan alltid välja själv senare, eller byta.
default-title = { $service } i { $district }
default-rule-nearest = Du får stöd av den enhet som ligger närmast ditt hem, passar dina behov och har en ledig plats. Vem som driver den spelar ingen roll.
default-rule-district = Du får stöd av områdets egen enhet. Har området ingen, är det socialnämndens utförare. Kan den inte möta dina behov väljer din biståndshandläggare den bästa av de andra.
default-rule-own = Du får stöd av kommunens egen enhet.
default-rule-none = Kommunen har ingen regel för det här stödet i Stödvalet. Fråga din biståndshandläggare.
default-today = I dag är det
default-why-nearest = Den har plats nu och ligger närmast mitten av { $district }. Vi räknar härifrån, för vi vet inte var du bor.
default-why-district = Den hör till { $district } och har plats nu.
default-why-board = { $district } har ingen egen enhet. Därför är det socialnämndens utförare.
default-why-own = Den drivs av kommunen och har plats nu.
default-why-officer = I dag finns ingen sådan enhet med plats. Då väljer din biståndshandläggare åt dig, tillsammans med dig om du vill.
