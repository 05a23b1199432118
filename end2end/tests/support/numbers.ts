// Personal identity numbers that are hardly anybody's: serials from 980 on are kept for tests.

/** The number of somebody born on `day` (`19870412`) with this serial and the figure that checks it. */
export function invented(day: string, serial: number): string {
  const figures = [...`${day.slice(2)}${serial}`].map((figure, place) => Number(figure) * (place % 2 === 0 ? 2 : 1));
  const sum = figures.reduce((all, figure) => all + Math.floor(figure / 10) + (figure % 10), 0);
  return `${day}${serial}${(10 - (sum % 10)) % 10}`;
}

/** The coordination number of somebody born then: 60 is added to the day. */
export const coordination = (day: string, serial: number): string =>
  invented(`${day.slice(0, 6)}${Number(day.slice(6)) + 60}`, serial);

const among = (count: number): number => Math.floor(Math.random() * count);

/** A day of birth that hardly another test has taken. */
export function someDay(): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${1930 + among(70)}${two(1 + among(12))}${two(1 + among(28))}`;
}

/** A serial to go with it. */
export const someSerial = (): number => 980 + among(20);
