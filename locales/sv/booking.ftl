## Ord för bokningar
booking-state-forfragan = Väntar på svar
booking-state-bekraftad = Bokad
booking-state-nekad = Utföraren sa nej
booking-state-avbokad = Avbokad
booking-state-sent-avbokad = Avbokad sent
booking-state-avbokad-av-utforaren = Avbokad av utföraren
booking-state-flyttad = Flyttad till en annan tid
booking-state-ingen-kom = Ingen kom
booking-state-genomford = Har varit
booking-category-dag = på dagen
booking-category-kvall = på kvällen
booking-category-natt = på natten
booking-category-helg = på helg
booking-category-storhelg = på storhelg
booking-reason-sjuk = Jag är sjuk eller mår inte bra
booking-reason-tiden = Tiden passar inte
booking-reason-behovs-inte = Jag behöver inte tiden längre
booking-reason-personen = Jag vill att någon annan kommer
booking-reason-annat = Något annat
booking-did-bokade = { $who } bokade tiden
booking-did-sa-ja = { $who } sa ja
booking-did-sa-nej = { $who } sa nej
booking-did-avbokade = { $who } avbokade tiden
booking-did-flyttade-hit = { $who } flyttade bokningen till den här tiden
booking-did-flyttade-harifran = { $who } flyttade bokningen till en annan tid
booking-did-ingen-kom = { $who } berättade att ingen kom
booking-did-kom-sent = { $who } berättade att hjälpen kom { $minutes } minuter sent
booking-did-genomfordes = { $who } skrev in att tiden blev av

## Telefon, röstbrevlåda och e-post
booking-reach-title = Ring eller skriv i stället
booking-reach-text = Du kan alltid boka, flytta och avboka så här också.
booking-reach-missing = Uppgift om telefon saknas.
booking-reach-hours = De svarar { $hours }.
booking-reach-voicemail = Svarar ingen kan du tala in vad du vill.
booking-reach-email = Skriv till

## En tid i korthet
booking-today = I dag
booking-tomorrow = I morgon
booking-state-now = Pågår nu
booking-state-unanswered = Inget svar i tid
booking-given-by = { $name } ger dig stödet.
booking-takes = Tiden tar { $time }.
booking-cancel-by = Avboka senast { $by }, så kostar det inget.
booking-cancel-counts = Det är sent att avboka. Avbokar du nu räknas { $hours } ändå som använd tid.
booking-cancel-free = Du kan avboka ända tills tiden börjar. Det kostar inget.

## Listan
booking-list-title = Dina bokade tider
booking-my-page-hint = Se, boka, flytta och avboka tider med ledsagare eller avlösare.
booking-list-new = Boka en ny tid
booking-list-month = Visa en månad i taget
booking-list-coming = Kommande tider
booking-list-past = Tider som har varit
booking-list-none = Du har inga kommande tider.
booking-list-older = Äldre tider ser du en månad i taget.
booking-list-nothing = Du har inget beslut om ledsagarservice eller avlösarservice. Därför finns inget att boka här. Tror du att det är fel kan du ringa oss.
booking-ledger-booked = Bokat: { $time }
booking-ledger-used = Använt: { $time }
booking-ledger-late = Avbokat sent, och räknas: { $time }
booking-ledger-granted = Du har rätt till { $time }.
booking-ledger-next = Från { $day } har du { $left } kvar av { $granted }.
booking-ledger-none = Beslutet gäller inte i dag.
booking-ring-text = { $service } bokas inte här. Ring eller skriv, så hjälper de dig.

## Månaden
booking-month-title = Dina tider: { $month }
booking-month-caption =
    { $count ->
        [0] Du har inga tider den här månaden.
        [one] Du har en tid den här månaden.
       *[other] Du har { $count } tider den här månaden.
    }
booking-month-previous = Månaden före: { $month }
booking-month-next = Månaden efter: { $month }
booking-month-list = Visa som en lista

## En tid
booking-one-confirmed = Din tid är bokad
booking-one-requested = Du har frågat efter en tid
booking-one-unanswered = Ingen svarade i tid
booking-one-declined = Utföraren kan inte den tiden
booking-one-cancelled = Tiden är avbokad
booking-one-late = Tiden är avbokad, men räknas
booking-one-provider = Utföraren har avbokat tiden
booking-one-moved = Tiden är flyttad
booking-one-no-show = Du har berättat att ingen kom
booking-one-given = Tiden har varit
booking-one-now = Tiden har börjat
booking-next-confirmed = { $name } ger dig stödet { $when }. Du behöver inte göra något mer.
booking-next-requested = { $name } svarar ja eller nej. Du får veta det på Min sida. Säger de nej har du timmarna kvar.
booking-next-requested-by = Har du inget svar { $by } kan du ringa dem.
booking-next-requested-soon = Tiden är snart. Ring dem om du inte får svar.
booking-next-unanswered = { $name } svarade inte innan tiden började. Du har timmarna kvar. Ring dem om du undrar varför.
booking-next-declined = Du har timmarna kvar. Boka en annan tid, eller ring dem.
booking-next-cancelled = { $name } vet om det. Du har timmarna kvar och kan boka en ny tid.
booking-next-late = { $name } vet om det. { $hours } räknas som använd tid, för det var efter klockan { $clock } dagen före.
booking-next-provider = Du har timmarna kvar. Boka en ny tid, eller ring dem.
booking-next-moved = Den nya tiden har en egen sida.
booking-next-moved-late = Den nya tiden har en egen sida. { $hours } av den här räknas som använd tid, för det var efter klockan { $clock } dagen före.
booking-next-moved-link = Se den nya tiden
booking-next-no-show = Du har fått tillbaka { $hours }. { $name } vet om det och ska höra av sig till dig. Gör de inte det kan du ringa dem.
booking-next-came-late = { $name } vet att de kom sent och ska höra av sig till dig.
booking-next-given = Gick något fel kan du berätta det här.
booking-next-now = Har ingen kommit kan du berätta det här.
booking-fact-when = När
booking-fact-who = Vem kommer
booking-fact-provider = Utförare
booking-fact-what = Vad
booking-fact-place = Var
booking-fact-hours = Tid
booking-fact-parts = Så räknas minuterna: { $parts }.
booking-fact-least = Den minsta tiden är en timme.
booking-fact-cancel = Avboka
booking-fact-cost = Vad det kostar ledsagaren
booking-fact-crowns = Ungefär { $crowns } kronor
booking-fact-applies = Vi har ansökt hos nämnden om den del som är för dyr.
booking-fact-series = Serie
booking-fact-series-left =
    { $count ->
        [one] Det här är den sista tiden i serien.
       *[other] Serien har { $count } tider kvar.
    }
booking-history-title = Vad som har hänt
booking-history-reason = Skälet: { $reason }.
booking-near-title = Lediga tider nära den här
booking-way-title = Vad vill du göra?
booking-way-move = Flytta tiden
booking-way-cancel = Avboka tiden
booking-way-calendar = Spara i din kalender
booking-way-report = Berätta att ingen kom eller kom sent
booking-back = Tillbaka till bokningarna
booking-back-one = Tillbaka till tiden

## Att avboka
booking-cancel-title = Vill du avboka tiden?
booking-cancel-late-title = Vill du avboka ändå?
booking-cancel-in-time = Det kostar inget att avboka nu.
booking-cancel-late = Klockan är efter { $clock } dagen före. Du kan avboka, men { $hours } räknas ändå som använd tid.
booking-cancel-late-all = Några av tiderna är snart. Du kan avboka, men { $hours } räknas ändå som använd tid.
booking-cancel-reason = Varför avbokar du?
booking-cancel-reason-hint = Du måste inte svara.
booking-cancel-reason-none = Jag vill inte säga varför
booking-cancel-which = Vilka tider vill du avboka?
booking-series-one = Bara den här
booking-series-all = Alla som är kvar, { $count } tider
booking-cancel-button = Avboka tiden
booking-cancel-button-late = Ja, avboka ändå
booking-cancel-keep = Nej, behåll tiden

## Att flytta
booking-move-title = Vill du flytta tiden?
booking-move-now = Nu är tiden { $when }.
booking-move-safe = Du behåller den tills den nya är klar.
booking-move-late = Klockan är efter { $clock } dagen före. Du kan flytta, men { $hours } av den gamla tiden räknas ändå som använd.
booking-move-which = Vilka tider vill du flytta?
booking-move-all-hint = Alla flyttas lika många dagar.
booking-move-new = Den nya tiden är { $when }.
booking-move-button = Flytta tiden
booking-move-late-title = Vill du flytta ändå?
booking-move-button-late = Ja, flytta ändå
booking-move-other = Nej, välj en annan tid
booking-move-same = Det är samma tid som nu. Välj en annan.
booking-move-several-title = Alla tider går inte att flytta dit
booking-move-several = Inget är flyttat. Välj en annan tid, eller flytta bara den här.

## När något gick fel
booking-report-title = Vad gick fel?
booking-report-legend = Vad hände?
booking-report-nobody = Ingen kom
booking-report-nobody-hint = Då får du tillbaka { $hours }.
booking-report-late = De kom sent
booking-report-late-hint = Tiden räknas, men utföraren får veta det.
booking-report-minutes = Hur många minuter sent kom de?
booking-report-minutes-hint = Fyll bara i om de kom sent. Det räcker med ungefär.
booking-report-text = Vill du berätta mer?
booking-report-text-hint = Du måste inte. Skriv högst { $most } tecken.
booking-report-next = { $name } får veta det och ska höra av sig till dig.
booking-report-missing = Välj vad som hände.
booking-report-minutes-missing = Skriv hur många minuter sent de kom, till exempel 20.
booking-report-minutes-far = Skriv högst { $most } minuter, för så lång var tiden. Kom ingen alls väljer du ”Ingen kom”.

## När det inte går längre
booking-over-begun-title = Tiden har redan börjat
booking-over-begun-text = Därför går den inte att flytta eller avboka. Ring utföraren om något är fel.
booking-over-early-title = Tiden har inte börjat än
booking-over-early-text = När den har börjat kan du berätta om ingen kommer. Ring utföraren om du undrar nu.
booking-over-title = Tiden går inte att ändra
booking-over-text = Så här är det med tiden: { $state }.
