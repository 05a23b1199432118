## Ramen runt varje sida
portal-name = Stödvalet
skip-link = Siirry sivun sisältöön
menu-label = Valikko
menu-providers = Etsi palveluntuottaja
menu-guide = Apua valintaan
menu-how = Näin valitset
menu-contact = Puhu ihmisen kanssa
menu-log-in = Kirjaudu sisään
menu-my-page = Oma sivu
menu-about = Tietoa Stödvaletista
menu-accessibility = Saavutettavuus
menu-languages = Kielet
languages-label = Kieli
demo-banner = Tämä on kokeilu. Joidenkin nimien vieressä lukee ”Esimerkki”. Ne eivät ole oikeita.
footer-cookies = Emme käytä evästeitä, kun katsot ja vertaat. Evästeillä voi seurata, mitä teet.
footer-cookie-session = Eväste on pieni tiedosto. Se muistaa, että olet kirjautunut. Poistamme sen, kun kirjaudut ulos.
footer-easy-untested = Selkosuomi on helppoa suomea. Lukijat eivät ole vielä kokeilleet näitä sivuja.
yes = Kyllä
no = Ei

## Uppläsning
speech-read = Kuuntele sivu
speech-pause = Pidä tauko
speech-resume = Jatka kuuntelua
speech-stop = Lopeta kuuntelu

## Jämförelsen som följer med
tray-title = Sinun vertailusi
tray-compare = Vertaa nyt
tray-remove = Poista
tray-clear = Poista kaikki vertailusta
tray-one-more = Valitse vielä yksi. Sitten voit verrata.

## Sidor i en lista
pages-label = Sivut
pages-previous = Edellinen sivu
pages-next = Seuraava sivu
pages-place = Sivu { $page }. Sivuja on { $pages }.
print-button = Tulosta paperille

## Formulär
form-errors-title = Jotain puuttuu tai jotain pitää muuttaa
form-error-in-title = Virhe: { $title }

## När något är fel
error-not-found-title = Sivua ei ole
error-not-found-text = Ehkä osoitteessa on virhe. Ehkä sivu on poistettu. Mitään, mitä olet tehnyt, ei ole kadonnut.
error-no-provider-title = Emme löydä sitä, mitä etsit
error-no-provider-text = Ehkä osoitteessa on virhe. Etsi nimellä. Silloin löydät oikean.
error-bad-request-title = Emme ymmärtäneet osoitetta
error-bad-request-text = Jokin meni väärin. Mene takaisin ja yritä uudestaan.
error-forbidden-title = Lomake ei tullut meidän sivultamme
error-forbidden-text = Voit lähettää lomakkeen vain meidän sivultamme. Näin suojaamme sinua. Avaa sivu uudestaan. Lähetä lomake sitten.
error-not-in-mandate-title = Tätä et saa tehdä
error-not-in-mandate-text = Saat hoitaa toisen ihmisen muita asioita. Tätä et saa hoitaa. Mitään ei ole muutettu.
error-mandate-ended-title = Et saa enää hoitaa hänen asioitaan
error-mandate-ended-text = Lupa on loppunut. Emme tallentaneet sitä, mitä teit viimeksi. Nyt hoidat taas omia asioitasi.
error-only-oneself-title = Et voi nähdä tätä sivua
error-only-oneself-text = Sivu on vain yhdelle ihmiselle. Hän voi kirjautua itse tai soittaa meille.
error-too-many-title = Yritit monta kertaa
error-too-many-text = Odota muutama minuutti. Yritä sitten uudestaan. Voit myös soittaa meille.
error-bad-method-title = Osoite ei toimi näin
error-bad-method-text = Avaa sivu uudestaan. Emme ole tallentaneet mitään.
error-too-large-title = Tekstiä on liian paljon
error-too-large-text = Tee tekstistä lyhyempi. Yritä sitten uudestaan. Emme ole tallentaneet mitään.
error-fault-title = Meillä on vika
error-fault-text = Sinä et tehnyt mitään väärin. Odota vähän ja yritä uudestaan. Voit myös soittaa meille.
error-closed-title = Emme saa tietoja näkyviin nyt
error-closed-text = Odota muutama minuutti ja yritä uudestaan. Voit myös soittaa meille. Emme ole tallentaneet sitä, mitä kirjoitit.
error-ways-title = Mitä voit tehdä nyt?
error-to-start = Mene etusivulle
components-title = Sivujen osat
