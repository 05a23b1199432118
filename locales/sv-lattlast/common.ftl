## Ramen runt varje sida
portal-name = Stödvalet
skip-link = Hoppa till texten
menu-label = Meny
menu-providers = Hitta stöd
menu-guide = Få hjälp att välja
menu-how = Så väljer du
menu-contact = Prata med en människa
menu-log-in = Logga in
menu-my-page = Min sida
menu-about = Om Stödvalet
menu-accessibility = Kan alla använda sidan?
menu-languages = Språk
languages-label = Språk
demo-banner = Stödvalet är inte klart än, men du kan prova. Står det ”Exempel” vid ett namn finns de inte på riktigt.
footer-cookies = Vi sparar inga kakor när du tittar här. Kakor är små filer som minns vad du gör.
footer-cookie-session = En kaka minns att du är inloggad. En kaka är en liten fil. Vi tar bort den när du loggar ut.
footer-easy-untested = Vi har försökt skriva så att det är lätt att läsa. Ingen läsare har provat texten än.
yes = Ja
no = Nej

## Uppläsning
speech-read = Läs upp sidan
speech-pause = Pausa
speech-resume = Läs vidare
speech-stop = Sluta läsa

## Jämförelsen som följer med
tray-title = De du jämför
tray-compare = Jämför dem nu
tray-remove = Ta bort
tray-clear = Ta bort alla
tray-one-more = Välj en till. Då kan du jämföra.

## Sidor i en lista
pages-label = Sidor
pages-previous = Sidan innan
pages-next = Nästa sida
pages-place = Sida { $page } av { $pages }
print-button = Skriv ut

## Formulär
form-errors-title = Du behöver ändra något
form-error-in-title = Fel: { $title }

## När något är fel
error-not-found-title = Sidan finns inte
error-not-found-text = Kanske är adressen fel. Kanske har vi tagit bort sidan. Inget du har gjort är borta.
error-no-provider-title = Vi hittar inte dem du söker
error-no-provider-text = Kanske är adressen fel. Sök på deras namn. Då hittar du rätt.
error-bad-request-title = Vi förstod inte
error-bad-request-text = Något blev fel på vägen. Gå tillbaka och försök igen.
error-forbidden-title = Vi kunde inte ta emot det du skrev
error-forbidden-text = Vi tar bara emot det du skriver på våra egna sidor. Det är för att du ska vara säker. Öppna sidan igen och skriv där.
error-not-in-mandate-title = Det här får du inte göra
error-not-in-mandate-text = Du får göra andra saker för den du hjälper. Men inte det här. Inget har ändrats.
error-mandate-ended-title = Du får inte göra saker för den personen längre
error-mandate-ended-text = Det är slut. Vi sparade inte det du gjorde sist. Nu gör du saker för dig själv igen.
error-only-oneself-title = Du kan inte se den här sidan
error-only-oneself-text = Bara den som sidan handlar om får se den. Hen kan logga in själv eller ringa oss.
error-too-many-title = Du har försökt många gånger
error-too-many-text = Vänta några minuter. Försök sedan igen. Du kan också ringa oss.
error-bad-method-title = Det gick inte
error-bad-method-text = Öppna sidan igen. Vi har inte sparat något.
error-too-large-title = Det blev för mycket på en gång
error-too-large-text = Skriv kortare. Försök sedan igen. Vi har inte sparat något.
error-fault-title = Något gick fel hos oss
error-fault-text = Det är inte ditt fel. Vänta en stund och försök igen. Du kan också ringa oss.
error-closed-title = Vi kan inte visa sidan just nu
error-closed-text = Vänta några minuter och försök igen. Du kan också ringa oss. Vi har inte sparat det du skrev.
error-ways-title = Så kommer du vidare
error-to-start = Till startsidan
components-title = Delar på sidan
