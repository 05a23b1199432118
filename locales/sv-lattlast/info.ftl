## Om Stödvalet
about-title = Om Stödvalet
about-lead = Här kan du hitta dem som ger stöd. Du kan jämföra dem med varandra.
about-for-title = Vem är det för?
about-for-text =
    Stödvalet är för dig som har fått ja till stöd. Du ska bo i Stockholm eller Botkyrka.
    Det finns tre sorters stöd här. Boendestöd är hjälp hemma. Ledsagarservice är att någon följer med dig ut. Avlösarservice är att den som vårdar dig får vila.
    Stödvalet är också för din familj och andra som står dig nära.
    Alla får titta här. Du behöver inte logga in.
about-order-title = Vi är rättvisa
about-order-text =
    Vi visar alla på samma sätt. Det spelar ingen roll om det är kommunen eller ett företag som ger stödet.
    Vi drar lott om ordningen varje dag. Ingen kan betala för att stå först.
about-facts-title = Hur vet vi det som står här?
about-facts-text =
    Vid varje sak står var vi har fått veta det. Där står också vilken dag det var rätt.
    Ibland vet vi inte. Då skriver vi att vi inte vet. Vi gissar inte.
    Är något fel? Säg till längst ner på sidan om dem.
about-privacy-title = Vad sparar vi om dig?
about-privacy-text =
    Vi sparar inget om dig när du söker och jämför. Då har vi inga kakor. Kakor är små filer som minns vad du gör. Vi har ingen teknik från andra företag.
    När du loggar in sparar vi en kaka. Den minns att du är inloggad. Vi tar bort den när du loggar ut. På din sida ser du allt vi vet om dig.
    Din egen telefon eller dator kan minnas vilka du jämför. Du kan ta bort dem när du vill.
    Du kan skriva till oss om något är fel. Då sparar vi det du skriver. Du väljer själv om du skriver din telefon eller e-post.

## Så väljer du
how-title = Så väljer du
how-lead = Du bestämmer vem som ska ge dig stöd. Du får ta den tid du behöver.
how-steps-title = Gör så här
how-step-decision-title = 1. Du får ett beslut
how-step-decision-text = Du har en handläggare på kommunen. Handläggaren bestämmer om du ska få stöd. Då får du ett papper som heter beslut. Där står vilket stöd du får. Där står också hur mycket stöd du får.
how-step-compare-title = 2. Du jämför
how-step-compare-text = De som ger stöd heter utförare. Läs om dem här. Du kan ringa och fråga dem. Många av dem kan du träffa innan du väljer.
how-step-choose-title = 3. Du väljer
how-step-choose-text = Logga in här och välj. Du kan också säga till din handläggare på kommunen vem du har valt. Du måste inte välja.
how-step-start-title = 4. Stödet börjar
how-step-start-text = Har du fått boendestöd? Kommunen säger till dem du har valt. Sedan börjar stödet inom en vecka. Ni kan också bestämma en annan dag. Har du fått ledsagarservice eller avlösarservice? Då bokar du en tid. Stödet börjar inom sju dagar från att du har bokat.
how-not-title = Om du inte vill välja
how-not-text = Du måste inte välja. Då väljer kommunen åt dig. Det finns regler för det. Det är olika regler för olika stöd. Det är också olika i Stockholm och Botkyrka.
how-switch-title = Om du vill byta
how-switch-text =
    Du får alltid byta. Du måste inte säga varför.
    Logga in här och byt. Du kan också säga till din handläggare. Handläggaren säger det till dem som ger dig stöd nu. Har du boendestöd i Stockholm? Då slutar de hos dig efter fyra dagar.
how-meet-title = Om det är fullt
how-meet-text =
    I Stockholm har några en gräns för hur många de tar emot. Är det fullt får de säga nej. Då kan du ställa dig i kö hos dem. Du kan också välja någon annan.
    I Botkyrka får de inte säga nej.

## Kontakt
contact-title = Prata med en människa
contact-lead = Du kan alltid prata med en människa. Du behöver inget BankID. Du behöver ingen dator.
contact-phone-title = Ring
contact-placeholder = Det här numret går inte att ringa. Det är ett exempel. Kommunen sätter dit ett riktigt nummer sedan.
contact-say-title = Det här kan du säga
contact-say-text =
    ”Jag har fått ja till stöd. Jag vill ha hjälp att välja vem som ska ge det.”
    Är det svårt att prata i telefon? Be någon du litar på att ringa åt dig.
contact-other-title = Besök eller brev
contact-other-text =
    Du har fått ett papper från kommunen som heter beslut. Där står vem som är din handläggare. Det är den som bestämmer om du ska få stöd. Där står också telefon och adress.
    Du kan be om ett möte. Du kan också be om papper hem med posten. Där står vilka som ger stöd.
contact-danger-title = Om du är i fara
contact-danger-text = Ring 112 med en gång.

## Tillgänglighetsredogörelse
accessibility-title = Kan alla använda Stödvalet?
accessibility-lead = Här står vad som är bra och vad som inte är bra än. Här står också hur du säger till om något är svårt. Texten heter tillgänglighetsredogörelse. Tillgänglig betyder att alla kan använda sidan. En redogörelse berättar hur något är.
accessibility-actor-title = Vem har ansvar?
accessibility-actor-text = Kommunen har ansvar för Stödvalet. Nu är Stödvalet bara till för att prova. Då har de som bygger Stödvalet ansvar.
accessibility-service-title = Vad handlar det om?
accessibility-service-text = Det handlar om alla sidor i Stödvalet, på alla fyra språk.
accessibility-status-title = Hur väl följer vi lagen?
accessibility-status-text = Stödvalet följer lagen delvis. Delvis betyder att vi följer en del av lagen men inte allt. Lagen heter lagen om tillgänglighet till digital offentlig service. Den säger att alla ska kunna använda sidor på nätet. Reglerna i lagen heter WCAG 2.1 AA. Vi vill också följa de nya reglerna. De heter WCAG 2.2 AA.
accessibility-gaps-title = Det som inte är bra än
accessibility-gaps-text =
    Ingen läsare med funktionsnedsättning har provat de lättlästa sidorna än.
    De som ger stöd skriver egna texter. Texterna finns inte alltid på lätt svenska eller på finska. Då visar vi dem på vanlig svenska.
    Sidan kan läsa upp texten för dig. Men då måste din telefon eller dator ha en röst för språket.
    En skärmläsare är ett program som läser upp det som står på skärmen. Ingen som använder skärmläsare har provat sidorna, bara vi som bygger dem.
    Kartan är en annan sida på nätet. Vi har inte sett efter om alla kan använda den.
accessibility-assessed-title = När såg vi efter?
accessibility-assessed-text = Det var den 22 november 2026.
accessibility-updated-title = När ändrade vi texten senast?
accessibility-updated-text = Det var den 22 november 2026.
accessibility-how-title = Hur gjorde vi?
accessibility-how-text = Vi har själva sett efter vad som är bra. Varje gång vi ändrar något provar en dator alla sidor på alla språk. Den provar med och utan JavaScript. JavaScript är program som sidan kan använda. Vi har provat sidorna med bara tangenter, utan mus. Vi har provat dem i ett smalt fönster. Vi har provat dem med stor text.
accessibility-report-title = Säg till om något är svårt
accessibility-report-text = Ring oss och berätta vad som är svårt. Vi hjälper dig. Sedan rättar vi felet. Du kan också be om texten på ett annat sätt, till exempel på papper.
accessibility-authority-title = Om du inte är nöjd med vårt svar
accessibility-authority-text = Då kan du säga till Myndigheten för digital förvaltning. De ser till att vi följer lagen. Här kan du skriva till dem:
accessibility-burden-title = Det som skulle kosta för mycket
accessibility-burden-text = Lagen säger att vi får hoppa över det som är alldeles för dyrt eller svårt. Vi har inte hoppat över något av det skälet.
accessibility-scope-title = Det som lagen inte handlar om
accessibility-scope-text = Lagen handlar inte om kartor från andra sidor på nätet. Vi skriver alltid adressen som text också.

## Språk
languages-title = Språk
languages-lead = Stödvalet finns på fyra språk. Du byter språk högst upp på sidan. Då får du se samma sida på det nya språket.
languages-about = Svenska som är lätt att läsa. Meningarna är korta.
languages-easy-title = Om lättläst
languages-easy-text = Lättläst betyder att det är lätt att läsa. Varje mening är kort. Orden är sådana som många kan. Är ett ord svårt säger vi vad det betyder. Ingen läsare har provat texterna än.
languages-aloud-title = Lyssna på texten
languages-aloud-text = Tryck på knappen ”Läs upp sidan” högst upp. Då läser telefonen eller datorn upp texten. Ser du ingen knapp? Då har den ingen röst för språket.
