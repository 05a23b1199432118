## Dagar
days-decision = Vilket stöd är det?
days-decision-missing = Välj ett stöd.
days-first = Första dagen
days-last = Sista dagen
days-last-hint = Skriv inget om det är en dag.
days-length = Hur länge?
days-length-missing = Välj en tid i listan.
days-ends-first = Sista dagen kommer före den första. Skriv en senare dag.
days-past = De dagarna har varit. Skriv nya dagar.
days-after-decision = Du har stöd till { $day }. Skriv en tidigare dag.
days-too-long = Det är mer än tre månader. Skriv färre dagar. Du kan också ringa kommunen.
days-far = Det är långt dit. Skriv dagar som kommer snart.
days-from-to = { $from } till { $to }

## Vänta på en tid
wait-title = Vänta på en ledig tid
wait-lead = Är det fullt? Vi säger till om du kan få en tid. Sedan bokar du den själv.
wait-list = Det här väntar du på
wait-none = Du väntar inte på något nu.
wait-told = Vi sa till { $day }.
wait-end = Sluta vänta
wait-new = Vänta på en ny tid
wait-left = Du kan vänta på { $count ->
    [one] en tid till
   *[other] { $count } tider till
}.
wait-full = Du väntar på tre tider. Det går inte att vänta på fler. Sluta vänta på en först.
wait-button = Säg till mig
wait-saved-title = Vi säger till
wait-saved-text = Vi skriver på din sida om du kan få en tid.
wait-ended-title = Du väntar inte längre
wait-ended-text = Vi säger inte till om de dagarna.
wait-free-title = Du kan boka nu
wait-free-text = Du kan få en tid. Välj en.
wait-free-choose = Lediga tider
wait-many-title = Du väntar redan på tre tider
wait-many-text = Sluta vänta på en först.
wait-unpublished-title = Vi vet inte när de har tid
wait-unpublished-text = Boka den tid du vill ha. Då svarar de. Du kan också ringa.

## Borta
away-title = När du är borta
away-my-page-hint = Säg till när du inte är hemma.
away-lead = Berätta när du är borta. Då kommer de inte hem till dig.
away-same-hours = Du har kvar ditt stöd när du kommer tillbaka.
away-nothing = Du har inte boendestöd nu.
away-new = När är du borta?
away-button = Säg till
away-saved-title = Vi säger till dem
away-saved-text = Blir det annorlunda? Ta tillbaka det här nere.
away-back-title = Du har tagit tillbaka det
away-back-text = De kommer som vanligt.
away-list = Då är du borta
away-by = { $who } sa det.
away-take-back = Ta tillbaka
away-visits = När de kommer
away-no-visits = Vi vet inte när de kommer. Fråga dem.
away-on-visit = Du är inte hemma
