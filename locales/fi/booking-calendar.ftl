## Kalenteri, josta päivä valitaan
calendar-open = Valitse päivä kalenterista
calendar-title = Valitse päivä
calendar-previous = Edellinen kuukausi
calendar-next = Seuraava kuukausi
calendar-close = Sulje kalenteri
calendar-keys = Näppäimistöllä: nuolinäppäimet vaihtavat päivää, Page Up ja Page Down kuukautta.
calendar-further = Kalenterin viimeinen kuukausi on { $month }. Myöhemmät päivät kirjoitat itse.
calendar-chosen = Valittu päivä: { $day }

## Mitä päivästä sanotaan
calendar-today = tänään
calendar-free = vapaita aikoja
calendar-closed = palveluntuottajalla on kiinni, mutta voit kysyä
calendar-past = on jo mennyt
calendar-no-decision = silloin sinulla ei ole päätöstä
calendar-no-provider = silloin sinulla ei ole palveluntuottajaa

## Mitä merkit tarkoittavat
calendar-mark-free = Vapaita aikoja
calendar-mark-not = Ei voi valita
calendar-mark-holiday = Juhlapäivä
