## Ord för bokningar
booking-state-forfragan = Väntar på svar
booking-state-bekraftad = Bokad
booking-state-nekad = De sa nej
booking-state-avbokad = Avbokad
booking-state-sent-avbokad = Avbokad för sent
booking-state-avbokad-av-utforaren = De har avbokat
booking-state-flyttad = Flyttad till en annan tid
booking-state-ingen-kom = Ingen kom
booking-state-genomford = Har varit
booking-category-dag = på dagen
booking-category-kvall = på kvällen
booking-category-natt = på natten
booking-category-helg = på helgen
booking-category-storhelg = på en stor helg
booking-reason-sjuk = Jag är sjuk eller mår inte bra
booking-reason-tiden = Tiden passar inte
booking-reason-behovs-inte = Jag vill inte ha tiden längre
booking-reason-personen = Jag vill att någon annan kommer
booking-reason-annat = Något annat
booking-did-bokade = { $who } bokade tiden
booking-did-sa-ja = { $who } sa ja
booking-did-sa-nej = { $who } sa nej
booking-did-avbokade = { $who } avbokade tiden
booking-did-flyttade-hit = { $who } bytte till den här tiden
booking-did-flyttade-harifran = { $who } bytte till en annan tid
booking-did-ingen-kom = { $who } sa att ingen kom
booking-did-kom-sent = { $who } sa att de kom { $minutes } minuter sent
booking-did-genomfordes = { $who } skrev att det blev av

## Telefon, röstbrevlåda och e-post
booking-reach-title = Ring eller skriv till dem
booking-reach-text = Du måste inte boka här. Du kan ringa eller skriva.
booking-reach-missing = Vi vet inte vilket nummer de har.
booking-reach-hours = De svarar { $hours }.
booking-reach-voicemail = Du kan tala in vad du vill. De lyssnar sedan.
booking-reach-email = Skriv till

## En tid i korthet
booking-today = I dag
booking-tomorrow = I morgon
booking-state-now = Pågår nu
booking-state-unanswered = Ingen svarade
booking-given-by = Det är { $name } som hjälper dig.
booking-takes = Det tar { $time }.
booking-cancel-by = Du kan avboka. Gör det senast { $by }.
booking-cancel-counts = Det är sent att avboka nu. Om du avbokar nu förlorar du { $hours }.
booking-cancel-free = Du kan avboka tills det börjar. Du förlorar ingen tid.

## Listan
booking-list-title = Dina bokade tider
booking-my-page-hint = Här ser du dina tider. Du kan boka och avboka.
booking-list-new = Boka en ny tid
booking-list-month = Se en månad
booking-list-coming = Tider som kommer
booking-list-past = Tider som har varit
booking-list-none = Du har inga bokade tider nu.
booking-list-older = Du kan se äldre tider. Då tittar du på en månad i taget.
booking-list-nothing = Du har inget stöd som du kan boka här. Är det fel? Ring oss.
booking-ledger-booked = Du har bokat { $time }.
booking-ledger-used = Du har använt { $time }.
booking-ledger-late = Du har avbokat sent. Då förlorade du { $time }.
booking-ledger-granted = Du får { $time }.
booking-ledger-next = Sedan får du ny tid. Från { $day } har du { $left }. Hela tiden är { $granted }.
booking-ledger-none = Du har ingen tid att boka i dag.
booking-ring-text = Du kan inte boka { $service } här. Ring dem. De hjälper dig.

## Månaden
booking-month-title = Dina tider: { $month }
booking-month-caption =
    { $count ->
        [0] Du har inga tider den här månaden.
        [one] Du har en tid den här månaden.
       *[other] Du har { $count } tider den här månaden.
    }
booking-month-previous = Månaden innan: { $month }
booking-month-next = Nästa månad: { $month }
booking-month-list = Visa som en lista

## En tid
booking-one-confirmed = Din tid är bokad
booking-one-requested = Du väntar på svar
booking-one-unanswered = Ingen svarade
booking-one-declined = De kan inte den tiden
booking-one-cancelled = Tiden är avbokad
booking-one-late = Tiden är avbokad för sent
booking-one-provider = De har avbokat tiden
booking-one-moved = Du har fått en annan tid
booking-one-no-show = Du har sagt att ingen kom
booking-one-given = Tiden har varit
booking-one-now = Tiden har börjat
booking-next-confirmed = { $name } hjälper dig { $when }. Allt är klart.
booking-next-requested = { $name } svarar ja eller nej. Svaret kommer på Min sida. Säger de nej har du din tid kvar.
booking-next-requested-by = Har du inget svar { $by }? Ring dem då.
booking-next-requested-soon = Det är snart. Får du inget svar? Ring dem då.
booking-next-unanswered = { $name } svarade inte. Du har din tid kvar. Ring dem om du vill veta mer.
booking-next-declined = Du har din tid kvar. Boka en annan tid. Du kan också ringa dem.
booking-next-cancelled = { $name } vet om det. Du har din tid kvar. Du kan boka en ny tid.
booking-next-late = { $name } vet om det. Du avbokade efter klockan { $clock } dagen innan. Därför förlorade du { $hours }.
booking-next-provider = Du har din tid kvar. Boka en ny tid. Du kan också ringa dem.
booking-next-moved = Den nya tiden har en egen sida.
booking-next-moved-late = Den nya tiden har en egen sida. Du bytte efter klockan { $clock } dagen innan. Därför förlorade du { $hours }.
booking-next-moved-link = Se den nya tiden
booking-next-no-show = Du får tillbaka din tid. Den är { $hours }. { $name } vet vad som hände. De ska ringa dig. Ringer de inte? Då kan du ringa dem.
booking-next-came-late = { $name } vet att de kom sent. De ska ringa dig.
booking-next-given = Gick något fel? Berätta det här.
booking-next-now = Har ingen kommit? Berätta det här.
booking-fact-when = När
booking-fact-who = Vem kommer
booking-fact-provider = Vilka de är
booking-fact-what = Vad
booking-fact-place = Var
booking-fact-hours = Tid
booking-fact-parts = Du får hjälp { $parts }.
booking-fact-least = Du kan inte boka kortare än en timme.
booking-fact-cancel = Avboka
booking-fact-cost = Det här kostar det för den som följer med
booking-fact-crowns = Ungefär { $crowns } kronor
booking-fact-applies = Det är dyrt. Vi har frågat om kommunen kan betala.
booking-fact-series = Flera tider
booking-fact-series-left =
    { $count ->
        [one] Det här är den sista tiden.
       *[other] Du har { $count } sådana tider kvar.
    }
booking-history-title = Det här har hänt
booking-history-reason = Varför: { $reason }.
booking-near-title = Andra lediga tider
booking-way-title = Vad vill du göra?
booking-way-move = Byt tid
booking-way-cancel = Avboka
booking-way-calendar = Spara i din kalender
booking-way-report = Säg att ingen kom
booking-back = Tillbaka till dina tider
booking-back-one = Tillbaka till tiden

## Att avboka
booking-cancel-title = Vill du avboka?
booking-cancel-late-title = Vill du avboka ändå?
booking-cancel-in-time = Du kan avboka nu. Du förlorar ingen tid.
booking-cancel-late = Det är sent att avboka nu. Klockan är efter { $clock } dagen innan. Om du avbokar nu förlorar du { $hours }.
booking-cancel-late-all = Det är sent att avboka några av tiderna. Om du avbokar nu förlorar du { $hours }.
booking-cancel-reason = Varför avbokar du?
booking-cancel-reason-hint = Du måste inte svara.
booking-cancel-reason-none = Jag vill inte säga varför
booking-cancel-which = Vilka tider vill du avboka?
booking-series-one = Bara den här
booking-series-all = Alla som är kvar, { $count } tider
booking-cancel-button = Avboka
booking-cancel-button-late = Ja, avboka ändå
booking-cancel-keep = Nej, jag vill ha tiden kvar

## Att flytta
booking-move-title = Vill du byta tid?
booking-move-now = Nu är tiden { $when }.
booking-move-safe = Du har den tiden kvar tills du får en ny.
booking-move-late = Det är sent att byta nu. Klockan är efter { $clock } dagen innan. Om du byter nu förlorar du { $hours }.
booking-move-which = Vilka tider vill du byta?
booking-move-all-hint = Alla byter till nya dagar.
booking-move-new = Den nya tiden är { $when }.
booking-move-button = Byt tid
booking-move-late-title = Vill du byta ändå?
booking-move-button-late = Ja, byt ändå
booking-move-other = Nej, välj en annan tid
booking-move-same = Du har redan den tiden. Välj en annan.
booking-move-several-title = Alla tider går inte att byta
booking-move-several = Vi har inte bytt något. Välj en annan tid. Du kan också byta bara den här.

## När något gick fel
booking-report-title = Vad gick fel?
booking-report-legend = Vad hände?
booking-report-nobody = Ingen kom
booking-report-nobody-hint = Då får du tillbaka { $hours }.
booking-report-late = De kom sent
booking-report-late-hint = Du får inte tillbaka tiden. Men de får veta det.
booking-report-minutes = Hur många minuter sent kom de?
booking-report-minutes-hint = Skriv bara om de kom sent. Du kan gissa.
booking-report-text = Vill du säga mer?
booking-report-text-hint = Du måste inte. Du får skriva { $most } tecken.
booking-report-next = { $name } får veta det. De ska ringa dig.
booking-report-missing = Välj vad som hände.
booking-report-minutes-missing = Skriv hur många minuter. Skriv till exempel 20.
booking-report-minutes-far = Du kan skriva högst { $most }. Kom ingen alls? Välj då ”Ingen kom”.

## När det inte går längre
booking-over-begun-title = Tiden har redan börjat
booking-over-begun-text = Du kan inte byta tid nu. Du kan inte heller avboka. Ring dem om något är fel.
booking-over-early-title = Tiden har inte börjat än
booking-over-early-text = Vänta tills tiden har börjat. Då kan du säga att ingen kom. Du kan ringa dem nu.
booking-over-title = Du kan inte byta tiden
booking-over-text = Så här är det nu: { $state }.
