## Kalendern där man väljer dag
calendar-open = Välj dag i en kalender
calendar-title = Välj dag
calendar-previous = Föregående månad
calendar-next = Nästa månad
calendar-close = Stäng kalendern
calendar-keys = Med tangentbordet: piltangenterna byter dag, Page Up och Page Down byter månad.
calendar-further = Kalendern visar till och med { $month }. Senare dagar skriver du själv.
calendar-chosen = Vald dag: { $day }

## Vad som sägs om en dag
calendar-today = i dag
calendar-free = lediga tider
calendar-closed = utföraren har stängt, men du kan fråga
calendar-past = har varit
calendar-no-decision = då har du inget beslut
calendar-no-provider = då har du ingen utförare

## Vad tecknen betyder
calendar-mark-free = Lediga tider
calendar-mark-not = Går inte att välja
calendar-mark-holiday = Helgdag
