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
