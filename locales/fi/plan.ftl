## Suunnitelman osat
plan-important-title = Minulle tärkeää
plan-own-words = Omin sanoin
plan-child-title = Mitä lapsi sanoo
plan-goals-title = Tavoitteet
plan-goal-overall = Tavoite
plan-activity-how = Näin teemme
plan-activity-when = Milloin
plan-activity-by = Kuka
plan-activity-aim = Mihin pyrimme
plan-influence-title = Näin suunnitelma on tehty
plan-regard = Mitä mielipiteistäsi seurasi
plan-took-part-title = Mukana olleet
plan-complaints-title = Miten teet reklamaation (klagomål): milloin kerroimme
plan-children-title = Kodin lapset
plan-follow-up-title = Milloin käymme suunnitelman läpi uudelleen

## Mikä puuttuu
plan-missing-important = Suunnitelmasta puuttuu, mikä sinulle on tärkeää. Pyydä palveluntuottajaa kirjoittamaan se.
plan-missing-child = Suunnitelmasta puuttuu, mitä lapsi itse sanoo. Sen pitää olla suunnitelmassa.
plan-missing-goals = Suunnitelmassa ei ole vielä tavoitteita.
plan-missing-own = Tavoite ei ole omin sanoin. Voit pyytää, että sanasi otetaan mukaan.
plan-missing-easy = Palveluntuottaja ei ole kirjoittanut tavoitetta selkokielellä. Siksi näytämme tavallisen tekstin.
plan-missing-activities = Suunnitelmasta puuttuu, mitä tavoitteen eteen tehdään.
plan-missing-took-part = Suunnitelmasta puuttuu, ketkä ovat olleet mukana.
plan-missing-regard = Suunnitelmasta puuttuu, mitä mielipiteistäsi seurasi.
plan-missing-complaints = Suunnitelmasta puuttuu, että sinulle on kerrottu, miten voit tehdä reklamaation (klagomål). Voit aina tehdä sen.
plan-missing-children = Suunnitelmasta puuttuu, miten kodin lapset on otettu huomioon. Sen pitää olla suunnitelmassa.

## Kopio
plan-copy-title = Toteuttamissuunnitelma (genomförandeplan): { $name }
plan-copy-version = Versio { $number }, tarjottu { $day }
plan-copy-footer = { $title }. { $version }
plan-copy-page = Sivu
plan-copy-attachment = Suunnitelma tietokoneen luettavassa muodossa
plan-copy-which = Suunnitelma
plan-copy-service = Tuki
plan-copy-provider = Palveluntuottaja (utförare)
plan-copy-municipality = Kunta
plan-copy-genuine = Tässä tiedostossa on sinetti. Allekirjoitukset ovat sinetissä. Stödvaletin sivulla ”Tarkista kopio” näet, onko tiedosto aito. Tulostettua paperia ei voi tarkistaa näin.
