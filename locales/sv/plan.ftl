## Planens delar
plan-important-title = Det som är viktigt för mig
plan-own-words = Med egna ord
plan-child-title = Det barnet säger
plan-goals-title = Mål
plan-goal-overall = Målet
plan-activity-how = Så gör vi
plan-activity-when = När
plan-activity-by = Vem
plan-activity-aim = Vad det ska leda till
plan-influence-title = Så har planen gjorts
plan-regard = Vad det blev av det du tycker
plan-took-part-title = De som har varit med
plan-complaints-title = Så klagar du: när vi berättade
plan-children-title = Barn i hemmet
plan-follow-up-title = När vi går igenom planen igen

## Det som saknas
plan-missing-important = Det står inte vad som är viktigt för dig. Be utföraren skriva det.
plan-missing-child = Det står inte vad barnet själv säger. Det ska stå i planen.
plan-missing-goals = Planen har inga mål än.
plan-missing-own = Målet står inte med dina egna ord. Du kan be att få med dem.
plan-missing-easy = Utföraren har inte skrivit målet på lättläst. Därför visar vi den vanliga texten.
plan-missing-activities = Det står inte vad ni ska göra för att nå målet.
plan-missing-took-part = Det står inte vilka som har varit med.
plan-missing-regard = Det står inte vad det blev av det du tycker.
plan-missing-complaints = Det står inte att någon har berättat hur du kan klaga. Du kan alltid klaga.
plan-missing-children = Det står inte hur barnen i hemmet har räknats in. Det ska stå i planen.

## Kopian
plan-copy-title = Genomförandeplan för { $name }
plan-copy-version = Version { $number }, erbjuden den { $day }
plan-copy-footer = { $title }. { $version }
plan-copy-page = Sida
plan-copy-attachment = Planen i en form som datorer läser
plan-copy-which = Plan
plan-copy-service = Stöd
plan-copy-provider = Utförare
plan-copy-municipality = Kommun
plan-copy-genuine = Den här filen har ett sigill. Underskrifterna står i sigillet. På Stödvalets sida ”Kontrollera en kopia” ser du om filen är äkta. Ett utskrivet papper går inte att kontrollera så.
