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
