## Ramen runt varje sida
portal-name = Stödvalet
skip-link = Gå till innehållet
menu-label = Meny
menu-providers = Hitta utförare
menu-guide = Hjälp att välja
menu-how = Så väljer du
menu-contact = Prata med en person
menu-log-in = Logga in
menu-my-page = Min sida
menu-about = Om Stödvalet
menu-accessibility = Tillgänglighet
menu-languages = Språk
languages-label = Språk
demo-banner = Det här är en provversion. Utförare som är märkta ”Exempel” finns inte på riktigt.
footer-cookies = Vi sparar inga kakor när du tittar och jämför.
footer-cookie-session = En kaka håller dig inloggad. Den tas bort när du loggar ut.
footer-easy-untested = De lättlästa sidorna har inte provats av läsare ännu.
yes = Ja
no = Nej

## Uppläsning
speech-read = Läs upp sidan
speech-pause = Pausa
speech-resume = Fortsätt läsa
speech-stop = Sluta läsa

## Jämförelsen som följer med
tray-title = Din jämförelse
tray-compare = Visa jämförelsen
tray-remove = Ta bort
tray-clear = Töm jämförelsen
tray-one-more = Lägg till en till, så kan du jämföra.

## Sidor i en lista
pages-label = Sidor
pages-previous = Förra sidan
pages-next = Nästa sida
pages-place = Sida { $page } av { $pages }
print-button = Skriv ut

## Formulär
form-errors-title = Något saknas eller behöver ändras
form-error-in-title = Fel: { $title }

## När något är fel
error-not-found-title = Sidan finns inte
error-not-found-text = Adressen kan vara felskriven, eller så har sidan tagits bort. Inget du har gjort är borta.
error-no-provider-title = Vi hittar inte den utföraren
error-no-provider-text = Adressen kan vara felskriven. Sök på namnet, så hittar du rätt.
error-bad-request-title = Vi förstod inte adressen
error-bad-request-text = Något i adressen eller formuläret blev fel på vägen. Gå tillbaka och försök igen.
error-forbidden-title = Formuläret skickades inte härifrån
error-forbidden-text = Av säkerhetsskäl tar vi bara emot formulär från våra egna sidor. Öppna sidan igen och skicka därifrån.
error-not-in-mandate-title = Det här ingår inte i det du får göra för personen
error-not-in-mandate-text = Din rätt att företräda personen gäller annat än den här sidan. Inget har ändrats.
error-mandate-ended-title = Du kan inte längre göra saker för personen
error-mandate-ended-text = Rätten att företräda personen gäller inte längre. Det sista du gjorde sparades inte. Nu gör du saker för dig själv igen.
error-only-oneself-title = Sidan är bara för personen själv
error-only-oneself-text = Den som företräder någon kan inte öppna den här sidan. Personen kan logga in själv eller ringa oss.
error-too-many-title = Det blev många försök på kort tid
error-too-many-text = Vänta några minuter och försök igen, eller ring oss.
error-bad-method-title = Så går det inte att använda adressen
error-bad-method-text = Öppna sidan på nytt i stället. Inget har sparats.
error-too-large-title = Det blev för mycket på en gång
error-too-large-text = Korta texten och försök igen. Inget har sparats.
error-fault-title = Något gick fel hos oss
error-fault-text = Det är inte ditt fel. Försök igen om en stund, eller ring oss.
error-closed-title = Vi kan inte nå uppgifterna just nu
error-closed-text = Försök igen om några minuter, eller ring oss. Inget av det du skrev har sparats.
error-ways-title = Så kommer du vidare
error-to-start = Till startsidan
components-title = Komponenter
