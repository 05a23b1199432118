## Kalendern där man väljer dag
calendar-open = Välj dag i en kalender
calendar-title = Välj dag
calendar-previous = Månaden före
calendar-next = Månaden efter
calendar-close = Stäng kalendern
calendar-keys = Tangenter med pilar byter dag. Page Up och Page Down byter månad.
calendar-further = Här ser du dagar till { $month }. Du kan skriva en dag som är senare.
calendar-chosen = Du har valt { $day }

## Vad som sägs om en dag
calendar-today = i dag
calendar-free = lediga tider
calendar-closed = de har stängt, men du kan fråga
calendar-past = har varit
calendar-no-decision = då har du inget beslut
calendar-no-provider = då har du ingen som hjälper dig

## Vad tecknen betyder
calendar-mark-free = Lediga tider
calendar-mark-not = Du kan inte välja dagen
calendar-mark-holiday = Helgdag
