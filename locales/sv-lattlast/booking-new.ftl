## Varför en tid inte går att boka
booking-no-missing = Den tiden finns inte. Den natten hoppar klockan från 2 till 3. Välj en annan tid.
booking-no-twice = Den tiden kommer två gånger. Klockan går tillbaka den natten. Välj vilken gång du menar.
booking-no-ends-first = Tiden slutar för tidigt. Skriv när den ska sluta.
booking-no-too-long = Du kan boka högst 24 timmar. Välj en kortare tid.
booking-no-past = Den tiden har redan börjat. Välj en senare tid.
booking-no-before = Du får stöd från { $day }. Välj den dagen eller en senare dag.
booking-no-after = Du får stöd till { $day }. Välj en dag före det.
booking-no-provider = Ingen kan ge dig stödet { $day }. Välj en annan dag. Du kan också ringa oss.
booking-no-hours = Du har för få timmar. Tiden tar { $needed }. Du har { $left } kvar från { $day }.
booking-no-meets = Du har redan bokat något då. Det är { $reference }. Välj en annan tid.
booking-no-meets-another = Du har redan valt en tid då.
booking-no-full = Det är fullt då. Välj en annan tid.
booking-no-companion = Personen du vill ha kan inte då. Välj en annan tid. Du kan också välja någon annan.

## För vilket stöd
book-which-title = Vad vill du boka?
book-which-none = Vi hittar inget stöd som du kan boka. Är det fel? Ring oss.
book-which-left = Du har { $left } kvar nu.
book-which-button = Boka

## Fråga 1: vad
book-what-title = Vad vill du göra?
book-what-title-relief = Varför behöver du någon hemma?
book-what-label = Skriv vad du vill göra
book-what-label-relief = Skriv varför du vill att någon kommer
book-what-hint = Till exempel ”gå på bio”. Skriv inte ditt personnummer.
book-what-hint-relief = Du kan skriva ”jag vill vila”. Några ord räcker. Skriv inte personnummer.
book-what-missing = Skriv vad du vill göra. Några ord räcker.
book-what-missing-relief = Skriv varför du vill att någon kommer. Några ord räcker.
book-what-home = De kommer hem till dig.
book-what-place = Var vill ni träffas?
book-what-place-hint = Skriv till exempel ”hemma hos mig”. Du måste inte svara nu.
book-what-cost = Vad kostar det för den som följer med?
book-what-cost-hint = Skriv hur många kronor. Du måste inte svara. De som ger stödet betalar { $hour } kronor i timmen. Kostar det mer än { $limit } kronor? Då kan du söka pengar. Vi skriver in det åt dig.
book-what-cost-unclear = Skriv bara siffror, till exempel 350. Du kan också hoppa över det.

## Fråga 2: när
book-when-title = När vill du boka?
book-when-lead = Här ser du lediga tider. Välj en tid. Du kan också skriva en egen tid.
book-when-lead-none = Skriv när du vill boka. Vi vet inte vilka tider som är lediga. De som ger stödet svarar dig.
book-when-soon = Är det mindre än { $days } dagar kvar? Då måste de säga ja först.
book-when-suggested = Lediga tider
book-when-own = Jag skriver en egen tid
book-when-own-legend = Egen tid
book-when-day = Dag
book-when-day-hint = Skriv till exempel { $example }. Du kan också skriva lördag.
book-when-from = Börjar klockan
book-when-to = Slutar klockan
book-when-clock-hint = Skriv till exempel 18. Du kan också skriva 18.30.
book-when-night = Tiden kan sluta klockan 24.
book-when-night-relief = Tiden kan sluta dagen efter. Du kan boka högst 24 timmar.
book-when-twice = Vilken gång menar du?
book-when-first = Den första gången
book-when-second = Den andra gången
book-when-again = Vill du ha tiden flera gånger?
book-when-once = Nej, en gång
book-when-weekly = Ja, varje vecka
book-when-second-week = Ja, varannan vecka
book-when-until = Vilken dag är den sista?
book-when-until-hint = Skriv bara här om du vill ha tiden flera gånger.
book-when-missing = Välj en tid. Du kan också skriva en egen tid.
book-when-both = Du har valt en ledig tid. Du har också skrivit en egen tid. Ta bort en av dem.
book-when-until-missing = Skriv vilken dag som är den sista.
book-when-until-first = Den sista dagen är före den första. Skriv en senare dag.
book-when-until-far = Det blir för många tider. Du kan boka 53 tider. Skriv en dag som är tidigare.
book-when-day-missing = Skriv en dag. Skriv till exempel { $example }.
book-when-day-unclear = Vi förstår inte dagen. Skriv så här: { $example }.
book-when-no-such = Skriv så här: { $example }. Den { $number } { $month } finns inte.
book-when-no-such-year = Skriv så här: { $example }. Den { $number } februari { $year } finns inte.
book-when-month-days = Den dagen finns inte. { $month } har { $days } dagar. Välj en annan dag.
book-when-other-weekday = { $day } är en { $weekday }. Skriv dagen en gång till.
book-when-clock-missing = Skriv en tid. Skriv till exempel 18.
book-when-clock-unclear = Vi förstår inte tiden. Skriv så här: 18.30.

## Fråga 3: vem
book-who-title = Vem vill du ska komma?
book-who-companion = Vem vill du helst ha?
book-who-companion-hint = Då bokar du en tid när den personen jobbar.
book-who-last = { $name }, samma som förra gången
book-who-speaks = Pratar { $languages }.
book-who-knows = Kan { $skills }.
book-who-away = Kan inte komma då.
book-who-gone = Du kan inte välja den personen längre. Välj någon annan.
book-who-text = Vill du något mer?

## Fråga 4: kontrollera
book-check-title = Är det här rätt?
book-check-title-not = Du kan inte boka den tiden
book-check-lead = Läs om det är rätt. Tryck sedan på knappen längst ned. Du har inte bokat innan dess.
book-check-change = Ändra
book-check-changed-text = Läs en gång till. Det som står här är rätt nu. Du har inte bokat än.
book-check-button = Ja, boka
book-check-button-request = Ja, fråga om tiden
book-check-button-series =
    { $count ->
        [one] Ja, boka en tid
       *[other] Ja, boka { $count } tider
    }
book-check-what = Vad
book-check-place = Var
book-check-home = Hemma hos dig
book-check-no-place = Det bestämmer ni sedan
book-check-when = När
book-check-series =
    { $count ->
        [one] En tid
       *[other] { $count } tider
    }
book-check-who = Vem
book-check-anybody = Det spelar ingen roll vem som kommer.
book-check-takes = Så många timmar tar det
book-check-least = Det blir alltid minst en timme.
book-check-left = Så många timmar har du kvar sedan
book-check-left-until = { $left } till { $day }
book-check-cancel = Om du inte vill
book-check-cancel-by = Avboka senast { $by }. Då förlorar du inga timmar. Om du avbokar senare förlorar du { $hours }.
book-check-cancel-free = Du kan avboka när du vill. Du förlorar inga timmar.
book-check-cancel-counts = Det är snart dags. Om du avbokar förlorar du { $hours }.
book-check-cancel-counts-then = De har inte sagt ja än. Nu kan du avboka gratis. När de har sagt ja förlorar du { $hours } om du avbokar.
book-check-answer = Svar
book-check-confirmed = Tiden är din när du har bokat.
book-check-short = Det är snart. Därför måste { $name } säga ja först. Om de inte svarar kommer ingen. Då förlorar du inga timmar.
book-check-request = { $name } måste säga ja först. Om de inte svarar kommer ingen. Då förlorar du inga timmar.
book-check-cost-title = Pengar till den som följer med
book-check-covered = Du tror att det kostar { $cost } kronor. De som ger stödet betalar { $hour } kronor i timmen.
book-check-apply-title = Du söker pengar
book-check-apply = Det kostar mer än { $limit } kronor. Vi skriver in att du söker pengar. Kommunen får veta det. Kommunen bestämmer.
book-check-one-confirmed = Du kan boka
book-check-one-request = De svarar först
book-check-one-not = Det går inte
book-check-none-title = Du kan inte boka någon av tiderna
book-check-none-text = Läs varför här nere. Välj en annan tid. Du kan också ringa.
book-check-refused = Därför går det inte
book-check-near = De här tiderna är lediga
book-check-each = Alla tider
book-check-left-out =
    { $count ->
        [one] En tid går inte att boka. Du bokar de andra.
       *[other] { $count } tider går inte att boka. Du bokar de andra.
    }
book-check-each-cancel = Du kan avboka en tid i taget. Gör det före klockan { $by } dagen före. Då förlorar du inga timmar.
book-check-each-asked = Du får veta när de har svarat.

## När någon bokar åt en annan
book-will = Vad vill { $name }?
book-will-hint-god-man = Du är god man. Personen ska säga ja först. Kan personen inte svara? Skriv då varför.
book-will-hint-guardian = Den som är 15 år får också bestämma. Fråga först.
book-will-hint-forvaltare = Du är förvaltare. Du får boka. Men du får inte boka om personen säger nej.
book-will-agrees = { $name } säger ja
book-will-cannot = { $name } kan inte svara
book-will-not-against = { $name } säger inte nej
book-will-against = { $name } säger nej
book-will-against-hint = Då bokar vi inget.
book-will-missing = Välj det som är rätt för { $name }.
book-will-reason = Varför kan inte { $name } svara?
book-will-reason-hint = Skriv bara om det är så. Några ord räcker.
book-will-reason-missing = Skriv varför { $name } inte kan svara.

## När det inte går att boka här
book-stop-nothing = Du har inte bokat något.
book-stop-ring-title = Ring och boka
book-stop-ring-text = Du kan inte boka här. Ring dem som ger stödet.
book-stop-provider-text = Välj först vem som ska ge stödet. Sedan kan du boka.
book-stop-against-title = { $name } säger nej
book-stop-against-text = Därför bokar vi inget. Prata med { $name } om vad som passar bättre.
book-stop-age-title = Du kan inte boka åt den som är vuxen
book-stop-will-text = Säg först vad personen vill.
book-stop-back = Tillbaka
