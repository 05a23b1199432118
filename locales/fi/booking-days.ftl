## Päivät
days-decision = Mitä tukea asia koskee?
days-decision-missing = Valitse, mitä tukea asia koskee.
days-first = Ensimmäinen päivä
days-last = Viimeinen päivä
days-last-hint = Jätä tyhjäksi, jos kyse on vain yhdestä päivästä.
days-length = Kuinka pitkän ajan haluat?
days-length-missing = Valitse jokin luettelon ajoista.
days-ends-first = Viimeinen päivä on ennen ensimmäistä. Kirjoita myöhempi päivä.
days-past = Ne päivät ovat jo menneet. Kirjoita päiviä tästä päivästä alkaen.
days-after-decision = Päätös on voimassa { $day } asti. Kirjoita aikaisempi päivä.
days-too-long = Se on yli kolme kuukautta. Kirjoita lyhyempi aika tai soita käsittelijällesi.
days-far = Se on yli puolen vuoden päässä. Kirjoita lähempiä päiviä.
days-from-to = { $from } – { $to }

## Odota aikaa
wait-title = Odota vapaata aikaa
wait-lead = Onko kaikki täynnä niinä päivinä, jotka haluat? Kerromme, jos aika vapautuu, enintään kerran päivässä. Varaat sen sitten itse.
wait-list = Mitä odotat
wait-none = Et odota nyt mitään aikaa.
wait-told = Kerroimme { $day }.
wait-end = Lopeta odottaminen
wait-new = Odota uutta aikaa
wait-left = Voit odottaa vielä { $count ->
    [one] yhtä aikaa
   *[other] { $count } aikaa
}.
wait-full = Odotat jo kolmea aikaa, eikä enempää voi odottaa. Lopeta yhden odottaminen, niin voit odottaa uutta.
wait-button = Kertokaa minulle
wait-saved-title = Kerromme sinulle
wait-saved-text = Saat tiedon omalla sivullasi, jos aika vapautuu.
wait-ended-title = Et enää odota
wait-ended-text = Emme kerro niistä päivistä.
wait-free-title = Vapaita aikoja on jo
wait-free-text = Sinun ei tarvitse odottaa. Valitse jokin ajoista.
wait-free-choose = Vapaat ajat
wait-many-title = Odotat jo kolmea aikaa
wait-many-text = Lopeta yhden odottaminen, niin voit odottaa uutta.
wait-unpublished-title = Palveluntuottaja ei näytä aikojaan täällä
wait-unpublished-text = Siksi emme näe, milloin aika vapautuu. Varaa haluamasi aika, niin palveluntuottaja vastaa. Voit myös soittaa.

## Poissa asumisen tuesta
away-title = Poissa asumisen tuesta (boendestöd)
away-my-page-hint = Ilmoita, kun et voi ottaa käyntejä vastaan.
away-lead = Kerro, milloin et voi ottaa käyntejä vastaan, niin palveluntuottaja tietää sen.
away-same-hours = Poissaolo ei muuta päätöstäsi eikä palveluntuottajan saamaa korvausta.
away-nothing = Sinulla ei ole nyt asumisen tukea.
away-new = Kerro, milloin olet poissa
away-button = Ilmoita
away-saved-title = Palveluntuottaja saa tiedon
away-saved-text = Muuttuuko jokin? Peru se tästä alempaa.
away-back-title = Olet perunut sen
away-back-text = Palveluntuottaja tulee niin kuin on suunniteltu.
away-list = Silloin olet poissa
away-by = Ilmoittaja: { $who }.
away-take-back = Peru
away-visits = Suunnitellut käynnit
away-no-visits = Palveluntuottaja ei ole merkinnyt käyntejä tänne.
away-on-visit = Olet silloin poissa
