## Suunnitelmasi
plan-list-title = Toteuttamissuunnitelmasi
plan-list-lead = Suunnitelmassa (genomförandeplan) on se, miten tukesi annetaan. Päätät itse, hyväksytkö sen.
plan-my-page-hint = Lue, miten tukesi annetaan.
plan-list-none = Sinulla ei ole täällä vielä suunnitelmaa. Palveluntuottaja tekee sen kanssasi, kun tuki on alkanut.
plan-list-not-yet = Suunnitelma ei ole vielä valmis luettavaksi.
plan-back = Takaisin suunnitelmiin
plan-one-title = Toteuttamissuunnitelma (genomförandeplan)
plan-you-are = Suunnitelmassa ”sinä” tarkoittaa henkilöä { $name }.
plan-somebody = joku, jota ei enää näytetä

## Missä vaiheessa se on
plan-stands-draft = Palveluntuottaja kirjoittaa suunnitelmaa.
plan-stands-offered = Suunnitelma on valmis luettavaksi. Kukaan ei ole vielä vastannut siihen.
plan-stands-changes = Joku on pyytänyt muutosta. Palveluntuottajan pitää vastata siihen.
plan-stands-in-part = Joku on allekirjoittanut, mutta kaikki tarvittavat eivät vielä ole.
plan-stands-declined = Joku on kieltäytynyt suunnitelmasta. Sitä ei ole hyväksytty.
plan-stands-superseded = Uudempi suunnitelma on tullut tilalle.
plan-stands-ended = Tuki on päättynyt ja suunnitelma sen mukana.
plan-stands-approved = Olet hyväksynyt suunnitelman. Se on voimassa.
plan-stands-approved-for = Suunnitelma on voimassa. Edustajasi on allekirjoittanut sen, et sinä itse.
plan-stands-without-cannot = Suunnitelma on voimassa ilman allekirjoitustasi. Siinä sanotaan, ettet ole voinut olla mukana.
plan-stands-without-unwilling = Suunnitelma on voimassa ilman allekirjoitustasi. Siinä sanotaan, ettet ole halunnut olla mukana.
plan-awaits = Suunnitelma odottaa vastausta. Vastaajat: { $names }.
plan-declined-by = Kieltäytyneet: { $names }.
plan-older-title = Tämä on vanhempi suunnitelma
plan-to-newest = Lue uusin, versio { $number }

## Milloin jonkin pitää olla valmis
plan-due-ready = Suunnitelman pitää olla valmis viimeistään { $day }.
plan-due-ready-done = Suunnitelma valmistui ajoissa. Sen piti olla valmis viimeistään { $day }.
plan-due-ready-late = Suunnitelman piti olla valmis viimeistään { $day }. Se myöhästyi { $days ->
    [one] yhden päivän
   *[other] { $days } päivää
}.
plan-due-ready-over = Suunnitelman olisi pitänyt olla valmis { $day }. Se on { $days ->
    [one] yhden päivän
   *[other] { $days } päivää
} myöhässä.
plan-due-follow-up = Suunnitelma käydään uudelleen läpi viimeistään { $day }.
plan-due-follow-up-over = Suunnitelma olisi pitänyt käydä uudelleen läpi { $day }. Se on { $days ->
    [one] yhden päivän
   *[other] { $days } päivää
} myöhässä. Voit muistuttaa palveluntuottajaa.
plan-due-new = Jokin on muuttunut. Uuden suunnitelman pitää olla valmis viimeistään { $day }.
plan-due-new-over = Jokin on muuttunut. Uuden suunnitelman olisi pitänyt olla valmis { $day }. Se on { $days ->
    [one] yhden päivän
   *[other] { $days } päivää
} myöhässä.

## Mikä on uutta
plan-new-title = Uutta version { $number } jälkeen
plan-new-nothing = Mikään ei ole muuttunut version { $number } jälkeen.
plan-new-read-old = Lue versio { $number }
plan-new-important = Sinulle tärkeä asia on muutettu.
plan-new-goal-new = { $area }: uusi tavoite
plan-new-goal-gone = { $area }: tavoite on poistettu
plan-new-goal-changed = { $area }: muuttunut on { $what }
plan-new-here = Uusi tavoite
plan-new-changed-here = Muuttunut: { $what }
plan-new-order = tavoitteiden järjestys
plan-new-influence = miten suunnitelma on tehty
plan-new-took-part = ketkä ovat olleet mukana
plan-new-complaints = milloin reklamaatiosta kerrottiin
plan-new-follow-up = milloin suunnitelma käydään uudelleen läpi
plan-new-child = mitä lapsi sanoo
plan-new-children = mitä kodin lapsista sanotaan
plan-new-area = mitä elämän osaa se koskee
plan-new-goal = tavoite
plan-new-own = omat sanasi
plan-new-picture = kuva
plan-new-activities = tekemisten järjestys
plan-new-what = mitä teette
plan-new-aim = mihin sillä pyritään
plan-new-how = miten teette
plan-new-when = milloin
plan-new-by = kuka tulee
plan-new-ordered = mihin tilauksen kohtaan se kuuluu
plan-new-activity-new = uusi tekeminen
plan-new-activity-gone = jokin tekeminen loppuu

## Tilaus
plan-order-title = Suunnitelma ja kunnan tilaus
plan-order-same = Kaikki kunnan tilaama on suunnitelmassa.
plan-order-differs = Suunnitelma eroaa tilauksesta { $count ->
    [one] yhdessä kohdassa
   *[other] { $count } kohdassa
}.
plan-order-show = Näytä tilaus suunnitelman vieressä
plan-order-ordered = Tilattu
plan-order-planned = Suunnitelmassa
plan-order-kept = Kuten tilattu
plan-order-changed = Muutettu tilauksesta
plan-order-dropped = Ei ole suunnitelmassa
plan-order-added = Lisätty suunnitelmaan

## Käynnit
plan-visits-title = Käynnit kuukausittain
plan-visits-text = Näin paljon aikaa olet saanut. Eikö se pidä paikkaansa? Ota yhteyttä palveluntuottajaan.
plan-visits-granted = Sinulle on myönnetty { $time }.
plan-visits-planned = Suunniteltu: { $time }
plan-visits-given = Toteutunut: { $time }
plan-visits-show = Näytä { $count ->
    [one] käynti
   *[other] { $count } käyntiä
}
plan-visits-recorded = Se kirjattiin { $day }, { $days ->
    [one] päivän
   *[other] { $days } päivän
} päästä.

## Mitä on tapahtunut
plan-history-title = Mitä on tapahtunut
plan-did-offer = { $who } antoi suunnitelman luettavaksi.
plan-did-board = Suunnitelma tuli lautakuntaan (nämnd) { $day }.
plan-did-comment = { $who } kirjoitti suunnitelmasta:
plan-did-ask = { $who } pyysi muutosta:
plan-did-answer = { $who } vastasi:
plan-did-sign = { $who } allekirjoitti.
plan-did-paper = { $who } allekirjoitti paperilla { $day }. Sen näki { $witness }.
plan-did-decline = { $who } kieltäytyi suunnitelmasta.
plan-did-absent-cannot = Palveluntuottaja kirjasi, ettet voi olla mukana.
plan-did-absent-unwilling = Palveluntuottaja kirjasi, ettet halua olla mukana.
plan-did-follow-up = Suunnitelma käytiin läpi { $day }.
plan-did-needs = Jokin muuttui { $day }.
plan-did-superseded = Uudempi suunnitelma tuli tilalle.
plan-did-end = Suunnitelma päättyi.

## Versiot ja kopio
plan-versions-title = Kaikki versiot
plan-copy-get = Tallenna kopio (PDF)
plan-copy-hint = Ruudunlukija voi lukea kopion ääneen. Siinä on kaikki tuestasi, joten mieti, mihin tallennat sen.

## Lista siitä, kuka on katsonut
action-hamtade-planen = toteuttamissuunnitelman tallentaminen tiedostona

## Kysymykset
plan-reach-title = Onko kysyttävää suunnitelmasta?
plan-reach-text = Soita tai kirjoita palveluntuottajalle. Siellä voit myös kertoa mielipiteesi, pyytää muutosta, allekirjoittaa paperilla tai kieltäytyä.
