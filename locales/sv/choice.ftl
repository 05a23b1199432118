## Gemensamt för stegen
choice-step = Fråga { $number } av { $of }
choice-for-whom = ”Du” på den här sidan är den som ska få stödet: { $name }.
choice-until = Beslutet gäller till och med { $day }.
choice-open-end = Beslutet gäller tills vidare.
choice-back = Tillbaka
choice-other = Välj en annan utförare
choice-provider-read = Läs mer om { $name }
choice-not-possible = Du kan inte välja { $name } nu
choice-standing-takes = De har plats för dig.
choice-standing-unknown = Vi vet inte om de har plats nu.
choice-standing-queue =
    { $count ->
        [one] De har ingen ledig plats nu. En person väntar i kö.
       *[other] De har ingen ledig plats nu. { $count } personer väntar i kö.
    }
choice-standing-full = De har ingen ledig plats nu.
choice-standing-service = De ger inte det här stödet.
choice-standing-municipality = De ger inte stöd åt din kommun.
choice-standing-district = De arbetar inte där du bor.
choice-standing-age = De ger stöd till personer i andra åldrar.
choice-standing-ended = Avtalet med dem har upphört.
choice-changed-title = Något har ändrats sedan du såg sidan
choice-changed-text = Det som står här gäller nu. Läs igenom det en gång till. Inget är valt ännu.
choice-chosen-title = Du har redan valt { $name }
choice-chosen-municipality = Du har redan sagt att du inte vill välja
choice-chosen-text = Väljer du på nytt tar det nya valet dess plats, så snart det gäller.
choice-chosen-receipt = Se kvitto { $reference }

## Vilket beslut
choice-which-title = Vilket stöd vill du välja utförare för?
choice-which-lead = Du väljer för ett stöd i taget.
choice-which-wanted = Du vill välja { $name }. Vilket stöd är det för?
choice-which-none = Det finns inget beslut om stöd att välja för. Tror du att det är fel kan du ringa oss.
choice-which-present = Stödet ges nu av { $name }.

## Vilken utförare
choice-provider-title = Vem ska ge dig stödet?
choice-provider-lead =
    { $count ->
        [0] Ingen utförare ger det här stödet där du bor.
        [one] En utförare ger det här stödet där du bor.
       *[other] { $count } utförare ger det här stödet där du bor.
    }
choice-provider-targets = Varje utförare berättar vilka den är till för. Ditt beslut säger inget om målgrupp, så vi har inte valt bort någon av den anledningen.
choice-provider-legend = Utförare
choice-provider-kept = Den du har valt står först.
choice-provider-none = Ingen passar det du har valt att visa. Ta bort ett krav, så visas fler.
choice-provider-present = Ger dig stödet nu
choice-provider-must-take = De måste ta emot dig även om det är fullt.
choice-provider-full = Därför kan du inte välja dem i dag. Kön är deras egen: ring dem och fråga hur länge man väntar.
choice-provider-missing = Välj en utförare, eller läs vad som händer om du inte väljer.
choice-provider-unknown = Den utföraren finns inte längre här. Välj en annan.
choice-sift-title = Visa färre utförare

## Önskemål
choice-wishes-title = Har du några önskemål?
choice-wishes-lead = { $name } får veta vad du önskar. De gör vad de kan, men kan inte lova. Du måste inte svara.
choice-known-title = Det här vet vi redan
choice-known-text = Det följer med ditt val. Stämmer det inte kan du säga till din biståndshandläggare.
choice-part-language = Språk
choice-part-people = Vem som ger stödet
choice-part-times = Tider
choice-part-meet = Träffas först
choice-part-text = Annat
choice-wish-finnish = Vill du ha personal som talar finska?
choice-wish-language = Vill du tala något annat språk än svenska?
choice-wish-language-none = Det behövs inte
choice-wish-gender = Vem vill du helst ha stöd av?
choice-wish-gender-companion = Vem vill du helst ha som ledsagare?
choice-wish-gender-any = Det spelar ingen roll
choice-gender-woman = en kvinna
choice-gender-man = en man
choice-wish-times = När vill du helst ha stödet?
choice-time-morning = på förmiddagen
choice-time-afternoon = på eftermiddagen
choice-time-evening = på kvällen
choice-time-weekend = på lördag och söndag
choice-wish-meet = Jag vill träffa personalen innan stödet börjar
choice-wish-relative-legend = En anhörig
choice-wish-relative = Jag vill att en anhörig ger stödet
choice-wish-relative-hint = Din biståndshandläggare måste säga ja först. När du har valt får du skriva vem det är.
choice-wish-text = Är det något annat du önskar?
choice-wish-text-hint = Skriv högst { $most } tecken. Skriv inte ditt personnummer.
choice-wished-title = Dina önskemål
choice-wished-none = Du har inte skrivit några önskemål.
choice-wished-change = Ändra önskemålen
choice-wished-language = Språk: { $language }
choice-wished-gender = Helst { $gender }
choice-wished-times = Helst { $times }

## Vad som händer
choice-confirm-title = Vill du välja { $name }?
choice-confirm-lead = Så här blir det om du väljer. Inget händer förrän du trycker på knappen längst ned.
choice-confirm-button = Ja, välj { $name }
choice-happens-title = Så här blir det
choice-place-yes = { $name } har plats för dig
choice-place-unknown = Vi vet inte om { $name } har ledig plats
choice-place-unknown-text = De har inte sagt att det är fullt, så du kan välja dem.
choice-last-label = Sista dagen med { $name }
choice-last-agreed = Det finns ingen bestämd dag. Din biståndshandläggare kommer överens om den med dem och berättar för dig.
choice-first-label = Första möjliga dagen med { $name }
choice-start-label = Stödet börjar senast
choice-start-order = { $days } dagar efter beställningen
choice-start-order-today = { $days } dagar efter beställningen. Skickas den i dag blir det { $day }.
choice-start-booking = { $days } dagar efter att du har bokat
choice-start-agreed = Det finns ingen bestämd dag. Du och utföraren kommer överens om den.
choice-visits-label = Planerade besök
choice-sessions-off = Besöken blir inte av.
choice-sessions-label = Bokade tider
choice-sessions-not-booked = Besök av { $name } efter den sista dagen blir inte av.
choice-sessions-nothing = Du har inga bokade tider.
choice-sessions-unsettled = Den sista dagen är inte bestämd än. Din biståndshandläggare berättar vilka av de här tiderna som blir av:
choice-sessions-none = Du har inga bokade tider efter den sista dagen.
choice-sessions-affected =
    { $count ->
        [one] En bokad tid är efter den sista dagen och blir inte av. Boka en ny tid med { $new }.
       *[other] { $count } bokade tider är efter den sista dagen och blir inte av. Boka nya tider med { $new }.
    }
choice-plan-label = Din genomförandeplan
choice-plan-switch = Planen med { $old } slutar gälla när de slutar. { $new } gör en ny plan tillsammans med dig.
choice-plan-first = { $new } gör en plan tillsammans med dig.
choice-tells-label = Vem säger till { $name }?
choice-tells-text = Din biståndshandläggare gör det. Du behöver inte ringa dem.
choice-withdraw-label = Om du ångrar dig
choice-withdraw-until = Du kan ta tillbaka valet här tills din biståndshandläggare har skickat beställningen till { $name }. Sedan kan du alltid byta.

## När någon gör det för en annan
choice-will = Vad vill { $name }?
choice-will-hint-god-man = En god man väljer med personens samtycke. Går det inte att få skriver du varför.
choice-will-hint-forvaltare = En förvaltare får välja, men inte mot personens vilja.
choice-will-agrees = { $name } säger ja till valet
choice-will-cannot = Det går inte att få veta vad { $name } vill
choice-will-not-against = { $name } är inte emot valet
choice-will-against = { $name } är emot valet
choice-will-against-hint = Då väljs ingen. Biståndshandläggaren tar över.
choice-will-missing = Välj det som stämmer för { $name }.
choice-reason = Varför går det inte att få veta vad { $name } vill?
choice-reason-hint = Fyll bara i om det är så. Några ord räcker. Det sparas tillsammans med valet.
choice-reason-missing = Skriv varför det inte går att få veta vad { $name } vill.
choice-agree-title = Det här behövs innan valet gäller
choice-agree-youth = { $name } behöver säga ja. Från 15 år bestämmer man själv också.
choice-agree-guardian = { $name } behöver också säga ja, som vårdnadshavare.
choice-agree-text = Vi frågar så snart du har valt. Till dess fortsätter allt som nu.

## Att inte välja
choice-default-today = I dag är det { $name }
choice-default-nearest = Av dem som ger stödet där du bor, till personer i din ålder, och har plats ligger den närmast. Vi räknar från mitten av området där du bor.
choice-default-district = Den hör till området där du bor och har plats nu.
choice-default-board = Området där du bor har ingen egen enhet. Därför är det socialnämndens utförare.
choice-default-officer = Enligt regeln finns i dag ingen enhet att peka ut. Säg gärna till din biståndshandläggare vad du önskar.
choice-default-km = Från mitten av området är det { $km } km dit.
choice-passed-title = De här ligger närmare, men är det inte
choice-passed-none-title = De här ger stödet där du bor, men kan inte nu
choice-passed-other-kind = Regeln gäller en annan sorts enhet.
choice-default-button = Ja, jag låter regeln gälla
choice-default-back = Nej, jag vill välja själv

## Kvittot
choice-state-awaiting = Valet väntar på ett ja
choice-state-against = Ingen är vald, och biståndshandläggaren tar över
choice-state-picks = Din biståndshandläggare väljer åt dig
choice-state-confirmed = Valet är klart
choice-state-ordered = Beställningen är skickad
choice-state-withdrawn = Valet är taget tillbaka
choice-state-replaced = Ett nyare val har tagit platsen
choice-state-refused = Svaret blev nej
choice-next-title = Vad händer nu?
choice-next-awaiting = Vi har frågat { $names }. Valet gäller först när svaret är ja.
choice-next-against = Förvaltaren har berättat att du är emot valet. Därför är ingen vald. Din biståndshandläggare tar kontakt med dig.
choice-next-picks = Din biståndshandläggare letar efter någon som passar dig, och berättar vem det blir. Du får gärna säga vad du vill.
choice-next-confirmed = Din biståndshandläggare skickar en beställning till { $name }. Sedan planerar ni stödet tillsammans.
choice-next-ordered = Beställningen till { $name } skickades { $day }. Vill du ha någon annan kan du alltid byta.
choice-next-ordered-officer = Beställningen skickades { $day }. Du kan alltid byta.
choice-next-withdrawn = Det togs tillbaka { $day } och gäller inte längre. Du kan välja på nytt när du vill.
choice-next-replaced = Det här valet gäller inte längre.
choice-next-refused = { $name } sa nej. Valet gäller inte. Prata med varandra, eller ring din biståndshandläggare.
choice-next-refused-officer = Din biståndshandläggare sa nej. Ring och fråga varför, eller välj på nytt.
choice-next-by = Senaste dag: { $day }.
choice-next-no-day = Det finns ingen bestämd dag för det. Ring om du undrar.
choice-receipt-title = Kvitto
choice-receipt-service = Stöd
choice-receipt-person = Vem stödet är för
choice-receipt-made = När
choice-receipt-municipality = { $name }, enligt regeln för den som inte väljer
choice-receipt-officer = Ingen ännu. Din biståndshandläggare väljer.
choice-receipt-relative = Du vill att en anhörig ger stödet. Skriv vem det är, så frågar vi din biståndshandläggare.
choice-receipt-withdraw = Har du ångrat dig?
choice-receipt-withdraw-text = Du kan ta tillbaka valet tills beställningen är skickad. Du måste inte säga varför.
choice-take-back-button = Ta tillbaka valet
choice-take-back-title = Vill du ta tillbaka valet av { $name }?
choice-take-back-municipality = Vill du ta tillbaka att du inte väljer?
choice-take-back-text = Då fortsätter { $name } att ge dig stödet.
choice-take-back-none = Då är ingen utförare vald. Du kan välja på nytt när du vill.
choice-take-back-keep = Nej, behåll valet

## Svaret
choice-answer-legend = Ja eller nej till valet?
choice-answer-hint-youth = Du bestämmer själv. Svarar du nej ändras inget, och du måste inte säga varför.
choice-answer-hint-guardian = Alla vårdnadshavare behöver säga ja. Vid ett nej ändras inget.
choice-answer-yes = Ja, det är bra
choice-answer-no = Nej, inte så här
choice-answer-missing = Välj ja eller nej.
choice-answer-send = Skicka svaret

## När något har hänt emellan
choice-out-nothing = Inget har ändrats.
choice-out-present-title = { $name } ger dig redan stödet
choice-out-present-text = Därför behöver du inte välja dem. Vill du byta kan du välja någon annan.
choice-out-not-possible-title = Du kan inte välja { $name } nu
choice-out-works-text = Den som arbetar hos en utförare får inte välja den åt någon annan. Personen kan välja själv, eller så väljer ni någon annan.
choice-out-nobody-title = Ingen utförare är vald
choice-out-nobody-text = Välj vem som ska ge stödet. Den som var vald kan ha försvunnit härifrån.
choice-out-keeps-title = Du behåller { $name }
choice-out-keeps-text = Du har redan en utförare, så du behöver inte välja. Regeln för den som inte väljer gäller bara när ingen ger stödet. Vill du ha någon annan kan du byta.
choice-out-ends-title = Beslutet tar slut innan det nya kan börja
choice-out-ends-text = Beslutet gäller till och med { $last }. En ny utförare kan börja först { $first }. Behövs stödet även då behövs ett nytt beslut. Ring, så hjälper vi till.
choice-out-young-title = En vårdnadshavare behöver vara med
choice-out-young-text = Den som inte har fyllt 15 år kan inte göra det här själv. Prata med din vårdnadshavare, eller ring oss, så hjälper vi er.
choice-out-age-title = En vårdnadshavare kan inte välja längre
choice-out-age-text = Den som har fyllt 18 år bestämmer själv, eller ger någon fullmakt.
choice-out-will-title = Berätta först vad personen vill
choice-out-will-text = En god man eller förvaltare behöver säga det innan något kan väljas.
choice-out-ordered-title = Det är för sent att ta tillbaka valet
choice-out-ordered-text = Beställningen är redan skickad. Du kan alltid byta till någon annan.
choice-out-theirs-title = Ingen annan kan ta tillbaka det här valet
choice-out-theirs-text = Personen har själv valt eller sagt ja. Prata med varandra, eller ring oss om något är fel.
choice-out-gone-title = Valet går inte att svara på längre
choice-out-gone-text = Den som valde får inte längre göra saker åt dig. Därför kan valet inte gälla. Du kan göra ett nytt val.

## Att be om något
choice-ask-meet-title = Be att få träffa en utförare
choice-ask-contact-title = Be om en annan kontaktperson
choice-ask-relative-title = Be att en anhörig får ge stödet
choice-ask-back-choice = Tillbaka till utförarna
choice-ask-meet-lead = Du kan träffa dem innan du bestämmer dig. Du väljer inget genom att fråga.
choice-ask-contact-lead = Vi skickar det du skriver till { $name }. Du måste inte säga varför.
choice-ask-relative-lead = Din biståndshandläggare måste godkänna det först. Till dess ger utförarens personal stödet.
choice-ask-provider = Vem vill du träffa?
choice-ask-provider-missing = Välj vem du vill träffa.
choice-ask-provider-unfit = Den utföraren kan inte ge dig det här stödet. Välj en annan.
choice-ask-when = När passar det dig?
choice-ask-when-hint = Till exempel ”vardagar efter klockan 15”. Du kan lämna fältet tomt.
choice-ask-reach = Hur når de dig?
choice-ask-reach-hint = Skriv telefon eller e-post.
choice-ask-reach-missing = Skriv ett telefonnummer eller en e-postadress, så att de når dig.
choice-ask-why = Varför vill du byta?
choice-ask-wish = Vad önskar du av den nya?
choice-ask-who = Vad heter din anhöriga?
choice-ask-who-missing = Skriv vad din anhöriga heter.
choice-ask-relation = Vad är ni för varandra?
choice-ask-relation-hint = Till exempel ”min syster”.
choice-ask-relation-missing = Skriv vad ni är för varandra, till exempel ”min syster”.
choice-ask-closed-title = Det går inte att be om det här
choice-ask-closed-municipality = Anhöriga får inte anställas för att ge stödet i { $name }.
choice-ask-closed-decision = I ditt beslut står att ingen anhörig kan ge stödet.
choice-ask-closed-service = Det här stödet ges bara av utförarens egen personal.
choice-ask-closed-no-provider = Ingen utförare ger dig stödet just nu. Välj en först, så kan ni prata om kontaktperson.
choice-asked-title = Din fråga är skickad
choice-asked-done = Din fråga är besvarad
choice-asked-done-text = Ring oss om du inte har fått veta svaret.
choice-asked-next-meet = { $name } kontaktar dig för att bestämma en tid.
choice-asked-next-contact = { $name } pratar med dig om vem det kan bli. Till dess har du samma kontaktperson.
choice-asked-next-relative = Din biståndshandläggare avgör om din anhöriga kan ge stödet, och berättar för dig.
choice-asked-what = Det du frågade om
choice-asked-relative = Anhörig
choice-asked-by = Vem som frågade
choice-asked-to = Vem som fick frågan
choice-asked-officer = Din biståndshandläggare
