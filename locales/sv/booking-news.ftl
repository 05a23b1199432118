## Vad som har hänt med bokningar
message-booking-bokad = { $service }: { $by }, har bokat en tid åt dig.
message-booking-avbokad = { $service }: { $by }, har avbokat en tid åt dig.
message-booking-flyttad = { $service }: { $by }, har flyttat en tid åt dig.
message-booking-rapporterad = { $service }: { $by }, har berättat att något gick fel med en tid.
message-booking-ja = { $service }: Utföraren har sagt ja till tiden. Den är bokad.
message-booking-nej = { $service }: Utföraren kan inte den tiden. Dina timmar är kvar. Du kan välja en annan tid.
message-booking-avbokad-av-utforaren = { $service }: Utföraren har avbokat en tid. Dina timmar är kvar. Du kan välja en ny tid.
message-booking-flera-avbokade = { $service }: Tre tider i rad är avbokade. Vi har berättat det för din biståndshandläggare, så att någon kan fråga hur du mår.
message-booking-ledig-tid = { $service }: Nu finns det en ledig tid som du har väntat på.

## Vem som har tittat
action-sag-bokningar = såg dina bokningar
action-bokade = bokade en tid
action-avbokade = avbokade en tid
action-flyttade-bokning = flyttade en tid
action-sa-ingen-kom = berättade att något gick fel med en tid
action-vantade-pa-tid = ändrade vilka tider du väntar på
action-sa-franvaro = ändrade när du är borta från boendestödet
action-andrade-prenumeration = ändrade din kalenderprenumeration
