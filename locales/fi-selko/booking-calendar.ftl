## Kalenteri, josta päivä valitaan
calendar-open = Valitse päivä kalenterista
calendar-title = Valitse päivä
calendar-previous = Edellinen kuukausi
calendar-next = Seuraava kuukausi
calendar-close = Sulje kalenteri
calendar-keys = Nuolet vaihtavat päivää. Page Up ja Page Down vaihtavat kuukautta.
calendar-further = Tässä viimeinen kuukausi on { $month }. Voit kirjoittaa myöhemmän päivän.
calendar-chosen = Valitsit päivän: { $day }

## Mitä päivästä sanotaan
calendar-today = tänään
calendar-free = vapaita aikoja
calendar-closed = heillä on kiinni, mutta voit kysyä
calendar-past = on jo mennyt
calendar-no-decision = silloin sinulla ei ole päätöstä
calendar-no-provider = silloin sinulla ei ole auttajaa

## Mitä merkit tarkoittavat
calendar-mark-free = Vapaita aikoja
calendar-mark-not = Et voi valita päivää
calendar-mark-holiday = Juhlapäivä
