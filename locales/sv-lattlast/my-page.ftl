## Min sida
my-page-title = Min sida
my-page-title-for = Stödet för { $name }
my-page-lead = Hej { $name }. Här ser du ditt stöd.
my-page-back = Gå tillbaka till min sida
my-page-closed-title = Du kan inte se stödet för { $name }
my-page-closed-text = Du får göra andra saker. Du får inte se stödet.
my-page-none-title = Vi hittar inget stöd här
my-page-none-text = Vi hittar inget beslut om stöd för dig. Är det fel? Ring oss då.
my-page-none-text-for = Vi hittar inget beslut om stöd. Är det fel? Ring oss då.
my-page-none-acts =
    { $count ->
        [one] Du får göra saker för en annan person.
       *[other] Du får göra saker för { $count } andra.
    }
my-page-none-relative = Vill du hjälpa någon? Då behöver du en fullmakt. Det är ett papper som säger vad du får göra. Utan den ser du inget om andra.
my-page-ring = Prata med någon
my-page-more = Fler sidor
my-page-acting-hint = Gör saker för någon annan. Se vem som får göra saker för dig.
my-page-log-hint = Se vem som har läst om dig.
my-page-data-hint = Se allt vi vet om dig.
my-page-switch = Byt till andra som ger stöd

## Att göra
todo-title = Gör det här nu
todo-nothing = Du behöver inte göra något nu.
todo-more =
    { $count ->
        [one] En sak till att göra
       *[other] { $count } saker till att göra
    }
todo-answer-title = Säg ja eller nej: { $service }
todo-answer-text = { $by }, vill att { $provider } ska ge stödet. Du bestämmer också. Säg ja eller nej.
todo-answer-text-for = { $by }, vill att { $provider } ska ge stöd till { $name }. Du bestämmer också. Säg ja eller nej.
todo-answer-link = Läs och svara
todo-again-title = Välj vem som ska ge stöd: { $service }
todo-again-text = { $provider } ger inte stöd längre. Välj några andra.
todo-choose-title = Välj vem som ska ge stöd: { $service }
todo-choose-text = Ingen är vald än. Du kan välja nu. Du måste inte välja. Då väljer kommunen.
todo-choose-link = Välj vem

## Ett beslut
decision-facts = Mer om beslutet
decision-granted = Så mycket stöd
decision-time = Från och till
decision-until = { $from } till { $to }
decision-open-end = Från { $from }. Det finns ingen sista dag.
decision-law = Lag
decision-case = Nummer på beslutet
decision-not-yet-title = Stödet börjar { $day }
decision-not-yet-text = Den dagen kan du välja vem som ska ge stödet.
decision-ends-title = Sista dagen är { $day }
decision-ends-text = Det är { $days } dagar kvar. Behöver du stöd efter det? Då behöver du ett nytt beslut. Prata med kommunen i god tid.
decision-ends-now-title = Stödet tar snart slut, { $day }
decision-ends-now-text =
    { $days ->
        [0] I dag är sista dagen.
        [one] Det är en dag kvar.
       *[other] Det är { $days } dagar kvar.
    } Sedan kan inget nytt börja. Behöver du stöd efter det? Då behöver du ett nytt beslut. Ring i dag. Då hjälper vi dig.
decision-ended-title = Beslutet tog slut { $day }
decision-ended-text = Inget nytt kan börja nu. Behöver du stöd? Då behöver du ett nytt beslut. Ring. Då hjälper vi dig.
law-sol = SoL, en lag om stöd
law-lss = LSS, en lag om stöd
granted-vecka = { $time } varje vecka
granted-manad = { $time } varje månad
granted-hela = { $time } från början till slut
period-vecka = den här veckan
period-manad = den här månaden
period-hela = från början till slut
hours-title = Din tid { $period }
hours-left = Du har kvar { $time }
hours-used = Du har haft { $used } av { $granted }
hours-over = Det är { $time } för mycket. Är det fel? Ring då kommunen.
hours-unknown = Vi vet inte hur mycket tid du har haft. Fråga dem som ger stödet.
visit-title = Nästa gång
visit-from = { $day } klockan { $from }
visit-from-to = { $day } klockan { $from } till { $to }
visit-who = { $name } kommer.
visit-place = Plats: { $place }
giver-title = De här ger stödet
giver-none = Ingen är vald än.
giver-ended = Välj några andra. Då kan stödet gå vidare.
support-contact = Prata med
support-deputy = När den personen är borta
support-none = Vi vet inte vem du ska prata med. Fråga dem som ger stödet.
choice-open-title = Nytt val: { $provider }
choice-waits-title = { $provider } är inte klart än
choice-waits-left-title = Det är inte klart att kommunen väljer
choice-waits-text = Någon måste säga ja först. Fram till dess blir allt som nu.
choice-against-title = Du har inte valt { $provider }
choice-against-left-title = Kommunen väljer inte åt dig nu
choice-against-text = Du har en förvaltare som sköter en del saker för dig. Din förvaltare säger att du inte vill. Kommunen hör av sig till dig. Du får också välja själv.
choice-last-day = Sista dagen med de gamla är { $day }.
choice-first-day = De nya kan börja { $day }.
choice-withdrawable = Du kan ändra dig tills kommunen har sagt till de nya.
choice-ordered = Kommunen har sagt till de nya. Du kan alltid byta igen.
choice-withdraw-link = Se valet eller ändra dig
choice-receipt-link = Se valet

## Meddelanden
messages-title = Det här har hänt
messages-title-new =
    { $count ->
        [one] Det här har hänt, en ny sak
       *[other] Det här har hänt, { $count } nya saker
    }
messages-title-for = Det här har hänt för { $name }
messages-none = Inget nytt har hänt.
message-new = Nytt
message-own-choice = { $service }: Du har valt { $provider }.
message-own-left = { $service }: Du ville inte välja. Då blir det { $provider }.
message-own-left-officer = { $service }: Du ville inte välja. Kommunen väljer åt dig.
message-own-ask = { $service }: Du har skickat en fråga. { $what }.
message-withdrawn-for = { $service }: { $by }, har tagit bort valet för { $person }.
message-withdrawn-themselves = { $service }: { $person } har tagit bort valet.
message-choice-made = { $service }: { $by }, har valt { $provider } åt dig.
message-consent-asked = { $service }: { $by }, har valt { $provider } åt dig. Du behöver också säga ja.
message-left-to-municipality = { $service }: { $by }, vill att kommunen väljer åt dig.
message-consent-asked-left = { $service }: { $by }, vill att kommunen väljer åt dig. Du behöver också säga ja.
message-consent-asked-for = { $service }: { $by }, har valt för { $person }. Du behöver också säga ja. Börja med att göra saker för { $person }. Sedan kan du svara.
message-consent-yes = { $service }: { $who } har sagt ja. Det gäller { $person }.
message-consent-no = { $service }: { $who } har sagt nej. Det gäller { $person }. Allt är som förut.
message-at-case-officer = { $service }: { $by }, har sagt att du inte vill. Allt är som förut. Kommunen hör av sig till dig.
message-withdrawn-left = { $service }: Kommunen ska inte välja åt dig mer.
message-withdrawn-left-by = { $service }: { $by }, har ändrat sig. Kommunen ska inte välja åt dig mer.
message-withdrawn = { $service }: Du har ändrat dig. Du har inte valt { $provider } längre.
message-withdrawn-by = { $service }: { $by }, har tagit bort valet av { $provider }.
message-ordered = { $service }: Nu är det klart. { $provider } ger stödet. Första dagen är { $day }.
message-default = { $service }: { $by }, lät kommunen välja åt dig. { $provider } ger stödet. Du kan alltid byta.
message-wish = { $service }: { $by }, har sagt vad du vill ha.
message-mandate-given = { $name } får nu göra saker för dig, { $role }.
message-mandate-ended = { $name } får inte göra saker för dig mer, { $role }.
message-mandate-over = Du får inte göra saker för { $person } mer, { $role }.
message-consent-withdrawn = { $by }, har sagt nej åt dig. { $receiver } får inte veta mer om dig.
message-provider-ended = { $service }: { $provider } slutar ge stöd { $day }. Du behöver välja några andra.
message-decision-ending = { $service }: Sista dagen i ditt beslut är { $day }. Behöver du mer stöd? Prata med kommunen.

## Vem som har tittat
access-title = Vem har tittat?
access-lead = Här ser du vem som har läst om dig. Du ser också när.
access-safe = Inget tas bort här. Det märks om någon ändå gör det.
access-none = Ingen har läst något än.
access-you = Du
access-wrong-title = Är något fel?
access-wrong-text = Ring oss. Säg vilken dag och vilket namn det är. Vi tar reda på vad som har hänt.
role-sjalv = du själv
role-ombud = någon som gör saker för dig
role-handlaggare = den som bestämmer på kommunen
role-utforare = en som arbetar hos dem som ger stöd
role-portalen = Stödvalet gör det själv
action-loggade-in = loggade in
action-loggade-ut = loggade ut
action-borjade-gora-at = började göra saker för dig
action-slutade-gora-at = slutade göra saker för dig
action-sag-oversikten = såg din sida
action-sag-ombuden = såg vem som får göra saker för dig
action-sag-loggen = såg den här sidan
action-sag-uppgifterna = såg allt om dig
action-hamtade-uppgifterna = hämtade allt om dig
action-sag-valet = såg vem du kan välja
action-valde = valde vem som ger stöd
action-angrade-valet = tog bort ett val
action-sa-ja = sa ja till ett val
action-sa-nej = sa nej till ett val
action-lamnade-onskemal = sa vad du vill ha
action-sag-planen = läste din plan
action-skrev-i-planen = skrev i din plan
action-avslutade-ombud = tog bort en fullmakt
action-gav-samtycke = sa ja till att någon får veta
action-drog-tillbaka-samtycke = sa nej till att någon får veta
action-bytte-nummer = sparade ditt nya nummer
action-andrade-arendet = ändrade i ditt beslut
action-skickade-bestallning = sa till dem som ska ge stöd

## Mina uppgifter
my-data-title = Allt vi vet om dig
my-data-lead = Här ser du allt som finns om dig i Stödvalet.
my-data-file = Hämta allt till din dator
my-data-file-hint = Allt kommer i en fil. Filen heter JSON. Lägg den där bara du kan läsa den.
my-data-you = Om dig
my-data-name = Namn
my-data-born = När du är född
my-data-number = Ditt personnummer
my-data-number-kept = Vi har låst in det. Vi visar det aldrig på en sida.
my-data-address = Var du bor
my-data-protected = Det är hemligt. Vi visar det inte.
my-data-municipality = Kommun
my-data-district = Del av kommunen
my-data-language = Språk du läser
my-data-interpreter = Tolk
my-data-sign = Teckenspråk
my-data-communication = Annat som hjälper dig att förstå
my-data-contact-by = Hur vi når dig
contact-by-brev = med brev
contact-by-telefon = på telefon
contact-by-sms = med sms
contact-by-epost = med e-post
my-data-decisions = Dina beslut
my-data-no-decisions = Det finns inga beslut.
my-data-from = Första dag
my-data-to = Sista dag
my-data-goal = Mål
my-data-late = Om du ställer in sent
my-data-late-counts = Då förlorar du tiden.
my-data-late-free = Du har tiden kvar.
my-data-choices = Vem du har valt
my-data-no-choices = Ingen har valt här.
my-data-chosen = Vald
my-data-left = Kommunen väljer
my-data-chosen-on = Dag
my-data-chosen-by = Vem som valde
my-data-withdrawn-on = Valet togs bort
my-data-asks = Det du har frågat om
my-data-no-asks = Du har inte frågat om något här.
my-data-wrong-title = Är något fel?
my-data-wrong-text = Säg till kommunen. Då ändrar de. En del måste de spara. Du får alltid veta varför.
topic-oversikt = vilket stöd du har
topic-val = vem du väljer
topic-bokning = dina tider
topic-plan = din plan
topic-synpunkt = vad du tycker

## Samtycken
consent-title = Vem får veta något om dig?
consent-lead = Du har sagt ja till att någon får veta något. Du kan säga nej när du vill. Då får de inte veta mer. Det de redan vet kan vi inte ta tillbaka. Du har kvar ditt stöd.
consent-none = Du har inte sagt ja till att någon får veta.
consent-about = Får veta: { $about }
consent-given = Du sa ja { $day }
consent-withdraw = Säg nej
consent-withdrawn-on = Du sa nej { $day }
consent-withdrawn-title = Nu har du sagt nej
consent-withdrawn-text = Vi säger inget mer från och med nu.
consent-to-anhorig = någon i din familj
consent-to-utforare = de som ger stöd
consent-to-myndighet = staten eller de som ger vård
