## Suunnitelmasi
plan-list-title = Suunnitelmasi
plan-list-lead = Suunnitelmassa lukee, miten saat tukesi. Sinä päätät, sanotko suunnitelmalle kyllä.
plan-my-page-hint = Lue, miten saat tukesi.
plan-list-none = Sinulla ei ole vielä suunnitelmaa täällä. Teet sen yhdessä auttajien kanssa.
plan-list-not-yet = Et voi vielä lukea suunnitelmaa.
plan-back = Takaisin suunnitelmiin
plan-one-title = Suunnitelma tuestasi
plan-you-are = Suunnitelma on henkilölle { $name }. ”Sinä” on { $name }.
plan-somebody = joku muu

## Missä vaiheessa suunnitelma on
plan-stands-draft = He kirjoittavat suunnitelmaa.
plan-stands-offered = Voit lukea suunnitelman. Kukaan ei ole vielä vastannut.
plan-stands-changes = Joku haluaa muuttaa suunnitelmaa. Auttajien pitää vastata.
plan-stands-in-part = Joku on allekirjoittanut. Muidenkin pitää allekirjoittaa.
plan-stands-declined = Joku on sanonut ei. Suunnitelma ei ole voimassa.
plan-stands-superseded = On tehty uudempi suunnitelma.
plan-stands-ended = Tuki on loppunut. Suunnitelmakin on loppunut.
plan-stands-approved = Olet sanonut kyllä suunnitelmalle. Se on voimassa nyt.
plan-stands-approved-for = Suunnitelma on voimassa nyt. Et ole allekirjoittanut itse. Joku muu on allekirjoittanut puolestasi.
plan-stands-without-cannot = Suunnitelma on voimassa nyt. Et ole allekirjoittanut. Siinä lukee, että et voinut olla mukana.
plan-stands-without-unwilling = Suunnitelma on voimassa nyt. Et ole allekirjoittanut. Siinä lukee, että et halunnut olla mukana.
plan-awaits = Vastausta odotetaan: { $names }.
plan-declined-by = Ei on sanottu: { $names }.
plan-older-title = Tämä suunnitelma on vanha
plan-to-newest = Lue uusi suunnitelma, numero { $number }

## Milloin asioiden pitää olla valmiita
plan-due-ready = Suunnitelman pitää olla valmis { $day }.
plan-due-ready-done = Suunnitelma tuli valmiiksi ajoissa.
plan-due-ready-late = Suunnitelman piti olla valmis { $day }. Se oli { $days ->
    [one] yhden päivän
   *[other] { $days } päivää
} myöhässä.
plan-due-ready-over = Suunnitelman piti olla valmis { $day }. Se on { $days ->
    [one] yhden päivän
   *[other] { $days } päivää
} myöhässä. Voit kysyä, miksi.
plan-due-follow-up = Luette suunnitelman uudestaan { $day }.
plan-due-follow-up-over = Teidän piti lukea suunnitelma uudestaan { $day }. Se on { $days ->
    [one] yhden päivän
   *[other] { $days } päivää
} myöhässä. Voit kysyä, miksi.
plan-due-new = Jokin on muuttunut. Uuden suunnitelman pitää olla valmis { $day }.
plan-due-new-over = Jokin on muuttunut. Uuden suunnitelman piti olla valmis { $day }. Se on { $days ->
    [one] yhden päivän
   *[other] { $days } päivää
} myöhässä.

## Mikä on uutta
plan-new-title = Tämä on uutta
plan-new-nothing = Kaikki on samoin kuin suunnitelmassa { $number }.
plan-new-read-old = Lue vanha suunnitelma, numero { $number }
plan-new-important = Se, mikä on sinulle tärkeää, on uutta.
plan-new-goal-new = { $area }: uusi tavoite
plan-new-goal-gone = { $area }: tavoite on poissa
plan-new-goal-changed = { $area }. Tämä on uutta: { $what }.
plan-new-here = Uusi tavoite
plan-new-changed-here = Uutta: { $what }
plan-new-order = tavoitteet ovat uusissa paikoissa
plan-new-influence = miten teitte suunnitelman
plan-new-took-part = ketkä olivat mukana
plan-new-complaints = milloin kerrottiin, mitä teet, jos jokin on huonosti
plan-new-follow-up = milloin luette suunnitelman uudestaan
plan-new-child = mitä lapsi sanoo
plan-new-children = mitä kotona olevista lapsista lukee
plan-new-area = mikä elämän osa se on
plan-new-goal = tavoite
plan-new-own = omat sanasi
plan-new-picture = kuva
plan-new-activities = tekemiset ovat uusissa paikoissa
plan-new-what = mitä teette
plan-new-aim = mitä sillä haluatte
plan-new-how = miten teette
plan-new-when = milloin
plan-new-by = kuka tulee
plan-new-ordered = mitä kunta on päättänyt siitä
plan-new-activity-new = uusi tekeminen
plan-new-activity-gone = jokin tekeminen loppuu

## Mitä kunta on päättänyt
plan-order-title = Mitä kunta on päättänyt
plan-order-same = Kaikki, mitä kunta haluaa, on suunnitelmassa.
plan-order-differs = Suunnitelma ei ole aivan niin kuin kunta on päättänyt. Siinä on { $count ->
    [one] yksi asia
   *[other] { $count } asiaa
}.
plan-order-show = Näytä, mitä kunta on päättänyt
plan-order-ordered = Kunta haluaa
plan-order-planned = Suunnitelmassa
plan-order-kept = Sama
plan-order-changed = Eri
plan-order-dropped = Ei ole suunnitelmassa
plan-order-added = Lisää suunnitelmassa

## Käynnit
plan-visits-title = Käynnit
plan-visits-text = Näin paljon aikaa olet saanut. Onko se väärin? Kerro siitä auttajille.
plan-visits-granted = Sinun pitää saada { $time }.
plan-visits-planned = Suunniteltu aika: { $time }
plan-visits-given = Näin paljon toteutui: { $time }
plan-visits-show = Näytä { $count ->
    [one] käynti
   *[other] { $count } käyntiä
}
plan-visits-recorded = He kirjoittivat sen { $day }. Se oli { $days ->
    [one] yhden päivän
   *[other] { $days } päivää
} myöhemmin.

## Mitä on tapahtunut
plan-history-title = Mitä on tapahtunut
plan-did-offer = { $who } antoi suunnitelman luettavaksi.
plan-did-board = Kunta sai suunnitelman { $day }.
plan-did-comment = { $who } kirjoitti suunnitelmasta:
plan-did-ask = { $who } haluaa muuttaa:
plan-did-answer = { $who } vastasi:
plan-did-sign = { $who } allekirjoitti.
plan-did-paper = { $who } allekirjoitti paperilla { $day }. { $witness } näki sen.
plan-did-decline = { $who } sanoi ei suunnitelmalle.
plan-did-absent-cannot = He kirjoittivat, että et voi olla mukana.
plan-did-absent-unwilling = He kirjoittivat, että et halua olla mukana.
plan-did-follow-up = Luitte suunnitelman uudestaan { $day }.
plan-did-needs = Jokin muuttui { $day }.
plan-did-superseded = Tuli uusi suunnitelma.
plan-did-end = Suunnitelma loppui.

## Kaikki suunnitelmat ja kopio
plan-versions-title = Vanhat ja uudet suunnitelmat
plan-copy-get = Tallenna suunnitelma tiedostona
plan-copy-hint = Tiedostossa on kaikki tuestasi. Mieti, mihin tallennat sen.

## Lista siitä, kuka on katsonut
action-hamtade-planen = suunnitelmasi tallentaminen tiedostoksi

## Kysymykset
plan-reach-title = Onko sinulla kysymyksiä?
plan-reach-text = Soita tai kirjoita. Voit kertoa, mitä ajattelet. Voit pyytää muutosta. Voit allekirjoittaa paperilla. Voit myös sanoa ei.
