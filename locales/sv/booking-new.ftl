## Varför en tid inte går att boka
booking-no-missing = Den tiden finns inte. När sommartiden börjar går klockan från 2 direkt till 3. Välj en annan tid.
booking-no-twice = Den tiden kommer två gånger den natten, för klockan ställs tillbaka. Välj den första eller den andra.
booking-no-ends-first = Tiden slutar innan den börjar. Skriv ett senare slut.
booking-no-too-long = En bokning kan vara högst 24 timmar. Dela upp tiden i flera bokningar.
booking-no-past = Den tiden har redan börjat. Välj en senare tid.
booking-no-before = Beslutet börjar gälla { $day }. Välj den dagen eller en senare.
booking-no-after = Beslutet gäller till och med { $day }. Välj en tidigare dag.
booking-no-provider = Ingen utförare ger dig stödet { $day }. Välj en annan dag, eller ring oss.
booking-no-hours = Timmarna räcker inte. Tiden tar { $needed }. För perioden som börjar { $day } har du { $left } kvar.
booking-no-meets = Du har redan en bokning då: { $reference }. Välj en annan tid.
booking-no-meets-another = Tiden krockar med en annan i samma serie.
booking-no-full = Det är fullt då. Välj en annan tid.
booking-no-companion = Personen du önskar kan inte komma då. Välj en annan tid, eller någon annan.

## För vilket stöd
book-which-title = Vad vill du boka?
book-which-none = Du har inget beslut om ledsagarservice eller avlösarservice. Tror du att det är fel kan du ringa oss.
book-which-left = Du har { $left } kvar just nu.
book-which-button = Boka

## Fråga 1: vad
book-what-title = Vad vill du göra?
book-what-title-relief = Vad behöver du avlösning till?
book-what-label = Berätta vad du vill göra
book-what-label-relief = Berätta varför du behöver avlösning
book-what-hint = Till exempel ”gå på bio” eller ”handla kläder”. Skriv inte ditt personnummer.
book-what-hint-relief = Några ord räcker, till exempel ”jag behöver vila” eller ”vi ska på bröllop”. Skriv inte personnummer.
book-what-missing = Skriv vad du vill göra. Några ord räcker.
book-what-missing-relief = Skriv varför du behöver avlösning. Några ord räcker.
book-what-home = Avlösarservice ges hemma hos dig.
book-what-place = Var vill du mötas?
book-what-place-hint = Var som helst i staden, till exempel hemma eller vid en tunnelbana. Lämnar du fältet tomt kommer ni överens om det.
book-what-cost = Vad kostar det för ledsagaren, i kronor?
book-what-cost-hint = Gissa om du inte vet, eller lämna fältet tomt. Utföraren betalar { $hour } kronor i timmen. Kostar det mer än { $limit } kronor kan du söka pengar hos stadsdelsnämnden, och då skriver vi in att du gör det.
book-what-cost-unclear = Skriv kostnaden med siffror, till exempel 350.

## Fråga 2: när
book-when-title = När vill du boka?
book-when-lead = Välj en ledig tid, eller skriv en egen.
book-when-lead-none = Skriv den tid du vill ha. Utföraren har inte berättat vilka tider som är lediga, så de svarar först.
book-when-soon = Börjar tiden inom { $days } dagar blir det en förfrågan. Då svarar utföraren först.
book-when-suggested = Lediga tider
book-when-own = En annan tid, som jag skriver själv
book-when-own-legend = Egen tid
book-when-day = Dag
book-when-day-hint = Till exempel { $example } eller lördag.
book-when-from = Börjar klockan
book-when-to = Slutar klockan
book-when-clock-hint = Till exempel 18 eller 18.30.
book-when-night = Senast klockan 24 samma dag.
book-when-night-relief = Slutar tiden tidigare än den börjar menas dagen efter. Högst 24 timmar.
book-when-twice = Vilken gång menar du?
book-when-first = Den första, innan klockan ställs tillbaka
book-when-second = Den andra, när klockan har ställts tillbaka
book-when-again = Vill du ha tiden flera gånger?
book-when-once = Nej, bara en gång
book-when-weekly = Ja, varje vecka
book-when-second-week = Ja, varannan vecka
book-when-until = Till och med vilken dag?
book-when-until-hint = Fyll bara i om du vill ha tiden flera gånger.
book-when-missing = Välj en ledig tid, eller skriv en egen.
book-when-both = Du har valt en ledig tid och också skrivit en egen. Behåll en av dem.
book-when-until-missing = Skriv till och med vilken dag du vill ha tiden.
book-when-until-first = Den sista dagen är före den första. Skriv en senare dag.
book-when-until-far = En serie kan vara högst 53 tider. Skriv en tidigare dag.
book-when-day-missing = Skriv en dag, till exempel { $example }.
book-when-day-unclear = Skriv dagen som i { $example }.
book-when-no-such = Skriv dagen som i { $example }. Den { $number } { $month } finns inte.
book-when-no-such-year = Skriv dagen som i { $example }. Den { $number } februari { $year } finns inte.
book-when-month-days = Den dagen finns inte. { $month } har { $days } dagar. Välj en annan dag.
book-when-other-weekday = { $day } är en { $weekday }. Skriv rätt veckodag, eller bara datumet.
book-when-clock-missing = Skriv en tid, till exempel 18 eller 18.30.
book-when-clock-unclear = Skriv tiden som i 18 eller 18.30.

## Fråga 3: vem
book-who-title = Vem vill du ska komma?
book-who-companion = Är det någon särskild du vill ha?
book-who-companion-hint = Då bokar du tider när den personen arbetar.
book-who-last = { $name }, samma som förra gången
book-who-speaks = Talar { $languages }.
book-who-knows = Kan { $skills }.
book-who-away = Kan inte komma då.
book-who-gone = Den personen går inte att välja längre. Välj någon annan.
book-who-text = Är det något annat du önskar?

## Fråga 4: kontrollera
book-check-title = Stämmer det här?
book-check-title-not = Den tiden går inte att boka
book-check-lead = Inget är bokat förrän du trycker på knappen längst ned.
book-check-change = Ändra
book-check-changed-text = Det som står här gäller nu. Läs igenom det en gång till. Inget är bokat ännu.
book-check-button = Boka
book-check-button-request = Skicka förfrågan
book-check-button-series =
    { $count ->
        [one] Boka en tid
       *[other] Boka { $count } tider
    }
book-check-what = Vad
book-check-place = Var
book-check-home = Hemma hos dig
book-check-no-place = Det kommer ni överens om
book-check-when = När
book-check-series =
    { $count ->
        [one] En tid
       *[other] { $count } tider
    }
book-check-who = Vem
book-check-anybody = Det spelar ingen roll vem som kommer.
book-check-takes = Det här går åt av dina timmar
book-check-least = En tid räknas alltid som minst en timme.
book-check-left = Timmar kvar sedan
book-check-left-until = { $left }, till och med { $day }
book-check-cancel = Om du vill avboka
book-check-cancel-by = Senast { $by } kostar det inget. Senare räknas { $hours } som använda.
book-check-cancel-free = Du kan avboka när som helst utan att det kostar timmar.
book-check-cancel-counts = Det är efter klockan 12 dagen före. Du kan avboka, men { $hours } räknas ändå som använda.
book-check-cancel-counts-then = Innan utföraren har sagt ja kostar det inget. Sedan räknas { $hours } som använda.
book-check-answer = Svar
book-check-confirmed = Tiden är din så snart du har bokat.
book-check-short = Det är kort varsel, så { $name } svarar först. Svarar de inte innan tiden börjar blir den inte av, och inga timmar går åt.
book-check-request = { $name } svarar först. Svarar de inte innan tiden börjar blir den inte av, och inga timmar går åt.
book-check-cost-title = Kostnad för ledsagaren
book-check-covered = Du räknar med { $cost } kronor. Utföraren betalar { $hour } kronor i timmen.
book-check-apply-title = Du söker pengar för ledsagarens kostnad
book-check-apply = Det blir mer än { $limit } kronor. När du bokar skriver vi in att du söker pengar, och din biståndshandläggare får veta det. Stadsdelsnämnden bestämmer.
book-check-one-confirmed = Går att boka
book-check-one-request = Utföraren svarar först
book-check-one-not = Går inte
book-check-none-title = Ingen av tiderna går att boka
book-check-none-text = Här nedanför står varför. Välj en annan tid, eller ring utföraren.
book-check-refused = Därför går det inte
book-check-near = Lediga tider i närheten
book-check-each = Alla tider
book-check-left-out =
    { $count ->
        [one] En av tiderna går inte att boka. De andra bokas.
       *[other] { $count } av tiderna går inte att boka. De andra bokas.
    }
book-check-each-cancel = Du kan avboka varje tid för sig. Till klockan { $by } dagen före kostar det inget.
book-check-each-asked = När utföraren har svarat får du veta det.

## När någon bokar åt en annan
book-will = Vad vill { $name }?
book-will-hint-god-man = En god man bokar med personens samtycke. Går det inte att få skriver du varför.
book-will-hint-guardian = Den som har fyllt 15 år bestämmer själv också. Fråga först.
book-will-hint-forvaltare = En förvaltare får boka, men inte mot personens vilja.
book-will-agrees = { $name } vill boka tiden
book-will-cannot = Det går inte att få veta vad { $name } vill
book-will-not-against = { $name } är inte emot det
book-will-against = { $name } är emot det
book-will-against-hint = Då bokas inget.
book-will-missing = Välj det som stämmer för { $name }.
book-will-reason = Varför går det inte att få veta vad { $name } vill?
book-will-reason-hint = Fyll bara i om det är så. Några ord räcker. Det sparas tillsammans med bokningen.
book-will-reason-missing = Skriv varför det inte går att få veta vad { $name } vill.

## När det inte går att boka här
book-stop-nothing = Inget är bokat.
book-stop-ring-title = Det här bokar du genom att ringa
book-stop-ring-text = I din kommun bokar du tider direkt hos utföraren.
book-stop-provider-text = Välj först vem som ska ge stödet. Sedan kan du boka.
book-stop-against-title = { $name } vill inte, så inget är bokat
book-stop-against-text = { $name } är emot bokningen. Prata med varandra om ni vill hitta något som passar bättre.
book-stop-age-title = En vårdnadshavare kan inte boka längre
book-stop-will-text = Den som bokar åt någon annan behöver säga det först.
book-stop-back = Tillbaka
