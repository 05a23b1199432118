## Vad som har hänt med bokningar
message-booking-bokad = { $service }: { $by }, har bokat en tid åt dig.
message-booking-avbokad = { $service }: { $by }, har avbokat en tid åt dig.
message-booking-flyttad = { $service }: { $by }, har flyttat en tid åt dig.
message-booking-rapporterad = { $service }: { $by }, har sagt att något gick fel med en tid.
message-booking-ja = { $service }: De säger ja till tiden. Nu är den bokad.
message-booking-nej = { $service }: De kan inte den tiden. Du har kvar dina timmar. Du kan välja en annan tid.
message-booking-avbokad-av-utforaren = { $service }: De kan inte komma. Tiden är avbokad. Du har kvar dina timmar. Du kan välja en ny tid.
message-booking-flera-avbokade = { $service }: Du har avbokat tre gånger. Vi har sagt det till din handläggare. Någon frågar kanske hur du mår.
message-booking-ledig-tid = { $service }: Nu finns det en ledig tid. Du har väntat på den.

## Vem som har tittat
action-sag-bokningar = såg dina bokade tider
action-bokade = bokade en tid
action-avbokade = avbokade en tid
action-flyttade-bokning = flyttade en tid
action-sa-ingen-kom = sa att något gick fel med en tid
action-vantade-pa-tid = ändrade vilka tider du väntar på
action-sa-franvaro = sa när du är borta
action-andrade-prenumeration = ändrade tiderna i din kalender
