## Delar av livet
plan-area-vardag = Vardagen
plan-area-hem = Hemmet
plan-area-ekonomi = Pengar och post
plan-area-halsa = Kroppen och hälsan
plan-area-maende = Hur jag mår
plan-area-relationer = Vänner och familj
plan-area-foraldraskap = Att vara förälder
plan-area-fritid = Fritiden
plan-area-arbete-studier = Arbete, skola och daglig verksamhet
plan-area-kommunikation = Att förstå och bli förstådd
plan-area-resor = Att ta sig dit man ska
plan-area-samhalle = Samhället
plan-area-trygghet = Att känna mig trygg
plan-area-avlastning = Vila för den som vårdar

## Vart det ska leda
plan-step-motivationsarbete = Att ta emot stöd, med uppmuntran
plan-step-med-stod = Att göra det med stöd
plan-step-mer-sjalvstandigt = Att göra det mer på egen hand, med lite stöd
plan-step-utan-stod = Att göra det på egen hand
plan-step-keep = { $step }. Det är något du redan kan och ska få behålla.
plan-support-kompensatoriskt = personalen gör det du inte kan göra själv
plan-support-praktiskt = personalen hjälper och visar när du gör det
plan-support-fardighetstraning = du övar för att lära dig
plan-support-emotionellt = personalen uppmuntrar dig

## Hur du har varit med
plan-level-lyssnad-till = De har lyssnat på dig.
plan-level-far-stod-att-uttrycka = Du har fått stöd för att säga vad du tycker.
plan-level-asikter-beaktas = Det du tycker har påverkat planen.
plan-level-med-i-beslut = Du har varit med och bestämt.
plan-level-delar-makt-och-ansvar = Ni har bestämt tillsammans, och delar ansvaret.
plan-took-personen = den som planen gäller
plan-took-vardnadshavare = vårdnadshavare
plan-took-foretradare = företrädare
plan-took-anhorig = anhörig
plan-took-kontaktperson = kontaktperson
plan-took-personal = personal
plan-took-handlaggare = biståndshandläggare
plan-took-tolk = tolk
plan-took-annan = annan

## Var planen står
plan-state-utkast = Skrivs av utföraren
plan-state-erbjuden = Väntar på svar
plan-state-andring-begard = En ändring är begärd
plan-state-delvis-underskriven = Delvis underskriven
plan-state-galler = Gäller
plan-state-nekad = Någon har sagt nej
plan-state-ersatt = Ersatt av en nyare
plan-state-avslutad = Avslutad
