## Päivät
days-decision = Mikä tuki se on?
days-decision-missing = Valitse tuki.
days-first = Ensimmäinen päivä
days-last = Viimeinen päivä
days-last-hint = Älä kirjoita mitään, jos se on yksi päivä.
days-length = Kuinka kauan?
days-length-missing = Valitse aika luettelosta.
days-ends-first = Viimeinen päivä on ennen ensimmäistä. Kirjoita myöhempi päivä.
days-past = Ne päivät ovat menneet. Kirjoita uudet päivät.
days-after-decision = Sinulla on tuki { $day } asti. Kirjoita aikaisempi päivä.
days-too-long = Se on yli kolme kuukautta. Kirjoita vähemmän päiviä. Voit myös soittaa kuntaan.
days-far = Siihen on pitkä aika. Kirjoita päiviä, jotka tulevat pian.
days-from-to = { $from } – { $to }

## Odota aikaa
wait-title = Odota vapaata aikaa
wait-lead = Onko kaikki täynnä? Kerromme, jos saat ajan. Sitten varaat sen itse.
wait-list = Mitä odotat
wait-none = Et odota nyt mitään.
wait-told = Kerroimme { $day }.
wait-end = Lopeta odottaminen
wait-new = Odota uutta aikaa
wait-left = Voit odottaa vielä { $count ->
    [one] yhtä aikaa
   *[other] { $count } aikaa
}.
wait-full = Odotat kolmea aikaa. Et voi odottaa enempää. Lopeta ensin yhden odottaminen.
wait-button = Kertokaa minulle
wait-saved-title = Kerromme sinulle
wait-saved-text = Kirjoitamme sivullesi, jos saat ajan.
wait-ended-title = Et enää odota
wait-ended-text = Emme kerro niistä päivistä.
wait-free-title = Voit varata nyt
wait-free-text = Saat ajan. Valitse yksi.
wait-free-choose = Vapaat ajat
wait-many-title = Odotat jo kolmea aikaa
wait-many-text = Lopeta ensin yhden odottaminen.
wait-unpublished-title = Emme tiedä, milloin heillä on aikaa
wait-unpublished-text = Varaa aika, jonka haluat. Sitten he vastaavat. Voit myös soittaa.

## Poissa
away-title = Kun olet poissa
away-my-page-hint = Kerro, kun et ole kotona.
away-lead = Kerro, milloin olet poissa. Silloin he eivät tule kotiisi.
away-same-hours = Tukesi jatkuu, kun tulet takaisin.
away-nothing = Sinulla ei ole nyt asumisen tukea.
away-new = Milloin olet poissa?
away-button = Ilmoita
away-saved-title = Kerromme heille
away-saved-text = Muuttuuko se? Peru se tästä alempaa.
away-back-title = Olet perunut sen
away-back-text = He tulevat tavallisesti.
away-list = Silloin olet poissa
away-by = { $who } kertoi sen.
away-take-back = Peru
away-visits = Milloin he tulevat
away-no-visits = Emme tiedä, milloin he tulevat. Kysy heiltä.
away-on-visit = Olet silloin poissa
