## Ord för bokningar
booking-state-forfragan = Väntar på svar
booking-state-bekraftad = Bokad
booking-state-nekad = Utföraren sa nej
booking-state-avbokad = Avbokad
booking-state-sent-avbokad = Avbokad sent
booking-state-avbokad-av-utforaren = Avbokad av utföraren
booking-state-flyttad = Flyttad till en annan tid
booking-state-ingen-kom = Ingen kom
booking-state-genomford = Har varit
booking-category-dag = på dagen
booking-category-kvall = på kvällen
booking-category-natt = på natten
booking-category-helg = på helg
booking-category-storhelg = på storhelg
booking-reason-sjuk = Jag är sjuk eller mår inte bra
booking-reason-tiden = Tiden passar inte
booking-reason-behovs-inte = Jag behöver inte tiden längre
booking-reason-personen = Jag vill att någon annan kommer
booking-reason-annat = Något annat
booking-did-bokade = { $who } bokade tiden
booking-did-sa-ja = { $who } sa ja
booking-did-sa-nej = { $who } sa nej
booking-did-avbokade = { $who } avbokade tiden
booking-did-flyttade-hit = { $who } flyttade bokningen till den här tiden
booking-did-flyttade-harifran = { $who } flyttade bokningen till en annan tid
booking-did-ingen-kom = { $who } berättade att ingen kom
booking-did-kom-sent = { $who } berättade att hjälpen kom { $minutes } minuter sent
booking-did-genomfordes = { $who } skrev in att tiden blev av

## Telefon, röstbrevlåda och e-post
booking-reach-title = Ring eller skriv i stället
booking-reach-text = Du kan alltid boka, flytta och avboka så här också.
booking-reach-missing = Uppgift om telefon saknas.
booking-reach-hours = De svarar { $hours }.
booking-reach-voicemail = Svarar ingen kan du tala in vad du vill.
booking-reach-email = Skriv till
