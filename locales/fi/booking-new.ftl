## Varför en tid inte går att boka
booking-no-missing = Sitä aikaa ei ole. Kesäajan alkaessa kello siirtyy kahdesta suoraan kolmeen. Valitse toinen aika.
booking-no-twice = Se aika tulee sinä yönä kaksi kertaa, koska kelloa siirretään taaksepäin. Valitse ensimmäinen tai toinen.
booking-no-ends-first = Aika päättyy ennen kuin se alkaa. Kirjoita myöhempi päättymisaika.
booking-no-too-long = Varaus voi olla enintään 24 tuntia. Jaa aika useaan varaukseen.
booking-no-past = Se aika on jo alkanut. Valitse myöhempi aika.
booking-no-before = Päätös tulee voimaan { $day }. Valitse se päivä tai myöhempi.
booking-no-after = Päätöksen viimeinen päivä on { $day }. Valitse aikaisempi päivä.
booking-no-provider = Kukaan palveluntuottaja ei anna sinulle tukea { $day }. Valitse toinen päivä tai soita meille.
booking-no-hours = Tunnit eivät riitä. Aika vie { $needed }. Jaksolla, joka alkaa { $day }, sinulla on jäljellä { $left }.
booking-no-meets = Sinulla on jo silloin varaus: { $reference }. Valitse toinen aika.
booking-no-meets-another = Aika menee päällekkäin saman sarjan toisen ajan kanssa.
booking-no-full = Silloin on täyttä. Valitse toinen aika.
booking-no-companion = Toivomasi henkilö ei pääse silloin. Valitse toinen aika tai joku muu.
