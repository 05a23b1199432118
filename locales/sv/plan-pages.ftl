## Dina planer
plan-list-title = Dina genomförandeplaner
plan-list-lead = I planen står hur ditt stöd ska gå till. Du väljer själv om du godkänner den.
plan-my-page-hint = Läs hur ditt stöd ska gå till.
plan-list-none = Du har ingen plan här än. Utföraren gör den tillsammans med dig när stödet har börjat.
plan-list-not-yet = Planen är inte klar att läsa än.
plan-back = Tillbaka till planerna
plan-one-title = Genomförandeplan
plan-you-are = I planen betyder ”du” { $name }.
plan-somebody = någon som inte längre visas

## Var den står
plan-stands-draft = Utföraren skriver på planen.
plan-stands-offered = Planen är klar att läsa. Ingen har svarat på den än.
plan-stands-changes = Någon har bett om en ändring. Utföraren ska svara på det.
plan-stands-in-part = Någon har skrivit under, men alla som behövs har inte gjort det än.
plan-stands-declined = Någon har sagt nej till planen. Den är inte godkänd.
plan-stands-superseded = En nyare plan har tagit över.
plan-stands-ended = Stödet har slutat, och planen med det.
plan-stands-approved = Du har godkänt planen. Den gäller.
plan-stands-approved-for = Planen gäller. Den som företräder dig har skrivit under, inte du själv.
plan-stands-without-cannot = Planen gäller utan din underskrift. Det står att du inte har kunnat vara med.
plan-stands-without-unwilling = Planen gäller utan din underskrift. Det står att du inte har velat vara med.
plan-awaits = Planen väntar på svar från { $names }.
plan-declined-by = Nej har sagts av { $names }.
plan-older-title = Det här är en äldre plan
plan-to-newest = Läs den nyaste, version { $number }

## När något ska vara klart
plan-due-ready = Planen ska vara klar senast den { $day }.
plan-due-ready-done = Planen var klar i tid. Den skulle vara klar senast den { $day }.
plan-due-ready-late = Planen skulle vara klar senast den { $day }. Den blev klar { $days ->
    [one] en dag
   *[other] { $days } dagar
} för sent.
plan-due-ready-over = Planen skulle ha varit klar den { $day }. Den är { $days ->
    [one] en dag
   *[other] { $days } dagar
} sen.
plan-due-follow-up = Ni ska gå igenom planen igen senast den { $day }.
plan-due-follow-up-over = Ni skulle ha gått igenom planen igen den { $day }. Det är { $days ->
    [one] en dag
   *[other] { $days } dagar
} för sent. Du kan påminna utföraren.
plan-due-new = Något har ändrats. En ny plan ska vara klar senast den { $day }.
plan-due-new-over = Något har ändrats. En ny plan skulle ha varit klar den { $day }. Den är { $days ->
    [one] en dag
   *[other] { $days } dagar
} sen.

## Vad som är nytt
plan-new-title = Nytt sedan version { $number }
plan-new-nothing = Inget är ändrat sedan version { $number }.
plan-new-read-old = Läs version { $number }
plan-new-important = Det som är viktigt för dig är ändrat.
plan-new-goal-new = { $area }: ett nytt mål
plan-new-goal-gone = { $area }: målet är borta
plan-new-goal-changed = { $area }: ändrat är { $what }
plan-new-here = Nytt mål
plan-new-changed-here = Ändrat: { $what }
plan-new-order = ordningen mellan målen
plan-new-influence = hur planen har gjorts
plan-new-took-part = vilka som har varit med
plan-new-complaints = när ni fick veta hur man klagar
plan-new-follow-up = när ni går igenom planen igen
plan-new-child = det barnet säger
plan-new-children = det som står om barnen i hemmet
plan-new-area = vilken del av livet det gäller
plan-new-goal = målet
plan-new-own = dina egna ord
plan-new-picture = bilden
plan-new-activities = ordningen mellan det ni gör
plan-new-what = vad ni gör
plan-new-aim = vad det ska leda till
plan-new-how = hur ni gör
plan-new-when = när
plan-new-by = vem som kommer
plan-new-ordered = vad i beställningen det hör till
plan-new-activity-new = något nytt ni gör
plan-new-activity-gone = något ni slutar göra

## Beställningen
plan-order-title = Planen och kommunens beställning
plan-order-same = Allt som kommunen har beställt finns i planen.
plan-order-differs = Planen skiljer sig från beställningen på { $count ->
    [one] ett ställe
   *[other] { $count } ställen
}.
plan-order-show = Visa beställningen bredvid planen
plan-order-ordered = Beställt
plan-order-planned = I planen
plan-order-kept = Som beställt
plan-order-changed = Ändrat mot beställningen
plan-order-dropped = Finns inte i planen
plan-order-added = Tillagt i planen

## Besöken
plan-visits-title = Besök månad för månad
plan-visits-text = Så mycket tid har du fått. Stämmer det inte? Hör av dig till utföraren.
plan-visits-granted = Du har rätt till { $time }.
plan-visits-planned = Planerat: { $time }
plan-visits-given = Genomfört: { $time }
plan-visits-show = Visa { $count ->
    [one] besöket
   *[other] de { $count } besöken
}
plan-visits-recorded = Det skrevs in den { $day }, { $days ->
    [one] en dag
   *[other] { $days } dagar
} efteråt.

## Vad som har hänt
plan-history-title = Det här har hänt
plan-did-offer = { $who } lämnade planen för att läsas.
plan-did-board = Planen kom till nämnden den { $day }.
plan-did-comment = { $who } skrev om planen:
plan-did-ask = { $who } bad om en ändring:
plan-did-answer = { $who } svarade:
plan-did-sign = { $who } skrev under.
plan-did-paper = { $who } skrev under på papper den { $day }. Det såg { $witness }.
plan-did-decline = { $who } sa nej till planen.
plan-did-absent-cannot = Utföraren skrev att du inte kan vara med.
plan-did-absent-unwilling = Utföraren skrev att du inte vill vara med.
plan-did-follow-up = Ni gick igenom planen den { $day }.
plan-did-needs = Något ändrades den { $day }.
plan-did-superseded = En nyare plan tog över.
plan-did-end = Planen avslutades.

## Versioner och kopia
plan-versions-title = Alla versioner
plan-copy-get = Spara en kopia (PDF)
plan-copy-hint = Kopian kan läsas upp av en skärmläsare. I den står allt om ditt stöd, så tänk på var du sparar den.

## Listan över vem som har sett
action-hamtade-planen = hämtade en kopia av din genomförandeplan

## Frågor
plan-reach-title = Frågor om planen?
plan-reach-text = Ring eller skriv till utföraren. Där kan du också säga vad du tycker, be om en ändring, skriva under på papper eller säga nej.
