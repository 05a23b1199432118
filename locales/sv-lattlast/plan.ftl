## Det som står i planen
plan-important-title = Det som är viktigt för mig
plan-own-words = Med egna ord
plan-child-title = Det barnet säger
plan-goals-title = Mål
plan-goal-overall = Målet
plan-activity-how = Så gör vi
plan-activity-when = När
plan-activity-by = Vem
plan-activity-aim = Vad vi vill
plan-influence-title = Så gjorde vi planen
plan-regard = Vad det blev av det du tycker
plan-took-part-title = De som var med
plan-complaints-title = Du får klaga: när vi berättade
plan-children-title = Barn hemma
plan-follow-up-title = När vi läser planen igen

## Det som fattas
plan-missing-important = Det står inte vad du tycker är viktigt. Be dem skriva det.
plan-missing-child = Det står inte vad barnet säger. Det ska stå här.
plan-missing-goals = Planen har inga mål än.
plan-missing-own = Dina egna ord står inte här. Du kan be dem skriva dina ord.
plan-missing-easy = Det här målet är inte på lättläst. Be dem säga det med lätta ord.
plan-missing-activities = Det står inte vad ni ska göra.
plan-missing-took-part = Det står inte vem som var med.
plan-missing-regard = Det står inte vad det blev av det du tycker.
plan-missing-complaints = Det står inte om någon har sagt hur du klagar. Du får alltid klaga.
plan-missing-children = Det står inte hur ni har tänkt på barnen hemma. Det ska stå här.

## Kopian
plan-copy-title = Planen för { $name }
plan-copy-version = Plan nummer { $number }. Du fick läsa den { $day }.
plan-copy-footer = { $title }. { $version }
plan-copy-page = Sida
plan-copy-attachment = Planen för datorer
plan-copy-which = Vilken plan
plan-copy-service = Stöd
plan-copy-provider = De som hjälper dig
plan-copy-municipality = Kommun
plan-copy-genuine = Filen har ett sigill. Det är som en stämpel. Gå till Stödvalet och sidan Kontrollera en kopia. Där ser du om filen är äkta. Ett papper kan du inte testa så.
