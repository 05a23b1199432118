## Ramen runt varje sida
portal-name = Stödvalet
skip-link = Siirry sisältöön
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
demo-banner = Tämä on koeversio. Palveluntuottajia, joilla on merkintä ”Esimerkki”, ei ole oikeasti olemassa.
footer-cookies = Emme tallenna evästeitä, kun katselet ja vertailet.
footer-cookie-session = Eväste pitää sinut kirjautuneena. Se poistetaan, kun kirjaudut ulos.
footer-easy-untested = Lukijat eivät ole vielä kokeilleet selkokielisiä sivuja.
yes = Kyllä
no = Ei

## Uppläsning
speech-read = Kuuntele sivu
speech-pause = Pidä tauko
speech-resume = Jatka kuuntelua
speech-stop = Lopeta kuuntelu

## Jämförelsen som följer med
tray-title = Vertailusi
tray-compare = Näytä vertailu
tray-remove = Poista
tray-clear = Tyhjennä vertailu
tray-one-more = Lisää vielä yksi, niin voit vertailla.

## Sidor i en lista
pages-label = Sivut
pages-previous = Edellinen sivu
pages-next = Seuraava sivu
pages-place = Sivu { $page } / { $pages }
print-button = Tulosta

## Formulär
form-errors-title = Jotain puuttuu tai jotain täytyy muuttaa
form-error-in-title = Virhe: { $title }

## När något är fel
error-not-found-title = Sivua ei ole
error-not-found-text = Osoitteessa voi olla kirjoitusvirhe, tai sivu on poistettu. Mitään tekemääsi ei ole kadonnut.
error-no-provider-title = Emme löydä tätä palveluntuottajaa
error-no-provider-text = Osoitteessa voi olla kirjoitusvirhe. Hae nimellä, niin löydät oikean.
error-bad-request-title = Emme ymmärtäneet osoitetta
error-bad-request-text = Jokin osoitteessa tai lomakkeessa meni matkalla vikaan. Palaa takaisin ja yritä uudelleen.
error-forbidden-title = Lomaketta ei lähetetty meidän sivuiltamme
error-forbidden-text = Turvallisuussyistä otamme vastaan vain omilta sivuiltamme lähetettyjä lomakkeita. Avaa sivu uudelleen ja lähetä lomake siitä.
error-not-in-mandate-title = Tämä ei kuulu siihen, mitä saat tehdä henkilön puolesta
error-not-in-mandate-text = Oikeutesi edustaa henkilöä koskee muuta kuin tätä sivua. Mitään ei ole muutettu.
error-mandate-ended-title = Et voi enää hoitaa henkilön asioita
error-mandate-ended-text = Oikeus edustaa henkilöä ei ole enää voimassa. Viimeistä toimintoasi ei tallennettu. Nyt hoidat taas omia asioitasi.
error-only-oneself-title = Sivu on vain henkilölle itselleen
error-only-oneself-text = Toista edustava henkilö ei voi avata tätä sivua. Henkilö voi kirjautua itse tai soittaa meille.
error-too-many-title = Lyhyessä ajassa tuli monta yritystä
error-too-many-text = Odota muutama minuutti ja yritä uudelleen, tai soita meille.
error-bad-method-title = Osoitetta ei voi käyttää näin
error-bad-method-text = Avaa sivu sen sijaan uudelleen. Mitään ei ole tallennettu.
error-too-large-title = Tekstiä tuli liikaa yhdellä kertaa
error-too-large-text = Lyhennä tekstiä ja yritä uudelleen. Mitään ei ole tallennettu.
error-fault-title = Meillä meni jotain vikaan
error-fault-text = Vika ei ole sinun. Yritä hetken päästä uudelleen tai soita meille.
error-closed-title = Emme saa tietoja näkyviin juuri nyt
error-closed-text = Yritä uudelleen muutaman minuutin päästä tai soita meille. Kirjoittamaasi ei ole tallennettu.
error-ways-title = Näin pääset eteenpäin
error-to-start = Etusivulle
components-title = Komponentit
