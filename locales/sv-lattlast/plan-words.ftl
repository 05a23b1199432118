## Delar av livet
plan-area-vardag = Vardagen
plan-area-hem = Hemmet
plan-area-ekonomi = Pengar och post
plan-area-halsa = Kroppen och hälsan
plan-area-maende = Hur jag mår
plan-area-relationer = Vänner och familj
plan-area-foraldraskap = Att vara förälder
plan-area-fritid = Det jag gör när jag är ledig
plan-area-arbete-studier = Jobb och skola
plan-area-kommunikation = Att förstå och bli förstådd
plan-area-resor = Att åka och gå
plan-area-samhalle = Att vara med i samhället
plan-area-trygghet = Att känna mig trygg
plan-area-avlastning = Vila för dem som hjälper mig

## Vart vi vill komma
plan-step-motivationsarbete = Jag tar emot stöd. De peppar mig.
plan-step-med-stod = Jag gör det med stöd.
plan-step-mer-sjalvstandigt = Jag gör mer själv. Jag får lite stöd.
plan-step-utan-stod = Jag gör det själv.
plan-step-keep = { $step } Du kan det redan. Du ska få fortsätta kunna det.
plan-support-kompensatoriskt = de gör det du inte kan själv
plan-support-praktiskt = de hjälper och visar dig
plan-support-fardighetstraning = du övar
plan-support-emotionellt = de peppar dig

## Hur du har varit med
plan-level-lyssnad-till = De har lyssnat på dig.
plan-level-far-stod-att-uttrycka = Du fick hjälp att säga vad du tycker.
plan-level-asikter-beaktas = De tänkte på vad du tycker när de skrev planen.
plan-level-med-i-beslut = Du var med och bestämde.
plan-level-delar-makt-och-ansvar = Ni bestämde lika mycket.
plan-took-personen = den som planen är för
plan-took-vardnadshavare = vårdnadshavare
plan-took-foretradare = ombud
plan-took-anhorig = anhörig
plan-took-kontaktperson = kontaktperson
plan-took-personal = personal
plan-took-handlaggare = handläggare
plan-took-tolk = tolk
plan-took-annan = någon annan

## Hur det är med planen
plan-state-utkast = De skriver planen
plan-state-erbjuden = Väntar på svar
plan-state-andring-begard = Någon vill ändra
plan-state-delvis-underskriven = Alla har inte skrivit under
plan-state-galler = Gäller nu
plan-state-nekad = Någon har sagt nej
plan-state-ersatt = Det finns en nyare
plan-state-avslutad = Slut
