## Dina planer
plan-list-title = Dina planer
plan-list-lead = I planen står hur du ska få ditt stöd. Du väljer om du säger ja till planen.
plan-my-page-hint = Läs hur du ska få ditt stöd.
plan-list-none = Du har ingen plan här än. Du och de som hjälper dig gör den ihop.
plan-list-not-yet = Du kan inte läsa planen än.
plan-back = Tillbaka till planerna
plan-one-title = Planen för ditt stöd
plan-you-are = Planen är för { $name }. ”Du” är { $name }.
plan-somebody = någon annan

## Hur det är med planen
plan-stands-draft = De skriver på planen.
plan-stands-offered = Du kan läsa planen. Ingen har svarat än.
plan-stands-changes = Någon vill ändra i planen. De som hjälper dig ska svara.
plan-stands-in-part = Någon har skrivit under. Fler ska skriva under.
plan-stands-declined = Någon har sagt nej. Planen gäller inte.
plan-stands-superseded = Det finns en nyare plan.
plan-stands-ended = Stödet är slut. Då är planen också slut.
plan-stands-approved = Du har sagt ja till planen. Den gäller nu.
plan-stands-approved-for = Planen gäller nu. Du har inte skrivit under. Någon annan har skrivit under åt dig.
plan-stands-without-cannot = Planen gäller nu. Du har inte skrivit under. Det står att du inte kunde vara med.
plan-stands-without-unwilling = Planen gäller nu. Du har inte skrivit under. Det står att du inte ville vara med.
plan-awaits = { $names } ska svara.
plan-declined-by = { $names } har sagt nej.
plan-older-title = Den här planen är gammal
plan-to-newest = Läs den nya planen, nummer { $number }

## När saker ska vara klara
plan-due-ready = Planen ska vara klar { $day }.
plan-due-ready-done = Planen blev klar i tid.
plan-due-ready-late = Planen skulle vara klar { $day }. Den blev klar { $days ->
    [one] en dag
   *[other] { $days } dagar
} för sent.
plan-due-ready-over = Planen skulle vara klar { $day }. Den är { $days ->
    [one] en dag
   *[other] { $days } dagar
} sen. Du kan fråga varför.
plan-due-follow-up = Ni ska läsa planen igen { $day }.
plan-due-follow-up-over = Ni skulle läsa planen igen { $day }. Det är { $days ->
    [one] en dag
   *[other] { $days } dagar
} för sent. Du kan fråga varför.
plan-due-new = Något är nytt för dig. En ny plan ska vara klar { $day }.
plan-due-new-over = Något är nytt för dig. En ny plan skulle vara klar { $day }. Den är { $days ->
    [one] en dag
   *[other] { $days } dagar
} sen.

## Det som är nytt
plan-new-title = Det här är nytt
plan-new-nothing = Allt är som i plan nummer { $number }.
plan-new-read-old = Läs den gamla planen, nummer { $number }
plan-new-important = Det som är viktigt för dig är nytt.
plan-new-goal-new = { $area }: ett nytt mål
plan-new-goal-gone = { $area }: målet är borta
plan-new-goal-changed = { $area }. Det här är nytt: { $what }.
plan-new-here = Nytt mål
plan-new-changed-here = Nytt: { $what }
plan-new-order = målen står på nya platser
plan-new-influence = hur ni gjorde planen
plan-new-took-part = vilka som var med
plan-new-complaints = när du fick veta hur du klagar
plan-new-follow-up = när ni läser planen igen
plan-new-child = det barnet säger
plan-new-children = det som står om barnen hemma
plan-new-area = vilken del av livet det är
plan-new-goal = målet
plan-new-own = dina egna ord
plan-new-picture = bilden
plan-new-activities = det ni gör står på nya platser
plan-new-what = vad ni gör
plan-new-aim = vad ni vill med det
plan-new-how = hur ni gör
plan-new-when = när
plan-new-by = vem som kommer
plan-new-ordered = vad kommunen har bestämt om det
plan-new-activity-new = något nytt ni gör
plan-new-activity-gone = något ni slutar göra

## Det kommunen har bestämt
plan-order-title = Det kommunen har bestämt
plan-order-same = Allt som kommunen vill står i planen.
plan-order-differs = Planen är inte precis som kommunen har bestämt. Det är { $count ->
    [one] en sak
   *[other] { $count } saker
}.
plan-order-show = Visa vad kommunen har bestämt
plan-order-ordered = Kommunen vill
plan-order-planned = I planen
plan-order-kept = Lika
plan-order-changed = Inte lika
plan-order-dropped = Står inte i planen
plan-order-added = Extra i planen

## Besöken
plan-visits-title = Besöken
plan-visits-text = Så mycket tid har du fått. Är det fel? Säg till dem som hjälper dig.
plan-visits-granted = Du ska få { $time }.
plan-visits-planned = Tänkt tid: { $time }
plan-visits-given = Så mycket blev det: { $time }
plan-visits-show = Visa { $count ->
    [one] besöket
   *[other] de { $count } besöken
}
plan-visits-recorded = De skrev det { $day }. Det var { $days ->
    [one] en dag
   *[other] { $days } dagar
} efter.

## Det som har hänt
plan-history-title = Det här har hänt
plan-did-offer = { $who } visade planen.
plan-did-board = Kommunen fick planen { $day }.
plan-did-comment = { $who } skrev om planen:
plan-did-ask = { $who } vill ändra:
plan-did-answer = { $who } svarade:
plan-did-sign = { $who } skrev under.
plan-did-paper = { $who } skrev under på papper { $day }. { $witness } såg det.
plan-did-decline = { $who } sa nej till planen.
plan-did-absent-cannot = De skrev att du inte kan vara med.
plan-did-absent-unwilling = De skrev att du inte vill vara med.
plan-did-follow-up = Ni läste planen igen { $day }.
plan-did-needs = Något blev nytt { $day }.
plan-did-superseded = En ny plan kom.
plan-did-end = Planen tog slut.

## Alla planer och kopia
plan-versions-title = Gamla och nya planer
plan-copy-get = Spara planen som en fil
plan-copy-hint = I filen står allt om ditt stöd. Tänk på var du sparar den.

## Listan över vem som har sett
action-hamtade-planen = sparade din plan som en fil

## Frågor
plan-reach-title = Undrar du något?
plan-reach-text = Ring eller skriv. Du kan säga vad du tycker. Du kan be dem ändra. Du kan skriva under på papper. Du får också säga nej.
