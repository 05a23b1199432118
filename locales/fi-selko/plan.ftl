## Mitä suunnitelmassa on
plan-important-title = Minulle tärkeää
plan-own-words = Omin sanoin
plan-child-title = Mitä lapsi sanoo
plan-goals-title = Tavoitteet
plan-goal-overall = Tavoite
plan-activity-how = Näin teemme
plan-activity-when = Milloin
plan-activity-by = Kuka
plan-activity-aim = Mitä haluamme
plan-influence-title = Näin teimme suunnitelman
plan-regard = Mitä tapahtui, kun kerroit, mitä ajattelet
plan-took-part-title = Ketkä olivat mukana
plan-complaints-title = Voit kertoa, jos jokin on huonosti: milloin kerroimme
plan-children-title = Lapset kotona
plan-follow-up-title = Milloin luemme suunnitelman uudestaan

## Mikä puuttuu
plan-missing-important = Tässä ei lue, mikä on sinulle tärkeää. Pyydä heitä kirjoittamaan se.
plan-missing-child = Tässä ei lue, mitä lapsi sanoo. Sen pitää olla tässä.
plan-missing-goals = Suunnitelmassa ei ole vielä tavoitteita.
plan-missing-own = Omat sanasi puuttuvat tästä. Voit pyytää, että ne kirjoitetaan.
plan-missing-easy = He eivät ole kirjoittaneet tavoitetta selkokielellä. Pyydä heitä kertomaan, mitä se tarkoittaa.
plan-missing-activities = Tässä ei lue, mitä te teette.
plan-missing-took-part = Tässä ei lue, ketkä olivat mukana.
plan-missing-regard = Tässä ei lue, mitä tapahtui, kun kerroit, mitä ajattelet.
plan-missing-complaints = Tässä ei lue, onko sinulle kerrottu, miten voit antaa palautetta. Voit aina kertoa, jos jokin on huonosti.
plan-missing-children = Tässä ei lue, miten kodin lapsia on ajateltu. Sen pitää olla tässä.

## Kopio
plan-copy-title = Suunnitelma: { $name }
plan-copy-version = Suunnitelma numero { $number }. Sait sen luettavaksi { $day }.
plan-copy-footer = { $title }. { $version }
plan-copy-page = Sivu
plan-copy-attachment = Suunnitelma tietokoneelle
plan-copy-which = Mikä suunnitelma
plan-copy-service = Tuki
plan-copy-provider = Ne, jotka auttavat sinua
plan-copy-municipality = Kunta
plan-copy-genuine = Tiedostossa on sinetti. Se on kuin leima. Mene Stödvaletin sivulle Tarkista kopio. Siellä näet, onko tiedosto aito. Paperia et voi tarkistaa näin.
