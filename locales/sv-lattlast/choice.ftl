## Gemensamt för stegen
choice-step = Fråga { $number } av { $of }
choice-for-whom = När det står ”du” menar vi { $name }.
choice-until = Sista dagen är { $day }.
choice-open-end = Det finns ingen sista dag.
choice-back = Tillbaka
choice-other = Välj någon annan
choice-provider-read = Läs mer om { $name }
choice-not-possible = Du kan inte välja { $name } nu
choice-standing-takes = De har plats för dig.
choice-standing-unknown = Vi vet inte om de har plats nu.
choice-standing-queue =
    { $count ->
        [one] Det är fullt nu. En person väntar.
       *[other] Det är fullt nu. { $count } personer väntar.
    }
choice-standing-full = Det är fullt nu.
choice-standing-service = De ger inte det här stödet.
choice-standing-municipality = De ger stöd i en annan kommun.
choice-standing-district = De ger inte stöd där du bor.
choice-standing-age = De ger stöd till andra åldrar.
choice-standing-ended = De ger inte stöd längre.
choice-changed-title = Något har ändrats
choice-changed-text = Läs en gång till. Det som står här är rätt nu. Inget är valt än.
choice-chosen-title = Du har valt { $name }
choice-chosen-municipality = Du har sagt att du inte vill välja
choice-chosen-text = Du kan välja en gång till. Det gamla valet är kvar tills det nya är klart.
choice-chosen-receipt = Se valet { $reference }

## Vilket beslut
choice-which-title = Vilket stöd vill du välja för?
choice-which-lead = Välj ett stöd nu. Du kan välja för ett annat stöd sedan.
choice-which-wanted = Du vill välja { $name }. Vilket stöd är det för?
choice-which-none = Vi hittar inget beslut om stöd. Är det fel? Ring oss.
choice-which-present = Nu får du stöd av { $name }.

## Vilken utförare
choice-provider-title = Vem ska ge dig stödet?
choice-provider-lead =
    { $count ->
        [0] Vi hittar ingen där du bor. Ring oss.
        [one] Det finns en som ger stödet där du bor.
       *[other] Det finns { $count } som ger stödet där du bor.
    }
choice-provider-targets = Läs vem de hjälper. Då ser du om de passar dig.
choice-provider-legend = De här ger stödet
choice-provider-kept = Den du har valt är först.
choice-provider-none = Vi hittar ingen som passar. Ta bort något du har valt. Då får du se fler.
choice-provider-present = Hjälper dig nu
choice-provider-must-take = Du kan välja dem. De måste ta emot dig.
choice-provider-full = Du kan inte välja dem i dag. Ring dem om du vill vänta.
choice-provider-missing = Välj någon. Du kan också läsa vad som händer om du inte väljer.
choice-provider-unknown = De finns inte kvar här. Välj någon annan.
choice-sift-title = Visa färre

## Önskemål
choice-wishes-title = Vad vill du ha?
choice-wishes-lead = Berätta vad du vill. { $name } får veta det. De kan inte alltid göra som du vill. Du måste inte svara.
choice-known-title = Det här vet vi redan
choice-known-text = De som ska hjälpa dig får veta det. Är det fel? Säg till kommunen.
choice-part-language = Språk
choice-part-people = Vem som hjälper dig
choice-part-times = När du vill ha hjälp
choice-part-meet = Träffas först
choice-part-text = Något mer
choice-wish-finnish = Vill du prata finska med dem som hjälper dig?
choice-wish-language = Vill du prata ett annat språk?
choice-wish-language-none = Nej
choice-wish-gender = Vem vill du ha hjälp av?
choice-wish-gender-companion = Vem ska följa med dig?
choice-wish-gender-any = Det spelar ingen roll
choice-gender-woman = en kvinna
choice-gender-man = en man
choice-wish-times = När vill du ha hjälp?
choice-time-morning = på förmiddagen
choice-time-afternoon = på eftermiddagen
choice-time-evening = på kvällen
choice-time-weekend = på lördag och söndag
choice-wish-meet = Jag vill träffa dem först
choice-wish-relative-legend = Någon i familjen
choice-wish-relative = Jag vill ha hjälp av någon i familjen
choice-wish-relative-hint = Kommunen måste säga ja först. Du får skriva vem det är sedan.
choice-wish-text = Vill du något mer?
choice-wish-text-hint = Skriv inte ditt personnummer. Skriv högst { $most } tecken. Ett tecken är till exempel en bokstav.
choice-wished-title = Det här vill du
choice-wished-none = Du har inte skrivit något.
choice-wished-change = Ändra det du vill
choice-wished-language = Språk: { $language }
choice-wished-gender = Helst { $gender }
choice-wished-times = Helst { $times }

## Vad som händer
choice-confirm-title = Vill du välja { $name }?
choice-confirm-lead = Läs vad som händer. Tryck på ja längst ned om det är bra. Inget händer innan du trycker.
choice-confirm-button = Ja, jag väljer { $name }
choice-happens-title = Så här blir det
choice-place-yes = { $name } har plats för dig
choice-place-unknown = Vi vet inte om { $name } har plats
choice-place-unknown-text = Du kan välja dem ändå.
choice-last-label = Sista dagen med { $name }
choice-last-agreed = Vi vet inte dagen än. Kommunen pratar med dem. Sedan får du veta.
choice-first-label = { $name } kan börja
choice-start-label = Stödet börjar senast
choice-start-order = { $days } dagar efter att kommunen har sagt till dem
choice-start-order-today = { $days } dagar efter att kommunen har sagt till dem. Säger de till i dag? Då är det { $day }.
choice-start-booking = { $days } dagar efter att du har bokat
choice-start-agreed = Du bestämmer dagen med dem som ska hjälpa dig.
choice-visits-label = Besök som du väntar på
choice-sessions-off = De besöken blir inte av.
choice-sessions-label = Tider du har bokat
choice-sessions-not-booked = { $name } kommer inte till dig efter den sista dagen.
choice-sessions-nothing = Du har inte bokat något.
choice-sessions-unsettled = Vi vet inte den sista dagen än. Kommunen berättar vilka tider som blir av. De här har du bokat:
choice-sessions-none = Du har inte bokat något efter den sista dagen.
choice-sessions-affected =
    { $count ->
        [one] En tid är efter den sista dagen. Den blir inte av. Boka en ny tid med { $new }.
       *[other] { $count } tider är efter den sista dagen. De blir inte av. Boka nya tider med { $new }.
    }
choice-plan-label = Din plan
choice-plan-switch = Du har en plan med { $old }. Den slutar när de slutar. Du gör en ny plan med { $new }.
choice-plan-first = Du gör en plan med { $new }. Där står vad ni ska göra.
choice-tells-label = Vem säger till { $name }?
choice-tells-text = Kommunen gör det. Du måste inte ringa dem.
choice-withdraw-label = Om du ändrar dig
choice-withdraw-until = Du kan ta bort valet här tills kommunen har sagt till { $name }. Sedan kan du alltid byta.

## När någon gör det för en annan
choice-will = Vad vill { $name }?
choice-will-hint-god-man = Du är god man. Då hjälper du personen med viktiga saker. Personen ska säga ja först. Kan personen inte svara? Skriv då varför.
choice-will-hint-forvaltare = Du är förvaltare. Då bestämmer du en del för personen. Du får välja. Men du får inte välja om personen säger nej.
choice-will-agrees = { $name } säger ja
choice-will-cannot = { $name } kan inte svara
choice-will-not-against = { $name } säger inte nej
choice-will-against = { $name } säger nej
choice-will-against-hint = Då blir ingen vald. Kommunen tar över.
choice-will-missing = Välj det som är rätt för { $name }.
choice-reason = Varför kan inte { $name } svara?
choice-reason-hint = Skriv bara om det är så. Några ord räcker.
choice-reason-missing = Skriv varför { $name } inte kan svara.
choice-agree-title = Fler måste säga ja
choice-agree-youth = { $name } måste säga ja. Den som är 15 år får också bestämma.
choice-agree-guardian = { $name } måste också säga ja.
choice-agree-text = Vi frågar när du har valt. Fram till dess blir allt som nu.

## Att inte välja
choice-default-today = I dag är det { $name }
choice-default-nearest = De ger stöd där du bor. De tar emot dem som är lika gamla som du. De har plats. Ingen annan med plats finns närmare. Vi räknar från mitten av ditt område.
choice-default-district = De hör till ditt område. De har plats nu.
choice-default-board = Ditt område har inga egna som ger stöd. Därför är det de som kommunen har valt.
choice-default-officer = I dag hittar vi ingen åt dig. Du får säga till kommunen vad du vill.
choice-default-km = Från mitten av området är det { $km } km dit.
choice-passed-title = De här finns närmare
choice-passed-none-title = De här finns där du bor men kan inte nu
choice-passed-other-kind = Regeln är inte för dem.
choice-default-button = Ja, jag vill inte välja
choice-default-back = Nej, jag vill välja själv

## Kvittot
choice-state-awaiting = Någon måste säga ja
choice-state-against = Ingen är vald
choice-state-picks = Kommunen väljer åt dig
choice-state-confirmed = Valet är klart
choice-state-ordered = Kommunen har sagt till dem
choice-state-withdrawn = Valet är borta
choice-state-replaced = Det finns ett nyare val
choice-state-refused = Svaret är nej
choice-next-title = Vad händer nu?
choice-next-awaiting = Vi har frågat { $names }. Vi väntar på ett ja. Inget händer innan dess.
choice-next-against = Du har en förvaltare. Det är en person som sköter en del saker för dig. Din förvaltare säger att du inte vill. Därför är ingen vald. Kommunen hör av sig till dig.
choice-next-picks = Kommunen letar efter några som passar dig. Sedan får du veta vem det blir. Du får säga vad du vill.
choice-next-confirmed = Kommunen säger till { $name }. Sedan gör ni en plan ihop.
choice-next-ordered = Kommunen sa till { $name } { $day }. Vill du ha några andra? Du kan alltid byta.
choice-next-ordered-officer = Det blev klart { $day }. Du kan alltid byta.
choice-next-withdrawn = Du tog bort valet { $day }. Du kan välja igen när du vill.
choice-next-replaced = Det här valet är gammalt. Det nya är rätt.
choice-next-refused = { $name } sa nej. Därför är inget valt. Prata med varandra eller ring kommunen.
choice-next-refused-officer = Kommunen sa nej. Ring dem och fråga varför. Du kan också välja igen.
choice-next-by = Det är klart senast { $day }.
choice-next-no-day = Vi vet inte vilken dag. Ring om du undrar.
choice-receipt-title = Det här är valt
choice-receipt-service = Stöd
choice-receipt-person = Vem stödet är för
choice-receipt-made = När
choice-receipt-municipality = { $name }. Du ville inte välja själv.
choice-receipt-officer = Ingen än. Kommunen väljer.
choice-receipt-relative = Du vill ha hjälp av någon i familjen. Skriv vem det är. Vi frågar kommunen.
choice-receipt-withdraw = Vill du ändra dig?
choice-receipt-withdraw-text = Du kan ta bort valet tills kommunen har sagt till dem. Du måste inte säga varför.
choice-take-back-button = Ta bort valet
choice-take-back-title = Vill du ta bort valet av { $name }?
choice-take-back-municipality = Vill du välja själv ändå?
choice-take-back-text = Då hjälper { $name } dig som förut.
choice-take-back-none = Då är ingen vald. Du kan välja igen när du vill.
choice-take-back-keep = Nej, behåll valet

## Svaret
choice-answer-legend = Ja eller nej?
choice-answer-hint-youth = Du bestämmer. Säger du nej händer inget. Du måste inte säga varför.
choice-answer-hint-guardian = Ni är fler än en som bestämmer. Alla måste säga ja. Blir svaret nej händer inget.
choice-answer-yes = Ja, det är bra
choice-answer-no = Nej, inte så här
choice-answer-missing = Välj ja eller nej.
choice-answer-send = Skicka svaret

## När något har hänt emellan
choice-out-nothing = Allt är som förut.
choice-out-present-title = { $name } hjälper dig redan
choice-out-present-text = Du måste inte välja dem igen. Vill du byta? Välj då någon annan.
choice-out-not-possible-title = Du kan inte välja { $name } nu
choice-out-works-text = Du arbetar där. Då får du inte välja dem åt en annan person. Personen kan välja själv.
choice-out-nobody-title = Ingen är vald
choice-out-nobody-text = Välj vem som ska ge dig stöd. De du valde kanske inte finns kvar.
choice-out-keeps-title = Du behåller { $name }
choice-out-keeps-text = Du får redan stöd. Du måste inte välja. Vill du ha några andra? Då kan du byta.
choice-out-ends-title = Stödet tar slut för snart
choice-out-ends-text = Din sista dag med stöd är { $last }. De nya kan börja { $first }. Det är för sent. Behöver du stöd då? Ring oss. Då hjälper vi dig.
choice-out-young-title = En vuxen måste vara med
choice-out-young-text = Du är inte 15 år än. Då kan du inte göra det här själv. Prata med din förälder eller ring oss.
choice-out-age-title = Föräldern kan inte välja mer
choice-out-age-text = Den som är 18 år bestämmer själv.
choice-out-will-title = Vad vill personen?
choice-out-will-text = Du måste säga det först. Sedan kan du välja.
choice-out-ordered-title = Du kan inte ta bort valet nu
choice-out-ordered-text = Kommunen har redan sagt till dem. Men du kan alltid byta.
choice-out-theirs-title = Ingen annan får ta bort valet
choice-out-theirs-text = Personen har valt själv eller sagt ja. Prata med varandra. Är något fel? Ring oss.
choice-out-gone-title = Det går inte att svara nu
choice-out-gone-text = Den som valde får inte göra saker för dig mer. Du kan välja igen.

## Att be om något
choice-ask-meet-title = Be att få träffa dem
choice-ask-contact-title = Be om en ny person som hjälper dig
choice-ask-relative-title = Be om hjälp av någon i familjen
choice-ask-back-choice = Tillbaka till valet
choice-ask-meet-lead = Du kan träffa dem först. Sedan kan du välja. Du måste inte välja dem.
choice-ask-contact-lead = Du kan få en ny person. { $name } får läsa det du skriver. Du måste inte säga varför.
choice-ask-relative-lead = Kommunen måste säga ja först. Innan dess hjälper de andra dig som nu.
choice-ask-provider = Vem vill du träffa?
choice-ask-provider-missing = Välj vem du vill träffa.
choice-ask-provider-unfit = De kan inte ge dig det här stödet. Välj någon annan.
choice-ask-when = När kan du?
choice-ask-when-hint = Till exempel ”måndag efter klockan 15”. Du måste inte skriva något.
choice-ask-reach = Hur kan de nå dig?
choice-ask-reach-hint = Skriv din telefon eller e-post.
choice-ask-reach-missing = Skriv din telefon eller e-post. Då kan de nå dig.
choice-ask-why = Varför vill du byta?
choice-ask-wish = Hur ska den nya vara?
choice-ask-who = Vad heter personen?
choice-ask-who-missing = Skriv vad personen heter.
choice-ask-relation = Vem är det för dig?
choice-ask-relation-hint = Till exempel ”min syster”.
choice-ask-relation-missing = Skriv vem det är, till exempel ”min syster”.
choice-ask-closed-title = Du kan inte be om det här
choice-ask-closed-municipality = I { $name } får ingen i familjen ha det som jobb att hjälpa dig.
choice-ask-closed-decision = I ditt beslut står att ingen i familjen kan ge stödet.
choice-ask-closed-service = Ingen i familjen kan ge det här stödet.
choice-ask-closed-no-provider = Ingen ger dig stöd nu. Välj vem som ska göra det först.
choice-asked-title = Vi har skickat din fråga
choice-asked-done = Du har fått svar
choice-asked-done-text = Vet du inte svaret? Ring oss.
choice-asked-next-meet = { $name } hör av sig till dig. Då bestämmer ni en tid.
choice-asked-next-contact = { $name } pratar med dig om vem det kan bli. Innan dess har du samma person som nu.
choice-asked-next-relative = Kommunen säger ja eller nej. Sedan får du veta.
choice-asked-what = Det du frågade om
choice-asked-relative = Person i familjen
choice-asked-by = Vem som frågade
choice-asked-to = Vem som fick frågan
choice-asked-officer = Kommunen
