## Elämän osat
plan-area-vardag = Arki
plan-area-hem = Koti
plan-area-ekonomi = Raha ja posti
plan-area-halsa = Keho ja terveys
plan-area-maende = Miten voin
plan-area-relationer = Ystävät ja perhe
plan-area-foraldraskap = Äitinä tai isänä
plan-area-fritid = Vapaa-aika
plan-area-arbete-studier = Työ ja koulu
plan-area-kommunikation = Ymmärrän ja muut ymmärtävät minua
plan-area-resor = Kulkeminen paikasta toiseen
plan-area-samhalle = Yhteiskunta
plan-area-trygghet = Turvallinen olo
plan-area-avlastning = Lepo niille, jotka auttavat minua

## Mihin haluamme päästä
plan-step-motivationsarbete = Otan apua vastaan. Minua rohkaistaan.
plan-step-med-stod = Teen sen avun kanssa.
plan-step-mer-sjalvstandigt = Teen enemmän itse. Saan vähän apua.
plan-step-utan-stod = Teen sen itse.
plan-step-keep = { $step } Osaat tämän jo. Haluamme, että osaat sen vastakin.
plan-support-kompensatoriskt = he tekevät sen, mitä et voi itse tehdä
plan-support-praktiskt = he auttavat ja näyttävät sinulle
plan-support-fardighetstraning = sinä harjoittelet
plan-support-emotionellt = he rohkaisevat sinua

## Miten olet ollut mukana
plan-level-lyssnad-till = He ovat kuunnelleet sinua.
plan-level-far-stod-att-uttrycka = Sait apua, jotta voit kertoa, mitä ajattelet.
plan-level-asikter-beaktas = He ottivat mielipiteesi mukaan suunnitelmaan.
plan-level-med-i-beslut = Olit mukana päättämässä.
plan-level-delar-makt-och-ansvar = Te päätitte yhdessä yhtä paljon.
plan-took-personen = se, jonka suunnitelma tämä on
plan-took-vardnadshavare = huoltaja
plan-took-foretradare = edustaja
plan-took-anhorig = omainen
plan-took-kontaktperson = yhteyshenkilö
plan-took-personal = auttaja
plan-took-handlaggare = kunnan käsittelijä
plan-took-tolk = tulkki
plan-took-annan = joku muu

## Missä vaiheessa suunnitelma on
plan-state-utkast = He kirjoittavat suunnitelmaa
plan-state-erbjuden = Odottaa vastausta
plan-state-andring-begard = Joku haluaa muuttaa
plan-state-delvis-underskriven = Kaikki eivät ole kirjoittaneet nimeään
plan-state-galler = Voimassa nyt
plan-state-nekad = Joku on sanonut ei
plan-state-ersatt = On tehty uudempi
plan-state-avslutad = Loppunut
