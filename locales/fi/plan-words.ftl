## Elämän osat
plan-area-vardag = Arki
plan-area-hem = Koti
plan-area-ekonomi = Raha ja posti
plan-area-halsa = Keho ja terveys
plan-area-maende = Miten voin
plan-area-relationer = Ystävät ja perhe
plan-area-foraldraskap = Vanhempana oleminen
plan-area-fritid = Vapaa-aika
plan-area-arbete-studier = Työ, koulu ja päivätoiminta
plan-area-kommunikation = Ymmärtäminen ja ymmärretyksi tuleminen
plan-area-resor = Liikkuminen paikasta toiseen
plan-area-samhalle = Yhteiskunta
plan-area-trygghet = Turvallinen olo
plan-area-avlastning = Lepo omaiselle, joka hoitaa

## Mihin pyritään
plan-step-motivationsarbete = Tuen vastaanottaminen rohkaisun avulla
plan-step-med-stod = Tekeminen tuen avulla
plan-step-mer-sjalvstandigt = Tekeminen itsenäisemmin, vähäisellä tuella
plan-step-utan-stod = Tekeminen itsenäisesti
plan-step-keep = { $step }. Osaat tämän jo, ja taito halutaan säilyttää.
plan-support-kompensatoriskt = henkilökunta tekee sen, mitä et voi itse tehdä
plan-support-praktiskt = henkilökunta auttaa ja neuvoo, kun teet itse
plan-support-fardighetstraning = harjoittelet oppiaksesi
plan-support-emotionellt = henkilökunta rohkaisee sinua

## Miten olet ollut mukana
plan-level-lyssnad-till = Sinua on kuunneltu.
plan-level-far-stod-att-uttrycka = Olet saanut tukea mielipiteesi kertomiseen.
plan-level-asikter-beaktas = Mielipiteesi ovat vaikuttaneet suunnitelmaan.
plan-level-med-i-beslut = Olet ollut mukana päättämässä.
plan-level-delar-makt-och-ansvar = Olette päättäneet yhdessä ja jaatte vastuun.
plan-took-personen = henkilö, jota suunnitelma koskee
plan-took-vardnadshavare = huoltaja
plan-took-foretradare = edustaja
plan-took-anhorig = omainen
plan-took-kontaktperson = yhteyshenkilö
plan-took-personal = henkilökunta
plan-took-handlaggare = avuntarpeenkäsittelijä (biståndshandläggare)
plan-took-tolk = tulkki
plan-took-annan = joku muu

## Suunnitelman tilanne
plan-state-utkast = Palveluntuottaja kirjoittaa
plan-state-erbjuden = Odottaa vastausta
plan-state-andring-begard = Muutosta on pyydetty
plan-state-delvis-underskriven = Osittain allekirjoitettu
plan-state-galler = Voimassa
plan-state-nekad = Joku on kieltäytynyt
plan-state-ersatt = Uudempi on korvannut
plan-state-avslutad = Päättynyt
