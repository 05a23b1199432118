## Listan
list-title = De som ger stöd
list-title-service = De som ger { $service }
search-label = Sök
search-hint = Skriv som du själv säger det. Skriv till exempel ”någon som följer med mig ut”. Du kan också skriva ett namn.
search-button = Sök
search-running = Söker
filter-service = Vilket stöd vill du ha?
filter-any-service = Alla sorters stöd
filter-area = Var bor du?
filter-area-hint = Vi visar dem som arbetar där.
filter-area-any = Alla områden
filter-neighbours = Visa också områdena bredvid
filter-place = Finns det plats?
filter-free-now = Har plats nu
filter-hours = När vill du ha stöd?
filter-more = Fler val: språk, ålder och vad de kan
filter-languages = Språk
filter-languages-hint = Vi visar dem som kan minst ett av språken.
filter-sign = Kan teckenspråk
filter-target = Vem är stödet för?
filter-target-any = Alla
filter-age = Ålder
filter-age-hint = Skriv hur många år, till exempel 34.
filter-meet = Du får träffa dem innan du väljer
filter-ownership = Vem sköter stödet?
filter-skills = Vad ska de kunna?
filter-skills-hint = Vi visar dem som kan allt du väljer.
filter-button = Visa dem som ger stöd
area-whole = Hela { $name }
results-found =
    { $count ->
        [0] Ingen passar
        [one] Vi hittade { $count } som passar
       *[other] Vi hittade { $count } som passar
    }
chips-label = Det du har valt
chip-remove = Ta bort
chip-text = Du sökte: { $text }
chip-age = { $age } år
chip-area-neighbours = { $name } och områdena bredvid
chips-clear = Ta bort allt
order-label = Ordning
order-neutral-explained = Vi drar lott om ordningen varje dag. Då är det rättvist. I dag, { $day }, ser alla samma ordning.
order-relevance-explained = Först ser du dem som passar bäst till det du sökte. Det spelar ingen roll vem som sköter stödet.
order-other-explained = Du har valt den här ordningen: { $order }. Är några lika drar vi lott mellan dem.
page-not-there = Sidan finns inte. Det finns { $pages } sidor.
page-first = Till första sidan
nothing-text = Ingen passar till allt du har valt. Prova att ta bort ett val:
relax-gives =
    { $count ->
        [one] ger { $count } svar.
       *[other] ger { $count } svar.
    }
relax-text = Ta bort det du skrev
relax-all = Börja om och se alla
relax-service = Alla sorters stöd
relax-area = Alla områden
relax-languages = Alla språk
relax-ownership = Både kommunen och andra
relax-free = Också de som inte har plats nu
relax-hours = Alla tider
relax-target = Alla grupper
relax-age = Alla åldrar
relax-skills = Alla, vad de än kan
relax-sign = Också de som inte kan teckenspråk
relax-meet = Också de som du inte får träffa först
nothing-contact = Vill du prata med någon?
problem-title = Vi förstod inte allt i adressen
problem-value = Valet ”{ $name }” finns inte. Vi visar listan utan det.
problem-text-too-long = Du skrev för mycket. Vi sökte bara på de första 200 tecknen. Ett tecken är till exempel en bokstav.
problem-not-text = Vi kunde inte läsa en del av adressen. Vi visar listan utan den.
problem-page = Skriv sidans nummer med en siffra, till exempel 2.
problem-too-many-compared = Du kan jämföra fyra åt gången. Vi tog med de fyra första.

## Kortet
card-survey = { $share } av hundra är nöjda
card-distance = { $places }, { $km } kilometer bort
sample-badge = Exempel
compare-add = Välj för att jämföra
compare-added = Med bland dem du jämför

## Profilen
profile-back = Till alla som ger stöd
profile-choose = Välj dem här
profile-map = Visa på karta
profile-about-title = Om texten på sidan
profile-checked = Sidan var rätt { $day }.
profile-responsible = De som ska se till att sidan är rätt:
profile-report = Säg till om något är fel på sidan
profile-ended-title = De slutade ge stöd { $day }
profile-ended-text = Du kan inte välja dem längre. Får du stöd av dem nu? Då behöver du välja några andra.
profile-ended-choose = Se vilka du kan välja
profile-stale-title = Texten kan vara gammal
profile-stale-text = Texten är från { $day }. Det kan vara annat som gäller nu. Ring dem innan du väljer.
sample-title = Det här är ett exempel
sample-text = De finns inte på riktigt. Vi har hittat på dem, så att du kan prova Stödvalet. Det går inte att ringa numret.
section-support = Stödet
section-reach = Så når du dem
section-staff = De som arbetar där
section-work = Så arbetar de
section-quality = Vad andra tycker
fact-missing = Det vet vi inte
fact-none = Inget
fact-checked = Så var det { $day }.
fact-stale = Det kan vara annorlunda nu.
source-name = { $title }, { $year }
fact-services = Stöd som de ger
fact-ownership = Vem som sköter stödet
fact-places = Plats nu
fact-ceiling = Hur många de tar emot
fact-ceiling-none = Det finns ingen gräns
fact-ceiling-people = Högst { $count } personer
fact-districts = Här arbetar de
fact-other-districts = Tar emot dig som bor i ett annat område
fact-hours = Tider för stöd
fact-hours-note = Mer om tiderna
fact-targets = För vem
fact-ages = Ålder
fact-ages-between = { $from } till { $to } år
fact-ages-from = Från { $from } år
fact-phone = Telefon
fact-phone-hours = Då svarar de i telefon
fact-voicemail = Du kan prata in ett meddelande
fact-email = E-post
fact-website = Deras sida på nätet
fact-address = Adress
fact-access = Så är det hos dem
fact-languages = Språk, förutom svenska
fact-sign = Teckenspråk
fact-skills = Det här kan de extra mycket om
fact-staff = Hur många som arbetar där
fact-staff-workers =
    { $count ->
        [one] { $count } person ger stöd
       *[other] { $count } personer ger stöd
    }
fact-staff-coordinators =
    { $count ->
        [one] { $count } person planerar stödet
       *[other] { $count } personer planerar stödet
    }
fact-trained = De som har gått en utbildning
fact-trained-share = { $share } av hundra. Det måste vara minst { $least } av hundra.
fact-training = Vad de har lärt sig
fact-supervision = Så ofta får de råd om sitt arbete
fact-contacts = Dina kontaktpersoner, de du träffar mest
fact-contacts-exact =
    { $count ->
        [one] En person
       *[other] { $count } personer
    }
fact-contacts-between = { $from } eller { $to } personer
fact-contacts-above = Två personer om du har mer än { $hours } timmar i veckan
fact-meet = Du får träffa dem innan du väljer
fact-register = De frågar polisen om den som ska möta barn
fact-methods = Sätt att arbeta
fact-manager = Chefen
fact-complaints = Om du inte är nöjd
fact-environment = Miljö
fact-good-to-know = Bra att veta
fact-follow-up = Vad kommunen tycker om dem
survey-share = { $share } av hundra tycker så. De fick frågan år { $year }. { $answers } personer svarade. Av hundra som fick frågan svarade { $rate }.
survey-withheld = Färre än { $least } svarade år { $year }. Då visar vi ingen siffra. Ingen ska kunna se vem som har svarat vad.
follow-up-result = { $result }. Det var år { $year }.

## Jämförelsen
compare-title = Jämför dem som ger stöd
compare-too-few = Välj minst två. Då ser du dem bredvid varandra. Du kan välja upp till fyra.
compare-find = Hitta stöd
compare-unknown-title = Vi hittade inte alla
compare-unknown-text =
    { $count ->
        [one] I adressen står ett namn som inte finns. Vi visar de andra.
       *[other] I adressen står { $count } namn som inte finns. Vi visar de andra.
    }
compare-summary-title = Det här skiljer dem åt
compare-summary-none = Vi ser ingen skillnad på plats, tider och språk. Läs mer i tabellen.
compare-show-differences = Visa bara det som skiljer
compare-show-all = Visa allt
compare-caption = Fakta om dem du jämför, en kolumn för var och en
compare-fact = Fakta
compare-chosen-title = De du jämför
compare-add-label = Vem vill du också jämföra?
compare-add-button = Lägg till
differ-place-yes = De här har plats nu: { $names }.
differ-place-no = De här har ingen plats nu: { $names }.
differ-evening-yes = De här ger stöd på kvällen: { $names }.
differ-evening-no = De här ger inte stöd på kvällen: { $names }.
differ-weekend-yes = De här ger stöd på helgen: { $names }.
differ-weekend-no = De här ger inte stöd på helgen: { $names }.
differ-night-yes = De här ger stöd på natten: { $names }.
differ-night-no = De här ger inte stöd på natten: { $names }.
differ-finnish-yes = De här talar finska: { $names }.
differ-finnish-no = De här talar inte finska: { $names }.
differ-sign-yes = De här kan teckenspråk: { $names }.
differ-sign-no = De här kan inte teckenspråk: { $names }.
differ-meet-yes = De här får du träffa innan du väljer: { $names }.
differ-meet-no = De här får du inte träffa innan du väljer: { $names }.
differ-other-yes = De här tar emot dig som bor i ett annat område: { $names }.
differ-other-no = De här tar inte emot dig som bor i ett annat område: { $names }.
differ-unknown = Det här vet vi inte om { $names }.

## Berätta om fel
report-title = Säg till om något är fel
report-back = Tillbaka till { $name }
report-lead = Är något fel på sidan om { $name }? Skriv det här. Då ser vi efter vad som är rätt. Du måste inte säga vem du är.
report-concern = Vad handlar felet om?
report-concern-missing = Välj vad felet handlar om. Är du inte säker? Välj ”något annat”.
report-message = Vad är fel?
report-message-hint = Skriv inte ditt personnummer. Skriv inget om hur du mår.
report-message-missing = Skriv vad som är fel. Några ord räcker.
report-message-too-long = Texten är för lång. Skriv högst { $most } tecken. Ett tecken är till exempel en bokstav.
report-contact = Skriv din telefon eller e-post om du vill ha svar
report-contact-hint = Du måste inte skriva något här.
report-contact-too-long = Det blev för långt. Skriv högst { $most } tecken. Ett tecken är till exempel en bokstav.
report-send = Skicka
report-sent-title = Tack, vi har fått det du skrev
report-reference = Ditt nummer är
report-sent-next = Den som har ansvar för sidan ser efter vad som är rätt. Det tar högst tio dagar. Är något fel ändrar de det.
report-sent-contact = Skrev du din telefon eller e-post? Då får du svar. Annars kan du titta på sidan igen.

## Hjälp att välja
guide-title = Hjälp att välja, fråga { $number } av { $of }
guide-answer-title = De här kan passa dig
guide-back = Till frågan innan
guide-next = Gå vidare
guide-skip = Du måste inte svara. Du kan gå vidare ändå.
guide-service = Vilket stöd har du fått ja till?
guide-area = Var bor du?
guide-area-hint = Välj den del av kommunen där du bor.
guide-age = Hur gammal är den som ska få stöd?
guide-age-hint = Skriv hur många år, till exempel 34.
guide-hours = När behöver du stöd?
guide-hours-hint = Alla ger stöd på dagen, måndag till fredag.
guide-languages = Vill du prata ett annat språk än svenska?
guide-languages-hint = Du kan välja flera.
guide-skills = Vad är viktigt att de kan?
guide-not-choosing = Jag vill inte välja. Vad händer då?
guide-nothing = Ingen passar till det du har svarat. Gå tillbaka och ändra ett svar. Du kan också ringa oss.
guide-answer-lead = De här passar bäst till dina svar. Under namnet ser du varför.
guide-reasons-title = Därför passar de dig:
guide-compare = Jämför de första
guide-see-all = Se alla som passar på allt
guide-again = Börja om med frågorna
reason-place = de har plats nu
reason-area = de arbetar där du bor
reason-evening = de ger stöd på kvällen
reason-weekend = de ger stöd på helgen
reason-night = de ger stöd på natten
reason-language = de talar { $language }
reason-sign = de kan teckenspråk
reason-skill = de kan det här: { $skill }
reason-meet = du får träffa dem innan du väljer

## När man inte vill välja
not-choosing-back = Tillbaka till frågorna
not-choosing-title = Du måste inte välja
not-choosing-lead = Du får stöd ändå. Då väljer kommunen åt dig. Det finns en regel för vem du får stöd av.
not-choosing-ask = Vem får du stöd av då?
not-choosing-show = Visa
not-choosing-change = Du kan välja själv senare. Du kan också byta.
default-title = { $service } i { $district }
default-rule-nearest = Du får stöd av dem som finns närmast ditt hem. De ska passa dig och ha en ledig plats. Det spelar ingen roll vem som sköter stödet.
default-rule-district = Du får stöd av dem som hör till ditt område. Finns inga sådana får du stöd av andra som kommunen har valt. Kanske kan de inte ge dig det stöd du behöver. Då väljer din handläggare den bästa av de andra. Handläggaren är den på kommunen som gav dig beslut om stöd.
default-rule-own = Du får stöd av kommunen själv.
default-rule-none = Stödvalet vet ingen regel för det här stödet. Fråga din handläggare. Det är den på kommunen som gav dig beslut om stöd.
default-today = I dag är det
default-why-nearest = De har plats nu. De finns närmast mitten av { $district }. Vi räknar från mitten, för vi vet inte var du bor.
default-why-district = De hör till { $district }. De har plats nu.
default-why-board = { $district } har inga egna som ger stöd. Därför är det de som kommunen har valt.
default-why-own = De hör till kommunen. De har plats nu.
default-why-officer = I dag har ingen av dem plats. Då väljer din handläggare på kommunen åt dig. Du får vara med och välja om du vill.
