## Dagar
days-decision = Vilket stöd gäller det?
days-decision-missing = Välj vilket stöd det gäller.
days-first = Första dagen
days-last = Sista dagen
days-last-hint = Lämna tomt om det bara är en dag.
days-length = Hur lång tid vill du ha?
days-length-missing = Välj en av tiderna i listan.
days-ends-first = Sista dagen kommer före den första. Skriv en senare dag.
days-past = De dagarna har redan varit. Skriv dagar från i dag.
days-after-decision = Beslutet gäller till och med den { $day }. Skriv en tidigare dag.
days-too-long = Det är mer än tre månader. Skriv en kortare tid, eller ring din handläggare.
days-far = Det är mer än ett halvår bort. Skriv dagar som ligger närmare.
days-from-to = { $from } till { $to }

## Vänta på en tid
wait-title = Vänta på en ledig tid
wait-lead = Är allt fullt de dagar du vill? Vi säger till om en tid blir ledig, högst en gång om dagen. Du bokar den sedan själv.
wait-list = Det här väntar du på
wait-none = Du väntar inte på någon tid nu.
wait-told = Vi sa till den { $day }.
wait-end = Sluta vänta
wait-new = Vänta på en ny tid
wait-left = Du kan vänta på { $count ->
    [one] en tid till
   *[other] { $count } tider till
}.
wait-full = Du väntar redan på tre tider, och fler går inte. Sluta vänta på en, så kan du vänta på en ny.
wait-button = Säg till mig
wait-saved-title = Vi säger till
wait-saved-text = Du får veta på Min sida om en tid blir ledig.
wait-ended-title = Du väntar inte längre
wait-ended-text = Vi säger inte till om de dagarna.
wait-free-title = Det finns redan lediga tider
wait-free-text = Du behöver inte vänta. Välj en av tiderna.
wait-free-choose = Lediga tider
wait-many-title = Du väntar redan på tre tider
wait-many-text = Sluta vänta på en av dem, så kan du vänta på en ny.
wait-unpublished-title = Utföraren visar inte sina tider här
wait-unpublished-text = Därför kan vi inte se när en tid blir ledig. Boka den tid du vill ha, så svarar utföraren. Du kan också ringa.

## Borta från boendestödet
away-title = Borta från boendestödet
away-my-page-hint = Säg till när du inte kan ta emot besök.
away-lead = Berätta när du inte kan ta emot besök, så vet utföraren det.
away-same-hours = Beslutet ändras inte av att du är borta, och inte heller det som utföraren får betalt.
away-nothing = Du har inget boendestöd just nu.
away-new = Säg när du är borta
away-button = Säg till
away-saved-title = Utföraren får veta det
away-saved-text = Ändras det? Ta tillbaka det här nedanför.
away-back-title = Du har tagit tillbaka det
away-back-text = Utföraren kommer som planerat.
away-list = Då är du borta
away-by = Sagt av { $who }.
away-take-back = Ta tillbaka
away-visits = Planerade besök
away-no-visits = Utföraren har inte lagt in några besök här.
away-on-visit = Du är borta då
