## Ord för bokningar
booking-state-forfragan = Väntar på svar
booking-state-bekraftad = Bokad
booking-state-nekad = De sa nej
booking-state-avbokad = Avbokad
booking-state-sent-avbokad = Avbokad för sent
booking-state-avbokad-av-utforaren = De har avbokat
booking-state-flyttad = Flyttad till en annan tid
booking-state-ingen-kom = Ingen kom
booking-state-genomford = Har varit
booking-category-dag = på dagen
booking-category-kvall = på kvällen
booking-category-natt = på natten
booking-category-helg = på helgen
booking-category-storhelg = på en stor helg
booking-reason-sjuk = Jag är sjuk eller mår inte bra
booking-reason-tiden = Tiden passar inte
booking-reason-behovs-inte = Jag vill inte ha tiden längre
booking-reason-personen = Jag vill att någon annan kommer
booking-reason-annat = Något annat
booking-did-bokade = { $who } bokade tiden
booking-did-sa-ja = { $who } sa ja
booking-did-sa-nej = { $who } sa nej
booking-did-avbokade = { $who } avbokade tiden
booking-did-flyttade-hit = { $who } bytte till den här tiden
booking-did-flyttade-harifran = { $who } bytte till en annan tid
booking-did-ingen-kom = { $who } sa att ingen kom
booking-did-kom-sent = { $who } sa att de kom { $minutes } minuter sent
booking-did-genomfordes = { $who } skrev att det blev av

## Telefon, röstbrevlåda och e-post
booking-reach-title = Ring eller skriv till dem
booking-reach-text = Du måste inte boka här. Du kan ringa eller skriva.
booking-reach-missing = Vi vet inte vilket nummer de har.
booking-reach-hours = De svarar { $hours }.
booking-reach-voicemail = Du kan tala in vad du vill. De lyssnar sedan.
booking-reach-email = Skriv till
