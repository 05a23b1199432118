## Om Stödvalet
about-title = Om Stödvalet
about-lead = Stödvalet hjälper dig som har rätt till stöd att hitta och jämföra dem som kan ge det.
about-for-title = Vem är det för?
about-for-text =
    För dig som har fått beslut om boendestöd, ledsagarservice eller avlösarservice i Stockholm eller Botkyrka, och för dina anhöriga.
    Vem som helst får titta och jämföra. Du behöver inte logga in.
about-order-title = Alla visas på lika villkor
about-order-text =
    Kommunala och privata utförare visas på samma sätt, med samma uppgifter i samma ordning.
    Ordningen i listan lottas varje dag. Ingen kan betala för en bättre plats.
about-facts-title = Varifrån kommer uppgifterna?
about-facts-text =
    Vid varje uppgift står källan och vilken dag den kontrollerades.
    Saknas en uppgift skriver vi det. Vi gissar inte.
    Är något fel kan du berätta det längst ner på utförarens sida.
about-privacy-title = Vad vi sparar om dig
about-privacy-text =
    Ingenting när du söker och jämför. Då använder vi inga kakor, och aldrig någon teknik från andra företag.
    När du loggar in sparas en kaka som håller dig inloggad. Den tas bort när du loggar ut. På din sida ser du allt vi vet om dig och vem som har tittat.
    Din jämförelse kan sparas i din egen telefon eller dator. Du kan tömma den när du vill.
    Berättar du om ett fel sparar vi det du skriver. Telefon eller e-post sparar vi bara om du själv lämnar det.

## Så väljer du
how-title = Så väljer du utförare
how-lead = Du bestämmer vem som ska ge dig ditt stöd. Du behöver inte skynda dig.
how-steps-title = Steg för steg
how-step-decision-title = 1. Du får ett beslut
how-step-decision-text = Din biståndshandläggare utreder och beslutar om stöd. I beslutet står vilket stöd det är och hur mycket.
how-step-compare-title = 2. Du jämför
how-step-compare-text = Titta på utförarna här. Du kan ringa dem och fråga. Hos många får du träffa personalen innan du väljer.
how-step-choose-title = 3. Du väljer
how-step-choose-text = Logga in och välj på din sida här. Eller säg till din biståndshandläggare vem du har valt. Det går också bra att inte välja.
how-step-start-title = 4. Stödet börjar
how-step-start-text = Boendestöd börjar inom en vecka från beställningen, eller den dag som ni har bestämt. Ledsagarservice och avlösarservice börjar senast sju dagar efter att du har bokat.
how-not-title = Om du inte vill välja
how-not-text = Du behöver inte välja. Då finns det en regel för vem som ger dig stödet. Den är olika för olika stöd och kommuner.
how-switch-title = Om du vill byta
how-switch-text =
    Du får alltid byta utförare. Du behöver inte säga varför.
    Byt på din sida här, eller säg till din biståndshandläggare. Det är handläggaren som talar om det för utföraren. För boendestöd i Stockholm är uppsägningstiden fyra dagar.
how-meet-title = Om utföraren är full
how-meet-text =
    En utförare i Stockholm som har ett tak och inga platser kan säga nej. Då kan du ställa dig i utförarens kö eller välja någon annan.
    I Botkyrka får utföraren inte säga nej.

## Kontakt
contact-title = Prata med en person
contact-lead = Du kan alltid prata med en person. Du behöver ingen e-legitimation och ingen dator.
contact-phone-title = Ring
contact-placeholder = Numret är ett exempel. Kommunen byter ut det innan portalen öppnar.
contact-say-title = Vad du kan säga
contact-say-text =
    ”Jag har fått beslut om stöd och vill ha hjälp att välja utförare.”
    Har du svårt att prata i telefon kan någon du litar på ringa åt dig.
contact-other-title = Besök eller brev
contact-other-text =
    Din biståndshandläggares namn, telefon och adress står i ditt beslut.
    Du kan be om ett möte, eller om att få uppgifterna om utförare hemskickade på papper.
contact-danger-title = Om du är i fara
contact-danger-text = Ring 112 genast.

## Tillgänglighetsredogörelse
accessibility-title = Tillgänglighetsredogörelse
accessibility-lead = Så tillgängligt är Stödvalet i dag, och så säger du till om något inte fungerar för dig.
accessibility-actor-title = Vem som ansvarar
accessibility-actor-text = Den kommun som använder Stödvalet ansvarar för tjänsten. I provversionen är det de som utvecklar Stödvalet.
accessibility-service-title = Vilken tjänst det gäller
accessibility-service-text = Webbplatsen Stödvalet, alla sidor på alla fyra språk.
accessibility-status-title = Hur väl kraven uppfylls
accessibility-status-text = Stödvalet följer delvis lagen om tillgänglighet till digital offentlig service (WCAG 2.1 AA, och målet är WCAG 2.2 AA).
accessibility-gaps-title = Det som inte är tillgängligt
accessibility-gaps-text =
    De lättlästa sidorna har inte provats av läsare med funktionsnedsättning ännu.
    Utförarnas egna texter finns inte alltid på lättläst eller på finska. Då visas de på svenska.
    Uppläsningen fungerar bara om din telefon eller dator har en röst för språket.
    Sidorna har inte provats av användare av skärmläsare utanför utvecklingen.
    Kartan som profilen länkar till är en annan webbplats, som vi inte har granskat.
accessibility-assessed-title = När bedömningen gjordes
accessibility-assessed-text = 22 november 2026.
accessibility-updated-title = När redogörelsen ändrades senast
accessibility-updated-text = 22 november 2026.
accessibility-how-title = Hur vi har bedömt
accessibility-how-text = Vi har granskat själva. Varje sida på varje språk provas automatiskt vid varje ändring, med och utan JavaScript. Vi har också gått igenom sidorna med tangentbord, i smalt fönster och med stor text.
accessibility-report-title = Säg till om något inte fungerar
accessibility-report-text = Ring oss och berätta vad som är svårt, så hjälper vi dig och rättar felet. Du kan också be om innehållet i en annan form.
accessibility-authority-title = Om du inte är nöjd med svaret
accessibility-authority-text = Myndigheten för digital förvaltning har tillsyn över lagen. Du kan anmäla bristande tillgänglighet till myndigheten:
accessibility-burden-title = Det som skulle kosta för mycket
accessibility-burden-text = Vi har inte gjort något undantag för att det skulle vara oskäligt betungande.
accessibility-scope-title = Det som lagen inte gäller
accessibility-scope-text = Kartor från andra webbplatser omfattas inte. Adressen står alltid också som text.

## Språk
languages-title = Språk
languages-lead = Stödvalet finns på fyra språk. Du kan byta högst upp på varje sida, och du stannar på samma sida.
languages-about = Svenska för alla.
languages-easy-title = Om lättläst
languages-easy-text = De lättlästa sidorna har korta meningar och vanliga ord. De har inte provats av läsare ännu.
languages-aloud-title = Läs upp
languages-aloud-text = Har din telefon eller dator en röst för språket finns knappen ”Läs upp sidan” högst upp.
