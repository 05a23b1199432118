## Min sida
my-page-title = Min sida
my-page-title-for = Stödet för { $name }
my-page-lead = Hej { $name }. Här är ditt stöd samlat.
my-page-back = Tillbaka till min sida
my-page-closed-title = Du ser inget om stödet för { $name }
my-page-closed-text = Din rätt att företräda personen gäller annat än stödet. Därför visar vi inget om det här.
my-page-none-title = Det finns inget beslut om stöd här
my-page-none-text = Vi hittar inget beslut om stöd för dig. Tror du att det är fel kan du ringa oss.
my-page-none-text-for = Vi hittar inget beslut om stöd för personen. Tror du att det är fel kan du ringa oss.
my-page-none-acts =
    { $count ->
        [one] Du får göra saker för en annan person.
       *[other] Du får göra saker för { $count } andra personer.
    }
my-page-none-relative = Vill du hjälpa någon behöver du ha rätt att företräda den personen, till exempel en fullmakt. Utan den ser du inget om andra, inte ens om en närstående.
my-page-ring = Prata med någon
my-page-more = Fler sidor
my-page-acting-hint = Gör något för någon annan, eller se vem som får göra något för dig.
my-page-log-hint = Se vem som har läst eller ändrat något om dig.
my-page-data-hint = Se allt vi vet om dig och vad du har samtyckt till.
my-page-switch = Byt utförare

## Att göra
todo-title = Att göra nu
todo-nothing = Det finns inget du behöver göra nu.
todo-more =
    { $count ->
        [one] En sak till att göra
       *[other] { $count } saker till att göra
    }
todo-answer-title = Säg ja eller nej: { $service }
todo-answer-text = { $by }, har valt { $provider } åt dig. Det gäller först när du också har sagt ja. Du får säga nej.
todo-answer-text-for = { $by }, har valt { $provider } för { $name }. Det gäller först när du också har sagt ja. Du får säga nej.
todo-answer-link = Läs och svara
todo-again-title = Välj en ny utförare: { $service }
todo-again-text = Avtalet med { $provider } har upphört. Välj vem som ska ge stödet i stället.
todo-choose-title = Välj utförare: { $service }
todo-choose-text = Ingen utförare är vald ännu. Det går också bra att inte välja. Då finns en regel för vem som ger stödet.
todo-choose-link = Välj utförare

## Ett beslut
decision-facts = Beslutet
decision-granted = Beviljat
decision-time = Beslutet gäller
decision-until = { $from } till och med { $to }
decision-open-end = Från { $from } och tills vidare
decision-law = Lag
decision-case = Ärendenummer
decision-not-yet-title = Beslutet börjar gälla { $day }
decision-not-yet-text = Från den dagen kan du välja utförare här.
decision-ends-title = Beslutet gäller till och med { $day }
decision-ends-text = Det är { $days } dagar kvar. Behövs stödet även efter det behövs ett nytt beslut. Prata med biståndshandläggaren i god tid.
decision-ends-now-title = Beslutet tar snart slut, { $day }
decision-ends-now-text =
    { $days ->
        [0] I dag är sista dagen.
        [one] Det är en dag kvar.
       *[other] Det är { $days } dagar kvar.
    } Efter sista dagen kan inget nytt börja. Behövs stödet även då behövs ett nytt beslut. Ring redan i dag, så hjälper vi till.
decision-ended-title = Beslutet tog slut { $day }
decision-ended-text = Inget nytt kan börja på det. Behövs stödet fortfarande behövs ett nytt beslut. Ring, så hjälper vi till.
law-sol = socialtjänstlagen (SoL)
law-lss = lagen om stöd och service till vissa funktionshindrade (LSS)
granted-vecka = { $time } i veckan
granted-manad = { $time } i månaden
granted-hela = { $time } under hela beslutet
period-vecka = den här veckan
period-manad = den här månaden
period-hela = under hela beslutet
hours-title = Tid { $period }
hours-left = Kvar: { $time }
hours-used = Använt: { $used } av { $granted }
hours-over = Det är { $time } mer än beviljat. Ring biståndshandläggaren om det inte stämmer.
hours-unknown = Uppgift saknas om hur mycket som är använt. Fråga utföraren.
visit-title = Nästa besök
visit-from = { $day } klockan { $from }
visit-from-to = { $day } klockan { $from } till { $to }
visit-who = { $name } kommer.
visit-place = Plats: { $place }
giver-title = Vem som ger stödet
giver-none = Ingen utförare är vald ännu.
giver-ended = Välj en ny utförare, så att stödet kan fortsätta.
support-contact = Kontaktperson
support-deputy = Ersättare
support-none = Uppgift om kontaktperson saknas. Fråga utföraren.
choice-open-title = Nytt val: { $provider }
choice-waits-title = Valet av { $provider } väntar på ett ja
choice-waits-left-title = Att kommunen väljer väntar på ett ja
choice-waits-text = Det gäller först när alla som behöver har sagt ja. Till dess fortsätter allt som nu.
choice-against-title = { $provider } är inte vald
choice-against-left-title = Kommunen väljer inte åt dig nu
choice-against-text = Förvaltaren har berättat att du är emot det. Din biståndshandläggare tar kontakt med dig. Du får också välja själv.
choice-last-day = Sista dagen med den förra utföraren är { $day }.
choice-first-day = Den nya kan börja { $day }.
choice-withdrawable = Valet går att ångra tills biståndshandläggaren har skickat beställningen.
choice-ordered = Beställningen är skickad. Det går alltid att byta igen.
choice-withdraw-link = Se kvittot eller ångra valet
choice-receipt-link = Se kvittot

## Meddelanden
messages-title = Meddelanden
messages-title-new =
    { $count ->
        [one] Meddelanden, ett nytt
       *[other] Meddelanden, { $count } nya
    }
messages-title-for = Meddelanden till { $name }
messages-none = Det finns inga meddelanden.
message-new = Nytt
message-own-choice = { $service }: Du har valt { $provider }.
message-own-left = { $service }: Du har låtit regeln gälla. I dag är det { $provider }.
message-own-left-officer = { $service }: Du har valt att inte välja. Din biståndshandläggare väljer åt dig.
message-own-ask = { $service }: Du har skickat en fråga. { $what }.
message-withdrawn-for = { $service }: { $by }, har ångrat valet för { $person }.
message-withdrawn-themselves = { $service }: { $person } har själv ångrat valet.
message-choice-made = { $service }: { $by }, har valt { $provider } åt dig.
message-consent-asked = { $service }: { $by }, har valt { $provider } åt dig. Det gäller först när du har sagt ja.
message-left-to-municipality = { $service }: { $by }, har bestämt att kommunen får välja åt dig.
message-consent-asked-left = { $service }: { $by }, vill att kommunen väljer åt dig. Det gäller först när du har sagt ja.
message-consent-asked-for = { $service }: { $by }, har valt för { $person }. Det gäller först när du också har sagt ja. Börja göra saker för { $person }, så kan du svara.
message-consent-yes = { $service }: { $who } har sagt ja till valet för { $person }.
message-consent-no = { $service }: { $who } har sagt nej till valet för { $person }. Inget ändras.
message-at-case-officer = { $service }: { $by }, har berättat att du inte vill. Inget är valt. Din biståndshandläggare tar kontakt med dig.
message-withdrawn-left = { $service }: Kommunen ska inte längre välja åt dig.
message-withdrawn-left-by = { $service }: { $by }, har ångrat att kommunen skulle välja åt dig.
message-withdrawn = { $service }: Du har ångrat valet av { $provider }.
message-withdrawn-by = { $service }: { $by }, har ångrat valet av { $provider }.
message-ordered = { $service }: Din biståndshandläggare har skickat beställningen till { $provider }. Första dagen är { $day }.
message-default = { $service }: { $by }, har låtit regeln för den som inte väljer gälla. Stödet ges av { $provider }. Du kan alltid byta.
message-wish = { $service }: { $by }, har lämnat ett önskemål åt dig.
message-mandate-given = { $name } får nu göra saker för dig, { $role }.
message-mandate-ended = { $name } får inte längre göra saker för dig, { $role }.
message-mandate-over = Du får inte längre göra saker för { $person }, { $role }.
message-consent-withdrawn = { $by }, har tagit tillbaka ett samtycke åt dig. { $receiver } får inte veta något mer om dig.
message-provider-ended = { $service }: Avtalet med { $provider } upphör { $day }. Du behöver välja på nytt.
message-decision-ending = { $service }: Ditt beslut gäller till och med { $day }. Prata med din biståndshandläggare om du behöver ett nytt.

## Vem som har tittat
access-title = Vem som har tittat
access-lead = Här ser du vem som har läst eller ändrat något om dig, och när.
access-safe = Inget tas bort ur listan. Raderna hänger ihop, så att det märks om någon ändrar eller tar bort en rad.
access-none = Ingen har läst eller ändrat något ännu.
access-you = Du
access-wrong-title = Om något ser fel ut
access-wrong-text = Ring oss och säg vilken dag och vilket namn det gäller. Vi tar reda på vad som har hänt.
role-sjalv = du själv
role-ombud = företrädare
role-handlaggare = biståndshandläggare
role-utforare = personal hos utföraren
role-portalen = Stödvalet, av sig självt
action-loggade-in = loggade in
action-loggade-ut = loggade ut
action-borjade-gora-at = började göra saker för dig
action-slutade-gora-at = slutade göra saker för dig
action-sag-oversikten = såg din sida
action-sag-ombuden = såg vem som får göra saker för dig
action-sag-loggen = såg den här listan
action-sag-uppgifterna = såg alla dina uppgifter
action-hamtade-uppgifterna = hämtade alla dina uppgifter som en fil
action-sag-valet = såg ett val av utförare
action-valde = valde utförare
action-angrade-valet = ångrade ett val
action-sa-ja = sa ja till ett val
action-sa-nej = sa nej till ett val
action-lamnade-onskemal = lämnade ett önskemål
action-sag-planen = läste genomförandeplanen
action-skrev-i-planen = skrev i genomförandeplanen
action-avslutade-ombud = avslutade en fullmakt
action-gav-samtycke = gav ett samtycke
action-drog-tillbaka-samtycke = tog tillbaka ett samtycke
action-bytte-nummer = bytte samordningsnumret mot ditt personnummer
action-andrade-arendet = läste in eller ändrade ärendet
action-skickade-bestallning = skickade beställningen till utföraren

## Mina uppgifter
my-data-title = Mina uppgifter
my-data-lead = Här är allt som Stödvalet vet om dig.
my-data-file = Hämta allt som en fil
my-data-file-hint = Filen är i formatet JSON, som andra program kan läsa. Den går inte att låsa, så spara den där bara du kommer åt den.
my-data-you = Om dig
my-data-name = Namn
my-data-born = Född
my-data-number = Personnummer
my-data-number-kept = Sparas krypterat och visas aldrig på en sida.
my-data-address = Adress
my-data-protected = Du har skyddad identitet. Uppgiften visas inte.
my-data-municipality = Kommun
my-data-district = Område
my-data-language = Språk du läser
my-data-interpreter = Tolk
my-data-sign = Teckenspråk
my-data-communication = Annat som hjälper dig att förstå och bli förstådd
my-data-contact-by = Så vill du bli nådd
contact-by-brev = med brev
contact-by-telefon = på telefon
contact-by-sms = med sms
contact-by-epost = med e-post
my-data-decisions = Beslut
my-data-no-decisions = Det finns inga beslut.
my-data-from = Första dag
my-data-to = Sista dag
my-data-goal = Mål
my-data-late = Sen avbokning
my-data-late-counts = Tiden räknas som använd.
my-data-late-free = Tiden räknas inte som använd.
my-data-choices = Val av utförare
my-data-no-choices = Inget val har gjorts här.
my-data-chosen = Vald utförare
my-data-left = Kommunen väljer
my-data-chosen-on = Dag
my-data-chosen-by = Vem som valde
my-data-withdrawn-on = Ångrat
my-data-asks = Det du har frågat om
my-data-no-asks = Ingen fråga har skickats härifrån.
my-data-wrong-title = Om något är fel
my-data-wrong-text = Säg till din biståndshandläggare, så rättas det. En del måste kommunen spara enligt lag, men du får alltid veta varför.
topic-oversikt = vilket stöd du har
topic-val = vilken utförare du väljer
topic-bokning = dina bokade tider
topic-plan = din genomförandeplan
topic-synpunkt = dina synpunkter och klagomål

## Samtycken
consent-title = Det du har samtyckt till
consent-lead = Ett samtycke betyder att du har sagt ja till att någon får veta något om dig. Du kan ta tillbaka det när du vill. Då delas inget mer från den stunden, men det som redan är berättat går inte att få tillbaka. Ditt stöd påverkas inte.
consent-none = Du har inte samtyckt till att något delas.
consent-about = Får veta: { $about }
consent-given = Gavs { $day }
consent-withdraw = Ta tillbaka samtycket
consent-withdrawn-on = Tillbakataget { $day }
consent-withdrawn-title = Samtycket är tillbakataget
consent-withdrawn-text = Inget mer delas från och med nu.
consent-to-anhorig = anhörig
consent-to-utforare = utförare
consent-to-myndighet = myndighet eller vård
